// Which open complaint or objection words say is over. Pure.
import { enSolved } from '../languages/en/hear/solved.ts'
import type { SolvedWords } from '../languages/solved.ts'
import { zhSolved } from '../languages/zh/hear/solved.ts'
import { likeness } from './likeness.ts'
import type { Concern } from './store/signals.ts'

const wordsOf = (text: string): SolvedWords => (/\p{Script=Han}/u.test(text) ? zhSolved : enSolved)

/** The least likeness at which words mean a certain complaint. */
const ALIKE = 0.25

export interface Solved {
  /** Those that are meant for sure: named by what they were about, or the kind is named and these are all of it. */
  sure: Concern[]
  /** Those that may be meant. */
  possible: Concern[]
}

const NONE: Solved = { sure: [], possible: [] }

/** Whether words say that something of a kind is over. */
export function saysSolved(text: string, kind: Concern['kind']): boolean {
  const words = wordsOf(text)
  return words[kind].test(text) && !words.unless.test(text)
}

/** Whether words say that something is not over after all. */
export const saysUnsolved = (text: string): boolean => wordsOf(text).notSolved.test(text)

/** Of some complaints and objections, those that words speak of: by name, or else by their kind. */
export function spokenOf(text: string, of: readonly Concern[]): Concern[] {
  const named = of.filter(one => isNamed(text, one))
  return named.length > 0 ? named : of.filter(one => isAny(text, one))
}

/**
 * Of what is open, what words say is over.
 * @param subject the one customer that the words, or their thread, are about
 */
export function solvedIn(text: string, open: readonly Concern[], subject?: string): Solved {
  const possible = open.filter(one => (!subject || one.customerName === subject) && saysSolved(text, one.kind))
  if (possible.length === 0) return NONE
  const named = possible.filter(one => isNamed(text, one))
  if (named.length > 0) return { sure: mostAlike(named, text), possible }
  // What is named and is none of these is something else.
  if (namesTopic(text)) return NONE
  return { sure: possible.filter(one => isAny(text, one)), possible }
}

const isNamed = (text: string, { kind, topic = '', quote, ...rest }: Concern): boolean => {
  const cue = kind === 'objection' ? wordsOf(text).topics[topic as keyof SolvedWords['topics']] : undefined
  return cue?.test(text) === true || alike({ kind, topic, quote, ...rest }, text) >= ALIKE
}

/** How near words come to what was complained of; whose it was says nothing of what. */
function alike({ topic = '', quote, by, customerName }: Concern, text: string): number {
  const names = [customerName, ...(by ? [by] : []), ...(quote.match(TITLED) ?? [])]
  const said = names.reduce((left, name) => left.replaceAll(name, ' '), `${topic} ${quote}`)
  return said.trim() ? likeness(said, text) : 0
}

const TITLED = /\p{Script=Han}{1,2}(?:总|店长|经理|主任|老板|姐|哥|院长|医生|老师|会计)/gu

/** Of several that are named, the one whose words come nearest, where one does. */
function mostAlike(named: Concern[], text: string): Concern[] {
  const ranked = named.map(one => ({ one, score: likeness(one.quote, text) })).sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  return best && second && best.score >= 2 * second.score && best.score >= ALIKE ? [best.one] : named
}

const namesTopic = (text: string): boolean => {
  const words = wordsOf(text)
  return words.objection.test(text) && Object.values(words.topics).some(cue => cue.test(text))
}

const isAny = (text: string, { kind }: Concern): boolean => {
  const { anyComplaint, anyObjection } = wordsOf(text)
  return (kind === 'complaint' ? anyComplaint : anyObjection).test(text)
}
