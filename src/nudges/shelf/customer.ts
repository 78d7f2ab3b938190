// One customer as rules read it, from the rows that the record holds.
import type { CivilDate } from '../../model.ts'
import type { BookContact, BookCustomer, BookFact, BookSignal, Said } from '../book.ts'
import { type FactRow, type Held, type SignalRow, TOPICS } from '../store/rows.ts'
import { dealsOn, lastProposal, purchasesOf } from './deals.ts'

/** A customer's page of the book. */
export function shelve({ customer, people, facts, signals, followUps, deals, visits, doneOn }: Held): BookCustomer {
  const contacts = people.map(person => contactOf(person, facts))
  // Of several people nobody said to whom a promise was made.
  const to = contacts.length === 1 ? contacts[0]?.name : undefined
  const purchases = purchasesOf(signals, deals)
  const open = dealsOn(deals, purchases)
  const contactDays = daysOfContact(visits, signals)
  return {
    id: customer.id,
    name: customer.name,
    tier: customer.tier ?? undefined,
    addedOn: customer.addedOn,
    lastContactOn: later(contactDays.at(-1), doneOn),
    contactDays,
    lastWords: newest(signals, facts),
    topics: topicsOf(facts, contacts, customer.name),
    contacts,
    followUps: followUps.flatMap(row => (row.state === 'open' ? [{ ...row, due: row.due ?? undefined, to }] : [])),
    signals: signals.map(signalOf),
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

/** Written out: spreading a million rows a morning takes seconds. */
const signalOf = ({ id, kind, topic, by, quote, on, settledOn, certainty }: SignalRow): BookSignal => ({
  id,
  kind,
  topic: topic ?? undefined,
  by: by ?? undefined,
  quote,
  on,
  settledOn: settledOn ?? undefined,
  doubtful: certainty !== null,
})

/** An attempt that got no answer reached nobody. */
function daysOfContact(visits: Held['visits'], signals: Held['signals']): CivilDate[] {
  const vain = signals.flatMap(({ kind, visit }) => (kind === 'avoidance' ? [visit] : []))
  const days: CivilDate[] = []
  for (const { id, on } of visits) if (on !== days.at(-1) && !vain.includes(id)) days.push(on)
  return days
}

const later = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  a && b ? (a > b ? a : b) : (a ?? b)

function factOf({ key, value, contact, quote, saidOn, certainty }: FactRow): BookFact {
  const fact: BookFact = { key, value, quote, on: saidOn, doubtful: certainty !== null }
  if (contact) fact.contact = contact
  return fact
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

function contactOf(person: Held['people'][number], facts: FactRow[]): BookContact {
  const own = facts.filter(fact => fact.contact === person.id)
  // What was only heard counts where nothing was stated.
  const value = (key: string) =>
    (own.find(fact => fact.key === key && !fact.certainty) ?? own.find(fact => fact.key === key))?.value
  return {
    id: person.id,
    name: person.name,
    birthday: value('birthday'),
    tastes: own.filter(fact => fact.key === 'taste').map(fact => fact.value),
    style: value('style'),
  }
}

/** The latest words of a customer; of one day, what was noticed before what is known. */
function newest(signals: SignalRow[], facts: FactRow[]): Said | undefined {
  let best: Said | undefined
  const take = (quote: string, on: CivilDate) => {
    if ((!best || on > best.on) && quote.trim() !== '') best = { quote, on }
  }
  for (const { quote, on } of signals) take(quote, on)
  for (const { quote, saidOn } of facts) take(quote, saidOn)
  return best
}
