// What every language brings to practice rounds: what is said around them, and how a rep steers them.
import type { Pushes } from '../coaching/practise/round.ts'
import type { PRACTICE_CARDS } from '../coaching/practise/scripts.ts'
import type { Style } from '../coaching/sections.ts'

export interface PracticeWords {
  pushes: Pushes
  wishes: {
    /** The words that ask for a round, taken away before the rest is read for its subject. */
    asking: RegExp
    stop: RegExp
    hint: RegExp
    again: RegExp
    /** Which other language a round is asked for in. */
    other: RegExp
    styles: Record<Style, RegExp>
  }
  /** How each card is asked for by name, the narrower ones first. */
  topics: readonly [RegExp, (typeof PRACTICE_CARDS)[number]][]
  /** What a message in the middle of a round must hold to be a report of a visit, and what only talk with a customer holds. */
  aside: { told: RegExp; toCustomer: RegExp; asked: RegExp }
  says: {
    startedInDm: string
    over: string
    /** Under a customer's line in another style. */
    changed(style: string): string
    notYours: string
  }
  drill: {
    question: Record<'first' | 'fits' | 'avoid', (title: string) => string>
    title(card: string): string
    right: string
    wrong: string
    /** Before the right answer. */
    answer: string
    practise: string
  }
  render: {
    heading(title: string): string
    styles: Record<Style, string>
    /** A customer of that style. */
    buyer: Record<Style, string>
    how(turns: number): string
    customer: string
    hint: string
    aLine: string
    help: string
    stop: string
    report(title: string): string
    ended: Record<'agreed' | 'turns' | 'stopped', string>
    shown: string
    nothingShown: string
    missing: string
    mistakes: string
    next: string
    allShown: string
    again: string
    another: string
    menu: string
  }
}
