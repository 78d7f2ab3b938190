// What comes back from a modal, flattened to one value for each field.

/** The value of the menu option that stands for "nothing": Slack takes no empty one. */
export const NONE = '-'

/** One field's state as Slack sends it; only what is read here. */
export interface FieldState {
  type?: string
  value?: string | null
  selected_date?: string | null
  selected_time?: string | null
  selected_option?: { value?: string } | null
  selected_options?: { value?: string }[] | null
}

const one = (value: string | null | undefined): string => (value && value !== NONE ? value : '')

function flatten(state: FieldState): string {
  if (state.selected_options)
    return state.selected_options
      .map(each => one(each.value))
      .filter(Boolean)
      .join(',')
  if (state.selected_option) return one(state.selected_option.value)
  return (state.value ?? state.selected_date ?? state.selected_time ?? '').trim()
}

/**
 * Flattens the `state.values` of a submitted view: block_id → text, chosen date or time, comma-joined checkbox
 * values, or '' where a field is empty.
 */
export function readSubmission(values: Record<string, Record<string, FieldState>>): Record<string, string> {
  const flat = Object.entries(values).map(([block, states]) => [block, Object.values(states).map(flatten).join(',')])
  return Object.fromEntries(flat)
}
