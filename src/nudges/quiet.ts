// A rep's quiet hours: nothing unprompted is posted in them, whatever the clocks do that night.
import { Temporal } from 'temporal-polyfill'
import type { CivilDate, Rep } from '../model.ts'
import type { Calendar } from './calendar.ts'
import { addDays } from './days.ts'

export type Quiet = Pick<Rep, 'quietFrom' | 'quietTo'>
type Where = Quiet & Pick<Rep, 'tz'>

export const USUAL_QUIET = { quietFrom: '20:00', quietTo: '07:00' } as const

const has = (quiet: Quiet): quiet is Required<Quiet> =>
  quiet.quietFrom !== undefined && quiet.quietTo !== undefined && quiet.quietFrom !== quiet.quietTo

/** Whether a wall time, `HH:MM`, lies in the quiet hours; their end does not. */
export function isQuietTime(quiet: Quiet, time: string): boolean {
  if (!has(quiet)) return false
  const { quietFrom, quietTo } = quiet
  return quietFrom < quietTo ? quietFrom <= time && time < quietTo : quietFrom <= time || time < quietTo
}

/** The wall time of the digest: the rep's own, or the end of quiet hours that it lies in. */
export const morningTime = (rep: Quiet & Pick<Rep, 'nudgeAt'>): string =>
  isQuietTime(rep, rep.nudgeAt) ? (rep.quietTo ?? rep.nudgeAt) : rep.nudgeAt

/** Whether something unprompted may be posted to a rep: on a day of work, outside the quiet hours. */
export const mayDisturb = (rep: Where, calendar: Calendar, at: Date): boolean =>
  calendar.isWorkday(dayAt(rep.tz, at)) && quietUntil(rep, at) === undefined

/**
 * When something unprompted may be posted: the instant itself, or the first one after it on a day of work and outside
 * the quiet hours. Gives the instant itself where the two years after it hold no day of work.
 */
export function nextPermitted(rep: Where, calendar: Calendar, at: Date): Date {
  let when = at
  // Each turn leaves a night or a stretch of free days behind; a night's end can be a free day, and that day's a night.
  for (let turn = 0; turn < 4; turn++) {
    const day = dayAt(rep.tz, when)
    if (!calendar.isWorkday(day)) {
      const next = calendar.nextWorkday(day)
      if (!calendar.isWorkday(next)) return at
      when = startOfDay(rep.tz, next)
    }
    const end = quietUntil(rep, when)
    if (!end) return when
    when = end
  }
  return when
}

/** When the quiet hours around an instant end; undefined outside them. */
export function quietUntil(rep: Where, at: Date): Date | undefined {
  if (!has(rep)) return undefined
  const today = dayAt(rep.tz, at)
  for (const from of [addDays(today, -1), today]) {
    const until = rep.quietFrom < rep.quietTo ? from : addDays(from, 1)
    const start = wallClock(rep.tz, from, rep.quietFrom, 'compatible')
    // A wall time that comes twice that night is quiet both times.
    const end = wallClock(rep.tz, until, rep.quietTo, 'later')
    if (start <= at && at < end) return end
  }
  return undefined
}

const dayAt = (tz: string, at: Date): CivilDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(tz).toPlainDate().toString()

const startOfDay = (tz: string, day: CivilDate): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: tz }).epochMilliseconds)

function wallClock(tz: string, day: CivilDate, time: string, disambiguation: 'compatible' | 'later'): Date {
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(tz, { disambiguation })
  return new Date(zoned.epochMilliseconds)
}
