// What a question is about, whatever its language: concepts heard in it.
import { coach as en } from '../languages/en/coach.ts'
import { coach as zh } from '../languages/zh/coach.ts'
import { STYLES, type Style } from './sections.ts'
import { plain } from './tokens.ts'

/** What may be heard; those that begin with `near_` only hang about a case. */
const CONCEPTS = [
  'price_high',
  'discount',
  'cheaper',
  'price_talk',
  'price_not_it',
  'objection',
  'doubt',
  'habit',
  'compare',
  'timing',
  'ask_boss',
  'think_over',
  'who_decides',
  'no_influence',
  'gone_dark',
  'chasing',
  'shelved',
  'passed_on',
  'buying_signal',
  'closing',
  'contract',
  'discover',
  'no_need',
  'present',
  'complaint',
  'fault',
  'delivered',
  'long_term',
  'keep_touch',
  'greeting',
  'person_kind',
  'driver',
  'expressive',
  'amiable',
  'analytical',
  'kickback',
  'method_spin',
  'method_ffab',
  'near_price',
  'near_objection',
  'near_authority',
  'near_spin',
  'near_ffab',
  'near_key',
  'near_close',
  'near_avoid',
  'near_complaint',
  'near_style',
  'near_care',
  'near_contact',
] as const
export type Concept = (typeof CONCEPTS)[number]

/** What each language says for a concept: fragments of regular expressions over plain lower-case text. */
export type ConceptWords = Record<Concept, string[]>

const compiled = (words: ConceptWords, boundary: string): [Concept, RegExp][] =>
  (Object.entries(words) as [Concept, string[]][])
    .filter(([, list]) => list.length > 0)
    .map(([concept, list]) => [concept, new RegExp(`${boundary}(?:${list.join('|')})`, 'u')])

const LISTENERS = [...compiled(en.concepts, '\\b'), ...compiled(zh.concepts, '')]

/** The concepts heard in a text that has been made plain (`plain`), each once. */
export const conceptsIn = (text: string): Set<Concept> =>
  new Set(LISTENERS.filter(([, pattern]) => pattern.test(text)).map(([concept]) => concept))

/** The style of a person that a question describes. */
export function styleIn(question: string): Style | undefined {
  const heard = conceptsIn(plain(question))
  return STYLES.find(style => heard.has(style))
}
