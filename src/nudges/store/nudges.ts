// Nudges and digests as they are kept.
import { and, asc, eq, inArray, lt, lte, max, ne, or } from 'drizzle-orm'
import { acrossWorkspaces, type Database, type Tx } from '../../../db/database.ts'
import { digests, nudges, reps } from '../../../db/schema.ts'
import type { CivilDate, Rep } from '../../model.ts'
import type { NudgeView } from '../../post.ts'

export type NudgeRow = typeof nudges.$inferSelect

/** The reps whose morning has come, in any workspace. */
export const repsDue = (db: Database, now: Date, limit: number): Promise<{ workspace: string; id: string }[]> =>
  acrossWorkspaces(db, tx =>
    tx
      .select({ workspace: reps.workspace, id: reps.id })
      .from(reps)
      .where(lte(reps.nextMorning, now))
      .orderBy(asc(reps.nextMorning))
      .limit(limit),
  )

export type Waking = Rep & { dm: string | null; lastMorning: CivilDate | null; nextMorning: Date }

/** A rep whose morning has come, held against other replicas until the transaction ends; undefined when another has it. */
export async function wakeRep(tx: Tx, id: string, now: Date): Promise<Waking | undefined> {
  const [row] = await tx
    .select()
    .from(reps)
    .where(and(eq(reps.id, id), lte(reps.nextMorning, now)))
    .for('update', { skipLocked: true })
  return row
}

/** Writes down that a morning was held, or let pass, and when the next one is. */
export async function morningHeld(tx: Tx, id: string, held: { day?: CivilDate; next: Date }): Promise<void> {
  await tx
    .update(reps)
    .set({ nextMorning: held.next, ...(held.day ? { lastMorning: held.day } : {}) })
    .where(eq(reps.id, id))
}

/** Claims the one digest of a rep's day; false when there is one already. */
export async function claimDigest(tx: Tx, digest: typeof digests.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(digests).values(digest).onConflictDoNothing().returning({ day: digests.day })
  return rows.length > 0
}

/** How many nudges a rep has been sent so far. */
export async function countSent(tx: Tx, rep: string): Promise<number> {
  const [row] = await tx
    .select({ n: max(nudges.n) })
    .from(nudges)
    .where(eq(nudges.rep, rep))
  return row?.n ?? 0
}

export async function addNudges(tx: Tx, rows: (typeof nudges.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(nudges).values(rows).onConflictDoNothing()
}

/** The nudges that say something about later ones: those asleep, left over, or skipped. */
export const earlierNudges = (tx: Tx, rep: string): Promise<NudgeRow[]> =>
  tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.rep, rep), inArray(nudges.state, ['snoozed', 'skipped'])))

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

/**
 * Lets go what was left open on earlier days, and what wakes today: a nudge belongs to its morning.
 * @param next the next workday; what sleeps until a day before it wakes today
 */
export async function expire(
  tx: Tx,
  rep: string,
  { today, next, now }: { today: CivilDate; next: CivilDate; now: Date },
): Promise<void> {
  const left = and(eq(nudges.state, 'open'), lt(nudges.day, today))
  const woken = and(eq(nudges.state, 'snoozed'), lt(nudges.until, next))
  await tx
    .update(nudges)
    .set({ state: 'expired', changedAt: now })
    .where(and(eq(nudges.rep, rep), or(left, woken)))
}

/** The nth nudge that was posted to a rep. */
export async function nudgeByNumber(tx: Tx, rep: string, n: number): Promise<NudgeRow | undefined> {
  const [row] = await tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.rep, rep), eq(nudges.n, n)))
  return row
}

/** When the next rep's morning is, in any workspace. */
export const nextWake = (db: Database): Promise<Date | undefined> =>
  acrossWorkspaces(db, async tx => {
    const [row] = await tx.select({ at: reps.nextMorning }).from(reps).orderBy(asc(reps.nextMorning)).limit(1)
    return row?.at
  })
