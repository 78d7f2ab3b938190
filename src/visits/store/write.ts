// Writes one understood visit: the visit, its contacts, facts with their history, signals, follow-ups and the deal.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { facts, followUps, signals, visits } from '../../../db/schema.ts'
import { fold } from '../../customers/names.ts'
import { makeContacts } from '../../customers/store.ts'
import { sayOfDeal } from '../../deals/store.ts'
import { isFactKey } from '../../facts/kinds.ts'
import { type Held, merge } from '../../facts/merge.ts'
import type { CivilDate } from '../../model.ts'
import type { FactMeaning, VisitMeaning } from '../../understanding/meaning.ts'

export interface VisitToSave {
  workspace: string
  note: string
  rep: string
  customer: string
  customerName: string
  fresh: boolean
  on: CivilDate
  meaning: VisitMeaning
}

/** Saves a visit with all that was said in it; gives the visit's id. */
export async function saveVisit(tx: Tx, visit: VisitToSave): Promise<string> {
  const { workspace, note, rep, customer, on, meaning } = visit
  const id = crypto.randomUUID()
  await tx.insert(visits).values({
    workspace,
    id,
    note,
    rep,
    customer,
    on,
    channel: meaning.channel ?? 'visit',
    fresh: visit.fresh ? 'yes' : 'no',
  })
  const people = await makeContacts(tx, { workspace, customer, visit: id }, peopleOf(visit))
  await saveFacts(tx, { ...visit, id, people })
  if (meaning.signals.length > 0) {
    await tx
      .insert(signals)
      .values(
        meaning.signals.map(signal => ({ ...signal, workspace, id: crypto.randomUUID(), customer, visit: id, on })),
      )
  }
  if (meaning.follow_ups.length > 0) {
    await tx.insert(followUps).values(
      meaning.follow_ups.map(({ what, by, due, kind, quote }) => ({
        ...{ workspace, id: crypto.randomUUID(), customer, visit: id, rep, what, by, due, quote },
        kind: kind ?? ('task' as const),
        saidOn: on,
        state: 'open' as const,
      })),
    )
  }
  if (meaning.deal) await sayOfDeal(tx, { workspace, customer, rep, visit: id, on, said: meaning.deal })
  return id
}

const isAboutCustomer = (about: string, visit: VisitToSave): boolean =>
  [visit.customerName, visit.meaning.customer ?? ''].some(name => fold(name) === fold(about))

function peopleOf(visit: VisitToSave): { name: string; title?: string }[] {
  const named = visit.meaning.contacts
  const mentioned = visit.meaning.facts
    .map(fact => fact.about)
    .filter(about => !isAboutCustomer(about, visit) && !named.some(person => fold(person.name) === fold(about)))
  return [...named, ...[...new Set(mentioned)].map(name => ({ name }))]
}

type FactsToSave = VisitToSave & { id: string; people: Map<string, string> }

async function saveFacts(tx: Tx, visit: FactsToSave): Promise<void> {
  if (visit.meaning.facts.length === 0) return
  const held = await heldFacts(tx, visit.customer)
  for (const said of visit.meaning.facts) {
    const added = await saveFact(tx, visit, said, held)
    if (added) held.push(added)
  }
}

async function saveFact(tx: Tx, visit: FactsToSave, said: FactMeaning, held: Held[]): Promise<Held | undefined> {
  if (!isFactKey(said.key)) return
  const contact = isAboutCustomer(said.about, visit) ? null : (visit.people.get(fold(said.about)) ?? null)
  const outcome = merge({ contact, key: said.key, value: said.value, certainty: said.certainty }, held)
  if (outcome.kind === 'again') {
    await tx
      .update(facts)
      .set({ again: sql`${facts.again} || ${JSON.stringify([visit.id])}::jsonb` })
      .where(eq(facts.id, outcome.held))
    return
  }
  const id = crypto.randomUUID()
  if (outcome.kind === 'supersede') {
    await tx.update(facts).set({ heldUntil: visit.on, replacedBy: id }).where(eq(facts.id, outcome.held))
    held.splice(
      held.findIndex(fact => fact.id === outcome.held),
      1,
    )
  }
  const { workspace, customer, rep, on } = visit
  const { key, value, currency, quote, certainty } = said
  await tx.insert(facts).values({
    ...{ workspace, id, customer, contact, key, value, currency, quote, certainty },
    visit: visit.id,
    saidBy: rep,
    saidOn: on,
  })
  return { id, contact, key, value, certainty: certainty ?? null }
}

/** The facts of a customer that hold now. */
export function heldFacts(tx: Tx, customer: string): Promise<Held[]> {
  return tx
    .select({ id: facts.id, contact: facts.contact, key: facts.key, value: facts.value, certainty: facts.certainty })
    .from(facts)
    .where(and(eq(facts.customer, customer), isNull(facts.heldUntil), isNull(facts.removedAt)))
}

/**
 * Takes visits back: they and what was said in them no longer count, what they had replaced holds again, and the rows
 * stay as history.
 */
export async function removeVisits(tx: Tx, ids: string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await tx.update(visits).set({ removedAt: now }).where(inArray(visits.id, ids))
  await tx
    .update(signals)
    .set({ removedAt: now })
    .where(and(inArray(signals.visit, ids), isNull(signals.removedAt)))
  await tx
    .update(followUps)
    .set({ state: 'removed', settledAt: now })
    .where(and(inArray(followUps.visit, ids), eq(followUps.state, 'open')))
  await removeFacts(tx, inArray(facts.visit, ids), now)
}

/** Takes facts back and lets what they had replaced hold again. */
export async function removeFacts(tx: Tx, which: ReturnType<typeof inArray>, now: Date): Promise<void> {
  const gone = await tx
    .update(facts)
    .set({ removedAt: now })
    .where(and(which, isNull(facts.removedAt)))
    .returning({ id: facts.id, replacedBy: facts.replacedBy, heldUntil: facts.heldUntil })
  for (const fact of gone) {
    // Where a later fact had already replaced this one, the older is now replaced by that later one instead.
    await tx
      .update(facts)
      .set({ replacedBy: fact.replacedBy, heldUntil: fact.heldUntil })
      .where(eq(facts.replacedBy, fact.id))
  }
}
