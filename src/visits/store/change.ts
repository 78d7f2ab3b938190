// Changes single items of a visit by hand, and moves a visit to another day or customer.
import { eq, inArray, or } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, deals, facts, followUps, signals, visits } from '../../../db/schema.ts'
import { makeContacts } from '../../customers/contacts/store.ts'
import { moveStatements } from '../../deals/store.ts'
import type { CivilDate } from '../../model.ts'
import type { Channel } from '../../understanding/meaning.ts'
import { heldFacts, keepFact, moveFactsDay, removeFacts } from './facts.ts'

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
  change: { what?: string; due?: CivilDate | null; by?: 'rep' | 'customer' },
  now: Date,
): Promise<void> {
  const gone = change.what === ''
  await tx
    .update(followUps)
    .set(gone ? { state: 'removed', settledAt: now } : change)
    .where(eq(followUps.id, id))
}

/** Says how the visit was made. */
export async function changeChannel(tx: Tx, id: string, channel: Channel): Promise<void> {
  await tx.update(visits).set({ channel }).where(eq(visits.id, id))
}

/** Moves a visit to another day, with everything that was said on it. */
export async function moveVisitDay(tx: Tx, id: string, on: CivilDate): Promise<void> {
  await tx.update(visits).set({ on }).where(eq(visits.id, id))
  await moveFactsDay(tx, id, on)
  await tx.update(signals).set({ on }).where(eq(signals.visit, id))
  await tx.update(followUps).set({ saidOn: on }).where(eq(followUps.visit, id))
  await tx.update(deals).set({ saidOn: on }).where(eq(deals.visit, id))
}

/**
 * Moves a visit to another customer, with everything that was said in it: what it had replaced holds again where it was,
 * and what it says meets what is held where it goes.
 */
export async function moveVisit(
  tx: Tx,
  { id, workspace, customer, now }: { id: string; workspace: string; customer: string; now: Date },
): Promise<void> {
  const said = await tx.select().from(facts).where(eq(facts.visit, id))
  const people = await peopleOf(tx, id, said)
  await tx.update(visits).set({ customer }).where(eq(visits.id, id))
  const there = await makeContacts(
    tx,
    { workspace, customer, visit: id },
    people.map(one => ({ name: one.name, title: one.title ?? undefined })),
  )
  const standing = said.filter(fact => fact.removedAt === null)
  await removeFacts(
    tx,
    inArray(
      facts.id,
      standing.map(fact => fact.id),
    ),
    now,
  )
  let held = await heldFacts(tx, customer)
  for (const fact of standing) {
    const key = people.find(person => person.id === fact.contact)?.nameKey
    const place = { customer, contact: (key && there.get(key)) || null, heldUntil: null, replacedBy: null, again: [] }
    held = await keepFact(tx, { ...fact, ...place, id: crypto.randomUUID() }, held)
  }
  await tx.update(signals).set({ customer }).where(eq(signals.visit, id))
  await tx.update(followUps).set({ customer }).where(eq(followUps.visit, id))
  await moveStatements(tx, id, customer)
}

async function peopleOf(tx: Tx, visit: string, said: { contact: string | null }[]) {
  const named = said.flatMap(fact => (fact.contact ? [fact.contact] : []))
  return tx
    .select({ id: contacts.id, name: contacts.name, nameKey: contacts.nameKey, title: contacts.title })
    .from(contacts)
    .where(or(eq(contacts.visit, visit), named.length > 0 ? inArray(contacts.id, named) : undefined))
}
