// Filling in, submitting and closing modals, and what the app answers to a submission.
import { interactionLetter } from './envelopes.ts'
import { refusals, trouble } from './form.ts'
import { checkView } from './limits/check.ts'
import type { Ack } from './post-office.ts'
import type { View } from './state.ts'
import { type Chosen, type Field, fieldsOf, put, valueFor } from './values.ts'
import { makeView, STACK_MAX, updateView } from './views.ts'
import { wireView } from './wire.ts'
import { personOf, type Workspace } from './workspace.ts'

/** What to fill in: by action_id or block_id, or by block_id and then action_id. */
export type Filling = Record<string, Chosen | Record<string, Chosen>>

/** What became of a submission; `errors` by block_id, from the app or (with no attempt) from the form itself. */
export interface Submitted extends Ack {
  errors: Record<string, string>
}

/** The modal on top for a person; `Error` when none is open. */
export function topModal(workspace: Workspace, user: string): View {
  const view = workspace.state.modals.get(user)?.at(-1)
  if (!view) throw new Error(`No modal is open for ${user}.`)
  return view
}

/** Fills in inputs of a view; `Error` for an input that is not there. */
export function fillView(view: View, filling: Filling): void {
  const fields = fieldsOf(view.blocks)
  for (const [key, held] of Object.entries(filling)) {
    const inner =
      held !== null && typeof held === 'object' && !Array.isArray(held)
        ? Object.entries(held)
        : [[undefined, held] as const]
    for (const [action, chosen] of inner) {
      const field = fields.find(f => matches(f, key, action))
      if (!field)
        throw new Error(`The modal has no input ${key}${action ? `/${action}` : ''}; it has: ${namesOf(fields)}.`)
      put(view.values, field, valueFor(field.element, chosen))
    }
  }
}

function matches({ block, element }: Field, key: string, action: string | undefined): boolean {
  if (action !== undefined) return block.block_id === key && element.action_id === action
  return element.action_id === key || (block.type === 'input' && block.block_id === key)
}

function namesOf(fields: Field[]): string {
  return fields.map(f => `${f.block.block_id}/${f.element.action_id}`).join(', ') || 'none'
}

/** Submits the modal on top. A form that is not filled in as it asks is not sent. */
export async function submitModal(workspace: Workspace, user: string): Promise<Submitted> {
  const view = topModal(workspace, user)
  view.errors = refusals(view, personOf(workspace, user).locale)
  workspace.changed()
  if (Object.keys(view.errors).length > 0) return { status: 0, body: '', attempts: 0, errors: view.errors }
  const payload = { type: 'view_submission', view: wireView(workspace, view), response_urls: [] }
  const ack = await workspace.post.send(interactionLetter(workspace, user, payload))
  if (ack.status !== 200) {
    view.errors = { '': trouble(personOf(workspace, user).locale) }
  } else obey(workspace, user, { view, answer: ack.body.trim() === '' ? {} : JSON.parse(ack.body) })
  workspace.changed()
  return { ...ack, errors: view.errors }
}

function obey(
  workspace: Workspace,
  user: string,
  { view, answer }: { view: View; answer: Record<string, unknown> },
): void {
  const stack = workspace.state.modals.get(user) ?? []
  const given = answer.view as Record<string, unknown> | undefined
  const problems = given ? checkView(given) : []
  const action = answer.response_action
  if (action === 'errors') view.errors = answer.errors as Record<string, string>
  else if (problems.length > 0) view.errors = { '': problems.join('\n') }
  else if (action === 'clear') workspace.state.modals.delete(user)
  else if (action === 'update' && given) updateView(workspace, view, given)
  else if (action === 'push' && given && stack.length < STACK_MAX) stack.push(makeView(workspace, given, view))
  else if (action === undefined)
    setStack(
      workspace,
      user,
      stack.filter(v => v !== view),
    )
}

/** Closes the modal on top, or all; the app is told where a view asks for it. */
export async function closeModals(workspace: Workspace, user: string, everything: boolean): Promise<Ack> {
  const stack = workspace.state.modals.get(user) ?? []
  const top = topModal(workspace, user)
  const all = everything || top.clear_on_close
  setStack(workspace, user, all ? [] : stack.slice(0, -1))
  workspace.changed()
  let last: Ack = { status: 200, body: '', attempts: 0 }
  for (const view of all ? stack : [top]) {
    if (!view.notify_on_close) continue
    const payload = { type: 'view_closed', view: wireView(workspace, view), is_cleared: all }
    last = await workspace.post.send(interactionLetter(workspace, user, payload))
  }
  return last
}

function setStack(workspace: Workspace, user: string, stack: View[]): void {
  if (stack.length === 0) workspace.state.modals.delete(user)
  else workspace.state.modals.set(user, stack)
}
