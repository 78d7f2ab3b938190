// Whose morning it is, and what was sent to them before: for many reps of a workspace at a time.
import { and, asc, eq, inArray, lt, lte, max, or } from 'drizzle-orm'
import { acrossWorkspaces, type Database, type Tx } from '../../../db/database.ts'
import { nudges, reps } from '../../../db/schema.ts'
import type { CivilDate, Rep } from '../../model.ts'
import type { NudgeRow } from './nudges.ts'

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

/** By rep, the nudges that say something about later ones: those asleep, left over, or skipped, and payments that came. */
export async function earlierOf(tx: Tx, ids: string[]): Promise<Map<string, NudgeRow[]>> {
  const rows = await tx
    .select()
    .from(nudges)
    .where(
      and(
        inArray(nudges.rep, ids),
        or(inArray(nudges.state, ['snoozed', 'skipped']), and(eq(nudges.state, 'done'), eq(nudges.kind, 'payment'))),
      ),
    )
  return new Map(grouped(rows, ({ rep }) => rep).map(own => [own[0]?.rep ?? '', own]))
}

/** By rep, how many nudges were sent so far; one without any is missing. */
export async function sentSoFar(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ rep: nudges.rep, n: max(nudges.n) })
    .from(nudges)
    .where(inArray(nudges.rep, ids))
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
    await tx
      .update(nudges)
      .set({ state: 'expired', changedAt: now })
      .where(and(theirs, or(left, woken)))
  }
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
