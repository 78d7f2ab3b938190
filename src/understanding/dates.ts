// Finds the dates and birthdays of a note, in Chinese and English mixed, and resolves them to civil dates.
import { Temporal } from 'temporal-polyfill'
import { enDates } from '../languages/en/dates.ts'
import { zhDates } from '../languages/zh/dates.ts'
import type { CivilDate } from '../model.ts'
import { findClockAtoms, findDateAtoms, longestFirst, masked, plain, sentencesOf } from './dates/atoms.ts'
import { civilDay, compare, type Day, type Lean, type Reference } from './dates/calendar.ts'
import { compose, type Phrase } from './dates/compose.ts'
import type { DateGrammar, DateKind, Reading } from './dates/grammar.ts'
import { numericDates } from './dates/numeric.ts'

export interface DateMention {
  /** UTF-16 offsets in the given text. */
  start: number
  end: number
  /** The words themselves, `text.slice(start, end)`. */
  text: string
  /** First and last civil day that the phrase can mean; equal for an exact day and for a deadline. */
  from: CivilDate
  to: CivilDate
  kind: DateKind
  /** Where the phrase lies by its own wording; either where it leaves that open, or means today. */
  tense: 'past' | 'future' | 'either'
  /** `HH:MM`, when a clock time or a part of the day is said. */
  time?: string
}

export interface BirthdayMention {
  start: number
  end: number
  text: string
  /** `--MM-DD`, `YYYY-MM-DD` or `lunar:MM-DD` */
  value: string
}

const grammars: DateGrammar[] = [zhDates, enDates, numericDates]

/**
 * All date phrases of a text, left to right, not overlapping, longest first where they would.
 * @param reference the civil day on which the text was written, in its writer's zone
 * @param tense how wording that leaves it open ("Friday", 12月5日) is read: the last such day, or the next
 * @throws Error when `reference.on` is no civil date
 */
export function findDates(text: string, reference: { on: CivilDate }, tense: Lean): DateMention[] {
  const on = civilDay(reference.on)
  const read = { on, lean: tense }
  return sentencesOf(plain(text)).flatMap(({ start: offset, sentence }) =>
    readSentence(sentence, read).map(({ start, end, reading }) =>
      mention(text, { start: offset + start, end: offset + end }, reading, on),
    ),
  )
}

function readSentence(sentence: string, reference: Reference): Phrase[] {
  const apt = grammars.filter(grammar => grammar.hint.test(sentence))
  if (apt.length === 0) return []
  const text = masked(sentence, apt)
  const dates = findDateAtoms(text, apt, reference)
  const clocks = findClockAtoms(text, apt, dates)
  // Words of one language turn the dates of another ("by 周五").
  return dates.length + clocks.length === 0 ? [] : compose({ text, grammars, reference }, dates, clocks)
}

/** The birthdays of a text ("her birthday is March 3", 生日腊月初八); the words from the cue to the date. */
export function findBirthdays(text: string): BirthdayMention[] {
  const clear = plain(text)
  const found: BirthdayMention[] = []
  for (const rule of grammars.flatMap(grammar => grammar.birthdays)) {
    for (const match of clear.matchAll(rule.pattern)) {
      const value = rule.read(match.groups ?? {})
      const start = match.index
      const end = start + match[0].length
      if (value) found.push({ start, end, text: text.slice(start, end), value })
    }
  }
  return longestFirst(found)
}

/**
 * The civil date of an instant in a zone.
 * @param at ISO 8601 with offset
 * @param tz IANA name
 * @throws Error with one clear line when either is not valid
 */
export function referenceDay(at: string, tz: string): CivilDate {
  let instant: Temporal.Instant
  try {
    instant = Temporal.Instant.from(at)
  } catch (cause) {
    throw new Error(`Not an ISO 8601 time with offset: "${at}".`, { cause })
  }
  try {
    return instant.toZonedDateTimeISO(tz).toPlainDate().toString()
  } catch (cause) {
    throw new Error(`Not a time zone: "${tz}".`, { cause })
  }
}

/** The date on which a follow-up of this wording is due: the day or deadline, or the end of a range. */
export function dueDate(mention: DateMention): CivilDate {
  return mention.to
}

function mention(text: string, { start, end }: { start: number; end: number }, reading: Reading, on: Day): DateMention {
  const { from, to, time } = reading
  const kind = reading.kind ?? (compare(from, to) === 0 ? 'day' : 'range')
  const found = { start, end, text: text.slice(start, end), from: from.toString(), to: to.toString(), kind }
  return { ...found, tense: tenseOf(reading, kind, on), ...(time ? { time } : {}) }
}

function tenseOf({ from, to, open }: Reading, kind: DateKind, on: Day): DateMention['tense'] {
  if (kind === 'deadline') return compare(to, on) < 0 ? 'past' : 'future'
  if (open || kind === 'recurrence') return 'either'
  if (compare(from, on) > 0) return 'future'
  return compare(to, on) < 0 ? 'past' : 'either'
}
