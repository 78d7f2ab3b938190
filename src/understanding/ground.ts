// Holds what an engine understood against the words of the note: what has no quote there does not exist.
import { FACT_KINDS, isFactKey } from '../facts/kinds.ts'
import { settleValue } from './ground/values.ts'
import {
  type ContactMeaning,
  type FactMeaning,
  type Meaning,
  type Note,
  OBJECTION_TOPICS,
  type VisitMeaning,
} from './meaning.ts'
import { asWritten, type Folded, fold } from './quotes.ts'

/** One thing taken out, and why. */
export interface Dropped {
  what: string
  why: 'no_quote' | 'unknown_key' | 'bad_value' | 'unknown_subject' | 'duplicate' | 'not_in_text'
}

export interface Grounded {
  meaning: Meaning
  dropped: Dropped[]
}

type Known = Partial<Pick<Note, 'customers' | 'contacts' | 'subject'>>

/**
 * Keeps what the text proves, in the forms that are kept; pure.
 * @param known names that may be used though the text shortens them or leaves them out; without it, the text alone counts
 */
export function ground(meaning: Meaning, text: string, known: Known = {}): Grounded {
  const dropped: Dropped[] = []
  const folded = fold(text)
  const lower = fold(text.toLowerCase())
  const visits = meaning.visits.map(visit => groundVisit(visit, { text: folded, lower, known, dropped }))
  return { meaning: { ...meaning, visits }, dropped }
}

interface Bench {
  text: Folded
  /** In small letters: a name may be capitalised where a note is not. */
  lower: Folded
  known: Known
  dropped: Dropped[]
}

function groundVisit(visit: VisitMeaning, bench: Bench): VisitMeaning {
  const contacts = once(
    visit.contacts.filter(contact => isNamed(contact, bench)),
    c => c.name,
    'contact',
    bench,
  )
  const people = [...contacts]
  const quoted = <T extends { quote: string }>(items: readonly T[], name: (item: T) => string): T[] =>
    items.flatMap(item => {
      const quote = asWritten(bench.text, item.quote)
      if (quote === undefined) bench.dropped.push({ what: name(item), why: 'no_quote' })
      return quote === undefined ? [] : [{ ...item, quote }]
    })
  const facts = quoted(visit.facts, f => `fact ${f.key} ${f.value}`).flatMap(fact =>
    groundFact(fact, visit.customer, people, bench),
  )
  const signals = quoted(visit.signals, s => `signal ${s.kind}`).map(signal =>
    signal.kind === 'objection' && !OBJECTION_TOPICS.some(topic => topic === signal.topic)
      ? { ...signal, topic: 'other' }
      : signal,
  )
  const followUps = quoted(visit.follow_ups, f => `follow-up ${f.what}`)
  const deal = visit.deal && quoted([visit.deal], () => 'deal')[0]
  const { deal: _, ...rest } = visit
  return {
    ...rest,
    contacts: people,
    facts: once(facts, f => `${f.about} ${f.key} ${f.value}`, 'fact', bench),
    signals: once(
      signals,
      s => `${s.kind} ${s.topic ?? ''} ${s.by ?? ''} ${s.kind === 'objection' ? '' : s.quote}`,
      'signal',
      bench,
    ),
    follow_ups: once(followUps, f => `${f.by} ${f.what} ${f.due ?? ''}`, 'follow-up', bench),
    ...(deal ? { deal } : {}),
  }
}

function once<T>(items: readonly T[], key: (item: T) => string, name: string, { dropped }: Bench): T[] {
  const seen = new Set<string>()
  return items.filter(item => {
    const folded = fold(key(item)).folded.toLowerCase()
    if (seen.has(folded)) dropped.push({ what: `${name} ${key(item)}`, why: 'duplicate' })
    return !seen.has(folded) && seen.add(folded)
  })
}

function isNamed(contact: ContactMeaning, { lower, known, dropped }: Bench): boolean {
  const named =
    asWritten(lower, contact.name.toLowerCase()) !== undefined || known.contacts?.some(c => c.name === contact.name)
  if (!named) dropped.push({ what: `contact ${contact.name}`, why: 'not_in_text' })
  return named === true
}

function groundFact(
  fact: FactMeaning,
  customer: string | undefined,
  people: ContactMeaning[],
  bench: Bench,
): FactMeaning[] {
  const drop = (why: Dropped['why']): FactMeaning[] => {
    bench.dropped.push({ what: `fact ${fact.key} ${fact.value}`, why })
    return []
  }
  if (!isFactKey(fact.key)) return drop('unknown_key')
  const { type, subjects } = FACT_KINDS[fact.key]
  const settled = settleValue(type, fact.value, fact.currency)
  if (!settled) return drop('bad_value')
  const about = subjectOf(fact.about, subjects, { customer, people, bench })
  if (about === undefined) return drop('unknown_subject')
  const { currency: _, ...rest } = fact
  return [{ ...rest, ...settled, about }]
}

interface Cast {
  customer: string | undefined
  people: ContactMeaning[]
  bench: Bench
}

/** The customer or a contact of the visit whom a fact is about, mended where only one can be meant. */
function subjectOf(about: string, subjects: readonly string[], { customer, people, bench }: Cast): string | undefined {
  const same = (a: string, b: string) => fold(a).folded.toLowerCase() === fold(b).folded.toLowerCase()
  const personal = subjects.includes('contact')
  const ofCustomer = subjects.includes('customer')
  const like = people.filter(
    p => fold(p.name).folded.includes(fold(about).folded) || fold(about).folded.includes(fold(p.name).folded),
  )
  const person = people.find(p => same(p.name, about)) ?? (like.length === 1 ? like[0] : undefined)
  if (person && (personal || customer === undefined)) return person.name
  if (!personal) return customer ?? (ofCustomer ? person?.name : undefined)
  const isCustomer =
    customer !== undefined && (same(about, customer) || /^(?:customer|client|account|客户)$/i.test(about))
  if (ofCustomer && isCustomer) return customer
  if (isCustomer || /^(?:he|she|they|him|her|他|她|contact|联系人)$/i.test(about))
    return people.length === 1 ? people[0]!.name : undefined
  if (asWritten(bench.text, about) === undefined && !bench.known.contacts?.some(c => c.name === about)) return undefined
  people.push({ name: about })
  return about
}
