// How a customer stands, in a line or two for its sheet: the tier that the record gives, on what it rests, the band.
import type { Book, BookCustomer, Tier } from '../book.ts'
import { placeIn, pyramidOf } from './pyramid.ts'
import { ladderOf, squareOf, tierFrom } from './tiers.ts'
import type { Ink } from './words.ts'
import { sumsOf, worthIn } from './worth.ts'

export interface OnSheet {
  /** Worked out; absent where one was set by hand, or the record says too little. */
  tier?: Tier
  lines: string[]
}

/** What the sheet of a customer says of how it stands among the others; undefined where that is not known. Pure. */
export function onSheet(customer: BookCustomer, { customers, today }: Book, ink: Ink): OnSheet | undefined {
  const place = placeIn(pyramidOf(customers, today), customer.id)
  if (!place) return undefined
  const { band } = ink.words
  const lines = [band.short(ink.words.pyramid.bands[place.band], place.place, place.of)]
  const own = sumsOf(customer, today)
  const ladder = ladderOf(customers.map(one => sumsOf(one, today)))
  const tier = customer.tier ? undefined : tierFrom(own, ladder)
  const worth = ladder && worthIn(own, ladder.currency)
  if (!tier || !ladder || !worth) return { lines }
  const { contribution, potential } = squareOf(worth, ladder)
  const sum = (amount: number) => ink.money(amount, ladder.currency)
  const why = ink.words.tier.inShort({
    brought: { amount: sum(worth.brought), much: contribution === 'high' },
    ahead: worth.mayCome > 0 ? { amount: sum(worth.expected), much: potential === 'high' } : undefined,
  })
  return { tier, lines: [why, ...lines] }
}
