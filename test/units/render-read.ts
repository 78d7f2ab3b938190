// Ways to read drawn blocks in tests: what is shown, what can be tapped, what breaks a limit.
import type { KnownBlock } from '@slack/types'
import { checkBlocks } from '../../src/playground/limits/check.ts'

/** The block's text, invisible characters included. */
export const textOf = (block: KnownBlock): string => {
  if (block.type === 'section' || block.type === 'header') return block.text?.text ?? ''
  if (block.type !== 'context') return ''
  return block.elements.map(element => ('text' in element ? element.text : '')).join('\n')
}

/** All that the blocks show, one string, without the zero-width characters. */
export const shown = (blocks: KnownBlock[]): string =>
  blocks
    .map(textOf)
    .filter(text => text !== '')
    .join('\n')
    .replace(/[\u200B\uFEFF\u2060\u2068\u2069]/g, '')

export interface Tappable {
  type: string
  action_id: string
  text?: { text: string }
  value?: string
  style?: string
  confirm?: { title: { text: string } }
  options?: { value: string; text: { text: string } }[]
}

/** Everything in the rows of controls. */
export const tappables = (blocks: KnownBlock[]): Tappable[] =>
  blocks.flatMap(block => (block.type === 'actions' ? (block.elements as Tappable[]) : []))

/** The one control with this action id. */
export const control = (blocks: KnownBlock[], action: string): Tappable => {
  const found = tappables(blocks).filter(each => each.action_id === action)
  if (found.length !== 1) throw new Error(`${found.length} controls are called ${action}`)
  return found[0]!
}

const over = (what: string, size: number, limit: number): string[] =>
  size > limit ? [`${what}: ${size} > ${limit}`] : []

function breaches(block: KnownBlock): string[] {
  const size = textOf(block).length
  if (block.type === 'section') return size === 0 ? ['empty section'] : over('section', size, 3000)
  if (block.type === 'header') return over('header', size, 150)
  if (block.type === 'context') return over('context', block.elements.length, 10)
  if (block.type !== 'actions') return []
  const ids = (block.elements as Tappable[]).map(element => element.action_id)
  return [
    ...over('actions', block.elements.length, 25),
    ...(new Set(ids).size < ids.length ? ['action_id twice in a block'] : []),
    ...tappables([block]).flatMap(({ text, value, options }) => [
      ...over('button text', text?.text.length ?? 0, 75),
      ...over('button value', value?.length ?? 0, 2000),
      ...(options ?? []).flatMap(option => over('option value', option.value.length, 150)),
    ]),
  ]
}

/** The limits that blocks of a message break, by our own count and by the local Slack's. */
export const brokenLimits = (blocks: KnownBlock[]): string[] => {
  const ids = blocks.flatMap(block => block.block_id ?? [])
  return [
    ...over('blocks', blocks.length, 50),
    ...over(
      'text in all',
      blocks.reduce((sum, block) => sum + textOf(block).length, 0),
      13_200,
    ),
    ...(new Set(ids).size < ids.length ? ['block_id twice'] : []),
    ...blocks.flatMap(breaches),
    ...checkBlocks(blocks, 'message'),
  ]
}
