// The rep's customers in the four bands of the pyramid, by what twelve months brought.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer } from '../book.ts'
import { mainCurrency, sumsOf, worthIn } from './worth.ts'

/** The bands with the share of customers at which each ends, from the top. */
const ENDS = { top: 0.01, major: 0.2, ordinary: 0.5, small: 1 } as const
export type Band = keyof typeof ENDS
export const BANDS = Object.keys(ENDS) as Band[]

export interface Ranked {
  id: string
  name: string
  brought: number
  ev: number
}

export interface Pyramid {
  /** Absent where no customer has an amount on record. */
  currency?: string
  /** What all of them brought. */
  total: number
  bands: { band: Band; customers: Ranked[]; brought: number }[]
  /** Customers without an amount in that currency. */
  unknown: string[]
}

/** Ranks customers by what they brought, then by what they are expected to bring; one that has no amount has no place. */
export function pyramidOf(customers: readonly BookCustomer[], today: CivilDate): Pyramid {
  const all = customers.map(customer => ({ customer, sums: sumsOf(customer, today) }))
  const currency = mainCurrency(all.map(({ sums }) => sums))
  const ranked: Ranked[] = []
  const unknown: string[] = []
  for (const { customer, sums } of all) {
    const worth = currency === undefined ? undefined : worthIn(sums, currency)
    if (worth) ranked.push({ id: customer.id, name: customer.name, brought: worth.brought, ev: worth.ev })
    else unknown.push(customer.name)
  }
  ranked.sort((a, b) => b.brought - a.brought || b.ev - a.ev || (a.name < b.name ? -1 : 1))
  const ends = BANDS.map(band => Math.ceil(ranked.length * ENDS[band]))
  const bands = BANDS.map((band, at) => {
    const own = ranked.slice(ends[at - 1] ?? 0, ends[at])
    return { band, customers: own, brought: broughtBy(own) }
  })
  return { currency, total: broughtBy(ranked), bands, unknown: unknown.sort() }
}

const broughtBy = (customers: Ranked[]): number => customers.reduce((sum, { brought }) => sum + brought, 0)

/** The band of a customer, and its place from the top. */
export function placeIn(
  { bands }: Pyramid,
  id: string,
): { band: Band; place: number; of: number; brought: number } | undefined {
  const ranked = bands.flatMap(({ band, customers }) => customers.map(one => ({ ...one, band })))
  const at = ranked.findIndex(one => one.id === id)
  const own = ranked[at]
  return own && { band: own.band, place: at + 1, of: ranked.length, brought: own.brought }
}
