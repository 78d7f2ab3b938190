// What a nudge rule is: a pure reading of one customer on one morning.
import type { CivilDate } from '../model.ts'
import type { Book, BookCustomer, NudgeDraft, NudgeKind } from './book.ts'

/**
 * One morning of one rep. A nominal day is told this morning when `from <= nominal < before`: the free days that follow
 * today are told today, since a nudge on a free day moves to the workday before. Mornings that follow one another share
 * no nominal day and leave none out, so a rule needs no memory of what it said.
 */
export interface Morning {
  book: Book
  /** The first nominal day told this morning: today, or the first workday after the last morning held. */
  from: CivilDate
  /** The first nominal day that is left for the next morning: the next workday. */
  before: CivilDate
}

/** A rule about the rep's whole book, for what is about no single customer. */
export interface BookRule {
  kind: NudgeKind
  ofBook(morning: Morning): NudgeDraft[]
}

export interface Rule {
  kind: NudgeKind
  /** The nudges this morning holds about a customer: at most one for each thing it can be about, however many days were missed. */
  appliesTo(customer: BookCustomer, morning: Morning): NudgeDraft[]
}
