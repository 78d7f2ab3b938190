// What the record holds of some reps' customers, as rows: eight queries, however many reps and customers.
import { and, asc, desc, eq, inArray, isNull, max, or, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers, deals, facts, followUps, nudges, contacts as persons, signals, visits } from '../../../db/schema.ts'
import type { FactKey } from '../../facts/kinds.ts'
import type { CivilDate } from '../../model.ts'
import { PROPOSAL } from '../proposals.ts'

/** Facts worth calling about. */
export const TOPICS = ['family', 'interests', 'taste', 'pain', 'need', 'plan', 'ideal'] as const
/** The facts that rules read beside them. */
export const READ: FactKey[] = [
  ...TOPICS,
  ...(['birthday', 'style', 'anniversary', 'customer_since', 'reorder_cycle_days', 'product_mix'] as const),
  ...(['budget', 'budget_when', 'role', 'level', 'influence', 'deciders_count', 'buying_process'] as const),
  ...(['satisfaction', 'competitor', 'current_supplier', 'payment_terms', 'annual_sales'] as const),
  ...(['stance', 'customer_type', 'industry'] as const),
]

type CustomerRow = typeof customers.$inferSelect
export type SignalRow = Pick<
  typeof signals.$inferSelect,
  'id' | 'customer' | 'visit' | 'kind' | 'topic' | 'by' | 'quote' | 'certainty' | 'on' | 'settledOn'
>
export type FactRow = Pick<
  typeof facts.$inferSelect,
  'customer' | 'contact' | 'key' | 'value' | 'quote' | 'saidOn' | 'certainty'
>
export type FollowUpRow = typeof followUps.$inferSelect
export type DealRow = typeof deals.$inferSelect
export type PersonRow = typeof persons.$inferSelect

/** What is held of one customer; every list as it is wanted by `shelve`. */
export interface Held {
  customer: CustomerRow
  people: PersonRow[]
  /** Newest first. */
  facts: FactRow[]
  /** Newest first. */
  signals: SignalRow[]
  /** Open ones, and the proposals that are done. */
  followUps: FollowUpRow[]
  /** What was said of deals, oldest first. */
  deals: DealRow[]
  /** The days of visits, oldest first; with their ids. */
  visits: { id: string; on: CivilDate }[]
  /** The last day on which a nudge about the customer was answered with Done. */
  doneOn?: CivilDate
}

/**
 * What is held of the customers of some reps of one workspace, by rep.
 * @param only the ids of the customers that are wanted, where not all are
 */
export async function readHeld(tx: Tx, reps: string[], only?: string[]): Promise<Map<string, Held[]>> {
  const wanted = only && inArray(customers.id, only)
  const theirs = and(inArray(customers.rep, reps), eq(customers.hidden, false), wanted)
  const own = await tx.select().from(customers).where(theirs)
  const held = new Map<string, Held>(
    own.map(customer => [
      customer.id,
      { customer, people: [], facts: [], signals: [], followUps: [], deals: [], visits: [] },
    ]),
  )
  for (const { row } of await tx
    .select({ row: persons })
    .from(persons)
    .innerJoin(customers, eq(persons.customer, customers.id))
    .where(theirs))
    held.get(row.customer)?.people.push(row)
  for (const row of await factRows(tx, theirs)) held.get(row.customer)?.facts.push(row)
  for (const row of await signalRows(tx, theirs)) held.get(row.customer)?.signals.push(row)
  for (const { row } of await tx
    .select({ row: followUps })
    .from(followUps)
    .innerJoin(customers, eq(followUps.customer, customers.id))
    .where(and(theirs, or(eq(followUps.state, 'open'), proposalsDone))))
    held.get(row.customer)?.followUps.push(row)
  for (const { row } of await tx
    .select({ row: deals })
    .from(deals)
    .innerJoin(customers, eq(deals.customer, customers.id))
    .where(and(theirs, isNull(deals.removedAt)))
    .orderBy(asc(deals.saidOn), asc(deals.id)))
    held.get(row.customer)?.deals.push(row)
  for (const row of await tx
    .select({ id: visits.id, on: visits.on, customer: visits.customer })
    .from(visits)
    .innerJoin(customers, eq(visits.customer, customers.id))
    .where(and(theirs, isNull(visits.removedAt)))
    .orderBy(asc(visits.on)))
    held.get(row.customer)?.visits.push({ id: row.id, on: row.on })
  for (const { customer, on } of await tx
    .select({ customer: nudges.customer, on: max(nudges.doneOn) })
    .from(nudges)
    .where(and(inArray(nudges.rep, reps), eq(nudges.state, 'done')))
    .groupBy(nudges.customer)) {
    const one = held.get(customer)
    if (one && on) one.doneOn = on
  }
  const byRep = new Map<string, Held[]>(reps.map(rep => [rep, []]))
  for (const one of held.values()) byRep.get(one.customer.rep)?.push(one)
  return byRep
}

type Where = ReturnType<typeof and>

const proposalsDone = and(
  eq(followUps.state, 'done'),
  eq(followUps.by, 'rep'),
  sql`${followUps.what} || ' ' || ${followUps.quote} ~* ${PROPOSAL}`,
)

const factRows = (tx: Tx, theirs: Where): Promise<FactRow[]> =>
  tx
    .select({
      customer: facts.customer,
      contact: facts.contact,
      key: facts.key,
      value: facts.value,
      quote: facts.quote,
      saidOn: facts.saidOn,
      certainty: facts.certainty,
    })
    .from(facts)
    .innerJoin(customers, eq(facts.customer, customers.id))
    .where(and(theirs, inArray(facts.key, READ), isNull(facts.heldUntil), isNull(facts.removedAt)))
    .orderBy(desc(facts.saidOn))

const signalRows = (tx: Tx, theirs: Where): Promise<SignalRow[]> =>
  tx
    .select({
      id: signals.id,
      customer: signals.customer,
      visit: signals.visit,
      kind: signals.kind,
      topic: signals.topic,
      by: signals.by,
      quote: signals.quote,
      certainty: signals.certainty,
      on: signals.on,
      settledOn: signals.settledOn,
    })
    .from(signals)
    .innerJoin(customers, eq(signals.customer, customers.id))
    .where(and(theirs, isNull(signals.removedAt)))
    .orderBy(desc(signals.on))
