// The civil day on which something was written: an instant, seen from a zone.
import type { CivilDate } from '../../model.ts'
import { Day, lengthOfMonth } from './day.ts'

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)[Tt ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d)(?::?\d\d)?)?)(?:\[[^\]]+\])*$/
const OFFSET = /^([+-])(\d\d)(?::?(\d\d))?$/
const MINUTE = 60_000
const DAY = 86_400_000

/**
 * The civil date of an instant in a zone.
 * @param at ISO 8601 with offset
 * @param tz IANA name
 * @throws Error with one clear line when either is not valid
 */
export function referenceDay(at: string, tz: string): CivilDate {
  const instant = instantOf(at)
  if (instant === undefined) throw new Error(`Not an ISO 8601 time with offset: "${at}".`)
  const shift = OFFSET.exec(tz)
  if (shift) return Day.at(Math.floor((instant + offsetOf(shift[1], shift[2], shift[3])) / DAY)).toString()
  return dayIn(tz)(instant)
}

/** Milliseconds since 1970; undefined where the words are no time with an offset. */
function instantOf(at: string): number | undefined {
  const match = ISO.exec(at)
  if (!match) return undefined
  const [, year, month, day, hour, minute = 0, second = 0] = match.slice(0, 7).map(Number)
  const [y, m, d, h] = [year!, month!, day!, hour!]
  if (m < 1 || m > 12 || d < 1 || d > lengthOfMonth(y, m)) return undefined
  if (h > 23 || Number(minute || 0) > 59 || Number(second || 0) > 60) return undefined
  const civil = Day.of(y, m, d).number * DAY + (h * 60 + (minute || 0)) * MINUTE + (second || 0) * 1000
  return match[7] ? civil : civil - offsetOf(match[8], match[9], match[10])
}

function offsetOf(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number {
  const amount = (Number(hours) * 60 + Number(minutes ?? 0)) * MINUTE
  return sign === '-' ? -amount : amount
}

// A formatter is dear to make, and a workspace has few zones.
const REMEMBERED = 100
const zones = new Map<string, (instant: number) => CivilDate>()

function dayIn(tz: string): (instant: number) => CivilDate {
  const known = zones.get(tz)
  if (known) return known
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: tz,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  } catch (cause) {
    throw new Error(`Not a time zone: "${tz}".`, { cause })
  }
  const read = (instant: number) => format.format(instant)
  if (zones.size >= REMEMBERED) zones.clear()
  zones.set(tz, read)
  return read
}
