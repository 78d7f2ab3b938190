// Tiers A to D by what customers bring and may bring, measured against the rep's other customers.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, Tier } from '../book.ts'
import { mainCurrency, type Sums, sumsOf, type Worth, worthIn } from './worth.ts'

/** With fewer customers whose amounts are known there is nothing to measure by, and no tier is worked out. */
export const LEAST_KNOWN = 10
/** High is who belongs to those few that make up four fifths of the whole. */
const VITAL_SHARE = 0.8

/** What the rep's customers are measured by. */
export interface Ladder {
  currency: string
  /** How many have an amount in it. */
  known: number
  /** From this on what was bought is much; absent where nobody bought anything. */
  muchBrought?: number
  /** From this on what may come is much. */
  muchToCome?: number
}

/** What the rep's customers are measured by; undefined where none has an amount on record. */
export function ladderOf(all: readonly Sums[]): Ladder | undefined {
  const currency = mainCurrency(all)
  if (currency === undefined) return undefined
  const worths = all.flatMap(sums => worthIn(sums, currency) ?? [])
  return {
    ...{ currency, known: worths.length },
    muchBrought: vitalFrom(worths.map(({ brought }) => brought)),
    muchToCome: vitalFrom(worths.map(({ expected }) => expected)),
  }
}

/** The least amount among the largest ones that together make up four fifths. */
function vitalFrom(amounts: number[]): number | undefined {
  const ranked = amounts.filter(amount => amount > 0).sort((a, b) => b - a)
  const wanted = ranked.reduce((sum, amount) => sum + amount, 0) * VITAL_SHARE
  let sum = 0
  for (const amount of ranked) {
    sum += amount
    if (sum >= wanted) return amount
  }
  return undefined
}

/** Both sides of the square: what a customer brings and what it may bring, each much or little. */
export interface Square {
  contribution: 'high' | 'low'
  potential: 'high' | 'low' | 'unknown'
}

export const squareOf = ({ brought, expected, mayCome }: Worth, ladder: Ladder): Square => ({
  contribution: isMuch(brought, ladder.muchBrought) ? 'high' : 'low',
  potential: isMuch(expected, ladder.muchToCome) ? 'high' : mayCome > 0 ? 'low' : 'unknown',
})

const isMuch = (amount: number, from: number | undefined): boolean => from !== undefined && amount >= from

/**
 * A: brings much and may bring more. B: brings much. C: may bring more. D: brings little, and its open deals are small.
 * Who brings little and has no open deal with an amount is too little known for D.
 */
export function tierOf(square: Square): Tier | undefined {
  if (square.contribution === 'high') return square.potential === 'high' ? 'A' : 'B'
  if (square.potential === 'high') return 'C'
  return square.potential === 'low' ? 'D' : undefined
}

/** The tier that the record gives; undefined where it says too little of the customer, or of the others. */
export function tierFrom(sums: Sums, ladder: Ladder | undefined): Tier | undefined {
  if (!ladder || ladder.known < LEAST_KNOWN) return undefined
  const worth = worthIn(sums, ladder.currency)
  return worth && tierOf(squareOf(worth, ladder))
}

/** A rep's customers with the tier that the record gives, where none was set by hand. */
export function withTiers(customers: BookCustomer[], today: CivilDate): BookCustomer[] {
  if (customers.length < LEAST_KNOWN) return customers
  const sums = new Map(customers.map(one => [one, sumsOf(one, today)]))
  const ladder = ladderOf([...sums.values()])
  if (!ladder || ladder.known < LEAST_KNOWN) return customers
  return customers.map(one => {
    const tier = one.tier ?? tierFrom(sums.get(one)!, ladder)
    return tier === one.tier ? one : { ...one, tier }
  })
}
