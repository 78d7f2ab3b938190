// What was learned of questions, as it is kept in a file.
import { type Numbers, packArrays, unpackArrays } from '../../engine/offline/ear/arrays.ts'
import type { Knowledge } from './ranker.ts'

/** What was learned, and the fingerprint of what it was learned from. */
export interface Kept extends Knowledge {
  from: string
}

type Head = Pick<Kept, 'from' | 'weights' | 'vocabulary'> & {
  cards: Pick<Kept['cards'], 'labels' | 'absence' | 'scale'>
  kinds: Pick<Kept['kinds'], 'labels' | 'bias'>
}

/** The bytes of what was learned. */
export function packed({ from, weights, vocabulary, tables, cards, kinds }: Kept): Uint8Array {
  const arrays: [string, Numbers][] = [['tables.sounds', tables.sounds]]
  const add = (of: object, before: string) => {
    for (const [slot, numbers] of Object.entries(of)) arrays.push([`${before}.${slot}`, numbers])
  }
  const { labels, absence, scale, ...own } = cards
  const { labels: names, bias, ...heard } = kinds
  add(own, 'cards')
  add(heard, 'kinds')
  add(tables.words, 'words')
  const head: Head = { from, weights, vocabulary, cards: { labels, absence, scale }, kinds: { labels: names, bias } }
  return packArrays(head, arrays)
}

/** What was learned, from its bytes. */
export function unpacked(file: Uint8Array): Kept {
  const { head, arrays } = unpackArrays(file)
  const { from, weights, vocabulary, cards, kinds } = head as Head
  const under = (before: string) =>
    Object.fromEntries(
      arrays
        .filter(([place]) => place.startsWith(before))
        .map(([place, numbers]) => [place.slice(before.length), numbers]),
    )
  const tables = { ...under('tables.'), words: under('words.') }
  const whole = { cards: { ...cards, ...under('cards.') }, kinds: { ...kinds, ...under('kinds.') }, tables }
  return { from, weights, vocabulary, ...whole } as unknown as Kept
}
