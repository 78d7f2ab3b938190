// The history of facts: what takes the place of what, what was said again, and what holds again when words are taken back.
import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { facts, visits } from '../../../db/schema.ts'
import { type Held, merge } from '../../facts/merge.ts'
import { weakened } from '../../facts/strength.ts'
import type { CivilDate } from '../../model.ts'
import { changeStrength, keepBefore, tellAgain } from './history.ts'

type Row = typeof facts.$inferInsert

/** The facts of a customer that hold now. */
export function heldFacts(tx: Tx, customer: string): Promise<Held[]> {
  const { id, contact, key, value, currency, certainty, saidOn, scope } = facts
  return tx
    .select({ id, contact, key, value, currency, certainty, saidOn, scope })
    .from(facts)
    .where(and(eq(facts.customer, customer), isNull(facts.heldUntil), isNull(facts.removedAt)))
}

/** Keeps a fact among those held; a fact said again strengthens the one that holds. Gives what holds then. */
export async function keepFact(tx: Tx, fact: Row, held: Held[]): Promise<Held[]> {
  const { id, contact = null, key, value, currency, saidOn, certainty = null, scope, quote } = fact
  const own: Held = { id, contact, key, value, currency, certainty, saidOn, scope }
  const outcome = merge({ ...own, quote }, held)
  switch (outcome.kind) {
    case 'again': {
      const now = await tellAgain(tx, fact, { held: outcome.held, fuller: outcome.fuller !== undefined })
      return held.map(one => (one.id === now?.id ? now : one))
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
    if (!gone.includes(fact.visit) && !fact.again.some(one => gone.includes(one.visit))) continue
    const left = weakened(fact, gone)
    if (left) await changeStrength(tx, fact.id, left)
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

/** Sets a fact aside in favour of what it had replaced, which holds again; gives that one's id. */
export async function setAside(tx: Tx, id: string, now: Date): Promise<string | undefined> {
  const older = await tx
    .select()
    .from(facts)
    .where(and(eq(facts.replacedBy, id), isNull(facts.removedAt)))
  const kept = firmest(older)
  if (!kept) return undefined
  await unlink(tx, id)
  await tx.update(facts).set({ removedAt: now, setAside: now, replacedBy: kept.id }).where(eq(facts.id, id))
  return kept.id
}

/** Of what a fact replaced, what is shown in its place: what was stated before what was heard, then the latest. */
export const firmest = <F extends { certainty: string | null; saidOn: CivilDate }>(older: F[]): F | undefined =>
  older.toSorted(
    (a, b) => Number(a.certainty !== null) - Number(b.certainty !== null) || b.saidOn.localeCompare(a.saidOn),
  )[0]

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
  // What the rep writes counts, whatever the single sayings were.
  const again = old.again.map(({ visit, quote, on }) => ({ visit, quote, on }))
  await tx.insert(facts).values({ ...old, id: next, value, quote: quote ?? old.quote, again })
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
