// The day in a question about a customer: "what did we know about Northwind on 1 March?", 恒瑞3月1日的情况.
import { fold, type Known } from '../customers/names.ts'
import { enThen } from '../languages/en/then.ts'
import type { ThenWords } from '../languages/then.ts'
import { zhThen } from '../languages/zh/then.ts'
import type { CivilDate } from '../model.ts'
import { findDates } from '../understanding/dates.ts'

const WORDS: readonly ThenWords[] = [zhThen, enThen]

export interface Then {
  day: CivilDate
  /** The words without the day. */
  rest: string
}

/** Where the question is asked from. */
export interface Now {
  today: CivilDate
  tz: string
  /** Days in their names are none. */
  known: Known[]
}

/** Names of customers, blanked out at their length, so that 五一药店 names no day. */
const unnamed = (text: string, known: Known[]): string =>
  known
    .flatMap(({ name, also = [] }) => [name, ...also])
    .reduce((left, name) => (name === '' ? left : left.replaceAll(name, '～'.repeat(name.length))), text)

/**
 * The day that is past and that words about a customer name; a stretch of days means its last.
 * @param now `today` and the zone in which it is meant
 */
export function dayIn(text: string, now: Now): Then | undefined {
  if (now.known.some(customer => customer.keys.includes(fold(text)))) return undefined
  const named = findDates(unnamed(text, now.known), { on: now.today, tz: now.tz }, 'past')
  const then = named.find(date => date.to < now.today)
  if (!then) return undefined
  const before = text.slice(0, then.start).trim()
  const joined = WORDS.reduce((left, { joins }) => left.replace(joins, '').trim(), before)
  const rest = `${joined} ${text.slice(then.end)}`.replace(/^[\s,，的]+|[\s,，的]+$/g, '')
  return { day: then.to, rest }
}

/** The same for a message in words, which has to ask how things stood. */
export const dayAsked = (text: string, now: Now): Then | undefined =>
  WORDS.some(({ asks }) => asks.test(unnamed(text, now.known))) ? dayIn(text, now) : undefined
