// Facts of one customer that were said again of the other become facts of both.
import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { facts, visits } from '../../../../db/schema.ts'
import type { Merge } from './merges.ts'

type Row = typeof facts.$inferSelect

/** Gives the repetitions that were logged for one customer back to it, as facts of its own. */
export async function splitRepeated(tx: Tx, { gone, kept }: Merge): Promise<void> {
  const repeated = await tx
    .select()
    .from(facts)
    .where(and(inArray(facts.customer, [gone, kept]), isNull(facts.removedAt), ne(facts.again, [])))
  const named = repeated.flatMap(fact => fact.again.map(one => one.visit))
  if (named.length === 0) return
  const homes = new Map(
    (await tx.select({ id: visits.id, customer: visits.customer }).from(visits).where(inArray(visits.id, named))).map(
      row => [row.id, row.customer],
    ),
  )
  for (const fact of repeated) {
    const away = fact.again.filter(({ visit }) => homes.get(visit) && homes.get(visit) !== fact.customer)
    if (away.length > 0) await split(tx, fact, { away, customer: homes.get(away[0]!.visit)! })
  }
}

async function split(tx: Tx, fact: Row, { away, customer }: { away: Row['again']; customer: string }): Promise<void> {
  const [first, ...rest] = away
  const again = fact.again.filter(one => !away.includes(one))
  await tx.update(facts).set({ again }).where(eq(facts.id, fact.id))
  if (!first) return
  const { visit, quote, on: saidOn } = first
  const own = { customer, visit, quote, saidOn, again: rest, heldUntil: null, replacedBy: null, certainty: null }
  await tx.insert(facts).values({ ...fact, ...own, id: crypto.randomUUID() })
}
