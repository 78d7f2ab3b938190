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

/** One sentence, masked, with what it is read by. */
export interface Sources {
  text: string
  grammars: DateGrammar[]
  reference: Reference
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

const BREAK = /[。！？!?；;\n\r]|(?<=[a-z]{4})\.\s(?=[A-Z])/g

/** Where a text breaks into sentences; no date phrase crosses such a place. */
export function sentencesOf(text: string): { start: number; sentence: string }[] {
  const starts = [0, ...Array.from(text.matchAll(BREAK), match => match.index + match[0].length)]
  return starts.map((start, index) => ({ start, sentence: text.slice(start, starts[index + 1]) }))
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
  for (const { hint, rules } of grammars.flatMap(grammar => grammar.dates)) {
    if (!hint.test(text)) continue
    for (const rule of rules) {
      for (const match of text.matchAll(rule.pattern)) {
        const atom = { ...spanOf(match), read: remembered(rule, match.groups ?? {}) }
        if (atom.read(reference)) found.push(atom)
      }
    }
  }
  return longestFirst(found)
}

/** All clock times, left to right, those inside a date phrase left out. */
export function findClockAtoms(text: string, grammars: DateGrammar[], dates: Span[]): ClockAtom[] {
  const found: ClockAtom[] = []
  for (const { hint, rules } of grammars.flatMap(grammar => grammar.clocks)) {
    if (!hint.test(text)) continue
    for (const rule of rules) {
      for (const match of text.matchAll(rule.pattern)) {
        const clock = rule.read(match.groups ?? {})
        if (clock) found.push({ ...spanOf(match), clock })
      }
    }
  }
  return longestFirst(found, dates)
}

/** Of overlapping spans keeps the longest, of equally long ones the first, none over a taken one; sorted by place. */
export function longestFirst<S extends Span>(spans: S[], taken: Span[] = []): S[] {
  const last = [...spans, ...taken].reduce((end, span) => Math.max(end, span.end), 0)
  const covered = new Uint8Array(last)
  for (const { start, end } of taken) covered.fill(1, start, end)
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept = byLength.filter(({ start, end }) => {
    if (covered.subarray(start, end).includes(1)) return false
    covered.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

/** A reading is asked for several times while phrases are put together, mostly from the same reference. */
function remembered(rule: DateRule, groups: Groups): DateAtom['read'] {
  let from: Reference | undefined
  let reading: Reading | null = null
  return reference => {
    if (reference !== from) reading = rule.read(groups, reference)
    from = reference
    return reading
  }
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0
  return { start, end: start + match[0].length }
}
