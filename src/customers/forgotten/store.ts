// The names that are not to come back by themselves: nothing is left of them but a hash.
import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { forgotten } from '../../../db/schema.ts'
import { nameKey } from '../names.ts'
import { simplified } from '../sounds/han.ts'

type Whose = { workspace: string; id: string }

const hashOf = ({ workspace }: Whose, name: string): string =>
  createHash('sha256')
    .update(`${workspace}\n${simplified(nameKey(name))}`)
    .digest('hex')

/** Whether a rep asked to forget a customer of this name. */
export async function isForgotten(tx: Tx, rep: Whose, name: string): Promise<boolean> {
  const count = await tx.$count(forgotten, and(eq(forgotten.rep, rep.id), eq(forgotten.hash, hashOf(rep, name))))
  return count > 0
}

/** Remembers that these names are to be forgotten. */
export async function markForgotten(tx: Tx, rep: Whose, { names, at }: { names: string[]; at: Date }): Promise<void> {
  const rows = names.map(name => ({ workspace: rep.workspace, rep: rep.id, hash: hashOf(rep, name), at }))
  if (rows.length > 0) await tx.insert(forgotten).values(rows).onConflictDoNothing()
}

/** Lets names come back. */
export async function welcomeBack(tx: Tx, rep: Whose, names: string[]): Promise<void> {
  const hashes = names.map(name => hashOf(rep, name))
  await tx.delete(forgotten).where(and(eq(forgotten.rep, rep.id), inArray(forgotten.hash, hashes)))
}
