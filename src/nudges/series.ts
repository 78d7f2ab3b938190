// The occurrences of something that repeats, as nominal days.
import type { CivilDate } from '../model.ts'
import type { Calendar } from './calendar.ts'
import { addDays, daysBetween } from './days.ts'
import type { Morning } from './rule.ts'

type Span = Pick<Morning, 'from' | 'before'>

/** Whether a nominal day is told this morning. */
export const isTold = (nominal: CivilDate, { from, before }: Span): boolean => from <= nominal && nominal < before

/** The latest of these nominal days that is told this morning; undefined when none is. */
export const latestTold = (nominals: readonly CivilDate[], span: Span): CivilDate | undefined =>
  nominals
    .filter(day => isTold(day, span))
    .sort()
    .at(-1)

/** The latest of `first`, `first + days`, `first + 2 × days` … that is told this morning; undefined when none is. */
export function latestRepeat(first: CivilDate, days: number, span: Span): CivilDate | undefined {
  const round = Math.floor((daysBetween(first, span.before) - 1) / days)
  if (round < 0) return undefined
  const nominal = addDays(first, round * days)
  return isTold(nominal, span) ? nominal : undefined
}

/**
 * The workday for what is due within some days of something: that day, or the workday before it; the first workday after
 * it happened, where that leaves none.
 */
export function dayWithin(on: CivilDate, days: number, calendar: Calendar): CivilDate {
  const latest = calendar.workdayOnOrBefore(addDays(on, days))
  return latest > on ? latest : calendar.nextWorkday(on)
}

/** The day itself where it is a workday, or the first workday after it. */
export const onOrAfter = (day: CivilDate, { nextWorkday }: Calendar): CivilDate => nextWorkday(addDays(day, -1))

const lasts = new WeakMap<Morning, CivilDate>()

/** The last workday before those told this morning; asked for every customer, so it is looked up once. */
export function lastBefore(morning: Morning): CivilDate {
  const last = lasts.get(morning) ?? morning.book.calendar.workdayOnOrBefore(addDays(morning.from, -1))
  lasts.set(morning, last)
  return last
}

/** Whether the first workday from a day on is told this morning. */
export const isToldOnOrAfter = (day: CivilDate, morning: Morning): boolean =>
  lastBefore(morning) < day && day < morning.before && isTold(onOrAfter(day, morning.book.calendar), morning)
