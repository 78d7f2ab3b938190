// Puts phrases together: days into ranges, days with their clock times, and the words around that make deadlines.
import type { ClockAtom, DateAtom } from './atoms.ts'
import { compare, type Reference } from './calendar.ts'
import { atTime } from './clock.ts'
import type { DateGrammar, Join, Reading } from './grammar.ts'
import { turned } from './turns.ts'

/** A phrase with everything that belongs to it, read. */
export interface Phrase {
  start: number
  end: number
  reading: Reading
}

interface Sources {
  text: string
  grammars: DateGrammar[]
  reference: Reference
}

/** Reads all phrases of a text together with their surroundings, left to right, none overlapping another. */
export function compose(sources: Sources, dates: DateAtom[], clocks: ClockAtom[]): Phrase[] {
  const today: DateAtom['read'] = ({ on }) => ({ from: on, to: on })
  const taken = new Set<ClockAtom>()
  const bound = joinRanges(sources, dates).map(atom => attachClocks(sources, atom, { clocks, taken }))
  const alone = clocks
    .filter(clock => clock.clock.sure && !taken.has(clock))
    .map(({ start, end, clock }) => ({ start, end, read: atTime(today, clock) }))
  const phrases: Phrase[] = []
  for (const atom of [...bound, ...alone].sort((a, b) => a.start - b.start)) {
    const floor = phrases.at(-1)?.end ?? 0
    const phrase = atom.start >= floor ? surround(sources, atom, floor) : null
    if (phrase) phrases.push(phrase)
  }
  return phrases
}

function joinRanges({ text, grammars, reference }: Sources, atoms: DateAtom[]): DateAtom[] {
  const joins = grammars.flatMap(grammar => grammar.joins)
  const joined: DateAtom[] = []
  for (const atom of atoms) {
    const last = joined.at(-1)
    const join = last && joins.find(join => joinsAt(join, text, last, atom))
    const range = last && join ? rangeOf(last, atom, join.within) : null
    if (range?.read(reference)) joined[joined.length - 1] = range
    else joined.push(atom)
  }
  return joined
}

function joinsAt({ gap, lead }: Join, text: string, first: DateAtom, last: DateAtom): boolean {
  if (last.start - first.end > 12 || !gap.test(text.slice(first.end, last.start))) return false
  return !lead || lead.test(text.slice(Math.max(0, first.start - 16), first.start))
}

function rangeOf(first: DateAtom, last: DateAtom, within: number): DateAtom {
  const read = (reference: Reference): Reading | null => {
    const start = first.read(reference)
    const end = start && last.read({ on: start.from, lean: 'future' })
    if (!end || compare(end.to, start.to) < 0 || start.kind === 'recurrence' || end.kind === 'recurrence') return null
    if (start.from.until(end.to).days > within) return null
    return { from: start.from, to: end.to, open: start.open, kind: 'range' }
  }
  return { start: first.start, end: last.end, read }
}

interface Clocks {
  clocks: ClockAtom[]
  taken: Set<ClockAtom>
}

function attachClocks(sources: Sources, atom: DateAtom, { clocks, taken }: Clocks): DateAtom {
  const { text, grammars } = sources
  let whole = atom
  for (const clock of clocks) {
    if (taken.has(clock)) continue
    const after = clock.start >= whole.end
    const gap = after ? text.slice(whole.end, clock.start) : text.slice(clock.end, whole.start)
    if ((!after && clock.end > whole.start) || gap.length > 14 || !isClockGap(gap, grammars)) continue
    taken.add(clock)
    const [start, end] = [Math.min(whole.start, clock.start), Math.max(whole.end, clock.end)]
    whole = { start, end, read: atTime(whole.read, clock.clock) }
  }
  return whole
}

function surround(sources: Sources, atom: DateAtom, floor: number): Phrase | null {
  const { text, grammars, reference } = sources
  let { start, end, read } = atom
  for (const affix of grammars.flatMap(grammar => grammar.trails)) {
    affix.pattern.lastIndex = end
    const match = affix.pattern.exec(text)
    if (!match?.[0]) continue
    read = turned(read, affix, match.groups ?? {})
    end += match[0].length
    break
  }
  const before = text.slice(Math.max(floor, start - 40), start)
  for (const affix of grammars.flatMap(grammar => grammar.leads)) {
    const match = affix.pattern.exec(before)
    if (!match?.[0]) continue
    read = turned(read, affix, match.groups ?? {})
    start -= match[0].length
    break
  }
  const reading = read(reference)
  return reading && { start, end, reading }
}

function isClockGap(gap: string, grammars: DateGrammar[]): boolean {
  return grammars.some(grammar => grammar.clockGaps.some(pattern => pattern.test(gap)))
}
