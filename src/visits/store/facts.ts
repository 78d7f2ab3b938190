// The history of facts: what takes the place of what, what was said again, and what holds again when words are taken back.
import { and, asc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { facts, visits } from '../../../db/schema.ts'
import { type Held, merge } from '../../facts/merge.ts'
import type { CivilDate } from '../../model.ts'

type Row = typeof facts.$inferInsert

/** The facts of a customer that hold now. */
export function heldFacts(tx: Tx, customer: string): Promise<Held[]> {
  const { id, contact, key, value, certainty, saidOn } = facts
  return tx
    .select({ id, contact, key, value, certainty, saidOn })
    .from(facts)
    .where(and(eq(facts.customer, customer), isNull(facts.heldUntil), isNull(facts.removedAt)))
}

/** Keeps a fact among those held; a fact said again strengthens the one that holds. Gives what holds then. */
export async function keepFact(tx: Tx, fact: Row, held: Held[]): Promise<Held[]> {
  const { id, contact = null, key, value, saidOn, certainty = null } = fact
  const outcome = merge({ contact, key, value, certainty, saidOn }, held)
  const own: Held = { id, contact, key, value, certainty, saidOn }
  switch (outcome.kind) {
    case 'again': {
      const again = JSON.stringify([{ visit: fact.visit, quote: fact.quote, on: saidOn }])
      // What was only hearsay is firm once it is stated.
      const firm = certainty === null ? { certainty: null } : {}
      await tx
        .update(facts)
        .set({ again: sql`${facts.again} || ${again}::jsonb`, ...firm })
        .where(eq(facts.id, outcome.held))
      return held
    }
    case 'before':
      await keepBefore(tx, fact, outcome.held)
      return held
    case 'supersede':
      await tx.update(facts).set({ heldUntil: saidOn, replacedBy: id }).where(inArray(facts.id, outcome.held))
      await tx.insert(facts).values(fact)
      return [...held.filter(one => !outcome.held.includes(one.id)), own]
    case 'add':
      await tx.insert(facts).values(fact)
      return [...held, own]
  }
}

/** Puts a fact that was told late into its place in the history of its slot. */
async function keepBefore(tx: Tx, fact: Row, holding: string): Promise<void> {
  const [next] = await tx
    .select({ id: facts.id, saidOn: facts.saidOn })
    .from(facts)
    .where(
      and(
        ...[eq(facts.customer, fact.customer), eq(facts.key, fact.key), isNull(facts.removedAt)],
        fact.contact ? eq(facts.contact, fact.contact) : isNull(facts.contact),
        gt(facts.saidOn, fact.saidOn),
      ),
    )
    .orderBy(asc(facts.saidOn))
    .limit(1)
  const after = next ?? { id: holding, saidOn: fact.saidOn }
  await tx
    .update(facts)
    .set({ replacedBy: fact.id, heldUntil: fact.saidOn })
    .where(and(eq(facts.replacedBy, after.id), lte(facts.saidOn, fact.saidOn), isNull(facts.removedAt)))
  await tx.insert(facts).values({ ...fact, heldUntil: after.saidOn, replacedBy: after.id })
}

/** Takes back what visits said: a fact that another visit said again stays with that one's words. */
export async function removeFactsOf(tx: Tx, gone: string[], now: Date): Promise<void> {
  const customers = await tx.selectDistinct({ id: visits.customer }).from(visits).where(inArray(visits.id, gone))
  const repeated = await tx
    .select()
    .from(facts)
    .where(
      and(
        inArray(
          facts.customer,
          customers.map(one => one.id),
        ),
        isNull(facts.removedAt),
        ne(facts.again, []),
      ),
    )
  for (const fact of repeated) {
    const again = fact.again.filter(one => !gone.includes(one.visit))
    const [first, ...rest] = again
    if (!gone.includes(fact.visit)) {
      if (again.length < fact.again.length) await tx.update(facts).set({ again }).where(eq(facts.id, fact.id))
    } else if (first) {
      const { visit, quote, on: saidOn } = first
      await tx.update(facts).set({ visit, quote, saidOn, again: rest }).where(eq(facts.id, fact.id))
    }
  }
  await removeFacts(tx, inArray(facts.visit, gone), now)
}

/** Takes facts back and lets what they had replaced hold again. */
export async function removeFacts(tx: Tx, which: ReturnType<typeof inArray>, now: Date): Promise<void> {
  const gone = await tx
    .update(facts)
    .set({ removedAt: now })
    .where(and(which, isNull(facts.removedAt)))
    .returning({ id: facts.id })
  for (const { id } of gone) await unlink(tx, id)
}

/** Takes a fact out of its history: what it had replaced is now replaced by what replaced it, or holds again. */
export async function unlink(tx: Tx, id: string): Promise<void> {
  const [fact] = await tx
    .select({ replacedBy: facts.replacedBy, heldUntil: facts.heldUntil })
    .from(facts)
    .where(eq(facts.id, id))
  if (fact) await tx.update(facts).set(fact).where(eq(facts.replacedBy, id))
}

/** Gives a fact another value and, where they are given, the words that say so: the old row stays as history. */
export async function changeFact(
  tx: Tx,
  id: string,
  { value, quote, now }: { value: string; quote?: string; now: Date },
): Promise<void> {
  const [old] = await tx.select().from(facts).where(eq(facts.id, id))
  if (!old) return
  const next = crypto.randomUUID()
  await tx.update(facts).set({ removedAt: now, replacedBy: next }).where(eq(facts.id, id))
  await tx.insert(facts).values({ ...old, id: next, value, quote: quote ?? old.quote })
  // What the old value had replaced is now replaced by the new one.
  await tx
    .update(facts)
    .set({ replacedBy: next })
    .where(and(eq(facts.replacedBy, id), isNull(facts.removedAt)))
}

/** Moves the day of a visit's facts, and until when what they replaced held. */
export async function moveFactsDay(tx: Tx, visit: string, on: CivilDate): Promise<void> {
  const moved = await tx.update(facts).set({ saidOn: on }).where(eq(facts.visit, visit)).returning({ id: facts.id })
  const ids = moved.map(fact => fact.id)
  if (ids.length > 0) await tx.update(facts).set({ heldUntil: on }).where(inArray(facts.replacedBy, ids))
}
