// Checks a message's blocks or a view against Block Kit, and says what breaks, and where, in Slack's form.
import { blockOn, type Surface } from './blocks.ts'
import { id, plain } from './elements.ts'
import { all, anything, type Fields, isObject, list, must, object, problem, type Rule, string, yesNo } from './rule.ts'

const MOST: Record<Surface, number> = { message: 50, modal: 100, home: 100 }
/** Over all markdown blocks of a message together. */
const MARKDOWN_MAX = 12_000

/** What breaks in a list of blocks, with pointers from `/blocks`; empty when nothing does. */
export function checkBlocks(blocks: unknown, surface: Surface): string[] {
  return rules[surface](blocks, '/blocks')
}

/** What breaks in a modal or home view, with pointers from `/view`; empty when nothing does. */
export function checkView(given: Record<string, unknown>): string[] {
  if (given.type !== 'modal' && given.type !== 'home') return problem(`unsupported type: ${given.type}`, '/view/type')
  return [...(given.type === 'modal' ? modal : home)(given, '/view'), ...submitMissing(given)]
}

function blocksOn(surface: Surface, min: number): Rule {
  return all(list(blockOn(surface), MOST[surface], min), uniqueIds, markdownTotal)
}

const uniqueIds: Rule = (blocks, at) => {
  if (!Array.isArray(blocks)) return []
  const ids = blocks.map(b => (isObject(b) ? b.block_id : undefined)).filter(one => one !== undefined)
  const twice = ids.find((one, n) => ids.indexOf(one) !== n)
  return twice === undefined ? [] : problem(`block_id must be unique: ${twice}`, at)
}

const markdownTotal: Rule = (blocks, at) => {
  if (!Array.isArray(blocks)) return []
  const markdown = blocks.filter(b => isObject(b) && b.type === 'markdown' && typeof b.text === 'string')
  const total = markdown.reduce((sum, b) => sum + b.text.length, 0)
  return markdown.length > 1 && total > MARKDOWN_MAX
    ? problem(`markdown must be less than ${MARKDOWN_MAX + 1} characters in total`, at)
    : []
}

const rules: Record<Surface, Rule> = {
  message: blocksOn('message', 0),
  modal: blocksOn('modal', 1),
  home: blocksOn('home', 1),
}

const view: Fields = {
  callback_id: id,
  external_id: id,
  private_metadata: string(3000),
  notify_on_close: yesNo,
  clear_on_close: yesNo,
  submit_disabled: yesNo,
}
const modal = object({
  ...view,
  title: must(plain(24)),
  submit: plain(24),
  close: plain(24),
  blocks: must(rules.modal),
})
const home = object({ ...view, title: anything, blocks: must(rules.home) })

/** A modal with inputs must have a submit button. */
function submitMissing(given: Record<string, unknown>): string[] {
  const inputs = Array.isArray(given.blocks) && given.blocks.some(b => isObject(b) && b.type === 'input')
  return given.type === 'modal' && inputs && !given.submit ? problem('missing required field: submit', '/view') : []
}
