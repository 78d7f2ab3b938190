// Whose morning it is, and what was sent to them before: for many reps of a workspace at a time.
import { and, asc, eq, gt, inArray, lt, lte, max, or, type SQL, sql } from 'drizzle-orm'
import { acrossWorkspaces, type Database, type Tx } from '../../../db/database.ts'
import { nudgeSteps, nudges, reps } from '../../../db/schema.ts'
import type { CivilDate, Rep } from '../../model.ts'
import type { Earlier } from '../memory.ts'
import { LEFT_OVER } from '../step.ts'
import type { NudgeRow } from './nudges.ts'
import { addSteps } from './steps.ts'

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

/** When the next rep's morning is, in any workspace. */
export const nextWake = (db: Database): Promise<Date | undefined> =>
  acrossWorkspaces(db, async tx => {
    const [row] = await tx.select({ at: reps.nextMorning }).from(reps).orderBy(asc(reps.nextMorning)).limit(1)
    return row?.at
  })

export type Waking = Rep & { dm: string | null; lastMorning: CivilDate | null; nextMorning: Date }

/** Those of some reps whose morning has come, held against other replicas until the transaction ends; others' are left out. */
export const wakeReps = (tx: Tx, ids: string[], now: Date): Promise<Waking[]> =>
  tx
    .select()
    .from(reps)
    .where(and(inArray(reps.id, ids), lte(reps.nextMorning, now)))
    .orderBy(asc(reps.id))
    .for('update', { skipLocked: true })

/** Writes down that mornings were held, or let pass, and when the next ones are. */
export async function mornings(tx: Tx, held: { rep: string; day: CivilDate; next: Date }[]): Promise<void> {
  for (const alike of grouped(held, ({ day, next }) => `${day} ${next.getTime()}`)) {
    const { day, next } = alike[0]!
    await tx
      .update(reps)
      .set({ nextMorning: next, lastMorning: day })
      .where(
        inArray(
          reps.id,
          alike.map(({ rep }) => rep),
        ),
      )
  }
}

/** An earlier nudge, without its words. */
export type EarlierRow = Pick<NudgeRow, 'rep' | 'reason'> & Earlier

/** By rep, the nudges that say something about later ones: those asleep, left over, or skipped, and payments that came. */
export async function earlierOf(tx: Tx, ids: string[]): Promise<Map<string, EarlierRow[]>> {
  const { rep, kind, subject, customer, day, state, until, reason } = nudges
  const rows = await tx
    .select({ rep, kind, subject, customer, day, state, until, reason, nominal: sql<CivilDate>`draft->>'nominal'` })
    .from(nudges)
    .where(
      and(inArray(rep, ids), or(inArray(state, ['snoozed', 'skipped']), and(eq(state, 'done'), eq(kind, 'payment')))),
    )
  const earlier = rows.map(({ nominal, ...row }) => ({ ...row, draft: { nominal } }))
  return new Map(grouped(earlier, one => one.rep).map(own => [own[0]?.rep ?? '', own]))
}

/** By rep, how many nudges were sent so far; one without any is missing. */
export async function sentSoFar(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ rep: nudges.rep, n: max(nudges.n) })
    .from(nudges)
    .where(and(inArray(nudges.rep, ids), gt(nudges.n, 0)))
    .groupBy(nudges.rep)
  return new Map(rows.map(({ rep, n }) => [rep, n ?? 0]))
}

/**
 * Lets go what was left open on earlier days, and what wakes today: a nudge belongs to its morning.
 * `next` is the next workday; what sleeps until a day before it wakes today.
 */
export async function expire(
  tx: Tx,
  of: { rep: string; today: CivilDate; next: CivilDate }[],
  now: Date,
): Promise<void> {
  for (const alike of grouped(of, ({ today, next }) => `${today} ${next}`)) {
    const { today, next } = alike[0]!
    const theirs = inArray(
      nudges.rep,
      alike.map(({ rep }) => rep),
    )
    const left = and(eq(nudges.state, 'open'), lt(nudges.day, today))
    const woken = and(eq(nudges.state, 'snoozed'), lt(nudges.until, next))
    await forgetUnseen(tx, and(theirs, woken))
    const gone = await tx
      .update(nudges)
      .set({ state: 'expired', changedAt: now })
      .where(and(theirs, or(left, woken)))
      .returning({ workspace: nudges.workspace, nudge: nudges.id, rep: nudges.rep, until: nudges.until })
    await addSteps(
      tx,
      gone.map(({ until, ...one }) => ({
        ...one,
        ...{ step: until ? ('woken' as const) : ('expired' as const), by: 'clock' as const, at: now },
      })),
    )
  }
}

/**
 * What only found no room, and nobody saw, comes anew this morning where it still holds, and leaves nothing behind: kept,
 * such rows would soon be nine in ten.
 */
async function forgetUnseen(tx: Tx, woken: SQL | undefined): Promise<void> {
  const unseen = and(woken, eq(nudges.n, 0), eq(nudges.reason, LEFT_OVER))
  const gone = await tx.delete(nudges).where(unseen).returning({ id: nudges.id })
  const ids = gone.map(({ id }) => id)
  if (ids.length > 0) await tx.delete(nudgeSteps).where(inArray(nudgeSteps.nudge, ids))
}

/** Rows of one key together; no group is empty. */
function grouped<T>(rows: T[], key: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return [...groups.values()]
}
