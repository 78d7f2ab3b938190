// Days in a correction: which day is meant, and whether it is the one that a note has. Pure.
import type { CivilDate } from '../../model.ts'
import { type DateMention, findBirthdays, findDates } from '../../understanding/dates.ts'
import { correctionWords } from './reading.ts'

export interface Writing {
  on: CivilDate
  tz?: string
}

/** The last date that words name, as what lies ahead or behind. */
export const dateIn = (text: string, at: Writing, lean: 'past' | 'future'): DateMention | undefined =>
  findDates(text, at, lean).at(-1)

const dayNumber = (on: CivilDate): number => Math.round(Date.parse(`${on}T00:00:00Z`) / 86_400_000)
/** Days from one day to a later one. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from)
const shifted = (on: CivilDate, by: number): CivilDate =>
  new Date((dayNumber(on) + by) * 86_400_000).toISOString().slice(0, 10)
/** 0 Monday to 6 Sunday. */
const weekdayOf = (on: CivilDate): number => (((dayNumber(on) + 3) % 7) + 7) % 7

const isBareWeekday = (text: string): boolean => correctionWords(text).weekday.test(text.trim())

/** The day that takes another's place: a bare weekday stays in that one's week. */
export function movedTo(
  old: CivilDate | undefined,
  said: { wrong: string; right: DateMention },
  at: Writing & { lean: 'past' | 'future' },
): CivilDate | undefined {
  const { wrong, right } = said
  const denied = wrong === '' ? undefined : dateIn(wrong, at, at.lean)
  if (wrong !== '' && (!denied || !old || !isDay(old, { wrong: denied, words: wrong }))) return undefined
  if (denied && old && isBareWeekday(right.text)) {
    const near = shifted(old, weekdayOf(right.to) - weekdayOf(old))
    const over = at.lean === 'future' ? near < at.on : near > at.on
    return over ? right.to : near
  }
  return right.to
}

const isDay = (on: CivilDate, { wrong, words }: { wrong: DateMention; words: string }): boolean =>
  wrong.to === on ||
  wrong.from === on ||
  (isBareWeekday(words.replace(/^(?:by|on|for|next|this)\s+|^下?(?=周|星期|礼拜)/i, '')) &&
    weekdayOf(wrong.to) === weekdayOf(on))

/** The birthday that words name, once it is clear that they name one: `--MM-DD` or `lunar:MM-DD`. */
export const birthdayIn = (text: string): string | undefined =>
  findBirthdays(`生日是${text}`)[0]?.value ?? findBirthdays(`birthday is ${text}`)[0]?.value

/** Whether words are those of a birthday that is held: the whole of it, or its day or month alone. */
export function isBirthday(held: string, words: string): boolean {
  const said = birthdayIn(words)
  if (said) return held === said || held.slice(-5) === said.slice(-5)
  const number = /\d{1,2}/.exec(words)?.[0]
  return number !== undefined && held.slice(-5).split('-').map(Number).includes(Number(number))
}
