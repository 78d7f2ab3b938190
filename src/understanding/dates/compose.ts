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
  let whole = atom
  let attached = 0
  for (let index = firstNear(clocks, atom.start - FARTHEST); index < clocks.length; index++) {
    const clock = clocks[index]!
    if (clock.start > whole.end + FARTHEST) break
    const after = clock.start >= whole.end
    const distance = after ? clock.start - whole.end : whole.start - clock.end
    // A part of the day and an hour: more than that belongs to something else.
    if (distance < 0 || distance > FARTHEST || attached === 2 || taken.has(clock)) continue
    const between = after ? text.slice(whole.end, clock.start) : text.slice(clock.end, whole.start)
    const gap = clockGap(between, grammars)
    if (!gap) continue
    taken.add(clock)
    attached++
    const [start, end] = [Math.min(whole.start, clock.start), Math.max(whole.end, clock.end)]
    const read = atTime(whole.read, clock.clock)
    whole = { start, end, read: gap.turn ? turned(read, gap.turn) : read }
  }
  return whole
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
