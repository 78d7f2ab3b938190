// The single phrases of a text (days, stretches, clock times), without the words around them.
import type { Reference } from './calendar.ts'
import type { Clock, ClockRule, DateGrammar, DateRule, Groups, Reading } from './grammar.ts'

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

/** A rule's words where they stand, before they are read. */
export interface Match<Rule> extends Span {
  rule: Rule
  groups: Groups
}

/** All places where a rule's words stand, rule by rule. */
export function matchesOf<Rule extends { pattern: RegExp }>(text: string, rules: readonly Rule[]): Match<Rule>[] {
  const found: Match<Rule>[] = []
  for (const rule of rules) {
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (end > start) found.push({ start, end, rule, groups: match.groups ?? {} })
      else rule.pattern.lastIndex++
    }
  }
  return found
}

/** Date phrases that mean something seen from a reference, left to right, the longest where they overlap. */
export function dateAtoms(matches: readonly Match<DateRule>[], reference: Reference): DateAtom[] {
  const found: DateAtom[] = []
  for (const { start, end, rule, groups } of matches) {
    const atom = { start, end, read: remembered(rule, groups) }
    if (atom.read(reference)) found.push(atom)
  }
  return longestFirst(found)
}

/** Clock times, left to right, those inside a date phrase left out. */
export function clockAtoms(matches: readonly Match<ClockRule>[], dates: Span[]): ClockAtom[] {
  const found: ClockAtom[] = []
  for (const { start, end, rule, groups } of matches) {
    const clock = rule.read(groups)
    if (clock) found.push({ start, end, clock })
  }
  return longestFirst(found, dates)
}

/** Of overlapping spans keeps the longest, of equally long ones the first, none over a taken one; sorted by place. */
export function longestFirst<S extends Span>(spans: S[], taken: Span[] = []): S[] {
  if (spans.length === 0) return spans
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
