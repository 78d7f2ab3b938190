// The rhythm of what happens on days: how far apart it usually lies.
import type { CivilDate } from '../model.ts'
import { dayNumber } from './days.ts'

/**
 * The median of the days between neighbours of some days, whatever their order; a day counts once. Between two middle
 * ones it is their mean, so it can be a half.
 * @param least how many intervals it takes
 * @returns undefined where there are fewer
 */
export function medianInterval(days: readonly CivilDate[], least: number): number | undefined {
  if (days.length <= least) return undefined
  const numbers = [...new Set(days)].map(dayNumber).sort((a, b) => a - b)
  const gaps = numbers.slice(1).map((day, i) => day - numbers[i]!)
  if (gaps.length < least) return undefined
  gaps.sort((a, b) => a - b)
  const [low, high] = [gaps[Math.floor((gaps.length - 1) / 2)]!, gaps[Math.floor(gaps.length / 2)]!]
  return (low + high) / 2
}
