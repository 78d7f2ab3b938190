// What a customer brings and may bring, sum by sum, from the orders and deals on record.
import { CHANCES } from '../../deals/chances.ts'
import type { CivilDate } from '../../model.ts'
import type { DealStep } from '../../understanding/meaning.ts'
import type { BookCustomer, BookDeal, BookPurchase } from '../book.ts'
import { firmOrders } from '../cycle.ts'
import { addDays } from '../days.ts'
import { productKey } from '../holdings.ts'

/** A year is looked back over, as the course ranks customers by what twelve months brought. */
const YEAR_DAYS = 365
/** A deal of which no step was said stands at the first, as far as its chance goes. */
const UNNAMED: DealStep = 'analyse'

/** One sum on record, with the words that state it. */
export interface Sum {
  amount: number
  currency: string
  product?: string
  on: CivilDate
  quote: string
  /** Of an open deal. */
  step?: DealStep
}

export interface Sums {
  /** Bought in the last twelve months. */
  bought: Sum[]
  /** Still to be won. */
  open: Sum[]
}

/** What a customer is worth in one currency: EV = CB + AV × P. */
export interface Worth {
  /** CB: bought in the last twelve months. */
  brought: number
  /** AV: what the open deals would add. */
  mayCome: number
  /** AV × P: each open deal times the chance of its step. */
  expected: number
  ev: number
}

const NOTHING: Sums = { bought: [], open: [] }

/** The sums of a customer that were stated, not only heard; an order and its deal count once. */
export function sumsOf(customer: BookCustomer, today: CivilDate): Sums {
  if (customer.purchases.length + customer.deals.length === 0) return NOTHING
  const since = addDays(today, -YEAR_DAYS)
  const orders = firmOrders(customer).filter(({ amount, on }) => amount !== undefined && on > since)
  const bought = orders.map(order => sumOf(order))
  const open: Sum[] = []
  for (const deal of customer.deals) {
    if (deal.amount === undefined || deal.doubtful) continue
    if (!isClosed(deal)) open.push({ ...sumOf(deal), step: deal.step })
    else if ((deal.orderedOn ?? deal.stepSince) > since && !orders.some(order => isOrderOf(order, deal)))
      bought.push({ ...sumOf(deal), on: deal.orderedOn ?? deal.stepSince })
  }
  return { bought, open }
}

const sumOf = ({ amount = 0, currency = '', product, on, quote }: BookPurchase | BookDeal): Sum => ({
  ...{ amount, currency, on, quote },
  ...(product ? { product } : {}),
})

const isClosed = ({ orderedOn, step }: BookDeal): boolean => orderedOn !== undefined || step === 'payment'

const isOrderOf = (order: BookPurchase, { openedOn, product }: BookDeal): boolean =>
  order.on >= openedOn && (!product || !order.product || productKey(order.product) === productKey(product))

/** What sums come to in a currency; undefined where none is in it. */
export function worthIn({ bought, open }: Sums, currency: string): Worth | undefined {
  const own = (sums: Sum[]) => sums.filter(sum => sum.currency === currency)
  const [had, ahead] = [own(bought), own(open)]
  if (had.length + ahead.length === 0) return undefined
  const brought = total(had)
  const expected = ahead.reduce((sum, { amount, step }) => sum + amount * CHANCES[step ?? UNNAMED], 0)
  return { brought, mayCome: total(ahead), expected, ev: brought + expected }
}

const total = (sums: Sum[]): number => sums.reduce((all, { amount }) => all + amount, 0)

/** The currency in which most customers have a sum; undefined where none has any. */
export function mainCurrency(all: Iterable<Sums>): string | undefined {
  const counts = new Map<string, number>()
  for (const { bought, open } of all)
    for (const currency of new Set([...bought, ...open].map(sum => sum.currency)))
      counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const [most] = [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
  return most?.[0]
}
