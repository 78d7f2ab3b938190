// Reads visits as they are shown and edited.
import { and, asc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers, facts, followUps, notes, signals, visits } from '../../../db/schema.ts'
import { keysOf, names, peopleAt } from '../../customers/contacts/store.ts'
import { type FactRow, viewOfDeal, viewOfFact, viewOfFollowUp, viewOfSignal } from '../../customers/views.ts'
import { outdatedBy } from '../../deals/fold.ts'
import { historyOf, statementsIn } from '../../deals/store.ts'
import type { VisitView } from '../../post.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { firmest } from './facts.ts'

/** The visits of a note that stand, as they are shown. */
export async function visitsOfNote(tx: Tx, note: string): Promise<VisitView[]> {
  const rows = await tx
    .select({ visit: visits, customer: customers.name, meaning: notes.meaning })
    .from(visits)
    .innerJoin(customers, eq(visits.customer, customers.id))
    .innerJoin(notes, eq(visits.note, notes.id))
    .where(and(eq(visits.note, note), isNull(visits.removedAt)))
    .orderBy(asc(visits.on), asc(visits.id))
  const ids = rows.map(row => row.visit.id)
  if (ids.length === 0) return []
  const people = await peopleAt(tx, [...new Set(rows.map(r => r.visit.customer))])
  const said = [...(await factsIn(tx, ids)), ...(await saidAgainIn(tx, rows))]
  const heard = await tx
    .select()
    .from(signals)
    .where(and(inArray(signals.visit, ids), isNull(signals.removedAt)))
  const promised = await tx
    .select()
    .from(followUps)
    .where(and(inArray(followUps.visit, ids), ne(followUps.state, 'removed')))
  const statements = await dealsIn(tx, ids)
  const aside = await asideIn(tx, ids)
  const named = new Set(said.flatMap(fact => (fact.contact ? [fact.contact] : [])))
  return rows.map(({ visit, customer, meaning }) => ({
    id: visit.id,
    customer,
    fresh: visit.fresh === 'yes',
    on: visit.on,
    channel: visit.channel,
    contacts: people
      .filter(person => person.customer === visit.customer)
      .filter(person => person.visit === visit.id || named.has(person.id) || isNamed(keysOf(person), meaning))
      .map(({ id, name, title }) => ({ id, name, title: title ?? undefined })),
    facts: said.filter(fact => fact.visit === visit.id).map(fact => viewOfFact(fact, customer, people)),
    signals: heard.filter(signal => signal.visit === visit.id).map(viewOfSignal),
    followUps: promised.filter(promise => promise.visit === visit.id).map(viewOfFollowUp),
    deal: statements.filter(deal => deal.visit === visit.id).map(viewOfDeal)[0],
    aside: aside.filter(fact => fact.visit === visit.id).map(fact => viewOfFact(fact, customer, people)),
  }))
}

const isNamed = (keys: string[], meaning: Meaning): boolean => keys.some(key => names(meaning).has(key))

async function factsIn(tx: Tx, ids: string[]): Promise<FactRow[]> {
  const rows = await tx
    .select()
    .from(facts)
    .where(and(inArray(facts.visit, ids), isNull(facts.removedAt)))
  if (rows.length === 0) return []
  const older = await tx
    .select()
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
  return rows.map(row => ({ ...row, replaced: firmest(older.filter(old => old.replacedBy === row.id)) }))
}

/** Facts that the rep set aside, with what holds in their place. */
async function asideIn(tx: Tx, ids: string[]): Promise<FactRow[]> {
  const rows = await tx
    .select()
    .from(facts)
    .where(and(inArray(facts.visit, ids), isNotNull(facts.setAside)))
  if (rows.length === 0) return []
  const kept = await tx
    .select()
    .from(facts)
    .where(
      inArray(
        facts.id,
        rows.flatMap(row => row.replacedBy ?? []),
      ),
    )
  return rows.map(row => ({ ...row, replaced: kept.find(one => one.id === row.replacedBy) }))
}

/** What these visits said of deals, with what it took the place of. */
async function dealsIn(tx: Tx, ids: string[]) {
  const own = await statementsIn(tx, ids)
  const all = await historyOf(
    tx,
    own.map(one => one.deal),
  )
  return own.map(one => {
    const at = all.findIndex(({ id }) => id === one.id)
    const earlier = all.slice(0, Math.max(0, at)).filter(({ deal }) => deal === one.deal)
    return { ...one, replaced: outdatedBy(one, earlier) }
  })
}

/** Facts that held already and were said again in these visits, in the words in which they were. */
async function saidAgainIn(tx: Tx, rows: { visit: { id: string; customer: string } }[]): Promise<FactRow[]> {
  const customers = [...new Set(rows.map(row => row.visit.customer))]
  const repeated = await tx
    .select()
    .from(facts)
    .where(and(inArray(facts.customer, customers), isNull(facts.removedAt), ne(facts.again, [])))
  return repeated.flatMap(fact => {
    const here = fact.again.find(one => one.visit !== fact.visit && rows.some(row => row.visit.id === one.visit))
    return here ? [{ ...fact, visit: here.visit, quote: here.quote, saidOn: here.on }] : []
  })
}
