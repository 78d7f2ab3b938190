// When a rep's working day begins and ends, as instants, right across daylight saving.
import { Temporal } from 'temporal-polyfill'
import type { CivilDate, Rep } from '../model.ts'
import type { Calendar } from './calendar.ts'
import { addDays } from './days.ts'
import { morningTime, type Quiet, quietUntil } from './quiet.ts'

const END_OF_WORKDAY = '18:00'
const LATE_MS = 2 * 3_600_000

/** What of a rep the time of the digest depends on. */
type Woken = Pick<Rep, 'tz' | 'nudgeAt'> & Quiet

/** The instant of the rep's digest on a civil day; a wall time that the clocks skip moves forward, a doubled one is the first; one in the quiet hours waits for their end. */
export const startOfMorning = (rep: Woken, day: CivilDate): Date => instant(rep.tz, day, morningTime(rep))

/** 18:00 where the rep is, on a civil day. */
export const endOfWorkday = (rep: Pick<Rep, 'tz'>, day: CivilDate): Date => instant(rep.tz, day, END_OF_WORKDAY)

/** Until when a missed digest is still sent: the end of the workday, or two hours after a digest planned for later; never into quiet hours. */
export function endOfMorning(rep: Woken, day: CivilDate): Date {
  const start = startOfMorning(rep, day)
  const end = morningTime(rep) < END_OF_WORKDAY ? endOfWorkday(rep, day) : new Date(start.getTime() + LATE_MS)
  if (rep.quietFrom === undefined || !quietUntil(rep, new Date(end.getTime() - 1))) return end
  const quiet = instant(rep.tz, day, rep.quietFrom)
  return quiet > start ? quiet : end
}

/**
 * The next digest: the first one of a working day strictly after an instant.
 * @param after any instant; the digest's own instant gives the following one
 */
export function nextMorning(rep: Woken, calendar: Calendar, after: Date): Date {
  // From two days back, since a wall time skipped around midnight can begin a day late.
  let day = calendar.nextWorkday(addDays(localDay(rep.tz, after), -2))
  let morning = startOfMorning(rep, day)
  while (morning.getTime() <= after.getTime()) {
    day = calendar.nextWorkday(day)
    morning = startOfMorning(rep, day)
  }
  return morning
}

function localDay(tz: string, at: Date): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(tz).toPlainDate().toString()
}

function instant(tz: string, day: CivilDate, wallTime: string): Date {
  const plainTime = Temporal.PlainTime.from(wallTime)
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: tz, plainTime })
  return new Date(zoned.epochMilliseconds)
}
