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
  const numbers = days.map(dayNumber).sort(ascending)
  const gaps: number[] = []
  for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[i - 1]) gaps.push(numbers[i]! - numbers[i - 1]!)
  if (gaps.length < least) return undefined
  gaps.sort(ascending)
  return (gaps[Math.floor((gaps.length - 1) / 2)]! + gaps[Math.floor(gaps.length / 2)]!) / 2
}

const ascending = (a: number, b: number): number => a - b
