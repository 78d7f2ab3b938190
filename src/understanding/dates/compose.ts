// Puts phrases together: days into ranges, days with their clock times, and the words around that make deadlines.
import { anchorWeekdays } from './anchors.ts'
import type { ClockAtom, DateAtom, Sources } from './atoms.ts'
import { atTime } from './clock.ts'
import type { ClockGap, DateGrammar, Reading } from './grammar.ts'
import { joinRanges, mergeAppositions } from './join.ts'
import { turned } from './turns.ts'

/** A phrase with everything that belongs to it, read. */
export interface Phrase {
  start: number
  end: number
  reading: Reading
}

/** Reads all phrases of a text together with their surroundings, left to right, none overlapping another. */
export function compose(sources: Sources, dates: DateAtom[], clocks: ClockAtom[]): Phrase[] {
  const today: DateAtom['read'] = ({ on }) => ({ from: on, to: on })
  const taken = new Set<ClockAtom>()
  const whole = mergeAppositions(sources, anchorWeekdays(sources, dates))
  const bound = joinRanges(sources, whole).map(atom => attachClocks(sources, atom, { clocks, taken }))
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

/** Characters that the words between a day and its time can take. */
const FARTHEST = 16

interface Clocks {
  clocks: ClockAtom[]
  taken: Set<ClockAtom>
}

function attachClocks(sources: Sources, atom: DateAtom, { clocks, taken }: Clocks): DateAtom {
  const { text, grammars } = sources
  let { start, end } = atom
  const own: Attached[] = []
  for (let index = firstNear(clocks, atom.start - FARTHEST); index < clocks.length; index++) {
    const clock = clocks[index]!
    if (clock.start > end + FARTHEST) break
    const after = clock.start >= end
    const distance = after ? clock.start - end : start - clock.end
    // A part of the day and an hour: more than that belongs to something else.
    if (distance < 0 || distance > FARTHEST || own.length === 2 || taken.has(clock)) continue
    const between = after ? text.slice(end, clock.start) : text.slice(clock.end, start)
    const gap = clockGap(between, grammars)
    if (!gap) continue
    taken.add(clock)
    own.push({ ...clock, turn: gap.turn })
    start = Math.min(start, clock.start)
    end = Math.max(end, clock.end)
  }
  return { start, end, read: timed(atom.read, own) }
}

interface Attached extends ClockAtom {
  turn: ClockGap['turn']
}

/** The day at its times: a part of the day first, wherever it stands, so that "8:30 tomorrow morning" is 08:30. */
function timed(day: DateAtom['read'], own: readonly Attached[]): DateAtom['read'] {
  const parts = own.filter(({ clock }) => clock.part)
  const exact = own.filter(({ clock }) => !clock.part)
  return [...parts, ...exact].reduce((read, { clock, turn }) => {
    const at = atTime(read, clock)
    return turn ? turned(at, turn) : at
  }, day)
}

/** The first of the clocks, which are in order, that ends at a place or after it. */
function firstNear(clocks: ClockAtom[], place: number): number {
  let low = 0
  for (let high = clocks.length; low < high; ) {
    const middle = (low + high) >> 1
    if (clocks[middle]!.end < place) low = middle + 1
    else high = middle
  }
  return low
}

function surround(sources: Sources, atom: DateAtom, floor: number): Phrase | null {
  const { text, grammars, reference } = sources
  if (atom.read(reference)?.unknown) return null
  let { start, end, read } = atom
  const behind = text.slice(end, end + 8)
  for (const affix of grammars.flatMap(({ hint, trails }) => (hint.test(behind) ? trails : []))) {
    affix.pattern.lastIndex = end
    const match = affix.pattern.exec(text)
    if (!match?.[0]) continue
    read = turned(read, affix.turn, { affix, groups: match.groups ?? {} })
    end += match[0].length
    break
  }
  const ahead = text.slice(Math.max(floor, start - 40), start)
  const near = ahead.slice(-8)
  for (const affix of grammars.flatMap(({ hint, leads }) => (hint.test(near) ? leads : []))) {
    const match = affix.pattern.exec(ahead)
    if (!match?.[0]) continue
    read = turned(read, affix.turn, { affix, groups: match.groups ?? {} })
    start -= match[0].length
    break
  }
  const reading = read(reference)
  return reading && { start, end, reading }
}

function clockGap(between: string, grammars: DateGrammar[]): ClockGap | undefined {
  return grammars.flatMap(grammar => grammar.clockGaps).find(({ gap }) => gap.test(between))
}
