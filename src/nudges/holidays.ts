// Public holidays by country and year, worked out once each; mainland China with its make-up workdays.
import { createRequire } from 'node:module'
import type { CivilDate, Language } from '../model.ts'
import { addDays } from './days.ts'
import { type ChinaYear, chinaYear } from './holidays-china.ts'

export interface HolidayYear {
  free: ReadonlySet<CivilDate>
  /** Days off by the week that are worked in exchange for a longer holiday. */
  makeUp: ReadonlySet<CivilDate>
  /** Stretches of a year that is not announced, of which nobody can say yet which days are free. */
  open: ChinaYear['open']
  /** Whether the year's holidays are announced; false means that more days may turn out free, or worked. */
  certain: boolean
}

const DAY_MS = 86_400_000
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
  const { free, makeUp, open } = chinaYear(year)
  return { free: new Set(free.keys()), makeUp: new Set(makeUp.keys()), open, certain: open.length === 0 }
}

function elsewhere(country: string, year: number): HolidayYear {
  const free = new Set(namedElsewhere(country, year).map(({ day }) => day))
  return { free, makeUp: new Set(), open: [], certain: true }
}

/** One public holiday, or a workday that makes up for one. */
export interface NamedDay {
  day: CivilDate
  name: string
  kind: 'off' | 'work'
}

const IN_ENGLISH: Record<string, string> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Qingming',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  国庆中秋: 'National Day and Mid-Autumn',
}

/** The public holidays of a year by name, in their order; names come in the reader's language where the table has them. */
export function holidaysByName(country: string, year: number, language: Language): NamedDay[] {
  if (country !== 'CN') return namedElsewhere(country, year, language)
  const { free, makeUp } = chinaYear(year)
  const named = (name: string) => (language === 'en' ? (IN_ENGLISH[name] ?? name) : name)
  const days: NamedDay[] = [
    ...[...free].map(([day, name]) => ({ day, name: named(name), kind: 'off' as const })),
    ...[...makeUp].map(([day, name]) => ({ day, name: named(name), kind: 'work' as const })),
  ]
  return days.sort((a, b) => (a.day < b.day ? -1 : 1))
}

function namedElsewhere(country: string, year: number, language?: Language): NamedDay[] {
  const holidays = country ? libraryOf(country).getHolidays(year, language) : []
  return holidays.flatMap(holiday => {
    if (holiday.type !== 'public') return []
    // The date as written is the local one; its span is in days, give or take an hour of daylight saving.
    const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS))
    const first = holiday.date.slice(0, 10)
    return Array.from({ length }, (_, n) => ({ day: addDays(first, n), name: holiday.name, kind: 'off' as const }))
  })
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
