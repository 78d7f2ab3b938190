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

/** Days since 1 January 1970, by arithmetic on the digits: rules ask for it a million times a morning. */
export function dayNumber(day: CivilDate): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** The Monday of a day's week. */
export const mondayOf = (day: CivilDate): CivilDate => addDays(day, -((dayNumber(day) + 3) % 7))

/** The first day of a day's calendar quarter. */
export const quarterOf = (day: CivilDate): CivilDate =>
  `${day.slice(0, 5)}${['01', '04', '07', '10'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}-01`
