// The weeks around a moment as a model reads them, so that it looks dates up where it would reckon wrongly.

const DAY = 86_400_000
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const WEEKS: [label: string, offset: number][] = [
  ['Last week', -1],
  ['This week', 0],
  ['Next week', 1],
  ['The week after', 2],
]

const civil = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Civil days are counted as midnights of UTC, where no day is longer than another. */
const midnight = (at: string, tz: string): number => {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: tz, dateStyle: 'short' }).format(new Date(at))
  return Date.parse(`${day}T00:00:00Z`)
}

/**
 * The moment of writing on the writer's own clock, with its weekday: `Monday 2026-11-23 18:05 (Asia/Shanghai)`.
 * @param at ISO 8601 with offset
 * @throws RangeError on a zone or an instant that does not exist
 */
export function momentLine(at: string, tz: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: tz, ...options }).format(new Date(at))
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${part({ weekday: 'long' })} ${civil(midnight(at, tz))} ${time} (${tz})`
}

/** Four weeks around the moment, one line each, and the last days of this month and the next. */
export function calendarLines(at: string, tz: string): string {
  const today = midnight(at, tz)
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY
  const week = (offset: number) =>
    WEEKDAYS.map((name, day) => `${name} ${civil(monday + (offset * 7 + day) * DAY)}`).join(', ')
  const month = new Date(today)
  const lastDay = (ahead: number) => civil(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + ahead + 1, 0))
  return [
    ...WEEKS.map(([label, offset]) => `${label}: ${week(offset)}`),
    `Last day of this month: ${lastDay(0)}; of next month: ${lastDay(1)}`,
  ].join('\n')
}
