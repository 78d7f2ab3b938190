// Merges as they are proposed, decided and undone.
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { mergeChanges, merges } from '../../../../db/schema.ts'

export type Merge = typeof merges.$inferSelect
export type MergeState = Merge['state']

/** Keeps a proposal. */
export async function proposeMerge(tx: Tx, merge: Merge): Promise<void> {
  await tx.insert(merges).values(merge)
}

/** A merge, held against a second tap until the transaction ends. */
export async function mergeById(tx: Tx, id: string): Promise<Merge | undefined> {
  const [row] = await tx.select().from(merges).where(eq(merges.id, id)).for('update')
  return row
}

export async function setMergeState(tx: Tx, id: string, state: MergeState): Promise<void> {
  await tx.update(merges).set({ state }).where(eq(merges.id, id))
}

/** Whether a customer has become part of another one since. */
export async function isMergedAway(tx: Tx, customer: string): Promise<boolean> {
  return (await tx.$count(merges, and(eq(merges.gone, customer), eq(merges.state, 'merged')))) > 0
}

/** Everything that has become part of a customer, itself among it. */
export async function withParts(tx: Tx, customer: string): Promise<string[]> {
  const found = [customer]
  for (let fresh = found; fresh.length > 0; ) {
    const rows = await tx
      .select({ gone: merges.gone })
      .from(merges)
      .where(and(inArray(merges.kept, fresh), eq(merges.state, 'merged')))
    fresh = rows.map(row => row.gone).filter(id => !found.includes(id))
    found.push(...fresh)
  }
  return found
}

/** Erases every trace of merges that some customers had part in. */
export async function eraseMerges(tx: Tx, customers: string[]): Promise<void> {
  for (const side of [merges.gone, merges.kept]) {
    const gone = await tx.delete(merges).where(inArray(side, customers)).returning({ id: merges.id })
    const ids = gone.map(row => row.id)
    if (ids.length > 0) await tx.delete(mergeChanges).where(inArray(mergeChanges.merge, ids))
  }
}
