// How often a customer buys: as stated, or as the orders on record lie apart.
import type { BookCustomer, BookFact, BookPurchase } from './book.ts'
import { medianInterval } from './intervals.ts'

/** A habit of buying takes so many intervals, which is one order more. */
export const CYCLE_INTERVALS = 3

/** A cycle in days, and the words in which it was stated. */
export interface Cycle {
  days: number
  stated?: BookFact
}

/** The orders of a customer that were stated, newest first. */
export function firmOrders({ purchases, signals }: BookCustomer): BookPurchase[] {
  const heard = signals.filter(({ kind, doubtful }) => doubtful && kind === 'purchase')
  return heard.length === 0 ? purchases : purchases.filter(({ id }) => !heard.some(signal => signal.id === id))
}

/** The cycle as it was stated, or the median of at least three intervals, or as it was heard; undefined without any. */
export function cycleOf({ facts }: BookCustomer, orders: BookPurchase[]): Cycle | undefined {
  let heard: BookFact | undefined
  for (const fact of facts) {
    if (fact.key !== 'reorder_cycle_days' || !(Number(fact.value) > 0)) continue
    if (!fact.doubtful) return { days: Number(fact.value), stated: fact }
    heard ??= fact
  }
  if (orders.length <= CYCLE_INTERVALS) return heard && { days: Number(heard.value), stated: heard }
  const days = medianInterval(
    orders.map(({ on }) => on),
    CYCLE_INTERVALS,
  )
  return days ? { days } : heard && { days: Number(heard.value), stated: heard }
}
