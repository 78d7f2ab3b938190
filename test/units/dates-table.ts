// Checks a table of date phrases: the sentence, the words found in it, and what they mean.
import { expect } from 'vitest'
import { type DateMention, findDates } from '../../src/understanding/dates.ts'

/** What is found in the sentence, and nothing else; no words where nothing is. */
export type Row = [sentence: string, words: string, meaning: string]
/** The same, read on a day of its own. */
export type DatedRow = [on: string, tense: string, ...Row]

/** The day on which tables are read that name no other. */
export const MONDAY = '2026-11-23'

/** Reads a sentence on a day and compares; a meaning is `2026-12-05`, `by …`, `each …`, `…..…`, `… at 15:00`. */
export function check(on: string, tense: string, [sentence, words, meaning]: Row): void {
  const found = findDates(sentence, { on }, tense === 'past' ? 'past' : 'future')
  const wanted = words === '' ? [] : [[words, meaning]]
  expect(found.map(mention => [mention.text, meaningOf(mention)])).toEqual(wanted)
}

function meaningOf({ from, to, kind, time }: DateMention): string {
  const lead = { day: '', range: '', deadline: 'by ', recurrence: 'each ' }[kind]
  return `${lead}${from}${to === from ? '' : `..${to}`}${time ? ` at ${time}` : ''}`
}
