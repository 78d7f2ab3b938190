// One customer as rules read it, from the rows that the record holds.
import type { CivilDate } from '../../model.ts'
import type { BookContact, BookCustomer, BookFact } from '../book.ts'
import { type FactRow, type Held, TOPICS } from '../store/rows.ts'
import { dealsOn, lastProposal, purchasesOf } from './deals.ts'

/** A customer's page of the book. */
export function shelve({ customer, people, facts, signals, followUps, deals, visits, doneOn }: Held): BookCustomer {
  const contacts = people.map(person => contactOf(person, facts))
  // Of several people nobody said to whom a promise was made.
  const to = contacts.length === 1 ? contacts[0]?.name : undefined
  const purchases = purchasesOf(signals, deals)
  const open = dealsOn(deals, purchases)
  const contactDays = daysOfContact(visits, signals)
  const words = [...signals, ...facts.map(fact => ({ quote: fact.quote, on: fact.saidOn }))]
  return {
    id: customer.id,
    name: customer.name,
    tier: customer.tier ?? undefined,
    addedOn: customer.addedOn,
    lastContactOn: later(contactDays.at(-1), doneOn),
    contactDays,
    lastWords: newest(words.filter(({ quote }) => quote.trim() !== '')),
    topics: topicsOf(facts, contacts, customer.name),
    contacts,
    followUps: followUps.flatMap(row => (row.state === 'open' ? [{ ...row, due: row.due ?? undefined, to }] : [])),
    signals: signals.map(({ visit, customer: _, certainty, topic, by, settledOn, ...signal }) => ({
      ...signal,
      ...{ topic: topic ?? undefined, by: by ?? undefined, settledOn: settledOn ?? undefined },
      doubtful: certainty !== null,
    })),
    purchases,
    deliveries: signals
      .filter(signal => signal.kind === 'delivery')
      .map(({ id, on, quote, visit }) => {
        const what = deals.find(statement => statement.visit === visit)?.product
        return { id, on, quote, ...(what ? { what } : {}) }
      }),
    deals: open,
    facts: facts.map(factOf),
    proposedOn: open.length > 0 ? lastProposal(followUps, [...signals, ...open]) : undefined,
    value: open.reduce((sum, deal) => sum + (deal.amount ?? 0), 0),
  }
}

/** An attempt that got no answer reached nobody. */
function daysOfContact(visits: Held['visits'], signals: Held['signals']): CivilDate[] {
  const vain = new Set(signals.filter(({ kind }) => kind === 'avoidance').map(({ visit }) => visit))
  return [...new Set(visits.filter(({ id }) => !vain.has(id)).map(({ on }) => on))]
}

const later = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  a && b ? (a > b ? a : b) : (a ?? b)

const factOf = ({ key, value, contact, quote, saidOn, certainty }: FactRow): BookFact => ({
  ...{ key, value, quote, on: saidOn, doubtful: certainty !== null },
  ...(contact ? { contact } : {}),
})

/** A topic is about the person whom it was said of, or the customer as a whole. */
const topicsOf = (facts: FactRow[], people: BookContact[], customer: string) =>
  facts
    .filter(fact => (TOPICS as readonly string[]).includes(fact.key))
    .map(({ quote, saidOn, contact }) => ({
      quote,
      on: saidOn,
      about: people.find(({ id }) => id === contact)?.name ?? customer,
    }))

function contactOf(person: Held['people'][number], facts: FactRow[]): BookContact {
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
