// Reads a rep's book as of a day: five queries, however many customers.
import { and, desc, eq, inArray, isNull, max } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers, deals, facts, followUps, nudges, contacts as persons, signals, visits } from '../../../db/schema.ts'
import { foldDeals } from '../../deals/fold.ts'
import type { CivilDate, Rep } from '../../model.ts'
import type { Book, BookContact, BookCustomer } from '../book.ts'
import type { Calendar } from '../calendar.ts'

/** Facts worth calling about. */
const TOPICS = ['family', 'interests', 'taste', 'pain', 'need', 'plan', 'ideal'] as const
const READ = [...TOPICS, 'birthday', 'style'] as const

type FactRow = Pick<
  typeof facts.$inferSelect,
  'customer' | 'contact' | 'key' | 'value' | 'quote' | 'saidOn' | 'certainty'
>

/** The rep's book: what holds today about each customer that the rules read. */
export async function readBook(tx: Tx, of: { rep: Rep; today: CivilDate; calendar: Calendar }): Promise<Book> {
  const { rep, today, calendar } = of
  const own = await tx
    .select()
    .from(customers)
    .where(and(eq(customers.rep, rep.id), eq(customers.hidden, false)))
  const ids = own.map(customer => customer.id)
  if (ids.length === 0) return { today, rep, calendar, customers: [] }
  const said = grouped(await factsOf(tx, ids))
  const people = grouped(await tx.select().from(persons).where(inArray(persons.customer, ids)))
  const touched = await lastContacts(tx, rep.id, ids)
  const promised = grouped(
    await tx
      .select()
      .from(followUps)
      .where(and(inArray(followUps.customer, ids), eq(followUps.state, 'open'))),
  )
  const heard = grouped(await signalsOf(tx, ids))
  const stakes = await stakesOf(tx, ids)
  const list = own.map(customer => {
    const facts = said.get(customer.id) ?? []
    const signals = heard.get(customer.id) ?? []
    const contacts = (people.get(customer.id) ?? []).map(person => contactOf(person, facts))
    // Of several people nobody said to whom a promise was made.
    const to = contacts.length === 1 ? contacts[0]?.name : undefined
    const words = [...signals, ...facts.map(fact => ({ quote: fact.quote, on: fact.saidOn }))]
    return {
      id: customer.id,
      name: customer.name,
      tier: customer.tier ?? undefined,
      addedOn: customer.addedOn,
      lastContactOn: touched.get(customer.id),
      lastWords: newest(words.filter(({ quote }) => quote.trim() !== '')),
      topics: topicsOf(facts, contacts, customer.name),
      contacts,
      followUps: (promised.get(customer.id) ?? []).map(row => ({ ...row, due: row.due ?? undefined, to })),
      deliveries: signals.filter(signal => signal.kind === 'delivery').map(({ id, on, quote }) => ({ id, on, quote })),
      value: stakes.get(customer.id) ?? 0,
    } satisfies BookCustomer
  })
  return { today, rep, calendar, customers: list }
}

function grouped<Row extends { customer: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.customer)
    if (group) group.push(row)
    else groups.set(row.customer, [row])
  }
  return groups
}

const factsOf = (tx: Tx, ids: string[]): Promise<FactRow[]> =>
  tx
    .select({
      customer: facts.customer,
      contact: facts.contact,
      key: facts.key,
      value: facts.value,
      quote: facts.quote,
      saidOn: facts.saidOn,
      certainty: facts.certainty,
    })
    .from(facts)
    .where(
      and(
        inArray(facts.customer, ids),
        inArray(facts.key, [...READ]),
        isNull(facts.heldUntil),
        isNull(facts.removedAt),
      ),
    )
    .orderBy(desc(facts.saidOn))

const signalsOf = (tx: Tx, ids: string[]) =>
  tx
    .select({ id: signals.id, customer: signals.customer, kind: signals.kind, on: signals.on, quote: signals.quote })
    .from(signals)
    .where(and(inArray(signals.customer, ids), isNull(signals.removedAt)))
    .orderBy(desc(signals.on))

/** The last day of contact: a visit, or a nudge that was answered with Done. */
async function lastContacts(tx: Tx, rep: string, ids: string[]): Promise<Map<string, CivilDate>> {
  const met = await tx
    .select({ customer: visits.customer, on: max(visits.on) })
    .from(visits)
    .where(and(inArray(visits.customer, ids), isNull(visits.removedAt)))
    .groupBy(visits.customer)
  const called = await tx
    .select({ customer: nudges.customer, on: max(nudges.doneOn) })
    .from(nudges)
    .where(and(eq(nudges.rep, rep), eq(nudges.state, 'done')))
    .groupBy(nudges.customer)
  const last = new Map<string, CivilDate>()
  for (const { customer, on } of [...met, ...called]) {
    const before = last.get(customer)
    if (on && (!before || on > before)) last.set(customer, on)
  }
  return last
}

async function stakesOf(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select()
    .from(deals)
    .where(and(inArray(deals.customer, ids), isNull(deals.removedAt)))
    .orderBy(deals.saidOn, deals.id)
  const stakes = new Map<string, number>()
  for (const [customer, statements] of grouped(rows)) {
    stakes.set(
      customer,
      foldDeals(statements).reduce((sum, deal) => sum + (deal.amount ?? 0), 0),
    )
  }
  return stakes
}

/** A topic is about the person whom it was said of, or the customer as a whole. */
const topicsOf = (facts: FactRow[], people: BookContact[], customer: string) =>
  facts
    .filter(fact => (TOPICS as readonly string[]).includes(fact.key))
    .map(({ quote, saidOn, contact }) => ({
      quote,
      on: saidOn,
      about: people.find(({ id }) => id === contact)?.name ?? customer,
    }))

function contactOf(person: typeof persons.$inferSelect, facts: FactRow[]): BookContact {
  const own = facts.filter(fact => fact.contact === person.id)
  const firm = own.filter(fact => !fact.certainty)
  // What was only heard counts where nothing was stated.
  const value = (key: string) => [...firm, ...own].find(fact => fact.key === key)?.value
  return {
    id: person.id,
    name: person.name,
    birthday: value('birthday'),
    tastes: own.filter(fact => fact.key === 'taste').map(fact => fact.value),
    style: value('style'),
  }
}

const newest = (words: { quote: string; on: CivilDate }[]) => {
  const [first, ...rest] = words
  return first && rest.reduce((best, one) => (one.on > best.on ? one : best), { quote: first.quote, on: first.on })
}
