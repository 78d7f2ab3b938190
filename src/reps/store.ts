// The reps of a workspace and their settings.
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { acrossWorkspaces, type Database, type Tx } from '../../db/database.ts'
import { customers, reps, workspaces } from '../../db/schema.ts'
import type { CivilDate, Rep } from '../model.ts'
import { referenceDay } from '../understanding/dates.ts'

type Row = typeof reps.$inferSelect

const repOf = (row: Row): Rep & { dm: string | null } => row

/** A rep by id. */
export async function repById(tx: Tx, id: string): Promise<(Rep & { dm: string | null }) | undefined> {
  const [row] = await tx.select().from(reps).where(eq(reps.id, id))
  return row && repOf(row)
}

/** Everybody who is known in a workspace. */
export const allReps = async (tx: Tx): Promise<Rep[]> => (await tx.select().from(reps).orderBy(asc(reps.id))).map(repOf)

/** Adds a rep and, if need be, the workspace; another replica may have done so already. */
export async function addRep(tx: Tx, rep: Rep, at: { now: Date; nextMorning: Date; dm?: string }): Promise<void> {
  await tx
    .insert(workspaces)
    .values({ workspace: rep.workspace, name: rep.workspace, addedAt: at.now })
    .onConflictDoNothing()
  await tx
    .insert(reps)
    .values({ ...rep, dm: at.dm ?? null, nextMorning: at.nextMorning, joinedAt: at.now })
    .onConflictDoNothing()
}

/** Changes a rep's settings. */
export async function changeRep(tx: Tx, id: string, change: Partial<Row>): Promise<void> {
  await tx.update(reps).set(change).where(eq(reps.id, id))
}

/** Whether the workspace keeps sensitive facts. */
export async function keepsSensitive(tx: Tx): Promise<boolean> {
  const [row] = await tx.select({ sensitive: workspaces.sensitive }).from(workspaces)
  return row?.sensitive ?? false
}

/** How many reps and customers a workspace has. */
export async function headcount(tx: Tx): Promise<{ reps: number; customers: number }> {
  const [people] = await tx.select({ n: count() }).from(reps)
  const [held] = await tx
    .select({ n: count() })
    .from(customers)
    .where(and(eq(customers.hidden, false)))
  return { reps: people?.n ?? 0, customers: held?.n ?? 0 }
}

/** Whether anybody is known yet, in any workspace. */
export const hasPeople = (db: Database): Promise<boolean> =>
  acrossWorkspaces(db, async tx => (await tx.$count(reps)) > 0)

/** When a rep's next digest is due. */
export async function morningOf(tx: Tx, id: string): Promise<Date | undefined> {
  const [row] = await tx.select({ at: reps.nextMorning }).from(reps).where(eq(reps.id, id))
  return row?.at
}

/** The last day whose morning was held; before the first, the day on which the rep joined. */
export async function lastMorningOf(tx: Tx, { id, tz }: Pick<Rep, 'id' | 'tz'>): Promise<CivilDate> {
  const [row] = await tx.select({ day: reps.lastMorning, joined: reps.joinedAt }).from(reps).where(eq(reps.id, id))
  return row?.day ?? referenceDay((row?.joined ?? new Date(0)).toISOString(), tz)
}

/** The reps of a country, with when their next digests are due. */
export const repsOfCountry = (tx: Tx, country: string): Promise<(Rep & { nextMorning: Date })[]> =>
  tx.select().from(reps).where(eq(reps.country, country)).orderBy(asc(reps.id))

/** Sets when the next digests of some reps are due. */
export async function planNext(tx: Tx, ids: string[], nextMorning: Date): Promise<void> {
  await tx.update(reps).set({ nextMorning }).where(inArray(reps.id, ids))
}
