// What is open with the customers of some reps, as far as their managers are told of it: five queries, however many reps.
import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, max, ne } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import {
  customers,
  followUps,
  handoverCustomers,
  handovers,
  nudges,
  reps,
  signals,
  visits,
} from '../../../../db/schema.ts'
import type { CivilDate } from '../../../model.ts'
import { referenceDay } from '../../../understanding/dates.ts'
import { addDays } from '../../days.ts'
import type { Cooling, OpenComplaint, OpenPromise, TeamRecord, Waiting } from '../alerts.ts'

/** No complaint is told of before, and no promise is late enough sooner. */
const EARLIEST = { complaint: 1, promise: 4 } as const

const of = {
  rep: { id: reps.id, name: reps.name },
  customer: { id: customers.id, name: customers.name },
}

/** Customers that may be spoken of: not those who are not to be contacted. */
export const shown = (team: string[]) =>
  and(inArray(customers.rep, team), eq(customers.hidden, false), isNull(customers.noContactSince))

/**
 * Reads what is open with the customers of some reps of one workspace.
 * @param today the latest day of those who will be told
 * @param since from when on it counts that a customer was found to cool
 */
export async function readTeam(
  tx: Tx,
  team: string[],
  { today, since }: { today: CivilDate; since: CivilDate },
): Promise<TeamRecord> {
  const complaints = await openComplaints(tx, team, today)
  return {
    complaints: await withPromises(tx, complaints),
    promises: await latePromises(tx, team, today),
    cooling: await coolingOf(tx, team, since),
    waiting: await waitingOf(tx, team),
  }
}

/** Those not solved; one that was only heard of is none. */
export const openComplaints = (tx: Tx, team: string[], today: CivilDate): Promise<OpenComplaint[]> =>
  tx
    .select({ ...of, id: signals.id, on: signals.on, quote: signals.quote })
    .from(signals)
    .innerJoin(customers, eq(signals.customer, customers.id))
    .innerJoin(reps, eq(customers.rep, reps.id))
    .where(
      and(
        shown(team),
        eq(signals.kind, 'complaint'),
        ...[isNull(signals.settledOn), isNull(signals.removedAt), isNull(signals.certainty)],
        lte(signals.on, addDays(today, -EARLIEST.complaint)),
      ),
    )
    .orderBy(asc(signals.on), asc(customers.name), asc(signals.id))

async function withPromises(tx: Tx, complaints: OpenComplaint[]): Promise<OpenComplaint[]> {
  if (complaints.length === 0) return []
  const ids = complaints.map(({ customer }) => customer.id)
  const rows = await tx
    .select({ customer: followUps.customer, what: followUps.what, due: followUps.due, saidOn: followUps.saidOn })
    .from(followUps)
    .where(and(inArray(followUps.customer, ids), eq(followUps.state, 'open'), eq(followUps.by, 'rep')))
    .orderBy(asc(followUps.due), asc(followUps.id))
  return complaints.map(one => {
    const promise = rows.find(({ customer, saidOn }) => customer === one.customer.id && saidOn >= one.on)
    return promise ? { ...one, promise: { what: promise.what, due: promise.due ?? undefined } } : one
  })
}

const latePromises = async (tx: Tx, team: string[], today: CivilDate): Promise<OpenPromise[]> =>
  (await tx
    .select({
      ...of,
      ...{ id: followUps.id, what: followUps.what, due: followUps.due },
      ...{ quote: followUps.quote, saidOn: followUps.saidOn },
    })
    .from(followUps)
    .innerJoin(customers, eq(followUps.customer, customers.id))
    .innerJoin(reps, eq(customers.rep, reps.id))
    .where(
      and(
        shown(team),
        eq(followUps.state, 'open'),
        eq(followUps.by, 'rep'),
        ne(followUps.kind, 'appointment'),
        isNotNull(followUps.due),
        lte(followUps.due, addDays(today, -EARLIEST.promise)),
      ),
    )
    .orderBy(asc(followUps.due), asc(followUps.id))) as OpenPromise[]

