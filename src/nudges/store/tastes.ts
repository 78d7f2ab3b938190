// What reps found of kinds of nudges, as it is kept.
import { and, eq, gt, inArray, max, ne, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { nudgeSteps, nudges, nudgeTastes } from '../../../db/schema.ts'
import type { Seldom, Taste } from '../tastes.ts'

/** What holds for a kind, and since when; undefined where the rep never said anything of it. */
export async function tasteOf(tx: Tx, rep: string, kind: string): Promise<{ taste: Taste; at: Date } | undefined> {
  const [row] = await tx
    .select({ taste: nudgeTastes.taste, at: nudgeTastes.at })
    .from(nudgeTastes)
    .where(and(eq(nudgeTastes.rep, rep), eq(nudgeTastes.kind, kind)))
  return row
}

/** Keeps what holds for a kind from now on. */
export async function keepTaste(tx: Tx, row: typeof nudgeTastes.$inferInsert): Promise<void> {
  const { taste, at } = row
  const target = [nudgeTastes.workspace, nudgeTastes.rep, nudgeTastes.kind]
  await tx.insert(nudgeTastes).values(row).onConflictDoUpdate({ target, set: { taste, at } })
}

/** How many nudges of a kind a rep found not useful, since an instant; one tap counts once, whatever went along. */
export async function uselessSince(tx: Tx, rep: string, { kind, since }: { kind: string; since?: Date }) {
  const [row] = await tx
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(nudgeSteps)
    .innerJoin(nudges, eq(nudgeSteps.nudge, nudges.id))
    .where(
      and(
        eq(nudgeSteps.rep, rep),
        eq(nudges.kind, kind),
        eq(nudgeSteps.step, 'skipped'),
        sql`${nudgeSteps.detail}->>'reason' = 'not_useful'`,
        sql`${nudgeSteps.detail}->>'along' is null`,
        since && gt(nudgeSteps.at, since),
      ),
    )
  return row?.count ?? 0
}

/** By rep, the kinds that come less often, each with the last day on which one was sent. */
export async function seldomOf(tx: Tx, reps: string[]): Promise<Map<string, Seldom>> {
  const kinds = await tx
    .select({ rep: nudgeTastes.rep, kind: nudgeTastes.kind })
    .from(nudgeTastes)
    .where(and(inArray(nudgeTastes.rep, reps), eq(nudgeTastes.taste, 'seldom')))
  if (kinds.length === 0) return new Map()
  const told = await tx
    .select({ rep: nudges.rep, kind: nudges.kind, day: max(nudges.day) })
    .from(nudges)
    .where(
      and(
        inArray(nudges.rep, [...new Set(kinds.map(({ rep }) => rep))]),
        inArray(nudges.kind, [...new Set(kinds.map(({ kind }) => kind))]),
        ne(nudges.n, 0),
      ),
    )
    .groupBy(nudges.rep, nudges.kind)
  const by = new Map<string, Map<string, string | undefined>>()
  for (const { rep, kind } of kinds) {
    const last = told.find(one => one.rep === rep && one.kind === kind)?.day ?? undefined
    by.set(rep, (by.get(rep) ?? new Map()).set(kind, last))
  }
  return by
}
