// How the contacts with a customer went, day by day.
import type { CivilDate } from '../model.ts'
import type { BookCustomer, BookSignal } from './book.ts'

export type BadKind = 'objection' | 'complaint' | 'avoidance'
export type BadSignal = BookSignal & { kind: BadKind }

/** A day on which a customer was spoken to, or was tried in vain. */
export interface ContactDay {
  on: CivilDate
  answered: boolean
  bad: BadSignal[]
}

/** What speaks of trouble: an objection or a complaint that is not settled, an attempt without an answer; no hearsay. */
export const isBad = (signal: BookSignal): signal is BadSignal =>
  (signal.kind === 'objection' || signal.kind === 'complaint' || signal.kind === 'avoidance') &&
  !signal.doubtful &&
  !signal.settledOn

/** The days on which somebody was spoken to, oldest first, with the last one that was answered with Done. */
export const answeredDays = ({ contactDays, lastContactOn }: BookCustomer): CivilDate[] =>
  lastContactOn && lastContactOn > (contactDays.at(-1) ?? '') ? [...contactDays, lastContactOn] : contactDays

/** The days of contact, attempts among them, oldest first. A contact on the day of an attempt answers that attempt. */
export function contactsOf(customer: BookCustomer): ContactDay[] {
  const days = new Map<CivilDate, ContactDay>(
    answeredDays(customer).map(on => [on, { on, answered: true, bad: [] as BadSignal[] }]),
  )
  for (const signal of customer.signals) {
    if (!isBad(signal)) continue
    const day = days.get(signal.on) ?? { on: signal.on, answered: false, bad: [] }
    if (signal.kind !== 'avoidance' || !day.answered) day.bad.push(signal)
    days.set(signal.on, day)
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}
