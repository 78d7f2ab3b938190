// Facts of one customer that were said again of the other become facts of both.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { contacts, facts, visits } from '../../../../db/schema.ts'
import { type Saying, sayings, weakened } from '../../../facts/strength.ts'
import { heldFacts, keepFact } from '../../../visits/store/facts.ts'
import { changeStrength } from '../../../visits/store/history.ts'
import { makeContacts } from '../../contacts/store.ts'
import type { Merge } from './merges.ts'

type Row = typeof facts.$inferSelect

/** Gives the sayings that were logged for one customer back to it, as facts of its own. */
export async function splitRepeated(tx: Tx, { gone, kept }: Merge, now: Date): Promise<void> {
  const rows = await tx
    .select()
    .from(facts)
    .where(and(inArray(facts.customer, [gone, kept]), isNull(facts.removedAt)))
  const named = rows.flatMap(fact => sayings(fact).map(saying => saying.visit))
  if (named.length === 0) return
  const homes = await tx
    .select({ id: visits.id, customer: visits.customer })
    .from(visits)
    .where(inArray(visits.id, named))
  const home = new Map(homes.map(visit => [visit.id, visit.customer]))
  for (const fact of rows) {
    const away = sayings(fact).filter(({ visit }) => home.get(visit) && home.get(visit) !== fact.customer)
    if (away.length === 0) continue
    await weaken(tx, fact, { away, now })
    for (const saying of away) await tell(tx, fact, { saying, customer: home.get(saying.visit)! })
  }
}

async function weaken(tx: Tx, fact: Row, { away, now }: { away: Saying[]; now: Date }): Promise<void> {
  const left = weakened(
    fact,
    away.map(saying => saying.visit),
  )
  if (left) await changeStrength(tx, fact.id, left)
  else await tx.update(facts).set({ removedAt: now }).where(eq(facts.id, fact.id))
}

/** Tells a fact of a customer as if it had been said of it from the beginning. */
async function tell(tx: Tx, fact: Row, { saying, customer }: { saying: Saying; customer: string }): Promise<void> {
  const { visit, quote, on: saidOn, value, certainty } = saying
  const contact = await personAt(tx, fact, { customer, visit })
  const own = { ...fact, id: crypto.randomUUID(), customer, contact, visit, quote, saidOn, value, certainty }
  await keepFact(tx, { ...own, again: [], heldUntil: null, replacedBy: null }, await heldFacts(tx, customer))
}

/** The contact of a fact at a customer: the same one, or whoever that is there. */
export async function personAt(
  tx: Tx,
  { contact, workspace }: Pick<Row, 'contact' | 'workspace'>,
  { customer, visit }: { customer: string; visit: string },
): Promise<string | null> {
  const [person] = contact ? await tx.select().from(contacts).where(eq(contacts.id, contact)) : []
  if (!person || person.customer === customer) return contact
  const made = await makeContacts(tx, { workspace, customer, visit }, [{ name: person.name, title: person.title }])
  return [...made.values()][0] ?? null
}
