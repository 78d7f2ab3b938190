// Makes one phrase of two: the ends of a range, a date with its weekday, a week with its day.
import type { DateAtom, Sources } from './atoms.ts'
import { compare, type Reference } from './calendar.ts'
import type { Join, Reading } from './grammar.ts'

/** Days with words between them that make a range, as one phrase. */
export function joinRanges({ text, grammars, reference }: Sources, atoms: DateAtom[]): DateAtom[] {
  const joins = grammars.flatMap(grammar => grammar.joins)
  const joined: DateAtom[] = []
  // A chain of more than two is a list, and stays one.
  const pairs = new Set<DateAtom>()
  for (const atom of atoms) {
    const last = joined.at(-1)
    const join = last && !pairs.has(last) && joins.find(join => joinsAt(join, text, last, atom))
    const range = last && join ? rangeOf(last, atom, join.within) : null
    if (!range?.read(reference)) joined.push(atom)
    else {
      joined[joined.length - 1] = range
      pairs.add(range)
    }
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
    const end = start && endOf(last, start, reference)
    if (!end || compare(end.to, start.to) < 0 || start.kind === 'recurrence' || end.kind === 'recurrence') return null
    if (start.unknown || end.unknown) return null
    if (start.from.until(end.to).days > within) return null
    return { from: start.from, to: end.to, open: start.open, kind: 'range' }
  }
  return { start: first.start, end: last.end, read }
}

/** The end is the first such day after the start ("Monday to Wednesday"), unless it names its own week or month. */
function endOf(last: DateAtom, start: Reading, reference: Reference): Reading | null {
  const seen = last.read({ ...reference, lean: 'future' })
  return seen?.open ? last.read({ ...reference, on: start.from, lean: 'future' }) : seen
}

/** Two ways of saying one day, as one phrase; where they contradict each other both stay. */
export function mergeAppositions({ text, grammars, reference }: Sources, atoms: DateAtom[]): DateAtom[] {
  const gaps = grammars.flatMap(grammar => grammar.appositions)
  const merged: DateAtom[] = []
  const pairs = new Set<DateAtom>()
  for (const atom of atoms) {
    const before = merged.at(-1)
    const last = before && !pairs.has(before) ? before : undefined
    const gap = last && text.slice(last.end, atom.start)
    const near = gap !== undefined && gap.length < 16 && gaps.some(pattern => pattern.test(gap))
    const one = last && near ? sameDay(last, atom) : null
    if (!one?.read(reference)) merged.push(atom)
    else {
      const whole = /[（(]/.test(gap ?? '') ? closed(one, text) : one
      merged[merged.length - 1] = whole
      pairs.add(whole)
    }
  }
  return merged
}

function sameDay(first: DateAtom, last: DateAtom): DateAtom {
  const read = (reference: Reference): Reading | null => {
    const [a, b] = [first.read(reference), last.read(reference)]
    if (!a || !b || a.kind === 'recurrence' || b.kind === 'recurrence' || a.unknown || b.unknown) return null
    const time = b.time ?? a.time
    if (b.weekday && a.from.until(a.to).days === 6) {
      const day = a.from.add({ days: (b.from.dayOfWeek - a.from.dayOfWeek + 7) % 7 })
      return { from: day, to: day, open: a.open, ...(time ? { time } : {}) }
    }
    if (compare(a.from, a.to) !== 0 || compare(b.from, b.to) !== 0) return null
    const [exact, name] = a.weekday ? [b, a] : [a, b]
    const agree = name.weekday ? exact.from.dayOfWeek === name.from.dayOfWeek : compare(a.from, b.from) === 0
    return agree ? { ...exact, ...(time ? { time } : {}) } : null
  }
  return { start: first.start, end: last.end, read }
}

function closed(atom: DateAtom, text: string): DateAtom {
  return /[)）]/.test(text.charAt(atom.end)) ? { ...atom, end: atom.end + 1 } : atom
}
