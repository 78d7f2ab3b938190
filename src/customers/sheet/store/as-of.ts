// Reads everything that held about one customer on a day.
import { and, desc, eq, isNull, lte, max, ne } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { customers, followUps, signals, visits } from '../../../../db/schema.ts'
import { dealsOf } from '../../../deals/store.ts'
import { factsAsOf } from '../../../facts/store/as-of.ts'
import type { CivilDate } from '../../../model.ts'
import { referenceDay } from '../../../understanding/dates.ts'
import { type ContactRow, peopleAt } from '../../contacts/store.ts'
import { viewOfDeal, viewOfFact, viewOfFollowUp, viewOfSignal } from '../../views.ts'
import type { Sheet } from '../sheet.ts'

/** How many of the latest signals are shown. */
const SIGNALS = 12

/**
 * A customer's sheet as it was on a day, or undefined when there is no such customer.
 * @param at `tz`: the zone in which the day is meant
 */
export async function readSheetAsOf(
  tx: Tx,
  id: string,
  at: { day: CivilDate; tz: string },
): Promise<Sheet | undefined> {
  const { day } = at
  const [customer] = await tx.select().from(customers).where(eq(customers.id, id))
  if (!customer) return
  const held = await factsAsOf(tx, id, day)
  const people = await peopleAt(tx, [id])
  const spokenOf = new Set(held.map(fact => fact.contact))
  const met = await metBy(tx, id, { day, people })
  const heard = await tx
    .select()
    .from(signals)
    .where(and(eq(signals.customer, id), isNull(signals.removedAt), lte(signals.on, day)))
    .orderBy(desc(signals.on))
    .limit(SIGNALS)
  const [last] = await tx
    .select({ on: max(visits.on) })
    .from(visits)
    .where(and(eq(visits.customer, id), isNull(visits.removedAt), lte(visits.on, day)))
  return {
    id,
    name: customer.name,
    lastContactOn: last?.on ?? undefined,
    contacts: people
      .filter(person => met.has(person.id) || spokenOf.has(person.id))
      .map(({ id: contact, name, title }) => ({ id: contact, name, title: title ?? undefined })),
    facts: held.map(fact => viewOfFact(fact, customer.name, people)),
    signals: heard.map(viewOfSignal),
    followUps: (await openOn(tx, id, at)).map(row => ({ ...viewOfFollowUp(row), done: undefined })),
    deals: (await dealsOf(tx, id, day)).map(viewOfDeal),
  }
}

/** The contacts whom a visit had named by a day. */
async function metBy(
  tx: Tx,
  customer: string,
  { day, people }: { day: CivilDate; people: ContactRow[] },
): Promise<Set<string>> {
  const made = await tx
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.customer, customer), isNull(visits.removedAt), lte(visits.on, day)))
  const ids = new Set(made.map(visit => visit.id))
  return new Set(people.filter(person => person.visit !== null && ids.has(person.visit)).map(person => person.id))
}

/** The follow-ups that were open at the end of a day. */
async function openOn(tx: Tx, customer: string, { day, tz }: { day: CivilDate; tz: string }) {
  const rows = await tx
    .select()
    .from(followUps)
    .where(and(eq(followUps.customer, customer), ne(followUps.state, 'removed'), lte(followUps.saidOn, day)))
    .orderBy(followUps.due)
  return rows.filter(row => row.settledAt === null || referenceDay(row.settledAt.toISOString(), tz) > day)
}
