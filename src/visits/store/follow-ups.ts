// The promises that are still open, and how they are settled.
import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers, followUps } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'

export interface OpenFollowUp {
  id: string
  customer: string
  customerName: string
  what: string
  by: 'rep' | 'customer'
  kind?: 'task' | 'appointment' | 'payment'
  due?: CivilDate
  /** The customer is not to be contacted: no list brings it up unasked. */
  noContact?: true
}

/** A rep's open follow-ups, soonest first; those without a date last. */
export async function openFollowUps(tx: Tx, rep: string): Promise<OpenFollowUp[]> {
  const rows = await tx
    .select({ row: followUps, customerName: customers.name, noContactSince: customers.noContactSince })
    .from(followUps)
    .innerJoin(customers, eq(followUps.customer, customers.id))
    .where(and(eq(followUps.rep, rep), eq(followUps.state, 'open')))
    .orderBy(asc(followUps.due), asc(followUps.saidOn))
  return rows.map(row => ({ ...asOpen(row), ...(row.noContactSince ? { noContact: true as const } : {}) }))
}

const asOpen = ({ row, customerName }: { row: typeof followUps.$inferSelect; customerName: string }): OpenFollowUp => ({
  id: row.id,
  customer: row.customer,
  customerName,
  what: row.what,
  by: row.by,
  kind: row.kind,
  due: row.due ?? undefined,
})

/** What a rep's follow-ups were settled as done since an instant, the latest first. */
export async function settledFollowUps(tx: Tx, rep: string, since: Date): Promise<OpenFollowUp[]> {
  const rows = await tx
    .select({ row: followUps, customerName: customers.name })
    .from(followUps)
    .innerJoin(customers, eq(followUps.customer, customers.id))
    .where(and(eq(followUps.rep, rep), eq(followUps.state, 'done'), gte(followUps.settledAt, since)))
    .orderBy(desc(followUps.settledAt))
  return rows.map(asOpen)
}

/** A rep's follow-ups by their ids, in one state. */
export async function followUpsOf(
  tx: Tx,
  rep: string,
  of: { ids: string[]; state: 'open' | 'done' },
): Promise<OpenFollowUp[]> {
  if (of.ids.length === 0) return []
  const rows = await tx
    .select({ row: followUps, customerName: customers.name })
    .from(followUps)
    .innerJoin(customers, eq(followUps.customer, customers.id))
    .where(and(eq(followUps.rep, rep), eq(followUps.state, of.state), inArray(followUps.id, of.ids)))
  return rows.map(asOpen)
}

/** Opens follow-ups again that were settled as done. */
export async function reopenFollowUps(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(followUps)
    .set({ state: 'open', settledAt: null, settledBy: null })
    .where(and(inArray(followUps.id, ids), eq(followUps.state, 'done')))
}

/** Opens again what somebody, or a note, had settled as done. */
export async function reopenSettledBy(tx: Tx, by: string): Promise<void> {
  await tx
    .update(followUps)
    .set({ state: 'open', settledAt: null, settledBy: null })
    .where(and(eq(followUps.settledBy, by), eq(followUps.state, 'done')))
}

/** Settles follow-ups that are still open. */
export async function settleFollowUps(
  tx: Tx,
  ids: string[],
  how: { now: Date; by: string; state: 'done' | 'dropped' },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(followUps)
    .set({ state: how.state, settledAt: how.now, settledBy: how.by })
    .where(and(inArray(followUps.id, ids), eq(followUps.state, 'open')))
}
