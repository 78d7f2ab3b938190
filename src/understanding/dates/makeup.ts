// Days off by the week that mainland China works in exchange for a longer holiday, as far as they are announced.
import { LegalHoliday } from 'tyme4ts'
import { compare, type Day, dayOf, type Reference } from './calendar.ts'

interface MakeUp {
  day: Day
  /** The holiday that it is worked for; one name may hold two (国庆中秋). */
  holiday: string
}

const years = new Map<number, MakeUp[]>()

/**
 * The make-up workday nearest the way the reference leans; null where none is announced.
 * @param holiday a holiday's name (春节, 国庆), or part of it; empty for any
 * @param weekday 6 or 7, where the words say so
 */
export function makeUpDay({ on, lean }: Reference, holiday: string, weekday?: number): Day | null {
  const meant = [-1, 0, 1]
    .flatMap(offset => makeUpsOf(on.year + offset))
    .filter(one => one.holiday.includes(holiday) && (weekday === undefined || one.day.dayOfWeek === weekday))
    .map(one => one.day)
  if (lean === 'future') return meant.find(day => compare(day, on) >= 0) ?? null
  return meant.findLast(day => compare(day, on) <= 0) ?? null
}

function makeUpsOf(year: number): MakeUp[] {
  const known = years.get(year)
  if (known) return known
  const found: MakeUp[] = []
  for (let day = dayOf(year, 1, 1); day?.year === year; day = day.add({ days: 1 })) {
    const legal = LegalHoliday.fromYmd(year, day.month, day.day)
    if (legal?.isWork()) found.push({ day, holiday: legal.getName() })
  }
  years.set(year, found)
  return found
}
