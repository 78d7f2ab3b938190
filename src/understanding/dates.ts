// Finds the dates and birthdays of a note, in Chinese and English mixed, and resolves them to civil dates.
import { enDates } from '../languages/en/dates.ts'
import { enUnclear } from '../languages/en/dates-unclear.ts'
import { zhDates } from '../languages/zh/dates.ts'
import { zhUnclear } from '../languages/zh/dates-unclear.ts'
import type { CivilDate } from '../model.ts'
import { clockAtoms, dateAtoms, longestFirst } from './dates/atoms.ts'
import { civilDay, compare, type Day, type Lean, type Reference } from './dates/calendar.ts'
import { compose, type Phrase } from './dates/compose.ts'
import type { BirthdayRule, DateGrammar, DateKind, Reading } from './dates/grammar.ts'
import { numericDates } from './dates/numeric.ts'
import { orderOf } from './dates/order.ts'
import { createScanner, plain, type Scanned } from './dates/scan.ts'
import { eitherOrder, type UnclearDate, type UnclearRule, unclearIn } from './dates/unclear.ts'
import { createSieve } from './sieve.ts'

export { referenceDay } from './dates/instant.ts'
export type { UnclearDate } from './dates/unclear.ts'

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

export interface Writing {
  /** The civil day on which a text was written, in its writer's zone. */
  on: CivilDate
  /** That zone, which tells whether 3/4 is in March or in April; without it, in March. */
  tz?: string
}

const grammars: DateGrammar[] = [zhDates, enDates, numericDates]
const scan = createScanner(grammars)
const birthdayRules = createSieve<BirthdayRule>(
  grammars.flatMap(grammar => grammar.birthdays),
  rule => rule.pattern,
)
const unclearRules = createSieve<UnclearRule>([...zhUnclear, ...enUnclear], rule => rule.pattern)

/**
 * All date phrases of a text, left to right, not overlapping, longest first where they would.
 * @param reference when the text was written, and where
 * @param tense how wording that leaves it open ("Friday", 12月5日) is read: the last such day, or the next
 * @throws Error when `reference.on` is no civil date
 */
export function findDates(text: string, reference: Writing, tense: Lean): DateMention[] {
  return read(text, { ...reference, dayFirst: orderIn(reference.tz) === 'day-first' }, tense)
}

function read(text: string, reference: { on: CivilDate; dayFirst: boolean }, tense: Lean): DateMention[] {
  const on = civilDay(reference.on)
  const { dayFirst } = reference
  const seen = { on, lean: tense, dayFirst }
  const { sentences, read: known } = scan(text)
  const key = `${reference.on} ${tense} ${dayFirst}`
  const found =
    known.get(key) ??
    sentences.flatMap(scanned =>
      phrasesOf(scanned, seen).map(({ start, end, reading }) =>
        mention(text, { start: scanned.start + start, end: scanned.start + end }, reading, on),
      ),
    )
  known.set(key, found)
  return [...found]
}

function phrasesOf(scanned: Scanned, reference: Reference): Phrase[] {
  const dates = dateAtoms(scanned.dates, reference)
  const clocks = clockAtoms(scanned.clocks, dates)
  // Words of one language turn the dates of another ("by 周五").
  return dates.length + clocks.length === 0 ? [] : compose({ text: scanned.text, grammars, reference }, dates, clocks)
}

const orderIn = (tz: string | undefined) => (tz === undefined ? 'month-first' : orderOf(tz))

/**
 * A day that the words of a follow-up leave open, with what a rep may be asked: "soon" and 改天, "sometime next month",
 * 3/4 where a zone writes it both ways. Undefined when the words name a day, or nothing of a day at all.
 * @throws Error when `on` is no civil date
 */
export function unclearDate(text: string, { on, tz }: Writing): UnclearDate | undefined {
  const ahead = findDates(text, { on, tz }, 'future')
  const orders = orderIn(tz) === 'either' ? [false, true] : []
  const readings = orders.map(dayFirst => read(text, { on, dayFirst }, 'future'))
  return eitherOrder(readings, { on }) ?? unclearIn(text, unclearRules(text), { ahead, on })
}

/** The birthdays of a text ("her birthday is March 3", 生日腊月初八); the words from the cue to the date. */
export function findBirthdays(text: string): BirthdayMention[] {
  const clear = plain(text)
  const found: BirthdayMention[] = []
  for (const rule of birthdayRules(clear)) {
    for (const match of clear.matchAll(rule.pattern)) {
      const value = rule.read(match.groups ?? {})
      const start = match.index
      const end = start + match[0].length
      if (value) found.push({ start, end, text: text.slice(start, end), value })
    }
  }
  return longestFirst(found)
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
