// Writes one understood visit: the visit, its contacts, facts with their history, signals, follow-ups and the deal.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { followUps, signals, visits } from '../../../db/schema.ts'
import { makeContacts, releaseContacts } from '../../customers/contacts/store.ts'
import { asName, fold, nameKey } from '../../customers/names.ts'
import { productsOf, sayOfDeal } from '../../deals/store.ts'
import { asDenied } from '../../facts/denial.ts'
import { isFactKey } from '../../facts/kinds.ts'
import { scopeOf } from '../../facts/scope.ts'
import type { CivilDate } from '../../model.ts'
import type { VisitMeaning } from '../../understanding/meaning.ts'
import { heldFacts, keepFact, removeFactsOf } from './facts.ts'

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
      meaning.follow_ups.map(({ what, by, due, kind, quote, certainty }) => ({
        ...{ workspace, id: crypto.randomUUID(), customer, visit: id, rep, what, by, due, quote, certainty },
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

/** Names that are no products, however they stand in a quote. */
const namesIn = ({ customerName, meaning }: VisitToSave): string[] => [
  ...[customerName, meaning.customer ?? ''],
  ...meaning.contacts.map(person => person.name),
  ...meaning.facts.map(fact => fact.about),
]

async function productsAround(tx: Tx, { customer, meaning }: VisitToSave): Promise<string[]> {
  const { product } = meaning.deal ?? {}
  return [...(await productsOf(tx, customer)), ...(product ? [product] : [])]
}

async function saveFacts(tx: Tx, visit: VisitToSave & { id: string; people: Map<string, string> }): Promise<void> {
  const { workspace, customer, rep: saidBy, on: saidOn, id, people } = visit
  const said = visit.meaning.facts.filter(fact => isFactKey(fact.key))
  if (said.length === 0) return
  let held = await heldFacts(tx, customer)
  const around = { products: await productsAround(tx, visit), names: namesIn(visit) }
  for (const { about, key, currency, quote, certainty, ...stated } of said) {
    if (!isFactKey(key)) continue
    const contact = isAboutCustomer(about, visit) ? null : (people.get(nameKey(asName(about))) ?? null)
    const value = asDenied(key, stated.value, quote)
    const scope = scopeOf({ key, value, quote, saidOn }, around)
    const fact = {
      workspace,
      id: crypto.randomUUID(),
      customer,
      contact,
      key,
      value,
      currency,
      quote,
      certainty,
      scope,
    }
    held = await keepFact(tx, { ...fact, visit: id, saidBy, saidOn }, held)
  }
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
  await removeFactsOf(tx, ids, now)
  await releaseContacts(tx, ids)
}
