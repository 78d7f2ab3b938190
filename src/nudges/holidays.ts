// Public holidays by country and year, worked out once each; mainland China with its make-up workdays.
import { createRequire } from 'node:module'
import { LegalHoliday } from 'tyme4ts'
import type { CivilDate } from '../model.ts'
import { addDays, civilDate, yearOf } from './days.ts'
import { lunarDate, qingming } from './lunar.ts'

export interface HolidayYear {
  free: ReadonlySet<CivilDate>
  /** Days off by the week that are worked in exchange for a longer holiday. */
  makeUp: ReadonlySet<CivilDate>
  /** Whether the year's holidays are announced; false means that more days may turn out free, or worked. */
  certain: boolean
}

const DAY_MS = 86_400_000
/** Since 2025 除夕 and 2 May are holidays by law too (State Council Decree 795). */
const LONGER_HOLIDAYS_SINCE = 2025
const known = new Map<string, HolidayYear>()
const libraries = new Map<string, InstanceType<typeof import('date-holidays').default>>()

/**
 * The public holidays of a country in a year, from a cache after the first time.
 * @param country ISO 3166 code; an unknown or empty one has none
 */
export function holidayYear(country: string, year: number): HolidayYear {
  const key = `${country} ${year}`
  let found = known.get(key)
  if (!found) {
    found = country === 'CN' ? china(year) : elsewhere(country, year)
    known.set(key, found)
  }
  return found
}

function china(year: number): HolidayYear {
  if (!LegalHoliday.fromYmd(year, 10, 1)) return { free: new Set(statutory(year)), makeUp: new Set(), certain: false }
  const free = new Set<CivilDate>()
  const makeUp = new Set<CivilDate>()
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    const legal = LegalHoliday.fromYmd(year, Number(day.slice(5, 7)), Number(day.slice(8)))
    if (legal) (legal.isWork() ? makeUp : free).add(day)
  }
  return { free, makeUp, certain: true }
}

/** The days that the law itself frees, for a year whose exchange of workdays is not announced. */
function statutory(year: number): CivilDate[] {
  const newYear = lunarDate(year, 1, 1)!
  const days = [civilDate(year, 1, 1)!, newYear, addDays(newYear, 1), addDays(newYear, 2), qingming(year)]
  days.push(civilDate(year, 5, 1)!, lunarDate(year, 5, 5)!, lunarDate(year, 8, 15)!)
  for (const day of [1, 2, 3]) days.push(civilDate(year, 10, day)!)
  if (year >= LONGER_HOLIDAYS_SINCE) days.push(addDays(newYear, -1), civilDate(year, 5, 2)!)
  return days
}

function elsewhere(country: string, year: number): HolidayYear {
  const free = new Set<CivilDate>()
  const holidays = country ? libraryOf(country).getHolidays(year) : []
  for (const holiday of holidays) {
    if (holiday.type !== 'public') continue
    // The date as written is the local one; its span is in days, give or take an hour of daylight saving.
    const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS))
    for (let n = 0; n < length; n++) free.add(addDays(holiday.date.slice(0, 10), n))
  }
  return { free, makeUp: new Set(), certain: true }
}

function libraryOf(country: string) {
  let library = libraries.get(country)
  if (!library) {
    // Loading it takes a quarter of a second, which a team in China never needs to wait for.
    const Holidays = createRequire(import.meta.url)('date-holidays') as typeof import('date-holidays').default
    library = new Holidays(country)
    libraries.set(country, library)
  }
  return library
}
