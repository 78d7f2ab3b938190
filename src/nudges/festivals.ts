// The festivals that a rep's calendar greets, as civil dates.
import type { CivilDate } from '../model.ts'
import { birthdaysBetween } from './birthdays.ts'
import type { NudgeSettings } from './settings.ts'

const CHINA = {
  new_year: '--01-01',
  spring: 'lunar:01-01',
  lantern: 'lunar:01-15',
  dragon_boat: 'lunar:05-05',
  mid_autumn: 'lunar:08-15',
  national: '--10-01',
} as const
const ELSEWHERE: Partial<typeof CHINA> = { new_year: CHINA.new_year }

export type FestivalKey = keyof typeof CHINA

/** A festival on its day: one that every language has a name for, or one that a workspace chose and named. */
export type Festival = { on: CivilDate } & ({ key: FestivalKey } | { name: string })

/**
 * The festivals from one day up to another, both included, in order: those of the country, and those chosen; one that was
 * chosen for the day of another is passed over.
 */
export function festivalsBetween(
  { country, chosen }: { country: string; chosen: NudgeSettings['festivals'] },
  from: CivilDate,
  to: CivilDate,
): Festival[] {
  const own = Object.entries(country === 'CN' ? CHINA : ELSEWHERE).flatMap(([key, day]) =>
    birthdaysBetween(day, from, to).map(on => ({ on, key: key as FestivalKey })),
  )
  const taken = new Set(own.map(({ on }) => on))
  const others = chosen.flatMap(({ on: day, name }) => birthdaysBetween(day, from, to).map(on => ({ on, name })))
  return [...own, ...others.filter(({ on }) => !taken.has(on))].sort((a, b) => (a.on < b.on ? -1 : 1))
}
