// Makes one phrase of a day and the weekday counted from it: "the Monday after Thanksgiving", 国庆前的周五.
import type { DateAtom, Sources } from './atoms.ts'
import { nearestWeekday, type Reference, weekdayBefore } from './calendar.ts'
import type { Anchor, Reading } from './grammar.ts'

const WIDEST = 12
const SATURDAY = 6

/** Days with a weekday counted from them, each pair as one phrase. */
export function anchorWeekdays({ text, grammars, reference }: Sources, atoms: DateAtom[]): DateAtom[] {
  const anchors = grammars.flatMap(grammar => grammar.anchors)
  const anchored: DateAtom[] = []
  for (const atom of atoms) {
    const last = anchored.at(-1)
    const gap = last && atom.start - last.end <= WIDEST ? text.slice(last.end, atom.start) : undefined
    const anchor = gap === undefined ? undefined : anchors.find(one => one.gap.test(gap))
    const one = last && anchor && counted(last, atom, anchor)
    if (one?.read(reference)) anchored[anchored.length - 1] = one
    else anchored.push(atom)
  }
  return anchored
}

function counted(first: DateAtom, last: DateAtom, anchor: Anchor): DateAtom {
  const [name, day] = anchor.first === 'weekday' ? [first, last] : [last, first]
  const read = (reference: Reference): Reading | null => {
    const [weekday, base] = [name.read(reference), day.read(reference)]
    if (!weekday || !base || base.weekday || base.unknown || base.kind === 'recurrence') return null
    const weekend = isWeekend(weekday)
    if (!weekday.weekday && !weekend) return null
    const from = dayBy(anchor.side, weekend ? SATURDAY : weekday.from.dayOfWeek, base)
    const time = weekday.time ?? base.time
    return { from, to: weekend ? from.add({ days: 1 }) : from, open: base.open, ...(time ? { time } : {}) }
  }
  return { start: first.start, end: last.end, read }
}

function dayBy(side: Anchor['side'], weekday: number, base: Reading): Reading['from'] {
  if (side === 'before') return weekdayBefore(weekday, base.from)
  const next = base.to.add({ days: 1 })
  const on = side === 'within' ? base.from : side === 'reopening' ? (base.after ?? next) : next
  return nearestWeekday(weekday, { on, lean: 'future' })
}

/** "The weekend", of no week that is named. */
function isWeekend({ from, to, open }: Reading): boolean {
  return open === true && from.dayOfWeek === SATURDAY && from.until(to).days === 1
}
