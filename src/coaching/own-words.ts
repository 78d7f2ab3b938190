// Lines to say that take up the customer's own words, and the record that proves them.
import type { Language } from '../model.ts'
import type { ObjectionTopic } from '../understanding/meaning.ts'
import { type Known, usefulFacts } from './known.ts'
import { TALK } from './pick.ts'
import type { Card } from './playbook.ts'
import type { SpokenFact } from './talk.ts'

/** The customer's objection that is still open, in the words of the record. */
export interface Objection {
  quote: string
  by?: string
  topic?: ObjectionTopic
}

/** What belongs to this person alone: lines to say aloud, and words of the record shown beside them. */
export interface OwnWords {
  lines: string[]
  record: { about?: string; quote: string }[]
}

/** Cards on which an open objection is to the point. */
const ANSWERING: ReadonlySet<Card['group']> = new Set(['objections', 'close', 'present', 'discover', 'trust'])
/** An objection of one of these kinds has a card of its own, and is beside the point on another objection's. */
export const CARD_OF_TOPIC: Partial<Record<ObjectionTopic, string>> = {
  price: 'objection-price',
  later_discount: 'objection-later-discount',
  stock: 'objection-stock',
  comparison: 'objection-comparison',
  reviews: 'objection-bad-reviews',
  authority: 'objection-no-authority',
}
/** Cards that answer any objection. */
const ANY_OBJECTION: ReadonlySet<string> = new Set([
  'objection-process',
  'objection-doubt',
  'objection-by-kind',
  'hidden-concerns',
])
/** At most this many of each. */
const MOST = 2

/** What a rep can say with what is known, in the answer's language; quotes stay as they were written. */
export function ownWords(card: Card, { objection, known = [] }: { objection?: Objection; known?: Known[] }): OwnWords {
  const facts = usefulFacts(card, known)
  const taken = [
    ...(objection && isToThePoint(card, objection) ? [takeUp(objection, card.language)] : []),
    ...facts.map(fact => buildOn(fact, card.language)),
  ]
  return {
    lines: taken.flatMap(({ line }) => line ?? []).slice(0, MOST),
    record: taken.flatMap(({ record }) => record ?? []).slice(0, MOST),
  }
}

interface Taken {
  line?: string
  /** The words themselves, where the line does not hold them. */
  record?: OwnWords['record'][number]
}

function isToThePoint(card: Card, { topic }: Objection): boolean {
  if (!ANSWERING.has(card.group)) return false
  const own = topic && CARD_OF_TOPIC[topic]
  return card.group !== 'objections' || !own || own === card.id || ANY_OBJECTION.has(card.id)
}

function takeUp({ quote, by, topic }: Objection, language: Language): Taken {
  const talk = TALK[language]
  const words = sayable(quote, by)
  if (words) return { line: talk.tookUp(words) }
  return { line: talk.raised[topic ?? 'other'] ?? talk.raised.other, record: { about: by, quote } }
}

/** Facts whose value is a name or a sum of its own: it is said where it stands in the words. */
const BY_VALUE: ReadonlySet<string> = new Set(['current_supplier', 'competitor', 'reports_to'])

function buildOn({ key, value, quote, about }: Known, language: Language): Taken {
  const { known } = TALK[language]
  const record = { about, quote }
  if (!isSpoken(key, known)) return { record }
  if (BY_VALUE.has(key))
    return quote.includes(value) && value.length <= 40 ? { line: known[key](value), record } : { record }
  const words = sayable(quote, about)
  return words ? { line: known[key](words) } : { record }
}

const isSpoken = (key: string, known: Record<SpokenFact, unknown>): key is SpokenFact => Object.hasOwn(known, key)

/** Longer words are no quotation that one says aloud. */
const SHORT: Record<Language, number> = { en: 90, zh: 32 }

/** What can be said back to somebody, read in the language in which it was written. */
export function sayable(quote: string, by?: string): string | undefined {
  const written = /\p{Script=Han}/u.test(quote) ? 'zh' : 'en'
  const unnamed = by && quote.startsWith(by) ? quote.slice(by.length).replace(/^[\s：:，,]+/u, '') : quote
  const words = TALK[written].sayable(unnamed)
  // Quotation marks in quoted words would end the quotation.
  return words && words.length <= SHORT[written] && !/[“”"‘]/u.test(words) ? words : undefined
}
