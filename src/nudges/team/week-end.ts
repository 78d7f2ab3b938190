// Where somebody's working week ends: before the longest run of free days, which need not be a weekend.
import type { CivilDate, Weekday } from '../../model.ts'
import type { Calendar } from '../calendar.ts'
import { addDays, dayNumber } from '../days.ts'

const DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day with which a working week begins, counted from Monday; without any workday, Monday. */
function firstOf(works: readonly Weekday[]): number {
  const worked = DAYS.map(day => works.includes(day))
  const freeBefore = (day: number): number => {
    let free = 0
    while (free < 6 && !worked[(day + 6 - free) % 7]) free++
    return free
  }
  const days = [...DAYS.keys()].filter(day => worked[day])
  return days.reduce((best, day) => (freeBefore(day) > freeBefore(best) ? day : best), days[0] ?? 0)
}

/** The first day of the working week in which a day lies. */
export function startOfWeek(day: CivilDate, works: readonly Weekday[]): CivilDate {
  const weekday = (dayNumber(day) + 3) % 7
  return addDays(day, -((weekday - firstOf(works) + 7) % 7))
}

/** Whether no workday of this week follows. */
export const isLastOfWeek = (today: CivilDate, calendar: Calendar, works: readonly Weekday[]): boolean =>
  startOfWeek(calendar.nextWorkday(today), works) > startOfWeek(today, works)
