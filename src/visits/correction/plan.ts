// Works out what a correction changes in what a note says: one change each, several that could be meant, or none. Pure.
import { fold } from '../../customers/names.ts'
import { names } from './fields.ts'
import type { Around } from './fit-case.ts'
import { fitOf } from './fits.ts'
import type { Item } from './items.ts'
import { bare, readCorrections, type Said } from './reading.ts'

/** One thing changed: `to` is its new value, '' where it goes. */
export interface Change {
  of: Item['of']
  id: string
  visit: string
  to: string
}

/** A change with how surely it is meant, 1 to 3. */
export interface Planned {
  change: Change
  item: Item
  sure: 1 | 2 | 3
}

/** What a correction comes to: for each of its sentences, the changes it may mean; more than one has to be asked about. */
export function plan(text: string, items: Item[], around: Around): Planned[][] {
  return readCorrections(text)
    .map(ways => meantBy(ways, items, around))
    .filter(found => found.length > 0)
}

/** Of the ways to read a sentence, the surest that fits anything. */
function meantBy(ways: Said[], items: Item[], around: Around): Planned[] {
  let best: Planned[] = []
  for (const said of ways) {
    const found = said.kind === 'remove' ? removed(said.what, items) : changed(said, items, around)
    if ((found[0]?.sure ?? 0) > (best[0]?.sure ?? 0)) best = found
  }
  return best
}

function changed(said: Said & { kind: 'change' }, items: Item[], around: Around): Planned[] {
  const fits = items.flatMap((item): Planned[] => {
    const fit = fitOf(item, said, around, items)
    return fit ? [planned(item, fit.to, fit.sure)] : []
  })
  return surest(narrowed(fits))
}

const planned = (item: Item, to: string, sure: Planned['sure']): Planned => ({
  change: { of: item.of, id: item.id, visit: item.visit, to },
  item,
  sure,
})

const surest = (found: Planned[]): Planned[] => {
  const most = Math.max(0, ...found.map(one => one.sure))
  return found.filter(one => one.sure === most)
}

/** Where a fact's holder was named, the person is not; where a name is in a fact, the fact is meant after the person. */
const BEFORE: Item['of'][] = ['holder', 'person', 'customer', 'product']

function narrowed(found: Planned[]): Planned[] {
  for (const of of BEFORE) {
    const own = found.filter(one => one.item.of === of)
    if (own.length > 0) return own
  }
  return found
}

const GOES: Item['of'][] = ['fact', 'what', 'signal', 'quantity', 'amount', 'product']

function removed(what: string, items: Item[]): Planned[] {
  const words = bare(what)
  const open = items.filter(item => GOES.includes(item.of))
  const byName = open.filter(item => names(what, item, items) === 'yes').map(item => planned(item, '', 2))
  if (byName.length > 0) return byName
  return open.filter(item => holds(item, words)).map(item => planned(item, '', 2))
}

function holds(item: Item, words: string): boolean {
  const key = fold(words)
  if (key.length < 2) return false
  const said = [String(item.value ?? ''), ...('quote' in item ? [item.quote] : [])]
  return said.some(text => fold(text).includes(key))
}
