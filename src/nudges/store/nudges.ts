// Nudges and digests as they are kept.
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { digests, nudges } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'
import type { NudgeView } from '../../post.ts'

export type NudgeRow = typeof nudges.$inferSelect

/** Claims the digests of some reps' days, one each; gives the reps who had none yet. */
export async function claimDigests(tx: Tx, rows: (typeof digests.$inferInsert)[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const claimed = await tx.insert(digests).values(rows).onConflictDoNothing().returning({ rep: digests.rep })
  return new Set(claimed.map(({ rep }) => rep))
}

export async function addNudges(tx: Tx, rows: (typeof nudges.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(nudges).values(rows).onConflictDoNothing()
}

export async function nudgeById(tx: Tx, id: string): Promise<NudgeRow | undefined> {
  const [row] = await tx.select().from(nudges).where(eq(nudges.id, id))
  return row
}

/** The nudges of a digest as they stand, in their order. */
export const nudgesOfDay = (tx: Tx, rep: string, day: CivilDate): Promise<NudgeRow[]> =>
  tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.rep, rep), eq(nudges.day, day), ne(nudges.n, 0)))
    .orderBy(asc(nudges.n))

/** The nudges of some customers that still wait for the rep. */
export async function openNudges(tx: Tx, rep: string, customers: string[]): Promise<NudgeRow[]> {
  if (customers.length === 0) return []
  return tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.rep, rep), inArray(nudges.customer, customers), inArray(nudges.state, ['open', 'snoozed'])))
}

/** Moves nudges on; each step is one row changed. */
export async function changeNudges(
  tx: Tx,
  ids: string[],
  change: { state: NudgeView['state']; reason?: string; until?: CivilDate; doneOn?: CivilDate; now: Date },
): Promise<void> {
  if (ids.length === 0) return
  const { now, ...rest } = change
  await tx
    .update(nudges)
    .set({ ...rest, changedAt: now })
    .where(inArray(nudges.id, ids))
}

/** The digest of a day, if one was sent. */
export async function digestOf(tx: Tx, rep: string, day: CivilDate): Promise<typeof digests.$inferSelect | undefined> {
  const [row] = await tx
    .select()
    .from(digests)
    .where(and(eq(digests.rep, rep), eq(digests.day, day)))
  return row
}

/** The nth nudge that was posted to a rep. */
export async function nudgeByNumber(tx: Tx, rep: string, n: number): Promise<NudgeRow | undefined> {
  const [row] = await tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.rep, rep), eq(nudges.n, n)))
  return row
}
