// Hand-overs as they are proposed, answered and undone.
import { and, asc, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { customers, followUps, handoverCustomers, handovers, merges, signals } from '../../../../db/schema.ts'
import type { HandoverView } from '../../../team-posts.ts'

export type Handover = typeof handovers.$inferSelect

/** Keeps a proposal with its customers. */
export async function proposeHandover(tx: Tx, handover: Handover, ids: string[]): Promise<void> {
  await tx.insert(handovers).values(handover)
  const own = await tx
    .select({ customer: customers.id, name: customers.name, nameKey: customers.nameKey })
    .from(customers)
    .where(inArray(customers.id, ids))
  const { workspace, id } = handover
  await tx.insert(handoverCustomers).values(own.map(one => ({ ...one, workspace, handover: id })))
}

/** A hand-over, held against a second tap until the transaction ends. */
export async function handoverById(tx: Tx, id: string): Promise<Handover | undefined> {
  const [row] = await tx.select().from(handovers).where(eq(handovers.id, id)).for('update')
  return row
}

export async function changeHandover(
  tx: Tx,
  id: string,
  change: { state: Handover['state']; now: Date },
): Promise<void> {
  const { state, now } = change
  await tx.update(handovers).set({ state, changedAt: now }).where(eq(handovers.id, id))
}

/** The hand-overs that were accepted since an instant, newest first. */
export const acceptedSince = (tx: Tx, since: Date): Promise<Handover[]> =>
  tx
    .select()
    .from(handovers)
    .where(and(eq(handovers.state, 'accepted'), gte(handovers.changedAt, since)))
    .orderBy(desc(handovers.changedAt))

/** A customer of a hand-over: whose it is now, and what it was called before. */
export interface Handed {
  id: string
  rep: string
  name: string
  hidden: boolean
  nameBefore: string
}

/** The customers of a hand-over as they stand now. */
export const handedOf = (tx: Tx, handover: string): Promise<Handed[]> =>
  tx
    .select({
      ...{ id: customers.id, rep: customers.rep, name: customers.name, hidden: customers.hidden },
      nameBefore: handoverCustomers.name,
    })
    .from(handoverCustomers)
    .innerJoin(customers, eq(handoverCustomers.customer, customers.id))
    .where(eq(handoverCustomers.handover, handover))
    .orderBy(asc(customers.name))

/** Customers with how much is open there. */
export async function withOpen(tx: Tx, handed: { id: string; name: string }[]): Promise<HandoverView['customers']> {
  const ids = handed.map(({ id }) => id)
  if (ids.length === 0) return []
  const promises = await tx
    .select({ customer: followUps.customer, count: sql<number>`count(*)`.mapWith(Number) })
    .from(followUps)
    .where(and(inArray(followUps.customer, ids), eq(followUps.state, 'open')))
    .groupBy(followUps.customer)
  const complaints = await tx
    .select({ customer: signals.customer, count: sql<number>`count(*)`.mapWith(Number) })
    .from(signals)
    .where(
      and(
        ...[inArray(signals.customer, ids), eq(signals.kind, 'complaint')],
        ...[isNull(signals.settledOn), isNull(signals.removedAt)],
      ),
    )
    .groupBy(signals.customer)
  const of = (counts: { customer: string; count: number }[], id: string) =>
    counts.find(({ customer }) => customer === id)?.count ?? 0
  return handed.map(({ id, name }) => ({ name, promises: of(promises, id), complaints: of(complaints, id) }))
}

/** What is promised at some customers and open, soonest first. */
export const promisesAt = (tx: Tx, ids: string[]) =>
  tx
    .select({ customer: customers.name, what: followUps.what, due: followUps.due, by: followUps.by })
    .from(followUps)
    .innerJoin(customers, eq(followUps.customer, customers.id))
    .where(and(inArray(followUps.customer, ids), eq(followUps.state, 'open')))
    .orderBy(asc(followUps.due), asc(followUps.id))

/** Of some customers, those into which another was merged since an instant. */
export async function mergedInto(tx: Tx, ids: string[], since: Date): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ kept: merges.kept })
    .from(merges)
    .where(and(inArray(merges.kept, ids), eq(merges.state, 'merged'), gte(merges.at, since)))
  return new Set(rows.map(({ kept }) => kept))
}
