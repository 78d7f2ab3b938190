// Who a visit was with, and whose a fact is, when the name was wrong.
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, facts, notes, signals, visits } from '../../../db/schema.ts'
import { makeContacts } from '../../customers/contacts/store.ts'
import { asName, nameKey } from '../../customers/names.ts'
import type { Meaning } from '../../understanding/meaning.ts'

const placeOf = async (tx: Tx, visit: string) => {
  const { workspace, customer, note } = visits
  const [row] = await tx.select({ workspace, customer, note }).from(visits).where(eq(visits.id, visit))
  return row
}

/** Gives a fact to another person of the same customer; the old row stays as history. */
export async function giveFact(
  tx: Tx,
  given: { id: string; visit: string; to: string; quote: string; now: Date },
): Promise<void> {
  const { id, visit, to, quote, now } = given
  const place = await placeOf(tx, visit)
  const [old] = await tx.select().from(facts).where(eq(facts.id, id))
  if (!place || !old) return
  const { workspace, customer } = place
  const people = await makeContacts(tx, { workspace, customer, visit }, [{ name: to }])
  const next = crypto.randomUUID()
  await tx.update(facts).set({ removedAt: now, replacedBy: next }).where(eq(facts.id, id))
  const contact = people.get(nameKey(asName(to))) ?? null
  await tx.insert(facts).values({ ...old, id: next, contact, quote, visit, again: [] })
}

/**
 * A visit was with somebody else than was written: a person whom this visit brought in takes the right name; one known
 * before keeps theirs, and what this visit said goes to the right person.
 */
export async function changePerson(
  tx: Tx,
  changed: { contact: string; visit: string; from: string; to: string },
): Promise<void> {
  const { contact, visit, from } = changed
  const to = asName(changed.to)
  const place = await placeOf(tx, visit)
  if (!place || to === '') return
  const { workspace, customer, note } = place
  const [old] = await tx.select().from(contacts).where(eq(contacts.id, contact))
  const taken = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.customer, customer), eq(contacts.nameKey, nameKey(to))))
  if (old?.visit === visit && taken.length === 0) {
    await tx
      .update(contacts)
      .set({ name: to, nameKey: nameKey(to) })
      .where(eq(contacts.id, contact))
  } else {
    const people = await makeContacts(tx, { workspace, customer, visit }, [{ name: to }])
    const right = people.get(nameKey(to)) ?? null
    const own = and(eq(facts.visit, visit), eq(facts.contact, contact), isNull(facts.removedAt))
    await tx.update(facts).set({ contact: right }).where(own)
  }
  await tx
    .update(signals)
    .set({ by: to })
    .where(and(eq(signals.visit, visit), eq(signals.by, from)))
  const [row] = await tx.select({ meaning: notes.meaning }).from(notes).where(eq(notes.id, note))
  if (row)
    await tx
      .update(notes)
      .set({ meaning: calledOtherwise(row.meaning, from, to) })
      .where(eq(notes.id, note))
}

/** A meaning in which a person bears another name. */
export const calledOtherwise = (meaning: Meaning, from: string, to: string): Meaning => ({
  ...meaning,
  visits: meaning.visits.map(visit => ({
    ...visit,
    contacts: visit.contacts.map(one => (one.name === from ? { ...one, name: to } : one)),
    facts: visit.facts.map(fact => (fact.about === from ? { ...fact, about: to } : fact)),
    signals: visit.signals.map(signal => (signal.by === from ? { ...signal, by: to } : signal)),
  })),
})
