// What the workspace and the reps set about nudges, as it is kept.
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { reps, workspaces } from '../../../db/schema.ts'
import { readKept, toKeep } from '../overrides.ts'
import { merged, type NudgeSettings, type Overrides } from '../settings.ts'

/** What the team set, and what one rep did. */
export interface Set {
  team: Overrides
  own: Overrides
}

/** By rep, what was set: one query, however many they are. A rep who is not known has set nothing. */
export async function readSet(tx: Tx, ids: string[]): Promise<(rep: string) => Set> {
  const rows = await tx
    .select({ id: reps.id, own: reps.nudges, team: workspaces.nudges })
    .from(reps)
    .leftJoin(workspaces, eq(workspaces.workspace, reps.workspace))
    .where(inArray(reps.id, ids))
  const team = readKept(rows[0]?.team)
  const byRep = new Map(rows.map(({ id, own }) => [id, readKept(own)]))
  return rep => ({ team, own: byRep.get(rep) ?? readKept(undefined) })
}

/** By rep, what holds. */
export async function readSettings(tx: Tx, ids: string[]): Promise<(rep: string) => NudgeSettings> {
  const setOf = await readSet(tx, ids)
  return rep => {
    const { team, own } = setOf(rep)
    return merged(team, own)
  }
}

/** What one rep set, held against others who change it at the same time. */
export async function lockOwn(tx: Tx, id: string): Promise<Set> {
  const [row] = await tx.select({ nudges: reps.nudges }).from(reps).where(eq(reps.id, id)).for('update')
  return { team: await readTeam(tx), own: readKept(row?.nudges) }
}

/** What the team set. */
export async function readTeam(tx: Tx): Promise<Overrides> {
  const [row] = await tx.select({ nudges: workspaces.nudges }).from(workspaces)
  return readKept(row?.nudges)
}

/** What the team set, held against others who change it at the same time. */
export async function lockTeam(tx: Tx): Promise<Overrides> {
  const [row] = await tx.select({ nudges: workspaces.nudges }).from(workspaces).for('update')
  return readKept(row?.nudges)
}

/** Keeps what a rep set. */
export async function keepOwn(tx: Tx, rep: string, overrides: Overrides): Promise<void> {
  await tx
    .update(reps)
    .set({ nudges: toKeep(overrides) })
    .where(eq(reps.id, rep))
}

/** Keeps what the team set. */
export async function keepTeam(tx: Tx, workspace: string, overrides: Overrides): Promise<void> {
  await tx
    .update(workspaces)
    .set({ nudges: toKeep(overrides) })
    .where(eq(workspaces.workspace, workspace))
}
