// The words in which it is said how things stand.
import { enStanding } from '../../languages/en/standing.ts'
import { speak } from '../../languages/language.ts'
import type { StandingWords } from '../../languages/standing.ts'
import { zhStanding } from '../../languages/zh/standing.ts'
import type { CivilDate, Language } from '../../model.ts'

export const STANDING_WORDS: Record<Language, StandingWords> = { zh: zhStanding, en: enStanding }

/** What every answer is written with. */
export interface Ink {
  language: Language
  today: CivilDate
  words: StandingWords
  day(on: CivilDate): string
  money(amount: number, currency?: string): string
}

/** Days and amounts as a rep reads them today. */
export function inkOf(language: Language, today: CivilDate): Ink {
  const { cards } = speak(language)
  return {
    ...{ language, today, words: STANDING_WORDS[language] },
    day: on => cards.date(on, today),
    money: (amount, currency) => cards.money(Math.round(amount), currency),
  }
}

/** A part of a whole in whole percents; undefined where there is no whole. */
export const percentOf = (part: number, whole: number): number | undefined =>
  whole > 0 ? Math.round((part / whole) * 100) : undefined
