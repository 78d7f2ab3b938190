// Words that put a follow-up off without a day ("soon", 改天), and the days worth offering for them.
import type { CivilDate } from '../../model.ts'
import type { DateMention } from '../dates.ts'
import { addWorkdays, civilDay, compare, type Day, mondayOf } from './calendar.ts'
import { periodAt } from './periods.ts'

/** How far off words are that name no day; `within` only says that some day of a stretch beside it is meant. */
type Horizon = 'quick' | 'soon' | 'later' | 'fiscal' | 'within'

export interface UnclearRule {
  /** Global, every repetition bounded. */
  pattern: RegExp
  horizon: Horizon
}

export interface UnclearDate {
  /** The words themselves, as they stand in the text. */
  text: string
  /** Two to four days to choose from, all ahead, the nearest first. */
  choices: CivilDate[]
}

const MOST = 4

/** The days that suit words of this kind, seen from a day. */
const offers: Record<Exclude<Horizon, 'within'>, (on: Day) => Day[]> = {
  quick: on => [addWorkdays(on, 1), addWorkdays(on, 3), mondayOf(on, 1)],
  soon: on => [
    addWorkdays(on, 3),
    mondayOf(on, 1),
    onWorkday(on.add({ days: 14 })),
    lastWorkday(periodAt('month', on).to),
    onWorkday(on.add({ months: 1 })),
  ],
  later: on => [onWorkday(on.add({ days: 14 })), onWorkday(on.add({ months: 1 })), onWorkday(on.add({ months: 3 }))],
  fiscal: on => [0, 1, 2, 3].map(steps => periodAt('quarter', on, steps).to),
}

/**
 * The first words that name no day, when nothing else in the text does.
 * @param ahead the date phrases of the text, read as what lies ahead
 */
export function unclearIn(
  text: string,
  rules: readonly UnclearRule[],
  { ahead, on }: { ahead: readonly DateMention[]; on: CivilDate },
): UnclearDate | undefined {
  const found = rules.flatMap(({ pattern, horizon }) =>
    Array.from(text.matchAll(pattern), match => ({ start: match.index, words: match[0], horizon })),
  )
  const first = found.sort((a, b) => a.start - b.start || b.words.length - a.words.length)[0]
  if (!first) return undefined
  const clear = ahead.filter(date => saysWhen(date, on))
  const stretch = clear.length === 1 && clear[0]!.kind === 'range' ? clear[0]! : undefined
  if (stretch && first.horizon !== 'fiscal') return someDayOf(stretch, civilDay(on))
  if (clear.length > 0 || first.horizon === 'within') return undefined
  return offered(first.words, offers[first.horizon](civilDay(on)), civilDay(on))
}

/** Days that a phrase in digits may mean, month first or day first; undefined where both are the same. */
export function eitherOrder(
  readings: readonly (readonly DateMention[])[],
  { on }: { on: CivilDate },
): UnclearDate | undefined {
  const [monthFirst = [], dayFirst = []] = readings
  const others = new Map(dayFirst.map(date => [date.start, date]))
  for (const one of monthFirst) {
    const other = others.get(one.start)
    if (!other || other.to === one.to) continue
    return offered(one.text, [civilDay(one.to), civilDay(other.to)], civilDay(on))
  }
  return undefined
}

/** A phrase that a follow-up can be due by; today is when the note was written, unless an end is meant. */
function saysWhen({ to, kind, tense, time }: DateMention, on: CivilDate): boolean {
  return to >= on && tense !== 'past' && (to !== on || kind === 'deadline' || time !== undefined)
}

/** Begin, middle and end of a stretch, on working days. */
function someDayOf({ text, from, to }: DateMention, on: Day): UnclearDate | undefined {
  const [first, last] = [civilDay(from), civilDay(to)]
  const length = first.until(last).days
  // One of two days is clear enough.
  if (length < 3) return undefined
  const [begin, end] = [onWorkday(first), lastWorkday(last)]
  const middle = lastWorkday(begin.add({ days: Math.floor(begin.until(end).days / 2) }))
  return offered(text, [begin, middle, end], on)
}

function offered(text: string, days: readonly Day[], on: Day): UnclearDate | undefined {
  const ahead = days.filter(day => compare(day, on) > 0).sort(compare)
  const choices = [...new Set(ahead.map(String))].slice(0, MOST)
  return choices.length < 2 ? undefined : { text, choices }
}

/** The day itself, or the Monday after a weekend. */
function onWorkday(day: Day): Day {
  return day.dayOfWeek > 5 ? mondayOf(day, 1) : day
}

/** The day itself, or the Friday before a weekend. */
function lastWorkday(day: Day): Day {
  return day.dayOfWeek > 5 ? addWorkdays(day, -1) : day
}
