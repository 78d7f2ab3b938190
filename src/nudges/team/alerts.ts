// What a manager is told of a team's customers on a morning, from what is open there. Pure.
import type { CivilDate } from '../../model.ts'
import type { AlertItem } from '../../team-posts.ts'
import type { Calendar } from '../calendar.ts'
import { daysBetween } from '../days.ts'
import { dayWithin } from '../series.ts'

interface Of {
  rep: { id: string; name: string }
  customer: { id: string; name: string }
}

export interface OpenComplaint extends Of {
  id: string
  on: CivilDate
  quote: string
  /** What the rep has promised since, soonest first. */
  promise?: { what: string; due?: CivilDate }
}

export interface OpenPromise extends Of {
  id: string
  what: string
  due: CivilDate
  quote: string
  saidOn: CivilDate
}

/** A customer of whom the rule said that the relation cools. */
export interface Cooling extends Of {
  /** The episode. */
  subject: string
  quote?: { text: string; on: CivilDate }
  lastContactOn?: CivilDate
}

/** A hand-over of which the receiver has not said anything yet. */
export interface Waiting {
  id: string
  from: { id: string; name: string }
  to: string
  customers: string[]
  on: CivilDate
}

/** What is open with the customers of some reps. */
export interface TeamRecord {
  complaints: OpenComplaint[]
  promises: OpenPromise[]
  cooling: Cooling[]
  waiting: Waiting[]
}

export interface AlertDraft {
  rep: string
  customer: string
  kind: AlertItem['kind']
  /** The id of what it is about, the same on every day. */
  subject: string
  item: AlertItem
}

/** A solution, or at least a plan, is due by then. */
const COMPLAINT_DUE_DAYS = 7
/** A promise is told when it is overdue by more workdays of the rep's than this. */
const LATE_WORKDAYS = 3

/**
 * What is worth telling: complaints from day 7 on (the workday before, where that is free for the manager), promises of
 * reps overdue by more than three of their workdays, customers who cool, and hand-overs that wait since an earlier day.
 * Complaints come each time; of the others the caller leaves out what was told before.
 * @param calendar the manager's
 */
export function alertsOf(
  { complaints, promises, cooling, waiting }: TeamRecord,
  of: { today: CivilDate; calendar: Calendar; calendarOf: (rep: string) => Calendar },
): AlertDraft[] {
  const { today, calendar } = of
  const due = complaints
    .filter(({ on }) => on < today && dayWithin(on, COMPLAINT_DUE_DAYS, calendar) <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const late = promises
    .map(one => ({ ...one, late: of.calendarOf(one.rep.id).workdaysBetween(one.due, today) }))
    .filter(one => one.late > LATE_WORKDAYS)
    .sort((a, b) => b.late - a.late)
  return [
    ...due.map(one => aboutComplaint(one, today)),
    ...late.map(aboutPromise),
    ...cooling.map(aboutCooling),
    ...waiting.filter(({ on }) => on < today).map(aboutHandover),
  ]
}

const keys = ({ rep, customer }: Of) => ({ rep: rep.id, customer: customer.id })
const names = ({ rep, customer }: Of) => ({ rep: rep.name, customer: customer.name })

const aboutComplaint = (one: OpenComplaint, today: CivilDate): AlertDraft => ({
  ...keys(one),
  kind: 'complaint',
  subject: one.id,
  item: {
    kind: 'complaint',
    ...names(one),
    ...{ on: one.on, quote: one.quote, promise: one.promise, days: daysBetween(one.on, today) },
  },
})

const aboutPromise = (one: OpenPromise & { late: number }): AlertDraft => ({
  ...keys(one),
  kind: 'overdue',
  // Another date is another promise.
  subject: `${one.id}@${one.due}`,
  item: {
    kind: 'overdue',
    ...names(one),
    ...{ what: one.what, due: one.due, late: one.late },
    quote: one.quote.trim() === '' ? undefined : { text: one.quote, on: one.saidOn },
  },
})

const aboutCooling = (one: Cooling): AlertDraft => ({
  ...keys(one),
  kind: 'cooling',
  subject: one.subject,
  item: { kind: 'cooling', ...names(one), lastContactOn: one.lastContactOn, quote: one.quote },
})

const aboutHandover = ({ id, from, to, customers, on }: Waiting): AlertDraft => ({
  ...{ rep: from.id, customer: '', kind: 'handover', subject: id },
  item: { kind: 'handover', customer: '', rep: from.name, customers, to, on },
})
