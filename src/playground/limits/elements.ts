// What Block Kit allows in texts, options, dialogs and interactive elements.
import {
  all,
  anything,
  byType,
  type Fields,
  formed,
  isObject,
  list,
  must,
  number,
  object,
  oneOf,
  problem,
  type Rule,
  string,
  yesNo,
} from './rule.ts'

/** Identifiers: `action_id`, `block_id`, `callback_id`, `external_id`. */
export const id: Rule = string(255)

/** A `plain_text` of at most `max` characters. */
export function plain(max: number): Rule {
  return byType({ plain_text: object({ text: must(string(max, 1)), emoji: yesNo }) })
}

/** A `plain_text` or `mrkdwn` of at most `max` characters. */
export function anyText(max: number): Rule {
  const fields = { text: must(string(max, 1)), emoji: yesNo, verbatim: yesNo }
  return byType({ plain_text: object(fields), mrkdwn: object(fields) })
}

const confirm = object({
  title: plain(100),
  text: must(anyText(300)),
  confirm: plain(30),
  deny: plain(30),
  style: oneOf('primary', 'danger'),
})

function option(label: Rule): Rule {
  return object({ text: must(label), value: must(string(150)), description: plain(75), url: string(3000) })
}

const plainOption = option(plain(75))
const richOption = option(anyText(75))
const date = formed(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date in the form YYYY-MM-DD')
const time = formed(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time in the form HH:mm')
const shared: Fields = { action_id: id, confirm, focus_on_load: yesNo }
const typed: Fields = {
  action_id: id,
  placeholder: plain(150),
  focus_on_load: yesNo,
  dispatch_action_config: object({ trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) }),
}

/** What is chosen at the start must be one of the options, text and all. */
function startsWithin(rule: Rule): Rule {
  return all(rule, (value, at) => {
    if (!isObject(value)) return []
    const groups = Array.isArray(value.option_groups) ? value.option_groups : []
    const flat = [value.options, ...groups.map(g => (isObject(g) ? g.options : []))].flatMap(o =>
      Array.isArray(o) ? o : [],
    )
    const key = (option: unknown) =>
      isObject(option) ? JSON.stringify([option.value, isObject(option.text) ? option.text.text : null]) : ''
    const offered = new Set(flat.map(key))
    const many = Array.isArray(value.initial_options) ? value.initial_options : []
    const initial = value.initial_option === undefined ? many : [value.initial_option, ...many]
    const name = value.initial_option === undefined ? 'initial_options' : 'initial_option'
    const strays = initial.filter(option => !offered.has(key(option)))
    const twice = new Set(flat.map(o => (isObject(o) ? o.value : o))).size < flat.length
    return [
      ...(strays.length > 0 ? problem(`${name} must be in options`, `${at}/${name}`) : []),
      ...(twice ? problem('option values must be unique', `${at}/options`) : []),
    ]
  })
}

function menu(fields: Fields): Rule {
  const group = object({ label: must(plain(75)), options: must(list(plainOption, 100)) })
  const choices = { options: list(plainOption, 100), option_groups: list(group, 100), placeholder: plain(150) }
  const either: Rule = (value, at) => {
    if (!isObject(value)) return []
    const given = [value.options, value.option_groups].filter(o => o !== undefined).length
    return given === 1 ? [] : problem('exactly one of options and option_groups is required', at)
  }
  return all(startsWithin(object({ ...shared, ...choices, ...fields })), either)
}

const chooser = (fields: Fields) => object({ ...shared, placeholder: plain(150), ...fields })
const feedback = object({ text: must(plain(75)), value: must(string(2000)), accessibility_label: string(75) })

/** An image inside another block. */
export const image: Rule = object({ image_url: string(3000), slack_file: anything, alt_text: must(string(2000)) })

/** The rule of every interactive element, by type. */
const elements: Record<string, Rule> = {
  button: object({
    action_id: id,
    text: must(plain(75)),
    value: string(2000),
    url: string(3000),
    style: oneOf('primary', 'danger'),
    confirm,
    accessibility_label: string(75),
  }),
  static_select: menu({ initial_option: plainOption }),
  multi_static_select: menu({ initial_options: list(plainOption, 100), max_selected_items: number(1) }),
  overflow: startsWithin(object({ action_id: id, options: must(list(plainOption, 5)), confirm })),
  checkboxes: startsWithin(
    object({ ...shared, options: must(list(richOption, 10)), initial_options: list(richOption, 10) }),
  ),
  radio_buttons: startsWithin(object({ ...shared, options: must(list(richOption, 10)), initial_option: richOption })),
  datepicker: chooser({ initial_date: date }),
  timepicker: chooser({ initial_time: time, timezone: string(100) }),
  datetimepicker: object({ ...shared, initial_date_time: number(1_000_000_000, 9_999_999_999) }),
  users_select: chooser({ initial_user: string(255) }),
  multi_users_select: chooser({ initial_users: list(string(255), 100), max_selected_items: number(1) }),
  conversations_select: chooser({
    initial_conversation: string(255),
    default_to_current_conversation: yesNo,
    response_url_enabled: yesNo,
    filter: anything,
  }),
  channels_select: chooser({ initial_channel: string(255), response_url_enabled: yesNo }),
  external_select: chooser({ initial_option: plainOption, min_query_length: number(0) }),
  plain_text_input: object({
    ...typed,
    initial_value: string(3000),
    multiline: yesNo,
    min_length: number(0, 3000),
    max_length: number(1, 3000),
  }),
  number_input: object({
    ...typed,
    is_decimal_allowed: must(yesNo),
    initial_value: string(3000),
    min_value: string(100),
    max_value: string(100),
  }),
  email_text_input: object({ ...typed, initial_value: string(3000) }),
  url_text_input: object({ ...typed, initial_value: string(3000) }),
  feedback_buttons: object({ action_id: id, positive_button: must(feedback), negative_button: must(feedback) }),
  icon_button: object({
    action_id: id,
    icon: must(string(255)),
    text: must(plain(75)),
    value: string(2000),
    confirm,
    accessibility_label: string(75),
    visible_to_user_ids: list(string(255), 10),
  }),
}

/** The rules of some of them. */
export function pick(...types: string[]): Record<string, Rule> {
  return Object.fromEntries(types.map(type => [type, elements[type] ?? anything]))
}
