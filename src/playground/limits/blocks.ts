// What Block Kit allows in each kind of block, and which kinds each surface shows.
import { anyText, id, image, pick, plain } from './elements.ts'
import {
  all,
  anything,
  byType,
  type Fields,
  isObject,
  list,
  must,
  object,
  oneOf,
  problem,
  type Rule,
  string,
  yesNo,
} from './rule.ts'

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home'

const menus = [
  'static_select',
  'multi_static_select',
  'users_select',
  'multi_users_select',
  'conversations_select',
  'channels_select',
  'external_select',
]
const pickers = ['datepicker', 'timepicker', 'checkboxes', 'radio_buttons']
const pressable = byType(pick('button', 'overflow', 'datetimepicker', ...menus, ...pickers))
const accessory = byType({ ...pick('button', 'overflow', ...menus, ...pickers), image })
const inputs = byType(
  pick(
    'plain_text_input',
    'number_input',
    'email_text_input',
    'url_text_input',
    'datetimepicker',
    ...menus,
    ...pickers,
  ),
)

function block(fields: Fields, ...more: Rule[]): Rule {
  return all(object({ block_id: id, ...fields }), uniqueActions, ...more)
}

/** Two elements of one block may not share an action_id. */
const uniqueActions: Rule = (value, at) => {
  if (!isObject(value) || !Array.isArray(value.elements)) return []
  const ids = value.elements.map(e => (isObject(e) ? e.action_id : undefined)).filter(one => one !== undefined)
  return new Set(ids).size < ids.length ? problem('action_id must be unique within its block', `${at}/elements`) : []
}

const textOrFields: Rule = (value, at) =>
  isObject(value) && (value.text || value.fields) ? [] : problem('missing required field: text or fields', at)

const blocks: Record<string, { rule: Rule; on: Surface[] }> = {
  section: {
    rule: block({ text: anyText(3000), fields: list(anyText(2000), 10), accessory, expand: yesNo }, textOrFields),
    on: ['message', 'modal', 'home'],
  },
  header: { rule: block({ text: must(plain(150)) }), on: ['message', 'modal', 'home'] },
  divider: { rule: block({}), on: ['message', 'modal', 'home'] },
  context: {
    rule: block({ elements: must(list(byType({ image, plain_text: anyText(3000), mrkdwn: anyText(3000) }), 10)) }),
    on: ['message', 'modal', 'home'],
  },
  actions: { rule: block({ elements: must(list(pressable, 25)) }), on: ['message', 'modal', 'home'] },
  input: {
    rule: block({
      label: must(plain(2000)),
      hint: plain(2000),
      optional: yesNo,
      dispatch_action: yesNo,
      element: must(inputs),
    }),
    on: ['message', 'modal', 'home'],
  },
  image: {
    rule: block({ image_url: string(3000, 1), slack_file: anything, alt_text: must(string(2000)), title: plain(2000) }),
    on: ['message', 'modal', 'home'],
  },
  markdown: { rule: block({ text: must(string(12_000, 1)) }), on: ['message'] },
  rich_text: {
    rule: block({
      elements: must(
        list(
          byType({
            rich_text_section: object({ elements: must(list(anything, 1000, 0)) }),
            rich_text_list: object({
              elements: must(list(anything, 1000)),
              style: must(oneOf('bullet', 'ordered')),
              indent: anything,
              border: anything,
              offset: anything,
            }),
            rich_text_quote: object({ elements: must(list(anything, 1000)), border: anything }),
            rich_text_preformatted: object({
              elements: must(list(anything, 1000)),
              border: anything,
              language: anything,
            }),
          }),
          1000,
        ),
      ),
    }),
    on: ['message', 'modal', 'home'],
  },
  context_actions: {
    rule: block({ elements: must(list(byType(pick('feedback_buttons', 'icon_button')), 5)) }),
    on: ['message'],
  },
}

/** The rule of any block on a surface. */
export function blockOn(surface: Surface): Rule {
  const here = Object.entries(blocks).filter(([, { on }]) => on.includes(surface))
  return byType(Object.fromEntries(here.map(([type, { rule }]) => [type, rule])))
}
