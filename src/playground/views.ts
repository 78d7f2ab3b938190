// Views as the workspace keeps them: made from what the app sent, updated with what was typed kept.
import type { Block, Values, View } from './state.ts'
import { fieldsOf, initialValues, put } from './values.ts'
import { withIds } from './wire.ts'
import type { Workspace } from './workspace.ts'

/** How many modals may lie on one another. */
export const STACK_MAX = 3

/** A new view from a checked one; `below` is the one it is pushed onto. */
export function makeView(workspace: Workspace, given: Record<string, unknown>, below?: View): View {
  const id = workspace.nextId('V')
  const blocks = withIds(workspace, given.blocks as Block[])
  return {
    id,
    ...fieldsFrom(workspace, given),
    blocks,
    previous_view_id: below?.id ?? null,
    root_view_id: below?.root_view_id ?? id,
    values: initialValues(blocks),
    errors: {},
  }
}

/** Replaces what a view shows. Inputs that keep their block_id and action_id keep what was typed, as in Slack. */
export function updateView(workspace: Workspace, view: View, given: Record<string, unknown>): void {
  const blocks = withIds(workspace, given.blocks as Block[])
  const values = keptValues(blocks, view.values)
  Object.assign(view, { ...fieldsFrom(workspace, given), blocks, values, errors: {} })
}

function keptValues(blocks: Block[], before: Values): Values {
  const values = initialValues(blocks)
  for (const field of fieldsOf(blocks)) {
    const kept = before[String(field.block.block_id)]?.[String(field.element.action_id)]
    if (kept && kept.type === field.element.type) put(values, field, kept)
  }
  return values
}

function fieldsFrom(workspace: Workspace, given: Record<string, unknown>) {
  return {
    type: given.type as View['type'],
    callback_id: String(given.callback_id ?? ''),
    external_id: String(given.external_id ?? ''),
    title: (given.title as Block | undefined) ?? null,
    submit: (given.submit as Block | undefined) ?? null,
    close: (given.close as Block | undefined) ?? null,
    private_metadata: String(given.private_metadata ?? ''),
    hash: workspace.nextId(`${Math.floor(workspace.now().getTime() / 1000)}.`),
    notify_on_close: given.notify_on_close === true,
    clear_on_close: given.clear_on_close === true,
  }
}
