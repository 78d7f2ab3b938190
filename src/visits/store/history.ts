// The history of one fact: said again, told late, and how long what it replaced held.
import { and, asc, eq, gt, isNull, lt, lte } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { facts } from '../../../db/schema.ts'
import { type FactKey, factKind } from '../../facts/kinds.ts'
import { saysMore } from '../../facts/same.ts'
import { sameScope } from '../../facts/scope.ts'
import { type Strength, strengthened, toldEarlier } from '../../facts/strength.ts'
import type { CivilDate } from '../../model.ts'

type Row = typeof facts.$inferInsert

/** Strengthens the fact that holds by one more saying; gives it as it is held then. */
export async function tellAgain(tx: Tx, said: Row, { held, fuller }: { held: string; fuller: boolean }) {
  const [fact] = await tx.select().from(facts).where(eq(facts.id, held))
  if (!fact) return undefined
  const { visit, quote, saidOn: on, value, certainty = null } = said
  const saying = { visit, quote, on, value, certainty, fuller }
  // Told late: it held from that earlier day on, unless something else was said in between.
  const earlier = on < fact.saidOn && !(await isParted(tx, fact, on))
  const plainer = !fuller && saysMore(fact.key, fact.value, value)
  const next = earlier ? toldEarlier(fact, { ...saying, plainer }) : strengthened(fact, saying)
  return changeStrength(tx, fact.id, next)
}

/** Whether something else was said in a fact's place between a day and the one from which it is held. */
async function isParted(tx: Tx, fact: typeof facts.$inferSelect, from: CivilDate): Promise<boolean> {
  if (factKind(fact.key).many) return false
  const between = await slotOf(tx, fact, from)
  return between.some(one => one.id !== fact.id && one.saidOn < fact.saidOn && sameScope(one, fact))
}

/** Writes what is left or new of a fact's strength; what it replaced held until the day from which it is held. */
export async function changeStrength(tx: Tx, id: string, strength: Strength) {
  const { visit, quote, saidOn, value, certainty, again } = strength
  const change = { visit, quote, saidOn, value, certainty, again }
  const [fact] = await tx.update(facts).set(change).where(eq(facts.id, id)).returning()
  await tx
    .update(facts)
    .set({ heldUntil: saidOn })
    .where(and(eq(facts.replacedBy, id), lte(facts.saidOn, saidOn), isNull(facts.removedAt)))
  return fact
}

/** What was said of a fact's key and person after a day, oldest first. */
const slotOf = (tx: Tx, fact: { customer: string; contact?: string | null; key: FactKey }, after: CivilDate) =>
  tx
    .select()
    .from(facts)
    .where(
      and(
        ...[eq(facts.customer, fact.customer), eq(facts.key, fact.key), isNull(facts.removedAt)],
        fact.contact ? eq(facts.contact, fact.contact) : isNull(facts.contact),
        gt(facts.saidOn, after),
      ),
    )
    .orderBy(asc(facts.saidOn))

/** Puts a fact that was told late into its place in the history of what holds. */
export async function keepBefore(tx: Tx, fact: Row, holding: string): Promise<void> {
  const later = await slotOf(tx, fact, fact.saidOn)
  // A rumour ends nothing that was stated.
  const next = later.find(one =>
    factKind(fact.key).many ? one.id === holding : sameScope(one, fact) && (fact.certainty || !one.certainty),
  )
  const after = next ?? { id: holding, saidOn: fact.saidOn }
  await tx
    .update(facts)
    .set({ replacedBy: fact.id, heldUntil: fact.saidOn })
    .where(
      and(
        eq(facts.replacedBy, after.id),
        lt(facts.saidOn, after.saidOn),
        lte(facts.saidOn, fact.saidOn),
        isNull(facts.removedAt),
      ),
    )
  await tx.insert(facts).values({ ...fact, heldUntil: after.saidOn, replacedBy: after.id })
}
