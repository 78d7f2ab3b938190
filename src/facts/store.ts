// Sensitive facts: whether a workspace keeps them, and their erasure when it no longer does.
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { facts, workspaces } from '../../db/schema.ts'
import { FACT_KINDS, type FactKey, factKind } from './kinds.ts'

const SENSITIVE = (Object.keys(FACT_KINDS) as FactKey[]).filter(key => factKind(key).sensitive)

/** Turns the keeping of sensitive facts on or off. */
export async function setSensitive(tx: Tx, workspace: string, on: boolean): Promise<void> {
  await tx.update(workspaces).set({ sensitive: on }).where(eq(workspaces.workspace, workspace))
}

/** Erases every sensitive fact of the workspace, history included; gives how many. */
export async function eraseSensitive(tx: Tx): Promise<number> {
  const gone = await tx.delete(facts).where(inArray(facts.key, SENSITIVE)).returning({ id: facts.id })
  return gone.length
}
