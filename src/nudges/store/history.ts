// All that was ever told about the customers of some reps, for looking back.
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, customers, deals, facts, followUps, notes, nudges, signals, visits } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'
import type { History } from '../shelf/as-of.ts'
import { READ } from './rows.ts'

interface Growing extends History {
  toldAt: Map<string, Date>
}

/** The histories of the customers of some reps of one workspace, by rep. */
export async function readHistories(tx: Tx, reps: string[]): Promise<Map<string, History[]>> {
  const own = await tx
    .select()
    .from(customers)
    .where(and(inArray(customers.rep, reps), eq(customers.hidden, false), isNull(customers.noContactSince)))
  const ids = own.map(({ id }) => id)
  const all = new Map<string, Growing>(own.map(customer => [customer.id, emptyOf(customer)]))
  if (ids.length > 0) await fill(tx, all, ids)
  const byRep = new Map<string, History[]>(reps.map(rep => [rep, []]))
  for (const history of all.values()) byRep.get(history.customer.rep)?.push(history)
  return byRep
}

const emptyOf = (customer: History['customer']): Growing => ({
  ...{ customer, people: [], facts: [], signals: [], followUps: [], deals: [], visits: [] },
  ...{ toldAt: new Map(), doneOn: [] },
})

async function fill(tx: Tx, all: Map<string, Growing>, ids: string[]): Promise<void> {
  const of = (id: string) => all.get(id)!
  for (const row of await tx.select().from(contacts).where(inArray(contacts.customer, ids)))
    of(row.customer).people.push(row)
  const factsOf = and(inArray(facts.customer, ids), inArray(facts.key, READ), isNull(facts.removedAt))
  for (const row of await tx.select().from(facts).where(factsOf).orderBy(desc(facts.saidOn)))
    of(row.customer).facts.push(row)
  const heard = and(inArray(signals.customer, ids), isNull(signals.removedAt))
  for (const row of await tx.select().from(signals).where(heard).orderBy(desc(signals.on)))
    of(row.customer).signals.push(row)
  const promised = and(inArray(followUps.customer, ids), ne(followUps.state, 'removed'))
  for (const row of await tx.select().from(followUps).where(promised)) of(row.customer).followUps.push(row)
  const spoken = and(inArray(deals.customer, ids), isNull(deals.removedAt))
  for (const row of await tx.select().from(deals).where(spoken).orderBy(asc(deals.saidOn), asc(deals.id)))
    of(row.customer).deals.push(row)
  for (const { id, on, customer, at } of await visitsOf(tx, ids)) {
    of(customer).visits.push({ id, on })
    of(customer).toldAt.set(id, at)
  }
  for (const { customer, on } of await donesOf(tx, ids)) of(customer).doneOn.push(on)
}

const visitsOf = (tx: Tx, ids: string[]) =>
  tx
    .select({ id: visits.id, on: visits.on, customer: visits.customer, at: notes.at })
    .from(visits)
    .innerJoin(notes, eq(visits.note, notes.id))
    .where(and(inArray(visits.customer, ids), isNull(visits.removedAt)))
    .orderBy(asc(visits.on))

async function donesOf(tx: Tx, ids: string[]): Promise<{ customer: string; on: CivilDate }[]> {
  const rows = await tx
    .select({ customer: nudges.customer, on: nudges.doneOn })
    .from(nudges)
    .where(and(inArray(nudges.customer, ids), eq(nudges.state, 'done'), isNotNull(nudges.doneOn)))
  return rows.flatMap(({ customer, on }) => (on ? [{ customer, on }] : []))
}
