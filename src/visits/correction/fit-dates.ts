// What a correction makes of days: when something is due, when a visit was, a birthday. Pure.

import { birthdayIn, dateIn, daysBetween, isBirthday, movedTo } from './days.ts'
import { afterIs, type Case, type Changing, type Fit, sureness } from './fit-case.ts'
import type { ItemOf } from './items.ts'
import { bare, correctionWords } from './reading.ts'

const isPast = (said: Changing): boolean => {
  const { past } = correctionWords(said.whole)
  return past.test(said.right) || past.test(said.wrong) || past.test(said.whole.replace(/^i (?:was|meant)\b/i, ''))
}

/** The day on which something open is due. */
export const due = (item: ItemOf<'due'>, { said, around, named }: Case): Fit | undefined => {
  const right = dateIn(said.right, around.at, 'future')
  if (!right || item.done || right.tense === 'past' || (isPast(said) && named !== 'yes')) return undefined
  const to = movedTo(item.value, { wrong: said.wrong, right }, { ...around.at, lean: 'future' })
  return to ? { to, sure: sureness(said.wrong, named) } : undefined
}

/** A deal's closing day is meant where it is named, or was said wrongly. */
export const closing = (item: ItemOf<'closing'>, of: Case): Fit | undefined =>
  of.named === 'yes' || of.said.wrong !== '' ? due({ ...item, of: 'due' }, of) : undefined

/** How many days back a visit may be moved by a date that leaves its year open. */
const LATEST = 100

/** The day of a visit, which lies behind. */
export const day = (item: ItemOf<'day'>, { said, around, named }: Case): Fit | undefined => {
  const right = dateIn(said.right, around.at, 'past')
  if (!right || right.to > around.at.on || right.tense === 'future' || daysBetween(right.to, around.at.on) > LATEST)
    return undefined
  if (!isPast(said) && named !== 'yes' && right.tense !== 'past') return undefined
  const to = movedTo(item.value, { wrong: said.wrong, right }, { ...around.at, lean: 'past' })
  return to ? { to, sure: said.wrong !== '' ? 3 : 2 } : undefined
}

/** A birthday, whole or in its day alone. */
export const birthday = (item: ItemOf<'fact'>, { said, named }: Case): Fit | undefined => {
  const to = birthdayIn(bare(said.right)) ?? birthdayIn(afterIs(said.right)) ?? dayOfMonth(item.value, said.right)
  if (!to) return undefined
  if (said.wrong !== '' ? !isBirthday(item.value, bare(said.wrong)) : named !== 'yes') return undefined
  const year = /^\d{4}/.exec(item.value)?.[0]
  return { to: year && to.startsWith('--') ? `${year}${to.slice(1)}` : to, sure: sureness(said.wrong, named) }
}

/** "The 4th, not the 3rd": the month stays. */
function dayOfMonth(held: string, words: string): string | undefined {
  const number = /^(?:the )?(\d{1,2})(?:号|日|th|st|nd|rd)?$/i.exec(bare(words))?.[1]
  return number && held.slice(0, -2) + number.padStart(2, '0')
}
