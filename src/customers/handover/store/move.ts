// Moves customers with their whole record from one rep to another.
import { and, eq, inArray, or } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import * as schema from '../../../../db/schema.ts'
import { withParts } from '../../merge/store/merges.ts'
import { nameKey } from '../../names.ts'

/** What stands under a customer and belongs to its rep. What a rep asked a coach, and what they were reminded of, stays theirs. */
const MOVED = [
  schema.customerAliases,
  schema.deals,
  schema.visits,
  schema.followUps,
  schema.toolAnswers,
  schema.plans,
] as const

export interface Move {
  from: string
  to: string
  /** How a customer is called where the receiver has one of its name. */
  rename(name: string): string
}

/** A customer that met one of its name, and how it is called now. */
export interface Renamed {
  id: string
  name: string
  moved: string
  /** The customer of that name. */
  other: string
}

/**
 * Moves those of some customers that are with the one rep, and what was merged into them.
 * @param wanted the names they are to have; a name that is taken is changed
 */
export async function moveCustomers(
  tx: Tx,
  wanted: { id: string; name: string }[],
  { from, to, rename }: Move,
): Promise<Renamed[]> {
  const { customers, merges } = schema
  const parts: string[] = []
  for (const { id } of wanted) parts.push(...(await withParts(tx, id)))
  const ids = [...new Set(parts)]
  if (ids.length === 0) return []
  const rows = await tx
    .select()
    .from(customers)
    .where(and(inArray(customers.id, ids), eq(customers.rep, from)))
  const there = await tx.select().from(customers).where(eq(customers.rep, to))
  const taken = new Map(there.map(row => [row.nameKey, row]))
  const renamed: Renamed[] = []
  for (const row of rows) {
    const name = wanted.find(({ id }) => id === row.id)?.name ?? row.name
    const other = taken.get(nameKey(name))
    const moved = other ? free(name, rename, taken) : name
    if (other && !row.hidden && !other.hidden) renamed.push({ id: row.id, name, moved, other: other.id })
    taken.set(nameKey(moved), row)
    await tx
      .update(customers)
      .set({ rep: to, name: moved, nameKey: nameKey(moved) })
      .where(eq(customers.id, row.id))
  }
  for (const table of MOVED) await tx.update(table).set({ rep: to }).where(inArray(table.customer, ids))
  await tx
    .update(merges)
    .set({ rep: to })
    .where(or(inArray(merges.gone, ids), inArray(merges.kept, ids)))
  return renamed
}

function free(name: string, rename: Move['rename'], taken: ReadonlyMap<string, unknown>): string {
  const first = rename(name)
  for (let n = 2, next = first; ; n++) {
    if (!taken.has(nameKey(next))) return next
    next = `${first} ${n}`
  }
}
