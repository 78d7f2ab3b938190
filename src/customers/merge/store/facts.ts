// Brings the facts of two customers together, as if all had been said of one.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { facts, notes, visits } from '../../../../db/schema.ts'
import { type Strand, type Woven, weave } from '../weave.ts'
import type { Merge } from './merges.ts'

type Row = typeof facts.$inferSelect

/** Moves the facts to the customer that is kept, and weaves those into one history that speak of the same thing. */
export async function mergeFacts(
  tx: Tx,
  { gone, kept }: Merge,
  { became, now }: { became: Map<string, string>; now: Date },
): Promise<void> {
  const rows = await standing(tx, [gone, kept])
  for (const [old, contact] of became) {
    if (old !== contact) await tx.update(facts).set({ contact }).where(eq(facts.contact, old))
  }
  await tx.update(facts).set({ customer: kept }).where(eq(facts.customer, gone))
  const strands = rows.map(row => ({
    ...row,
    contact: (row.contact && became.get(row.contact)) ?? row.contact,
    side: row.customer === gone ? ('gone' as const) : ('kept' as const),
  }))
  for (const one of weave(strands satisfies Strand[], () => crypto.randomUUID())) {
    await keep(tx, one, { now, source: rows.find(row => row.id === (one.copyOf ?? one.id))!, kept, became })
  }
}

async function standing(tx: Tx, customers: string[]): Promise<Row[]> {
  const found = await tx
    .select({ fact: facts })
    .from(facts)
    .leftJoin(visits, eq(facts.visit, visits.id))
    .leftJoin(notes, eq(visits.note, notes.id))
    .where(and(inArray(facts.customer, customers), isNull(facts.removedAt)))
    .orderBy(asc(facts.saidOn), asc(notes.at), asc(facts.id))
  return found.map(({ fact }) => fact)
}

async function keep(
  tx: Tx,
  { id, copyOf, within, ...woven }: Woven,
  of: { now: Date; source: Row; kept: string; became: Map<string, string> },
): Promise<void> {
  const { source, kept, became, now } = of
  if (copyOf) {
    const contact = (source.contact && became.get(source.contact)) ?? source.contact
    await tx.insert(facts).values({ ...source, ...woven, id, customer: kept, contact })
    return
  }
  const change = within ? { removedAt: now, replacedBy: within } : woven
  await tx.update(facts).set(change).where(eq(facts.id, id))
}
