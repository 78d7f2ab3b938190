// Nudges and digests as they are kept.
import { and, asc, eq, getTableColumns, inArray, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { digests, nudges } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'
import type { NudgeView } from '../../post.ts'
import { LEFT_OVER, type StepBy } from '../step.ts'
import { rowsAs } from './columns.ts'
import { addSteps } from './steps.ts'

export type NudgeRow = typeof nudges.$inferSelect

/** Claims the digests of some reps' days, one each; gives the reps who had none yet. */
export async function claimDigests(tx: Tx, rows: (typeof digests.$inferInsert)[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const claimed = await tx.insert(digests).values(rows).onConflictDoNothing().returning({ rep: digests.rep })
  return new Set(claimed.map(({ rep }) => rep))
}

/** Keeps new nudges, with their first steps; what is there already stays as it is. */
export async function addNudges(tx: Tx, rows: NudgeRow[]): Promise<void> {
  if (rows.length === 0) return
  const all = rowsAs(nudges, getTableColumns(nudges), rows)
  const kept = await tx.insert(nudges).select(all).onConflictDoNothing().returning({ id: nudges.id })
  const added = new Set(kept.map(({ id }) => id))
  await addSteps(tx, rows.filter(({ id }) => added.has(id)).map(firstStep))
}

const firstStep = ({ workspace, id, rep, n, sentAt, reason, until }: typeof nudges.$inferInsert) => ({
  ...{ workspace, nudge: id, rep, by: 'clock' as const, at: sentAt },
  ...(n > 0
    ? { step: 'planned' as const }
    : { step: 'snoozed' as const, detail: { reason: reason ?? undefined, until: until ?? undefined } }),
})

export async function nudgeById(tx: Tx, id: string): Promise<NudgeRow | undefined> {
  const [row] = await tx.select().from(nudges).where(eq(nudges.id, id))
  return row
}

/** The nudges of a day's digest as they stand, in their order; `beside`: those shown on request instead. */
export const nudgesOfDay = (tx: Tx, rep: string, { day, beside }: { day: CivilDate; beside: boolean }) =>
  tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.rep, rep), eq(nudges.day, day), ne(nudges.n, 0), eq(nudges.beside, beside)))
    .orderBy(asc(nudges.n))

/** What was left over on a day, was not shown yet, and still sleeps. */
export const leftOver = (tx: Tx, rep: string, day: CivilDate): Promise<NudgeRow[]> =>
  tx
    .select()
    .from(nudges)
    .where(
      and(
        ...[eq(nudges.rep, rep), eq(nudges.day, day), eq(nudges.n, 0)],
        ...[eq(nudges.state, 'snoozed'), eq(nudges.reason, LEFT_OVER)],
      ),
    )

/** Gives nudges the numbers under which they are shown beside their digest. */
export async function numberBeside(tx: Tx, rows: { id: string; n: number }[]): Promise<void> {
  for (const { id, n } of rows) await tx.update(nudges).set({ n, beside: true }).where(eq(nudges.id, id))
}

/** The nudges of some customers that still wait for the rep. */
export async function openNudges(tx: Tx, rep: string, customers: string[]): Promise<NudgeRow[]> {
  if (customers.length === 0) return []
  return tx
    .select()
    .from(nudges)
    .where(and(eq(nudges.rep, rep), inArray(nudges.customer, customers), inArray(nudges.state, ['open', 'snoozed'])))
}

/** Says what a nudge says in other words. */
export async function redraft(tx: Tx, id: string, draft: NudgeRow['draft']): Promise<void> {
  await tx.update(nudges).set({ draft }).where(eq(nudges.id, id))
}

/** How nudges change: to what, by whom, when; `along`: the nudge about the same matter that changed first. */
export interface NudgeChange {
  state: Exclude<NudgeView['state'], 'open'>
  by: StepBy
  now: Date
  reason?: string
  until?: CivilDate
  doneOn?: CivilDate
  along?: string
}

/** Moves nudges on, and writes the step down. */
export async function changeNudges(tx: Tx, ids: string[], change: NudgeChange): Promise<void> {
  if (ids.length === 0) return
  const { state, by, now, reason, until, doneOn, along } = change
  const changed = await tx
    .update(nudges)
    .set({ state, reason: reason ?? null, until, doneOn, changedAt: now })
    .where(inArray(nudges.id, ids))
    .returning({ workspace: nudges.workspace, nudge: nudges.id, rep: nudges.rep })
  const detail = { reason, until, along }
  await addSteps(
    tx,
    changed.map(one => ({ ...one, step: state, by, at: now, detail })),
  )
}

/** Takes back a digest that was never posted: its open nudges sleep, and no number was used for them. */
export async function returnNudges(
  tx: Tx,
  rep: string,
  back: { day: CivilDate; until: CivilDate; reason: string; now: Date },
): Promise<void> {
  const { day, until, reason, now } = back
  const returned = await tx
    .update(nudges)
    .set({ state: 'snoozed', n: 0, reason, until, changedAt: now })
    .where(and(eq(nudges.rep, rep), eq(nudges.day, day), eq(nudges.state, 'open')))
    .returning({ workspace: nudges.workspace, nudge: nudges.id, rep: nudges.rep })
  await tx.delete(digests).where(and(eq(digests.rep, rep), eq(digests.day, day)))
  const detail = { reason, until }
  await addSteps(
    tx,
    returned.map(one => ({ ...one, step: 'expired', by: 'clock', at: now, detail })),
  )
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
