// The days a rep works: the rep's own week, public holidays, leave, and what a workspace says otherwise.
import type { CivilDate, Weekday } from '../model.ts'
import { addDays, weekdayOf, yearOf } from './days.ts'
import { holidayYear } from './holidays.ts'

export { countryOf } from './countries.ts'
export { endOfMorning, endOfWorkday, nextMorning, startOfMorning } from './mornings.ts'

export interface Calendar {
  isWorkday(day: CivilDate): boolean
  /** The day itself, or the last workday before it; the day itself when two years hold none. */
  workdayOnOrBefore(day: CivilDate): CivilDate
  /** The first workday strictly after a day; the end of the two years after it when they hold none. */
  nextWorkday(after: CivilDate): CivilDate
  /** How many workdays lie after `after`, up to and with `until`; 0 when that is no later. */
  workdaysBetween(after: CivilDate, until: CivilDate): number
  /** Whether the public holidays of a year are announced; without that more days may be free, or worked. */
  certain(year: number): boolean
  /** Near a long holiday whose free and make-up days are neither announced nor entered by the team: its year. */
  unannounced(day: CivilDate): number | undefined
}

export interface CalendarSettings {
  /** ISO 3166 code; empty or unknown: no public holidays. */
  country: string
  /** The days of the rep's week; none at all is read as Monday to Friday. */
  works: readonly Weekday[]
  /** Absences, both ends included. */
  leave?: readonly { from: CivilDate; to: CivilDate }[]
  /** Single days for which the published calendar is wrong or not out yet; one is worked by those who work that day of
   *  the week, or the office week that it is exchanged against. Leave still frees them. */
  overrides?: Readonly<Record<CivilDate, 'work' | 'free'>>
}

const OFFICE_WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
/** A search for a workday ends here, so that an absence without end costs little and stops nothing. */
const HORIZON_DAYS = 731
/** How far before and after a long holiday its make-up days lie. */
const AROUND_DAYS = 10

/**
 * The working calendar of one rep. A make-up workday (mainland China) counts for those who keep the office week it is
 * exchanged against, Monday to Friday.
 */
export function createCalendar({ country, works, leave = [], overrides = {} }: CalendarSettings): Calendar {
  const week = new Set(works.length ? works : OFFICE_WEEK)
  const officeWeek = OFFICE_WEEK.every(day => week.has(day))

  const known = new Map<CivilDate, boolean>()

  function isWorkday(day: CivilDate): boolean {
    const worked = known.get(day) ?? reckon(day)
    known.set(day, worked)
    return worked
  }
  function reckon(day: CivilDate): boolean {
    if (leave.some(absence => absence.from <= day && day <= absence.to)) return false
    const said = overrides[day]
    if (said) return said === 'work' && (week.has(weekdayOf(day)) || officeWeek)
    const { free, makeUp, open } = holidayYear(country, yearOf(day))
    // What nobody knows yet is no workday: it is told the day before rather than on a holiday.
    if (free.has(day) || open.some(({ from, to }) => from <= day && day <= to)) return false
    return week.has(weekdayOf(day)) || (officeWeek && makeUp.has(day))
  }
  function search(from: CivilDate, step: 1 | -1): CivilDate | undefined {
    for (let n = 0, day = from; n < HORIZON_DAYS; n++, day = addDays(day, step)) if (isWorkday(day)) return day
    return undefined
  }
  return {
    isWorkday,
    workdayOnOrBefore: day => search(day, -1) ?? day,
    nextWorkday: after => search(addDays(after, 1), 1) ?? addDays(after, HORIZON_DAYS),
    workdaysBetween(after, until) {
      let count = 0
      for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) if (isWorkday(day)) count++
      return count
    },
    certain: year => holidayYear(country, year).certain,
    unannounced(day) {
      const near = ({ from, to }: { from: CivilDate; to: CivilDate }, one: CivilDate) =>
        addDays(from, -AROUND_DAYS) <= one && one <= addDays(to, AROUND_DAYS)
      const open = holidayYear(country, yearOf(day)).open.find(stretch => near(stretch, day))
      return open && !Object.keys(overrides).some(one => near(open, one)) ? yearOf(day) : undefined
    },
  }
}
