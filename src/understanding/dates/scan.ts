// Goes over a text once for everything that may be a date, so that it can be read from several references.

import type { DateMention } from '../dates.ts'
import { createSieve, type Sieve } from '../sieve.ts'
import { type Match, matchesOf } from './atoms.ts'
import type { ClockRule, DateGrammar, DateRule } from './grammar.ts'

const WIDE = /[０-９：／．－〜週號點後禮個兩內節開農曆陰]/g
const narrow: Record<string, string> = {
  '：': ':',
  '／': '/',
  '．': '.',
  '－': '-',
  '〜': '~',
  週: '周',
  號: '号',
  點: '点',
  後: '后',
  禮: '礼',
  個: '个',
  兩: '两',
  內: '内',
  節: '节',
  開: '开',
  農: '农',
  曆: '历',
  陰: '阴',
}

/** The text with full-width digits and traditional date words made plain; every offset stays. */
export function plain(text: string): string {
  return text.replace(WIDE, char => narrow[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

const BREAK = /[。！？!?；;\n\r]|(?<=[a-z]{4})\.\s(?=[A-Z])/g

/** Where a text breaks into sentences; no date phrase crosses such a place. */
export function sentencesOf(text: string): { start: number; sentence: string }[] {
  const starts = [0, ...Array.from(text.matchAll(BREAK), match => match.index + match[0].length)]
  return starts.map((start, index) => ({ start, sentence: text.slice(start, starts[index + 1]) }))
}

/** A sentence with the places that date rules found in it, what only looks like a date blotted out. */
export interface Scanned {
  start: number
  text: string
  dates: Match<DateRule>[]
  clocks: Match<ClockRule>[]
}

type Rule = { date: DateRule; clock?: undefined } | { clock: ClockRule; date?: undefined }

interface Sieves {
  hint: RegExp
  masks: Sieve<RegExp>
  rules: Sieve<Rule>
}

const sievesOf = ({ hint, masks, dates, clocks }: DateGrammar): Sieves => ({
  hint,
  masks: createSieve(masks, mask => mask),
  rules: createSieve<Rule>([...dates.map(date => ({ date })), ...clocks.map(clock => ({ clock }))], rule =>
    rule.date ? rule.date.pattern : rule.clock.pattern,
  ),
})

// The same note is read with either lean, by the engine and by the check behind it.
const REMEMBERED = 8

/** A text gone over, with what was made of it so far, by reference. */
export interface Scan {
  sentences: Scanned[]
  read: Map<string, DateMention[]>
}

/** A scanner for these grammars; it gives the sentences that hold a match, and remembers the last few texts. */
export function createScanner(grammars: readonly DateGrammar[]): (text: string) => Scan {
  const sieves = grammars.map(sievesOf)
  const memory = new Map<string, Scan>()
  return text => {
    const known = memory.get(text) ?? { sentences: sentencesIn(text, sieves), read: new Map() }
    memory.delete(text)
    if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value ?? '')
    memory.set(text, known)
    return known
  }
}

function sentencesIn(text: string, sieves: readonly Sieves[]): Scanned[] {
  return sentencesOf(plain(text)).flatMap(({ start, sentence }) => scan(start, sentence, sieves) ?? [])
}

function scan(start: number, sentence: string, sieves: readonly Sieves[]): Scanned | undefined {
  const apt = sieves.filter(({ hint }) => hint.test(sentence))
  let text = sentence
  for (const { masks } of apt) {
    for (const mask of masks(text)) text = text.replace(mask, found => '\0'.repeat(found.length))
  }
  const rules = apt.flatMap(({ rules }) => rules(text))
  const dates = matchesOf(
    text,
    rules.flatMap(rule => rule.date ?? []),
  )
  const clocks = matchesOf(
    text,
    rules.flatMap(rule => rule.clock ?? []),
  )
  return dates.length + clocks.length === 0 ? undefined : { start, text, dates, clocks }
}
