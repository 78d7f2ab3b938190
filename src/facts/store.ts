// Sensitive facts: whether a workspace keeps them, and their erasure when it no longer does.
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { facts, notes, workspaces } from '../../db/schema.ts'
import { FACT_KINDS, type FactKey, factKind } from './kinds.ts'

const SENSITIVE = (Object.keys(FACT_KINDS) as FactKey[]).filter(key => factKind(key).sensitive)

/** Turns the keeping of sensitive facts on or off. */
export async function setSensitive(tx: Tx, workspace: string, on: boolean): Promise<void> {
  await tx.update(workspaces).set({ sensitive: on }).where(eq(workspaces.workspace, workspace))
}

/**
 * Erases every sensitive fact of the workspace, history included, and what notes were understood to say of it; gives how
 * many were held. The notes' own words stay: they are the rep's.
 */
export async function eraseSensitive(tx: Tx): Promise<number> {
  const gone = await tx
    .delete(facts)
    .where(inArray(facts.key, SENSITIVE))
    .returning({ held: facts.heldUntil, removed: facts.removedAt })
  const hidden = (key: string) => SENSITIVE.some(one => one === key)
  for (const { id, meaning } of await tx.select({ id: notes.id, meaning: notes.meaning }).from(notes)) {
    if (!meaning.visits.some(visit => visit.facts.some(fact => hidden(fact.key)))) continue
    const visits = meaning.visits.map(visit => ({ ...visit, facts: visit.facts.filter(fact => !hidden(fact.key)) }))
    await tx
      .update(notes)
      .set({ meaning: { ...meaning, visits } })
      .where(eq(notes.id, id))
  }
  return gone.filter(fact => fact.held === null && fact.removed === null).length
}
