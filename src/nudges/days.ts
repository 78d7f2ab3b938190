// Arithmetic on civil dates; no zone and no clock is involved.
import type { CivilDate, Weekday } from '../model.ts'

const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const satisfies readonly Weekday[]

/** The civil date `n` days after `day` (before it, when negative). */
export const addDays = (day: CivilDate, n: number): CivilDate => dayOfNumber(dayNumber(day) + n)

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from)

/** The day of the week. */
export const weekdayOf = (day: CivilDate): Weekday => WEEKDAYS[((dayNumber(day) % 7) + 7) % 7]!

/** The calendar year of a civil date. */
export const yearOf = (day: CivilDate): number => Number(day.slice(0, 4))

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** A civil date from its numbers; undefined when there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 && !isLeap ? 28 : (LENGTHS[month - 1] ?? 0)
  return day >= 1 && day <= length ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined
}

const ZERO = 48
const digit = (day: CivilDate, at: number): number => day.charCodeAt(at) - ZERO

/** Days since 1 January 1970, by arithmetic on the digits: rules ask for it a million times a morning. */
export function dayNumber(day: CivilDate): number {
  const month = 10 * digit(day, 5) + digit(day, 6)
  const inYear = 1000 * digit(day, 0) + 100 * digit(day, 1) + 10 * digit(day, 2) + digit(day, 3)
  const year = inYear - (month < 3 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + 10 * digit(day, 8) + digit(day, 9) - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

const DAY_MS = 86_400_000
/** The days of a morning lie in some years around it. */
const written = new Map<number, CivilDate>()
const MOST_WRITTEN = 50_000

/** A day from its number, as `dayNumber` counts. @throws RangeError when that is no number */
function dayOfNumber(n: number): CivilDate {
  const known = written.get(n)
  if (known) return known
  const day = new Date(n * DAY_MS).toISOString().slice(0, 10)
  if (written.size < MOST_WRITTEN) written.set(n, day)
  return day
}

/** The Monday of a day's week. */
export const mondayOf = (day: CivilDate): CivilDate => addDays(day, -((dayNumber(day) + 3) % 7))

/** The first day of a day's calendar quarter. */
export const quarterOf = (day: CivilDate): CivilDate =>
  `${day.slice(0, 5)}${['01', '04', '07', '10'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]}-01`
