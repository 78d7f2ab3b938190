// What inputs hold: the shapes that Slack gives to what a person chose or typed.
import type { Block, Values } from './state.ts'

/** What a person picks: text or an option's value, several of them, or nothing. */
export type Chosen = string | string[] | null

/** An element a person can use, and the block it is in. */
export interface Field {
  block: Block
  element: Block
}

/** A text that is pressed rather than filled in: these have no value in the state. */
const PRESSED = ['button', 'overflow', 'feedback_buttons', 'icon_button', 'workflow_button', 'image']

/** Every interactive element of blocks, in order. */
export function fieldsOf(blocks: Block[]): Field[] {
  return blocks.flatMap(block => {
    const inner =
      block.type === 'section' ? [block.accessory] : block.type === 'input' ? [block.element] : block.elements
    const elements = Array.isArray(inner) ? inner : []
    return elements
      .filter((e): e is Block => Boolean(e) && typeof e === 'object' && typeof e.action_id === 'string')
      .map(element => ({ block, element }))
  })
}

/** `state.values` of fresh blocks: what each input starts with. */
export function initialValues(blocks: Block[]): Values {
  const values: Values = {}
  for (const { block, element } of fieldsOf(blocks)) {
    if (!PRESSED.includes(element.type)) put(values, { block, element }, initialOf(element))
  }
  return values
}

/** Writes one input's value into `values`. */
export function put(values: Values, { block, element }: Field, value: Record<string, unknown>): void {
  const id = String(block.block_id)
  values[id] = { ...values[id], [String(element.action_id)]: value }
}

function initialOf(element: Block): Record<string, unknown> {
  const { type } = element
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
    case 'external_select':
      return { type, selected_option: element.initial_option ?? null }
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] }
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null }
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null }
    case 'datetimepicker':
      return { type, selected_date_time: element.initial_date_time ?? null }
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null }
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] }
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null }
    case 'channels_select':
      return { type, selected_channel: element.initial_channel ?? null }
    default:
      return { type, value: element.initial_value ?? null }
  }
}

/** One input's value after a person chose; `Error` for an option that is not offered. */
export function valueFor(element: Block, chosen: Chosen): Record<string, unknown> {
  const empty = initialOf({ type: element.type })
  const key = Object.keys(empty).find(k => k !== 'type') ?? 'value'
  const many = Array.isArray(chosen) ? chosen : chosen === null || chosen === '' ? [] : [chosen]
  if (key === 'selected_options') return { ...empty, selected_options: many.map(value => optionOf(element, value)) }
  if (key === 'selected_users') return { ...empty, selected_users: many }
  const one = many[0] ?? null
  if (key === 'selected_option') return { ...empty, selected_option: one === null ? null : optionOf(element, one) }
  if (key === 'selected_date_time') return { ...empty, selected_date_time: one === null ? null : Number(one) }
  return { ...empty, [key]: one }
}

/** The options of a menu, its groups flattened. */
function optionsOf(element: Block): Record<string, unknown>[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : []
  const options = Array.isArray(element.options) ? element.options : []
  return [...options, ...groups.flatMap((group: { options?: Record<string, unknown>[] }) => group.options ?? [])]
}

/** The option with a value, or with a text; `Error` when there is none. */
export function optionOf(element: Block, wanted: string): Record<string, unknown> {
  const options = optionsOf(element)
  const labelled = (option: Record<string, unknown>) => (option.text as { text?: string } | undefined)?.text === wanted
  const found = options.find(option => option.value === wanted) ?? options.find(labelled)
  if (found) return found
  const offered = options.map(option => option.value).join(', ')
  throw new Error(`"${wanted}" is not an option of ${element.action_id}; it offers: ${offered}.`)
}

/** Whether nothing was filled in. */
export function isEmpty(value: Record<string, unknown> | undefined): boolean {
  const held = Object.entries(value ?? {}).find(([key]) => key !== 'type')?.[1]
  return held === null || held === undefined || held === '' || (Array.isArray(held) && held.length === 0)
}
