// Mainland China's holidays: as announced each autumn with their make-up workdays, or as far as the law alone goes.
import { LegalHoliday } from 'tyme4ts'
import type { CivilDate } from '../model.ts'
import { addDays, civilDate, yearOf } from './days.ts'
import { lunarDate, qingming } from './lunar.ts'

export interface ChinaYear {
  /** Free days with the holiday that they belong to. */
  free: ReadonlyMap<CivilDate, string>
  makeUp: ReadonlyMap<CivilDate, string>
  /** Stretches around a long holiday of which nobody can say yet which days are free; empty once announced. */
  open: readonly { name: string; from: CivilDate; to: CivilDate }[]
}

/** Since 2025 除夕 and 2 May are holidays by law too (State Council Decree 795). */
const LONGER_HOLIDAYS_SINCE = 2025

/** A year of mainland China. */
export function chinaYear(year: number): ChinaYear {
  if (!LegalHoliday.fromYmd(year, 10, 1)) return { free: statutory(year), makeUp: new Map(), open: longHolidays(year) }
  const free = new Map<CivilDate, string>()
  const makeUp = new Map<CivilDate, string>()
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    const legal = LegalHoliday.fromYmd(year, Number(day.slice(5, 7)), Number(day.slice(8)))
    if (legal) (legal.isWork() ? makeUp : free).set(day, legal.getName())
  }
  return { free, makeUp, open: [] }
}

/** The days that the law itself frees, for a year whose exchange of workdays is not announced. */
function statutory(year: number): Map<CivilDate, string> {
  const spring = lunarDate(year, 1, 1)!
  const since2025 = year >= LONGER_HOLIDAYS_SINCE
  const days: [CivilDate, string][] = [
    [civilDate(year, 1, 1)!, '元旦'],
    ...(since2025 ? [[addDays(spring, -1), '春节'] as [CivilDate, string]] : []),
    ...[0, 1, 2].map((n): [CivilDate, string] => [addDays(spring, n), '春节']),
    [qingming(year), '清明节'],
    [civilDate(year, 5, 1)!, '劳动节'],
    ...(since2025 ? [[civilDate(year, 5, 2)!, '劳动节'] as [CivilDate, string]] : []),
    [lunarDate(year, 5, 5)!, '端午节'],
    [lunarDate(year, 8, 15)!, '中秋节'],
    ...[1, 2, 3].map((day): [CivilDate, string] => [civilDate(year, 10, day)!, '国庆节']),
  ]
  return new Map(days)
}

/** The stretches that were free in every year since 2020, whichever days were exchanged for them. */
function longHolidays(year: number): ChinaYear['open'] {
  const spring = lunarDate(year, 1, 1)!
  return [
    { name: '春节', from: addDays(spring, -1), to: addDays(spring, 6) },
    { name: '劳动节', from: civilDate(year, 5, 1)!, to: civilDate(year, 5, 5)! },
    { name: '国庆节', from: civilDate(year, 10, 1)!, to: civilDate(year, 10, 7)! },
  ]
}
