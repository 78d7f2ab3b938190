// Finds the single phrases of a text (days, stretches, clock times), without the words around them.
import type { Reference } from './calendar.ts'
import type { Clock, DateGrammar, DateRule, Groups, Reading } from './grammar.ts'

interface Span {
  start: number
  end: number
}

/** A phrase found, which can be read from any reference. */
export interface DateAtom extends Span {
  read(reference: Reference): Reading | null
}

export interface ClockAtom extends Span {
  clock: Clock
}

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

/** The text with everything that only looks like a date blotted out; every offset stays. */
export function masked(text: string, grammars: DateGrammar[]): string {
  let left = text
  for (const grammar of grammars) {
    for (const mask of grammar.masks) left = left.replace(mask, found => '\0'.repeat(found.length))
  }
  return left
}

/** All date phrases, left to right, longer ones first where they overlap. */
export function findDateAtoms(text: string, grammars: DateGrammar[], reference: Reference): DateAtom[] {
  const found: DateAtom[] = []
  for (const grammar of grammars) {
    for (const rule of grammar.dates) {
      for (const atom of matches(rule, text)) if (atom.read(reference)) found.push(atom)
    }
  }
  return longestFirst(found)
}

/** All clock times, left to right, those inside a date phrase left out. */
export function findClockAtoms(text: string, grammars: DateGrammar[], dates: Span[]): ClockAtom[] {
  const found: ClockAtom[] = []
  for (const grammar of grammars) {
    for (const rule of grammar.clocks) {
      for (const match of text.matchAll(rule.pattern)) {
        const clock = rule.read(match.groups ?? {})
        const span = spanOf(match)
        if (clock && !dates.some(date => overlap(date, span))) found.push({ ...span, clock })
      }
    }
  }
  return longestFirst(found)
}

/** Of overlapping spans keeps the longest, of equally long ones the first; sorted by place. */
export function longestFirst<S extends Span>(spans: S[]): S[] {
  const kept: S[] = []
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const span of byLength) if (!kept.some(other => overlap(other, span))) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}

function matches(rule: DateRule, text: string): DateAtom[] {
  return Array.from(text.matchAll(rule.pattern), match => {
    const groups: Groups = match.groups ?? {}
    return { ...spanOf(match), read: (reference: Reference) => rule.read(groups, reference) }
  })
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0
  return { start, end: start + match[0].length }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
