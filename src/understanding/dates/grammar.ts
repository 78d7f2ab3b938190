// The shape of a language's date grammar: rules that read one phrase each, and the words that turn a day into a deadline.
import type { Day, Reference, Stretch } from './calendar.ts'

export type DateKind = 'day' | 'range' | 'deadline' | 'recurrence'

/** Named groups of a match; what did not take part is undefined. */
export type Groups = Record<string, string | undefined>

/** What one phrase means, seen from a reference. */
export interface Reading extends Stretch {
  /** The wording does not say whether past or future is meant. */
  open?: boolean
  /** A weekday's name and nothing more, which a date beside it makes exact. */
  weekday?: boolean
  /** The words name a day that nobody can tell yet (a make-up workday that is not announced): no date, and no part of them is one. */
  unknown?: boolean
  /** Day or range when absent, by its length. */
  kind?: DateKind
  /** `HH:MM` */
  time?: string
  /** The deadline that "by" makes of it, where that is not its last day. */
  by?: Day
  /** The deadline that "before" makes of it, where that is not its last day. */
  before?: Day
  /** The first day that "after" leaves, where that is not the day after its last. */
  after?: Day
}

export interface DateRule {
  /** Global, with named groups, and every repetition bounded. */
  pattern: RegExp
  /** Null where the words turn out to be no date (30 February). */
  read(groups: Groups, reference: Reference): Reading | null
}

/** A clock time; `sure` when it can stand alone ("3pm"), and otherwise only beside a day ("Friday at 3"). */
export interface Clock {
  hour: number
  minute: number
  sure: boolean
  /** The hour is on a twelve-hour face whose half the words leave open. */
  vague?: boolean
  /** A part of the day ("morning"), which an exact time beside it makes exact. */
  part?: boolean
}

export interface ClockRule {
  pattern: RegExp
  read(groups: Groups): Clock | null
}

/** How words beside a phrase change it. */
export type Turn = 'on' | 'by' | 'before' | 'after' | 'since' | 'every' | 'week' | 'shift'

/** Words before (pattern ends in `$`) or after (pattern is sticky) a phrase that change what it means. */
export interface Affix {
  pattern: RegExp
  turn: Turn
  /** For `shift` ("two weeks before …"): what is meant, from the phrase's own day. */
  shift?(groups: Groups, day: Day, reading: Reading): Stretch | null
}

/** What stands between a day and a weekday that is counted from it: "the Monday after Easter", 国庆前的周五. */
export interface Anchor {
  /** Matches the whole gap. */
  gap: RegExp
  /** Which of the two stands first. */
  first: 'weekday' | 'day'
  /** On which side of the day the weekday lies; `reopening` counts from the end of a
   *  holiday around the day, `within` from its first day on, that day included. */
  side: 'before' | 'after' | 'reopening' | 'within'
}

/** What stands between two days and makes a range of them. */
export interface Join {
  /** Matches the whole gap. */
  gap: RegExp
  /** What must stand before the first day ("between"); ends in `$`. */
  lead?: RegExp
  /** Longest range that these words make, in days. */
  within: number
}

/** What may stand between a day and its clock time; "by" makes a deadline of the two. */
export interface ClockGap {
  /** Matches the whole gap. */
  gap: RegExp
  turn?: 'by'
}

export interface BirthdayRule {
  pattern: RegExp
  /** `--MM-DD`, `YYYY-MM-DD` or `lunar:MM-DD`; null when the numbers are no such day. */
  read(groups: Groups): string | null
}

export interface DateGrammar {
  /** Occurs in every text that this grammar can read. */
  hint: RegExp
  /** What looks like a date and is none. */
  masks: RegExp[]
  dates: DateRule[]
  clocks: ClockRule[]
  joins: Join[]
  anchors: Anchor[]
  /** Between a day and its clock time, either way round. */
  clockGaps: ClockGap[]
  /** Between two ways of saying one day ("Thursday, Dec 3"), or a week and its day ("next week, maybe Wednesday"). */
  appositions: RegExp[]
  leads: Affix[]
  trails: Affix[]
  birthdays: BirthdayRule[]
}

/** A reading of one day. */
export function oneDay(day: Day | null, more: Partial<Reading> = {}): Reading | null {
  return day && { from: day, to: day, ...more }
}

/**
 * A global pattern written with words: a space stands for one to three blanks, an optional one (` ?`) for none to
 * three, `{NAME}` for an entry of `words`.
 * @throws SyntaxError when the source is no pattern
 */
export function phrase(source: string, words: Record<string, string> = {}, flags = 'gi'): RegExp {
  const spelled = source.replace(/\{([A-Z_]+)\}/g, (_, name: string) => `(?:${words[name]})`)
  return new RegExp(spelled.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}'), flags)
}
