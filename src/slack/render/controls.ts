// Buttons, menus and fields, each within its limits.
import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ConfirmationDialog,
  InputBlock,
  InputBlockElement,
  PlainTextElement,
  PlainTextOption,
  StaticSelect,
} from '@slack/types'
import type { Part } from './sheet.ts'
import { clean, clip } from './text.ts'

/** A plain text object; never empty, which Slack refuses. */
export const plain = (text: string, max = 75): PlainTextElement => ({
  type: 'plain_text',
  text: clip(clean(text).trim() || '–', max),
  emoji: true,
})

export interface ButtonSpec {
  action: string
  value: string
  text: string
  style?: 'primary' | 'danger'
  sure?: { title: string; text: string; confirm: string; deny: string }
}

const confirmed = (sure: NonNullable<ButtonSpec['sure']>): ConfirmationDialog => ({
  title: plain(sure.title, 100),
  text: plain(sure.text, 300),
  confirm: plain(sure.confirm, 30),
  deny: plain(sure.deny, 30),
  style: 'danger',
})

/** A button; its value is cut at 2,000. */
export const button = ({ action, value, text, style, sure }: ButtonSpec): Button => ({
  type: 'button',
  action_id: action,
  text: plain(text),
  value: clip(value, 2000),
  ...(style && { style }),
  ...(sure && { confirm: confirmed(sure) }),
})

/** One option of a menu or of checkboxes. */
export const option = (value: string, text: string): PlainTextOption => ({ text: plain(text), value })

/** A menu that says what it is for until something is chosen. */
export const menu = (action: string, placeholder: string, options: PlainTextOption[]): StaticSelect => ({
  type: 'static_select',
  action_id: action,
  placeholder: plain(placeholder, 150),
  options,
})

/** A row of buttons and menus. */
export const controls = (...elements: ActionsBlockElement[]): Part & { is: 'controls'; block: ActionsBlock } => ({
  is: 'controls',
  block: { type: 'actions', elements },
})

export interface FieldSpec {
  id: string
  label: string
  hint?: string
  element: InputBlockElement
  required?: true
}

/** A field of a modal; `id` is its block_id. */
export const field = ({ id, label, hint, element, required }: FieldSpec): InputBlock => ({
  type: 'input',
  block_id: id,
  label: plain(label, 300),
  element,
  optional: !required,
  ...(hint?.trim() && { hint: plain(hint, 600) }),
})

/** A text field with what it holds now. */
export const textBox = (value = '', multiline = false): InputBlockElement => {
  const initial = clip(clean(value), 3000)
  return {
    type: 'plain_text_input',
    action_id: 'value',
    multiline,
    max_length: 3000,
    ...(initial && { initial_value: initial }),
  }
}

/** A date field; what is no date starts empty. */
export const dateBox = (on = ''): InputBlockElement => ({
  type: 'datepicker',
  action_id: 'value',
  ...(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(on) && { initial_date: on }),
})

/** A time field; what is no time starts empty. */
export const timeBox = (time = ''): InputBlockElement => ({
  type: 'timepicker',
  action_id: 'value',
  ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(time) && { initial_time: time }),
})
