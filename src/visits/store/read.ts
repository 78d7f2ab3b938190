// Reads visits as they are shown and edited.
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, customers, facts, followUps, signals, visits } from '../../../db/schema.ts'
import { type FactRow, viewOfDeal, viewOfFact, viewOfFollowUp, viewOfSignal } from '../../customers/views.ts'
import { statementsIn } from '../../deals/store.ts'
import type { VisitView } from '../../post.ts'

/** The visits of a note that stand, as they are shown. */
export async function visitsOfNote(tx: Tx, note: string): Promise<VisitView[]> {
  const rows = await tx
    .select({ visit: visits, customer: customers.name })
    .from(visits)
    .innerJoin(customers, eq(visits.customer, customers.id))
    .where(and(eq(visits.note, note), isNull(visits.removedAt)))
    .orderBy(asc(visits.on), asc(visits.id))
  const ids = rows.map(row => row.visit.id)
  if (ids.length === 0) return []
  const people = await tx
    .select()
    .from(contacts)
    .where(inArray(contacts.customer, [...new Set(rows.map(r => r.visit.customer))]))
  const said = await factsIn(tx, ids)
  const heard = await tx
    .select()
    .from(signals)
    .where(and(inArray(signals.visit, ids), isNull(signals.removedAt)))
  const promised = await tx
    .select()
    .from(followUps)
    .where(and(inArray(followUps.visit, ids), ne(followUps.state, 'removed')))
  const statements = await statementsIn(tx, ids)
  const named = new Set(said.flatMap(fact => (fact.contact ? [fact.contact] : [])))
  return rows.map(({ visit, customer }) => ({
    id: visit.id,
    customer,
    fresh: visit.fresh === 'yes',
    on: visit.on,
    channel: visit.channel,
    contacts: people
      .filter(person => person.customer === visit.customer && (person.visit === visit.id || named.has(person.id)))
      .map(({ id, name, title }) => ({ id, name, title: title ?? undefined })),
    facts: said.filter(fact => fact.visit === visit.id).map(fact => viewOfFact(fact, customer, people)),
    signals: heard.filter(signal => signal.visit === visit.id).map(viewOfSignal),
    followUps: promised.filter(promise => promise.visit === visit.id).map(viewOfFollowUp),
    deal: statements.filter(deal => deal.visit === visit.id).map(viewOfDeal)[0],
  }))
}

async function factsIn(tx: Tx, ids: string[]): Promise<FactRow[]> {
  const rows = await tx
    .select()
    .from(facts)
    .where(and(inArray(facts.visit, ids), isNull(facts.removedAt)))
  if (rows.length === 0) return []
  const older = await tx
    .select({ value: facts.value, saidOn: facts.saidOn, quote: facts.quote, by: facts.replacedBy })
    .from(facts)
    .where(
      and(
        inArray(
          facts.replacedBy,
          rows.map(row => row.id),
        ),
        isNull(facts.removedAt),
      ),
    )
  return rows.map(row => ({ ...row, replaced: older.find(old => old.by === row.id) }))
}
