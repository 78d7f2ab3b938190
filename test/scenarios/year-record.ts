// What happens to the customers of a generated year: the page of the book that rules read, and beside it the plain truth.
import type { CivilDate } from '../../src/model.ts'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { addDays } from '../../src/nudges/days.ts'
import type { SignalKind } from '../../src/understanding/meaning.ts'

export type Roll = (below: number) => number

/** What became of the things that nudges are about, kept apart from the book so that rules cannot mislead the check. */
export interface Truth {
  /** The day on which a promise, complaint or objection was settled, or a deal ordered, by its id. */
  closed: Map<string, CivilDate>
  /** The days on which somebody was reached, by customer. */
  reached: Map<string, CivilDate[]>
  /** The day of each order, delivery and other signal, and on which a deal last took a step, by its id. */
  happened: Map<string, CivilDate>
  delivered: Map<string, CivilDate[]>
  /** Days of orders and payments, by customer. */
  bought: Map<string, CivilDate[]>
}

export const noTruth = (): Truth => ({
  ...{ closed: new Map(), reached: new Map(), happened: new Map(), delivered: new Map(), bought: new Map() },
})

/** A steady stream of numbers from 0 up to `below`. */
export function dice(seed: number): Roll {
  let state = seed % 2_147_483_647 || 1
  return below => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const noted = (days: Map<string, CivilDate[]>, id: string, on: CivilDate) => days.set(id, [...(days.get(id) ?? []), on])

const BIRTHDAYS = ['--02-29', '--05-01', '--10-03', '1980-12-25', 'lunar:12-30', 'lunar:08-15', '--06-30', '--11-09']
const TIERS = ['A', 'B', 'C', 'D', undefined] as const

export const newCustomer = (id: string, addedOn: CivilDate, roll: Roll): BookCustomer => ({
  ...{ id, name: `Customer ${id}`, tier: TIERS[roll(5)], addedOn, topics: [], contactDays: [], followUps: [] },
  contacts: [{ id: `${id}p`, name: `Person ${id}`, tastes: [], birthday: BIRTHDAYS[roll(12)] }],
  ...{ signals: [], purchases: [], deliveries: [], deals: [], facts: [], value: roll(3) * 40_000 },
})

export interface Happening {
  customer: BookCustomer
  today: CivilDate
  truth: Truth
  roll: Roll
}

/** Somebody of the customer was reached. */
export function reach({ customer, today, truth }: Happening): void {
  if (customer.contactDays.at(-1) !== today) customer.contactDays.push(today)
  customer.lastContactOn = today
  noted(truth.reached, customer.id, today)
}

let counted = 0
const nextId = (customer: BookCustomer): string => `${customer.id}-${++counted}`

function signal(one: Happening, kind: SignalKind): string {
  const { customer, today } = one
  const id = nextId(customer)
  customer.signals.unshift({ id, kind, on: today, quote: kind, doubtful: false })
  one.truth.happened.set(id, today)
  return id
}

function promise({ customer, today, roll }: Happening): void {
  const by = roll(3) === 0 ? ('customer' as const) : ('rep' as const)
  const kind = roll(4) === 0 ? (by === 'customer' ? ('payment' as const) : ('appointment' as const)) : ('task' as const)
  const due = addDays(today, roll(24) - 2)
  customer.followUps.push({ ...{ id: nextId(customer), what: 'it', due, kind, by }, quote: 'it', saidOn: today })
}

function order(one: Happening): void {
  const { customer, today, truth } = one
  const id = signal(one, 'purchase')
  customer.purchases.unshift({ id, on: today, quote: 'order' })
  noted(truth.bought, customer.id, today)
  for (const deal of customer.deals) {
    deal.orderedOn ??= today
    truth.closed.set(deal.id, today)
  }
}

function deliver(one: Happening): void {
  const { customer, today, truth } = one
  const id = signal(one, 'delivery')
  customer.deliveries.push({ id, on: today, quote: 'delivered' })
  noted(truth.delivered, customer.id, today)
}

const STEPS = ['analyse', 'trust', 'needs', 'value', 'commitment'] as const

function deal({ customer, today, truth, roll }: Happening): void {
  const step = STEPS[roll(STEPS.length)]!
  const [open] = customer.deals
  const qualifiedSince = step === 'analyse' || step === 'trust' ? undefined : today
  if (open && !open.orderedOn) {
    if (open.step === step) return
    Object.assign(open, { step, stepSince: today, qualifiedSince })
    truth.happened.set(open.id, today)
  } else {
    const id = nextId(customer)
    truth.happened.set(id, today)
    customer.deals.unshift({
      ...{ id, step, stepSince: today, qualifiedSince, openedOn: today },
      ...{ on: today, quote: 'deal', amount: 10_000 },
    })
  }
}

/** Closes a promise, a complaint or an objection. */
export function close({ customer, today, truth }: Happening, id: string): void {
  customer.followUps = customer.followUps.filter(one => one.id !== id)
  for (const one of customer.signals) if (one.id === id) one.settledOn ??= today
  truth.closed.set(id, today)
}

/** A day’s note about a customer: who was met, what was said, what came of what was open. */
export function visit(one: Happening): void {
  const { customer, truth, today, roll } = one
  if (roll(9) === 0) {
    signal(one, 'avoidance')
    return
  }
  reach(one)
  if (roll(2)) promise(one)
  if (roll(4) === 0) deal(one)
  if (roll(6) === 0) order(one)
  if (roll(5) === 0 && customer.purchases.length > 0) deliver(one)
  if (roll(8) === 0) signal(one, roll(2) ? 'complaint' : 'objection')
  if (roll(10) === 0) signal(one, 'praise')
  if (roll(10) === 0) {
    signal(one, 'payment')
    noted(truth.bought, customer.id, today)
  }
  const [promised] = customer.followUps
  if (promised && roll(3) === 0) close(one, promised.id)
  const trouble = customer.signals.find(({ kind, settledOn }) => kind === 'complaint' && !settledOn)
  if (trouble && roll(3) === 0) close(one, trouble.id)
}
