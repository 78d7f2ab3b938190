// The steps of nudges as they are kept: written with the change itself, many in one insert.
import { and, asc, desc, eq, getTableColumns, gte, inArray, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { nudgeSteps, nudges } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'
import { UNDELIVERED } from '../step.ts'
import { rowsAs } from './columns.ts'
import type { NudgeRow } from './nudges.ts'

export type StepRow = typeof nudgeSteps.$inferSelect
export type NewStep = Omit<typeof nudgeSteps.$inferInsert, 'id'>

const { id: _, ...GIVEN } = getTableColumns(nudgeSteps)

/** Writes steps down, in their order. */
export async function addSteps(tx: Tx, steps: NewStep[]): Promise<void> {
  if (steps.length === 0) return
  const names = sql.join(
    Object.values(GIVEN).map(({ name }) => sql.identifier(name)),
    sql`, `,
  )
  await tx.execute(sql`insert into ${nudgeSteps} (${names}) ${rowsAs(nudgeSteps, GIVEN, steps)}`)
}

/** The nudges that a rep was sent since a day, or was to be, newest first, with their steps in order; and how many there are. */
export async function livesSince(
  tx: Tx,
  rep: string,
  { since, most }: { since: CivilDate; most: number },
): Promise<{ lives: { nudge: NudgeRow; steps: StepRow[] }[]; all: number }> {
  // What only found no room is no news; what could not be delivered is.
  const told = or(ne(nudges.n, 0), eq(nudges.reason, UNDELIVERED))
  const theirs = and(eq(nudges.rep, rep), gte(nudges.day, since), told)
  const all = await tx.$count(nudges, theirs)
  const rows = await tx
    .select()
    .from(nudges)
    .where(theirs)
    .orderBy(desc(nudges.day), asc(nudges.n), asc(nudges.id))
    .limit(most)
  const steps = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return { lives: rows.map(nudge => ({ nudge, steps: steps.filter(step => step.nudge === nudge.id) })), all }
}

/** The steps of some nudges, in the order in which they were taken. */
export const stepsOf = async (tx: Tx, ids: string[]): Promise<StepRow[]> =>
  ids.length === 0 ? [] : tx.select().from(nudgeSteps).where(inArray(nudgeSteps.nudge, ids)).orderBy(asc(nudgeSteps.id))
