// Which days are free for somebody, told by the sources of holidays alone and not by the calendar of the app.
import { createRequire } from 'node:module'
import { LegalHoliday } from 'tyme4ts'
import type { CivilDate } from '../../src/model.ts'

const Holidays = createRequire(import.meta.url)('date-holidays') as typeof import('date-holidays').default
const freeIn = new Map<string, Set<CivilDate>>()

function publicHolidays(country: string, year: number): Set<CivilDate> {
  const key = `${country} ${year}`
  const known = freeIn.get(key)
  if (known) return known
  const found = country ? new Holidays(country).getHolidays(year) : []
  const days = new Set(found.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
  freeIn.set(key, days)
  return days
}

/** Whether a day is free by the week and the public holidays of somebody’s country. */
export function isFreeFor({ country, works }: { country: string; works: readonly string[] }, day: CivilDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`)
    .toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' })
    .toLowerCase()
  const worked = works.includes(weekday)
  const year = Number(day.slice(0, 4))
  if (country !== 'CN') return !worked || publicHolidays(country, year).has(day)
  const legal = LegalHoliday.fromYmd(year, Number(day.slice(5, 7)), Number(day.slice(8)))
  return legal ? !legal.isWork() : !worked
}
