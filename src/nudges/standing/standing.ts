// How things stand with one customer: each value with what it was worked out from.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, BookDeal, BookFollowUp, BookPurchase, BookSignal } from '../book.ts'
import { answeredDays } from '../contacts.ts'
import { type Cycle, cycleOf, firmOrders } from '../cycle.ts'
import { addDays, daysBetween } from '../days.ts'
import { openDeals } from '../gaps.ts'
import { medianInterval } from '../intervals.ts'
import { type Owed, owing } from '../rules/payment.ts'

/** A habit of contact takes three intervals, as it does for cooling. */
export const RHYTHM_INTERVALS = 3
/** A complaint is looked at on the first and the fifth day; by the seventh there is a solution, or a plan. */
export const COMPLAINT_CLOCK = [1, 5, 7] as const

export interface Contact {
  on: CivilDate
  days: number
}

export interface Complaint extends BookSignal {
  /** The day of its clock: 0 on the day itself. */
  day: number
  /** The next days of the clock; none when the seventh is past. */
  ahead: CivilDate[]
}

export interface CustomerStanding {
  lastContact?: Contact
  /** The customer's own rhythm, and the days of contact that it was worked out from, oldest first. */
  rhythm: { median?: number; days: CivilDate[] }
  /** The purchase cycle, the orders behind it newest first, and when the last will be used up. */
  cycle: { cycle?: Cycle; orders: BookPurchase[]; runsOutOn?: CivilDate }
  deals: { deal: BookDeal; days: number }[]
  complaints: Complaint[]
  objections: BookSignal[]
  promises: { ours: BookFollowUp[]; theirs: BookFollowUp[] }
  payments: Owed[]
  deliveries: BookCustomer['deliveries']
  /** The last order, where nothing was delivered since. */
  undelivered?: BookPurchase
}

/** How things stand with a customer on a day. Pure arithmetic over its page of the book. */
export function standingOf(customer: BookCustomer, today: CivilDate): CustomerStanding {
  const { lastContactOn: last, signals, followUps, deliveries } = customer
  const days = answeredDays(customer)
  const orders = firmOrders(customer)
  const cycle = cycleOf(customer, orders)
  const [newest] = orders
  const open = (kind: BookSignal['kind']) => signals.filter(one => one.kind === kind && !one.settledOn)
  return {
    lastContact: last ? { on: last, days: daysBetween(last, today) } : undefined,
    rhythm: { median: medianInterval(days, RHYTHM_INTERVALS), days },
    cycle: { cycle, orders, runsOutOn: cycle && newest && addDays(newest.on, Math.round(cycle.days)) },
    deals: openDeals(customer).map(deal => ({ deal, days: daysBetween(deal.stepSince, today) })),
    complaints: open('complaint').map(signal => clocked(signal, today)),
    objections: open('objection'),
    promises: {
      ours: followUps.filter(({ by }) => by === 'rep'),
      theirs: followUps.filter(({ by, kind }) => by === 'customer' && kind !== 'payment'),
    },
    payments: owing(customer).sort((a, b) => (a.due < b.due ? -1 : 1)),
    deliveries,
    undelivered: newest && !deliveries.some(({ on }) => on >= newest.on) ? newest : undefined,
  }
}

const clocked = (signal: BookSignal, today: CivilDate): Complaint => ({
  ...signal,
  day: daysBetween(signal.on, today),
  ahead: COMPLAINT_CLOCK.map(days => addDays(signal.on, days)).filter(on => on >= today),
})
