// Civil-date arithmetic for the date grammars: weekdays, month days and years, seen from a reference day.
import { Day, lengthOfMonth } from './day.ts'

export type { Day } from './day.ts'

/** Which way a wording that leaves it open is read. */
export type Lean = 'past' | 'future'

/** From which day a phrase is read, and which way. */
export interface Reference {
  on: Day
  lean: Lean
  /** Whether 3/4 is the third of April where this was written; the fourth of March otherwise. */
  dayFirst?: boolean
}

/** First and last day of a stretch. */
export interface Stretch {
  from: Day
  to: Day
}

/** The day of these numbers, or null when there is no such day or it lies outside 1900 to 2199. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return null
  return day > lengthOfMonth(year, month) ? null : Day.of(year, month, day)
}

/** The Monday of the calendar week `weeks` away from that of `on`. */
export function mondayOf(on: Day, weeks = 0): Day {
  return on.add({ days: weeks * 7 - (on.dayOfWeek - 1) })
}

/** A weekday (1 Monday … 7 Sunday) of the calendar week `weeks` away. */
export function weekdayOfWeek(on: Day, weekday: number, weeks: number): Day {
  return mondayOf(on, weeks).add({ days: weekday - 1 })
}

/** Next such weekday on or after the reference; or, leaning to the past, the last one before it. */
export function nearestWeekday(weekday: number, { on, lean }: Reference): Day {
  const ahead = (weekday - on.dayOfWeek + 7) % 7
  return on.add({ days: lean === 'future' ? ahead : ahead - 7 })
}

/** The last such weekday strictly before `on`. */
export function weekdayBefore(weekday: number, on: Day): Day {
  return nearestWeekday(weekday, { on, lean: 'past' })
}

/** Next such month and day on or after the reference, or the last one on or before it; null when there is none. */
export function nearestMonthDay(month: number, day: number, { on, lean }: Reference): Day | null {
  const step = lean === 'future' ? 1 : -1
  // Eight years always hold a 29 February, also around a centurial year.
  for (let offset = 0; offset <= 8; offset++) {
    const found = dayOf(on.year + step * offset, month, day)
    if (found && isAhead(found, on, lean)) return found
  }
  return null
}

/** Next such day of a month on or after the reference, or the last one on or before it; null when there is none. */
export function nearestDayOfMonth(day: number, { on, lean }: Reference): Day | null {
  const step = lean === 'future' ? 1 : -1
  for (let offset = 0; offset <= 2; offset++) {
    const month = on.with({ day: 1 }).add({ months: step * offset })
    const found = dayOf(month.year, month.month, day)
    if (found && isAhead(found, on, lean)) return found
  }
  return null
}

/** The first weekday number `nth` (1 first, -1 last) of a stretch; null when it holds none. */
export function nthWeekday(weekday: number, nth: number, { from, to }: Stretch): Day | null {
  const first = nearestWeekday(weekday, { on: from, lean: 'future' })
  const last = to.add({ days: -((to.dayOfWeek - weekday + 7) % 7) })
  const found = nth > 0 ? first.add({ days: 7 * (nth - 1) }) : last
  return compare(found, from) < 0 || compare(found, to) > 0 ? null : found
}

/** The day that lies `count` working days (Monday to Friday) after `on`, or before it when negative. */
export function addWorkdays(on: Day, count: number): Day {
  let day = on
  const step = count < 0 ? -1 : 1
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: step })
    if (day.dayOfWeek <= 5) left--
  }
  return day
}

export function compare(a: Day, b: Day): number {
  return a.number - b.number
}

export function later(a: Day, b: Day): Day {
  return compare(a, b) >= 0 ? a : b
}

/** Reads `YYYY-MM-DD`. @throws Error with one clear line when it is not a date */
export function civilDay(date: string): Day {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= lengthOfMonth(y, m))) throw new Error(`Not a civil date: "${date}".`)
  return Day.of(y, m, d)
}

function isAhead(day: Day, on: Day, lean: Lean): boolean {
  return lean === 'future' ? compare(day, on) >= 0 : compare(day, on) <= 0
}
