// Which sums a payment meets. Pure.
import type { CivilDate } from '../model.ts'
import { addDays } from '../nudges/days.ts'

/** A payment made up to so many days early is the one that is due. */
export const PAID_EARLY_DAYS = 3

/**
 * What a payment on a day meets: all that was due by then or within the three days after it; where nothing was, what is
 * due next. What has no date counts as due.
 */
export function metBy<T extends { due?: CivilDate }>(on: CivilDate, owed: readonly T[]): T[] {
  const ranked = [...owed].sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
  const met = ranked.filter(({ due }) => !due || due <= addDays(on, PAID_EARLY_DAYS))
  return met.length > 0 ? met : ranked.slice(0, 1)
}
