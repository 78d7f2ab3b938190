// Whether words name a thing that a note says: by its kind, its fact, its own words, or the person it is about. Pure.
import { fold } from '../../customers/names.ts'
import type { PartName } from '../../languages/corrections.ts'
import { likeness } from '../likeness.ts'
import type { Item } from './items.ts'
import { correctionWords } from './reading.ts'

const PARTS: Record<Item['of'], PartName[]> = {
  fact: [],
  holder: [],
  due: ['due', 'date', 'follow_up'],
  closing: ['closing', 'date'],
  day: ['day', 'date'],
  by: ['follow_up'],
  what: ['follow_up'],
  quantity: ['quantity'],
  amount: ['amount'],
  product: ['product'],
  customer: ['customer'],
  person: ['person'],
  channel: ['channel'],
  signal: ['price'],
}

/** Kinds of dates. */
const EXACT: PartName[] = ['due', 'closing', 'day']

/** `yes` where words name the thing, `no` where they name something else, `open` where they leave it open. */
export function names(field: string, item: Item, all: Item[]): 'yes' | 'no' | 'open' {
  if (field === '') return 'open'
  const own = owns(field, item)
  if (own) return 'yes'
  return all.some(other => owns(field, other)) || knows(field) ? 'no' : 'open'
}

/** Whether words name a part or a fact at all. */
function knows(field: string): boolean {
  const { parts, keys } = correctionWords(field)
  return [...parts, ...keys].some(([, says]) => says.test(field))
}

/** The words by which a follow-up counts as named. */
const NAMED = 0.5

function owns(field: string, item: Item): boolean {
  const { parts, keys } = correctionWords(field)
  const said = parts.filter(([, says]) => says.test(field)).map(([part]) => part)
  // "The due date" is a date of one kind.
  const named = said.some(part => EXACT.includes(part)) ? said.filter(part => part !== 'date') : said
  if (item.of === 'signal') return item.topic === 'price' && named.includes('price')
  if (PARTS[item.of].some(part => named.includes(part))) return true
  if (item.of === 'fact' || item.of === 'holder')
    return keys.some(([key, says]) => key === item.key && says.test(field))
  if (item.of === 'due' || item.of === 'by') return speaksOf(field, item.what)
  return item.of === 'what' && speaksOf(field, item.value)
}

/** Whether words are those of a thing, or hold most of them. */
export function speaksOf(field: string, what: string): boolean {
  const key = fold(field)
  return key.length > 1 && (likeness(what, field) >= NAMED || likeness(field, what) >= NAMED)
}