/** Those of whom the mornings of their reps said so, unless there was contact since. */
async function coolingOf(tx: Tx, team: string[], since: CivilDate): Promise<Cooling[]> {
  const rows = await tx
    .select({ ...of, subject: nudges.subject, day: nudges.day, draft: nudges.draft })
    .from(nudges)
    .innerJoin(customers, eq(nudges.customer, customers.id))
    .innerJoin(reps, eq(customers.rep, reps.id))
    .where(
      and(
        shown(team),
        eq(nudges.kind, 'cooling'),
        gte(nudges.day, since),
        inArray(nudges.state, ['open', 'snoozed', 'expired']),
      ),
    )
    .orderBy(asc(nudges.day), asc(nudges.subject))
  const once = [...new Map(rows.map(row => [row.subject, row])).values()]
  const contacts = await lastVisits(
    tx,
    once.map(({ customer }) => customer.id),
  )
  return once
    .map(row => ({ ...row, lastContactOn: contacts.get(row.customer.id) }))
    .filter(({ lastContactOn, day }) => !lastContactOn || lastContactOn < day)
    .map(({ rep, customer, subject, draft, lastContactOn }) => ({
      ...{ rep, customer, subject, lastContactOn },
      quote: draft.quote?.text.trim() ? draft.quote : undefined,
    }))
}

/** The last day on which each of some customers was visited. */
export async function lastVisits(tx: Tx, ids: string[]): Promise<Map<string, CivilDate>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ customer: visits.customer, on: max(visits.on) })
    .from(visits)
    .where(and(inArray(visits.customer, ids), isNull(visits.removedAt)))
    .groupBy(visits.customer)
  return new Map(rows.flatMap(({ customer, on }) => (on ? [[customer, on]] : [])))
}

async function waitingOf(tx: Tx, team: string[]): Promise<Waiting[]> {
  const rows = await tx
    .select({ id: handovers.id, from: of.rep, tz: reps.tz, to: handovers.to, at: handovers.at, name: customers.name })
    .from(handovers)
    .innerJoin(reps, eq(handovers.from, reps.id))
    .innerJoin(handoverCustomers, eq(handoverCustomers.handover, handovers.id))
    .innerJoin(customers, eq(handoverCustomers.customer, customers.id))
    .where(and(inArray(handovers.from, team), eq(handovers.state, 'asked'), eq(customers.hidden, false)))
    .orderBy(asc(handovers.at), asc(customers.name))
  const named = await namesOf(
    tx,
    rows.map(({ to }) => to),
  )
  return [...new Set(rows.map(({ id }) => id))].map(id => {
    const own = rows.filter(row => row.id === id)
    const { from, to, at, tz } = own[0]!
    const on = referenceDay(at.toISOString(), tz)
    return { id, from, to: named.get(to) ?? to, on, customers: own.map(({ name }) => name) }
  })
}

/** The names of some people by id. */
export async function namesOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.select({ id: reps.id, name: reps.name }).from(reps).where(inArray(reps.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Cooling and avoidance that were told to reps in some days, for the page of a week. */
export const silencesOf = (tx: Tx, team: string[], span: { from: CivilDate; before: CivilDate }) =>
  tx
    .select({ ...of, kind: nudges.kind, day: nudges.day })
    .from(nudges)
    .innerJoin(customers, eq(nudges.customer, customers.id))
    .innerJoin(reps, eq(customers.rep, reps.id))
    .where(
      and(
        shown(team),
        inArray(nudges.kind, ['cooling', 'avoidance']),
        gte(nudges.day, span.from),
        lt(nudges.day, span.before),
        inArray(nudges.state, ['open', 'snoozed', 'expired']),
      ),
    )
    .orderBy(asc(nudges.day))
