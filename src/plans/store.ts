// Plans of visits as they are kept: one that is open for each customer, and the visit that it was compared with.
import { and, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { followUps, notes, plans, signals, visits } from '../../db/schema.ts'
import type { CivilDate } from '../model.ts'
import type { Goal, Plan } from './plan.ts'

export type PlanRow = typeof plans.$inferSelect

/** The plan of the next visit to a customer; one whose visit was taken back is open again, and so it is to `note`. */
export async function openPlan(tx: Tx, customer: string, note?: string): Promise<PlanRow | undefined> {
  const [row] = await tx
    .select({ plan: plans })
    .from(plans)
    .leftJoin(notes, eq(plans.metBy, notes.id))
    .where(
      and(
        eq(plans.customer, customer),
        isNull(plans.heldUntil),
        or(isNull(plans.metBy), eq(notes.state, 'undone'), ...(note ? [eq(plans.metBy, note)] : [])),
      ),
    )
    .orderBy(desc(plans.at))
    .limit(1)
  return row?.plan
}

/** Keeps a plan in the place of the one that is open. */
export async function keepPlan(
  tx: Tx,
  of: { workspace: string; rep: string; customer: string; today: CivilDate; now: Date; plan: Plan },
): Promise<void> {
  const { workspace, rep, customer, today, now, plan } = of
  const before = await openPlan(tx, customer)
  if (before) await tx.update(plans).set({ heldUntil: now }).where(eq(plans.id, before.id))
  await tx.insert(plans).values({ ...plan, workspace, id: crypto.randomUUID(), rep, customer, madeOn: today, at: now })
}

/** The visit to a customer that a note reports. */
export async function visitOf(tx: Tx, note: string, customer: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.note, note), eq(visits.customer, customer), isNull(visits.removedAt)))
    .limit(1)
  return row?.id
}

/** Notes down which visit a plan was compared with. */
export async function meetPlan(tx: Tx, plan: string, note: string): Promise<void> {
  await tx.update(plans).set({ metBy: note }).where(eq(plans.id, plan))
}

/** Which promises and open words that goals speak of are settled now. */
export async function settledGoals(tx: Tx, goals: Goal[]): Promise<{ settled: string[]; signals: string[] }> {
  const promises = goals.flatMap(goal => (goal.of === 'promise' ? [goal.id] : []))
  const heard = goals.flatMap(goal => (goal.of === 'settled' ? [goal.signal] : []))
  const done = await tx
    .select({ id: followUps.id })
    .from(followUps)
    .where(and(inArray(followUps.id, ['', ...promises]), eq(followUps.state, 'done')))
  const solved = await tx
    .select({ id: signals.id })
    .from(signals)
    .where(and(inArray(signals.id, ['', ...heard]), isNotNull(signals.settledOn)))
  return { settled: done.map(row => row.id), signals: solved.map(row => row.id) }
}
