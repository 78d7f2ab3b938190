// What is heard of a question about the days to come, and what the answer says; one file each in every language.
import type { AgendaWhat } from '../understanding/agenda.ts'

/** How a language asks for what is coming. The first that fits is meant. */
export interface AgendaHearing {
  asks: readonly { what: AgendaWhat; says: RegExp; unless?: RegExp }[]
  /** Whatever it sounds like, it is something else: what others said or asked, a question on selling. */
  never: RegExp
  /** Asks whom to turn to, which no day answers. */
  elsewhere: RegExp
  /** Up to the next public holiday. */
  untilBreak: RegExp
  /** A number of days or weeks from today on, where the dates alone would mean their last day. */
  within: RegExp
  overdue: RegExp
}

/** What a list of what is coming is about. */
export interface ComingAbout {
  what: AgendaWhat
  /** A day, or "first to last". */
  span: string
  customer?: string
  /** The question named the days. */
  bounded?: true
  overdue?: true
}

export interface ComingWords {
  title(about: ComingAbout): string
  span(from: string, to: string): string
  today: string
  /** The rest of what is open, below what the mornings bring. */
  promises: string
  /** What comes on a later day is worded as on its morning. */
  later: string
  left(count: number): string
  empty(about: ComingAbout): string
  brief: string
}
