// Days of the Chinese lunar calendar as civil dates; Node's own Chinese calendar is a day off in 2027.
import { LunarDay, LunarMonth, SolarTerm } from 'tyme4ts'
import type { CivilDate } from '../model.ts'
import { civilDate } from './days.ts'

const civil = (on: { getYear(): number; getMonth(): number; getDay(): number }): CivilDate =>
  civilDate(on.getYear(), on.getMonth(), on.getDay())!

/** Working a day out takes 0.1 ms, and every lunar birthday of a book is asked for every morning. */
const known = new Map<string, CivilDate>()

/**
 * The civil date of a day in a lunar year (the year that begins at 春节). A leap month is passed over: the day is kept in
 * the ordinary month of that number. A 30th that a short month lacks is kept on the 29th.
 * @returns undefined when month or day are no lunar ones
 */
export function lunarDate(year: number, month: number, day: number): CivilDate | undefined {
  if (!Number.isInteger(month) || month < 1 || month > 12 || day < 1 || day > 30) return undefined
  const key = `${year}-${month}-${day}`
  const found = known.get(key) ?? reckon(year, month, day)
  known.set(key, found)
  return found
}

function reckon(year: number, month: number, day: number): CivilDate {
  const last = LunarMonth.fromYm(year, month).getDayCount()
  return civil(LunarDay.fromYmd(year, month, Math.min(day, last)).getSolarDay())
}

/** 清明 of a calendar year. */
export const qingming = (year: number): CivilDate => civil(SolarTerm.fromName(year, '清明').getSolarDay())
