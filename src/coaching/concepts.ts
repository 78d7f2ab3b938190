// What a question is about, whatever its language: concepts heard in it, and the cards each one points to.
import { coach as en } from '../languages/en/coach.ts'
import { coach as zh } from '../languages/zh/coach.ts'

/** Concept → cards with a weight: 3 names the card's own case, 1 leans to it, below 0 leans away. */
const CARDS = {
  price_high: { 'objection-price': 3 },
  discount: { 'objection-price': 3 },
  cheaper: { 'objection-price': 2.5 },
  price_talk: { 'objection-price': 1.1 },
  price_not_it: { 'objection-price': -3.5 },
  objection: { 'objection-process': 2.2 },
  doubt: { 'objection-process': 2 },
  habit: { 'objection-process': 1.8, spin: 0.9 },
  compare: { 'objection-process': 1.6, 'objection-price': 0.7 },
  timing: { 'objection-process': 1.3, 'customer-avoids': 0.9 },
  ask_boss: { 'objection-no-authority': 3 },
  think_over: { 'objection-no-authority': 2.2, 'objection-process': 0.9, 'customer-avoids': 0.9 },
  who_decides: { 'key-person': 3 },
  no_influence: { 'key-person': 2.2, 'objection-no-authority': 0.4 },
  gone_dark: { 'customer-avoids': 3 },
  chasing: { 'customer-avoids': 1.2 },
  shelved: { 'customer-avoids': 2.4, 'objection-process': 0.4 },
  passed_on: { 'customer-avoids': 2.4, 'key-person': 0.5 },
  buying_signal: { 'close-flow': 2.6 },
  closing: { 'close-flow': 2.8 },
  contract: { 'close-flow': 1 },
  discover: { spin: 2.6 },
  no_need: { spin: 1.9, 'objection-process': 0.9 },
  present: { ffab: 2.6 },
  complaint: { complaints: 3 },
  fault: { complaints: 1.4, 'service-care': 0.9 },
  delivered: { 'service-care': 2.5 },
  long_term: { 'service-care': 1.5, 'periodic-contact': 1.1 },
  keep_touch: { 'periodic-contact': 2.6 },
  greeting: { 'periodic-contact': 1.5 },
  person_kind: { 'styles-social': 2.4 },
  driver: { 'styles-social': 2.4 },
  expressive: { 'styles-social': 2.4 },
  amiable: { 'styles-social': 2.2 },
  analytical: { 'styles-social': 2.4 },
  kickback: { renqing: 4, 'objection-process': 2.4 },
  method_spin: { spin: 4 },
  method_ffab: { ffab: 4 },
  // Words that hang about a case without naming it; each counts a little, so that several outweigh one.
  near_price: { 'objection-price': 0.5 },
  near_objection: { 'objection-process': 0.5 },
  near_authority: { 'objection-no-authority': 0.5 },
  near_spin: { spin: 0.5 },
  near_ffab: { ffab: 0.5 },
  near_key: { 'key-person': 0.5 },
  near_close: { 'close-flow': 0.5 },
  near_avoid: { 'customer-avoids': 0.5 },
  near_complaint: { complaints: 0.5 },
  near_style: { 'styles-social': 0.5 },
  near_care: { 'service-care': 0.5 },
  near_contact: { 'periodic-contact': 0.5 },
} as const satisfies Record<string, Record<string, number>>

export type Concept = keyof typeof CARDS

/** What each language says for a concept: fragments of regular expressions over plain lower-case text. */
export type ConceptWords = Record<Concept, string[]>

const compiled = (words: ConceptWords, boundary: string): [Concept, RegExp][] =>
  (Object.entries(words) as [Concept, string[]][])
    .filter(([, list]) => list.length > 0)
    .map(([concept, list]) => [concept, new RegExp(`${boundary}(?:${list.join('|')})`, 'gu')])

const LISTENERS = [...compiled(en.concepts, '\\b'), ...compiled(zh.concepts, '')]
/** More words for the same thing add to a vague concept up to this many, and to a named one a quarter each. */
const MOST_HITS = 4

/** A concept heard, and how many different words spoke for it. */
export interface Heard {
  concept: Concept
  hits: number
}

/** The concepts heard in a text that has been made plain (`plain`), each once. */
export function conceptsIn(text: string): Heard[] {
  const heard = new Map<Concept, number>()
  for (const [concept, pattern] of LISTENERS) {
    const hits = new Set(text.match(pattern)).size
    if (hits > 0) heard.set(concept, Math.min(MOST_HITS, (heard.get(concept) ?? 0) + hits))
  }
  return [...heard].map(([concept, hits]) => ({ concept, hits }))
}

/** Whether a concept only hangs about a case. */
export const isVague = (concept: Concept): boolean => concept.startsWith('near_')

/** What a concept heard adds to a card; 0 when it does not point there. */
export function weightFor(card: string, { concept, hits }: Heard): number {
  const weights: Readonly<Record<string, number>> = CARDS[concept]
  return (weights[card] ?? 0) * (isVague(concept) ? hits : 1 + 0.2 * (hits - 1))
}

/** The English words of the lexicon, so that a slip of the keyboard can be mended to one of them. */
export const conceptVocabulary = (): string[] =>
  Object.values(en.concepts)
    .flat()
    .flatMap(fragment => fragment.match(/(?<![\\a-z])[a-z]{5,}(?![a-z*?+|]*[?*])/g) ?? [])
