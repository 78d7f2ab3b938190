// Changes single items of a visit by hand, and keeps what they were.
import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, deals, facts, followUps, signals, visits } from '../../../db/schema.ts'
import { makeContacts } from '../../customers/store.ts'
import type { CivilDate } from '../../model.ts'
import { removeFacts } from './write.ts'

/** Gives a fact another value: the old row is taken back and stays as history. */
export async function changeFact(tx: Tx, id: string, value: string, now: Date): Promise<void> {
  const [old] = await tx.select().from(facts).where(eq(facts.id, id))
  if (!old) return
  const next = crypto.randomUUID()
  await tx.update(facts).set({ removedAt: now, replacedBy: next }).where(eq(facts.id, id))
  await tx.insert(facts).values({ ...old, id: next, value })
  // What the old value had replaced is now replaced by the new one.
  await tx
    .update(facts)
    .set({ replacedBy: next })
    .where(and(eq(facts.replacedBy, id), isNull(facts.removedAt)))
}

/** Takes a fact back. */
export const dropFact = (tx: Tx, id: string, now: Date): Promise<void> => removeFacts(tx, inArray(facts.id, [id]), now)

/** Takes a signal back. */
export async function dropSignal(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(signals).set({ removedAt: now }).where(eq(signals.id, id))
}

/** Changes a follow-up's words or date; without words it is taken back. */
export async function changeFollowUp(
  tx: Tx,
  id: string,
  change: { what?: string; due?: CivilDate | null },
  now: Date,
): Promise<void> {
  const gone = change.what === ''
  await tx
    .update(followUps)
    .set(gone ? { state: 'removed', settledAt: now } : change)
    .where(eq(followUps.id, id))
}

/** Moves a visit to another day. */
export async function moveVisitDay(tx: Tx, id: string, on: CivilDate): Promise<void> {
  await tx.update(visits).set({ on }).where(eq(visits.id, id))
}

/** Moves a visit to another customer, with everything that was said in it; what it had replaced there holds again. */
export async function moveVisit(
  tx: Tx,
  { id, workspace, customer }: { id: string; workspace: string; customer: string },
): Promise<void> {
  await tx.update(visits).set({ customer }).where(eq(visits.id, id))
  const said = await tx.select({ id: facts.id, contact: facts.contact }).from(facts).where(eq(facts.visit, id))
  const people = await peopleOf(tx, id, said)
  const there = await makeContacts(
    tx,
    { workspace, customer, visit: id },
    people.map(one => ({ name: one.name, title: one.title ?? undefined })),
  )
  for (const person of people) {
    const contact = there.get(person.nameKey) ?? null
    await tx
      .update(facts)
      .set({ contact })
      .where(and(eq(facts.visit, id), eq(facts.contact, person.id)))
  }
  const ids = said.map(fact => fact.id)
  if (ids.length > 0) {
    await tx.update(facts).set({ heldUntil: null, replacedBy: null }).where(inArray(facts.replacedBy, ids))
    await tx.update(facts).set({ customer }).where(inArray(facts.id, ids))
  }
  await tx.update(signals).set({ customer }).where(eq(signals.visit, id))
  await tx.update(followUps).set({ customer }).where(eq(followUps.visit, id))
  await tx.update(deals).set({ customer, deal: deals.id }).where(eq(deals.visit, id))
}

async function peopleOf(tx: Tx, visit: string, said: { contact: string | null }[]) {
  const named = said.flatMap(fact => (fact.contact ? [fact.contact] : []))
  return tx
    .select({ id: contacts.id, name: contacts.name, nameKey: contacts.nameKey, title: contacts.title })
    .from(contacts)
    .where(or(eq(contacts.visit, visit), named.length > 0 ? inArray(contacts.id, named) : undefined))
}
