// Arithmetic on civil dates; no zone and no clock is involved.
import type { CivilDate, Weekday } from '../model.ts'

const DAY_MS = 86_400_000
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies readonly Weekday[]

const msOf = (day: CivilDate): number => Date.parse(`${day}T00:00:00Z`)

/** The civil date `n` days after `day` (before it, when negative). */
export const addDays = (day: CivilDate, n: number): CivilDate =>
  new Date(msOf(day) + n * DAY_MS).toISOString().slice(0, 10)

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => Math.round((msOf(to) - msOf(from)) / DAY_MS)

/** The day of the week. */
export const weekdayOf = (day: CivilDate): Weekday => WEEKDAYS[new Date(msOf(day)).getUTCDay()]!

/** The calendar year of a civil date. */
export const yearOf = (day: CivilDate): number => Number(day.slice(0, 4))

/** A civil date from its numbers; undefined when there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined
  return at.toISOString().slice(0, 10)
}
