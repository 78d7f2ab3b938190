// The promises that are still open, and how they are settled.
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers, followUps } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'

export interface OpenFollowUp {
  id: string
  customer: string
  customerName: string
  what: string
  by: 'rep' | 'customer'
  due?: CivilDate
}

/** A rep's open follow-ups, soonest first; those without a date last. */
export async function openFollowUps(tx: Tx, rep: string): Promise<OpenFollowUp[]> {
  const rows = await tx
    .select({ row: followUps, customerName: customers.name })
    .from(followUps)
    .innerJoin(customers, eq(followUps.customer, customers.id))
    .where(and(eq(followUps.rep, rep), eq(followUps.state, 'open')))
    .orderBy(asc(followUps.due), asc(followUps.saidOn))
  return rows.map(({ row, customerName }) => ({
    id: row.id,
    customer: row.customer,
    customerName,
    what: row.what,
    by: row.by,
    due: row.due ?? undefined,
  }))
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
