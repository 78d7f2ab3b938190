// When a birthday is kept: solar, lunar, and on 29 February.
import type { CivilDate } from '../model.ts'
import { civilDate, yearOf } from './days.ts'
import { lunarDate } from './lunar.ts'

const SOLAR = /^(?:-|\d{4})-(\d{2})-(\d{2})$/
const LUNAR = /^lunar:(\d{2})-(\d{2})$/

/** Whether a birthday is counted by the lunar calendar. */
export const isLunar = (birthday: string): boolean => LUNAR.test(birthday)

/**
 * The days on which a birthday is kept from one day up to another, both included, in order.
 * 29 February is kept on the 28th in common years. A lunar birthday is kept in the ordinary month, not in the leap month
 * of the same number, and on the 29th where the month has no 30th.
 * @param birthday `--MM-DD`, `YYYY-MM-DD` or `lunar:MM-DD`; anything else is kept on no day
 */
export function birthdaysBetween(birthday: string, from: CivilDate, to: CivilDate): CivilDate[] {
  const keptIn = reader(birthday)
  const days: CivilDate[] = []
  // The last lunar months of a year fall in the calendar year after it.
  for (let year = yearOf(from) - 1; year <= yearOf(to); year++) {
    const day = keptIn(year)
    if (day && from <= day && day <= to) days.push(day)
  }
  return days
}

function reader(birthday: string): (year: number) => CivilDate | undefined {
  const lunar = LUNAR.exec(birthday)
  if (lunar) return year => lunarDate(year, Number(lunar[1]), Number(lunar[2]))
  const solar = SOLAR.exec(birthday)
  if (!solar) return () => undefined
  const [month, day] = [Number(solar[1]), Number(solar[2])]
  const leapDay = month === 2 && day === 29
  return year => civilDate(year, month, day) ?? (leapDay ? civilDate(year, 2, 28) : undefined)
}
