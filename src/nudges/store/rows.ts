// What the record holds of some reps' customers, as rows: eight queries, however many reps and customers.
import { and, eq, inArray, isNull, max, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../../../db/database.ts'
import { customers, deals, facts, followUps, nudges, contacts as persons, signals, visits } from '../../../db/schema.ts'
import type { FactKey } from '../../facts/kinds.ts'
import type { CivilDate } from '../../model.ts'
import { PROPOSAL } from '../proposals.ts'
import { inColumns } from './columns.ts'

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

type CustomerRow = Pick<typeof customers.$inferSelect, 'id' | 'rep' | 'name' | 'tier' | 'addedOn'>
export type SignalRow = Pick<
  typeof signals.$inferSelect,
  'id' | 'customer' | 'visit' | 'kind' | 'topic' | 'by' | 'quote' | 'certainty' | 'on' | 'settledOn'
>
export type FactRow = Pick<
  typeof facts.$inferSelect,
  'customer' | 'contact' | 'key' | 'value' | 'quote' | 'saidOn' | 'certainty'
>
export type FollowUpRow = Pick<
  typeof followUps.$inferSelect,
  'id' | 'customer' | 'visit' | 'what' | 'by' | 'due' | 'kind' | 'quote' | 'saidOn' | 'state'
>
export type DealRow = Omit<typeof deals.$inferSelect, 'workspace' | 'rep' | 'removedAt'>
export type PersonRow = Pick<typeof persons.$inferSelect, 'id' | 'customer' | 'name' | 'visit'>

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

/** Which customers are read: those with these ids, where not all are; with those who are not to be contacted. */
interface Wanted {
  only?: string[]
  noContact?: true
}

/** What is held of the customers of some reps of one workspace, by rep; who is not to be contacted is left out. */
export async function readHeld(tx: Tx, reps: string[], wanted: Wanted = {}): Promise<Map<string, Held[]>> {
  const only = wanted.only && inArray(customers.id, wanted.only)
  const open = wanted.noContact ? undefined : isNull(customers.noContactSince)
  const theirs = and(inArray(customers.rep, reps), eq(customers.hidden, false), only, open)
  const own = await inColumns(tx, { columns: OF.customer, from: sql`from ${customers} where ${theirs}` })
  const held = new Map<string, Held>(
    own.map(customer => [
      customer.id,
      { customer, people: [], facts: [], signals: [], followUps: [], deals: [], visits: [] },
    ]),
  )
  await fill(tx, id => held.get(id), theirs)
  for (const { customer, on } of await donesOf(tx, reps)) {
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

/** The columns that are wanted of each table. */
const OF = {
  customer: only(customers, ['id', 'rep', 'name', 'tier', 'addedOn']),
  people: only(persons, ['id', 'customer', 'name', 'visit']),
  facts: only(facts, ['customer', 'contact', 'key', 'value', 'quote', 'saidOn', 'certainty']),
  signals: only(signals, [
    ...(['id', 'customer', 'visit', 'kind', 'topic', 'by', 'quote', 'certainty', 'on', 'settledOn'] as const),
  ]),
  followUps: only(followUps, [
    ...(['id', 'customer', 'visit', 'what', 'by', 'due', 'kind', 'quote', 'saidOn', 'state'] as const),
  ]),
  deals: only(deals, [
    ...(['id', 'deal', 'customer', 'product', 'quantity', 'unit', 'amount', 'currency', 'step', 'closeOn'] as const),
    ...(['quote', 'visit', 'saidOn', 'certainty', 'setAside'] as const),
  ]),
  visits: only(visits, ['id', 'customer', 'on']),
}

function only<T extends object, K extends keyof T>(table: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map(name => [name, table[name]])) as Pick<T, K>
}

/** Reads what hangs on the customers, and gives each its own. */
async function fill(tx: Tx, of: (customer: string) => Held | undefined, theirs: Where): Promise<void> {
  const joined = (table: PgTable & { customer: PgColumn }, holds: SQL | undefined, order = sql``) =>
    sql`from ${table} inner join ${customers} on ${table.customer} = ${customers.id} where ${and(theirs, holds)}${order}`
  const open = or(eq(followUps.state, 'open'), proposalsDone)
  const current = and(inArray(facts.key, READ), isNull(facts.heldUntil), isNull(facts.removedAt))
  const from = {
    people: joined(persons, undefined),
    facts: joined(facts, current, sql` order by ${facts.saidOn} desc`),
    signals: joined(signals, isNull(signals.removedAt), sql` order by ${signals.on} desc`),
    followUps: joined(followUps, open),
    deals: joined(deals, isNull(deals.removedAt), sql` order by ${deals.saidOn}, ${deals.id}`),
    visits: joined(visits, isNull(visits.removedAt), sql` order by ${visits.on}`),
  }
  for (const row of await inColumns(tx, { columns: OF.people, from: from.people })) of(row.customer)?.people.push(row)
  for (const row of await inColumns(tx, { columns: OF.facts, from: from.facts })) of(row.customer)?.facts.push(row)
  for (const row of await inColumns(tx, { columns: OF.signals, from: from.signals }))
    of(row.customer)?.signals.push(row)
  for (const row of await inColumns(tx, { columns: OF.followUps, from: from.followUps }))
    of(row.customer)?.followUps.push(row)
  for (const row of await inColumns(tx, { columns: OF.deals, from: from.deals })) of(row.customer)?.deals.push(row)
  for (const { customer, id, on } of await inColumns(tx, { columns: OF.visits, from: from.visits }))
    of(customer)?.visits.push({ id, on })
}

/** The last day on which a nudge about each customer was answered with Done. */
const donesOf = (tx: Tx, reps: string[]) =>
  tx
    .select({ customer: nudges.customer, on: max(nudges.doneOn) })
    .from(nudges)
    .where(and(inArray(nudges.rep, reps), eq(nudges.state, 'done')))
    .groupBy(nudges.customer)
