// A tap: finds the element meant, and makes the `block_actions` entry Slack would make.
import type { Block } from './state.ts'
import { type Chosen, type Field, fieldsOf, optionOf, valueFor } from './values.ts'

/** Which element is tapped: its action_id, or more when several share it; `text` is the label on a button. */
export type Target =
  | string
  | {
      action_id?: string
      block_id?: string
      value?: string
      text?: string
      /** An option's value (several for checkboxes and multi selects), a date, a time, `positive` or `negative`. */
      chosen?: Chosen
    }

/** Finds the one element meant; `Error` that lists what can be tapped. */
export function findTarget(blocks: Block[], target: Target): Field {
  const wanted = typeof target === 'string' ? { action_id: target } : target
  const fields = fieldsOf(blocks)
  const found = fields.filter(
    ({ block, element }) =>
      (wanted.action_id === undefined || element.action_id === wanted.action_id) &&
      (wanted.block_id === undefined || block.block_id === wanted.block_id) &&
      (wanted.value === undefined || element.value === wanted.value) &&
      (wanted.text === undefined || labelOf(element) === wanted.text),
  )
  const first = found[0]
  if (first) return first
  const offered = fields.map(({ element }) => `${element.action_id}${element.value ? `=${element.value}` : ''}`)
  throw new Error(`Nothing to tap matches ${JSON.stringify(target)}; there is: ${offered.join(', ') || 'nothing'}.`)
}

/** The `actions[0]` of a tap. */
export function actionOf({ block, element }: Field, chosen: Chosen, ts: string): Record<string, unknown> {
  const { type } = element
  const base = { type, block_id: block.block_id, action_id: element.action_id, action_ts: ts }
  const confirm = element.confirm ? { confirm: element.confirm } : {}
  if (type === 'button') {
    const { text, value, url, style } = element
    return { ...base, ...confirm, text, ...(value === undefined ? {} : { value }), url, style }
  }
  if (type === 'feedback_buttons') return { ...base, ...feedbackOf(element, chosen) }
  if (type === 'icon_button')
    return { ...base, ...confirm, icon: element.icon, text: element.text, value: element.value }
  if (type === 'overflow') return { ...base, ...confirm, selected_option: optionOf(element, String(chosen)) }
  const { initial_option, initial_options, initial_date, initial_time, placeholder } = element
  const initial = { initial_option, initial_options, initial_date, initial_time, placeholder }
  return { ...base, ...confirm, ...initial, ...valueFor(element, chosen) }
}

function feedbackOf(element: Block, chosen: Chosen): Record<string, unknown> {
  const { positive_button, negative_button } = element as unknown as Record<string, { text: unknown; value: string }>
  const button = [positive_button, negative_button].find(b => b?.value === chosen)
  const named = chosen === 'negative' ? negative_button : chosen === 'positive' ? positive_button : undefined
  const one = button ?? named
  if (!one) throw new Error(`Choose positive or negative for ${element.action_id}.`)
  return { text: one.text, value: one.value }
}

function labelOf(element: Block): string | undefined {
  return (element.text as { text?: string } | undefined)?.text
}
