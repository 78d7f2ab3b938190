// What is heard of leave, and what is said of it; one file each in every language.

/**
 * How a date stands among the words around it: the day or days off, the first day, the last one, the first day back
 * ("until Monday"), or the day of return.
 */
export type DateRole = 'on' | 'from' | 'to' | 'until' | 'back'

/** What a message says of the writer's own leave, in outline. */
export type LeaveDeed = 'away' | 'half' | 'back' | 'returned' | 'cancel' | 'ask' | 'unclear'

/** How a language tells of leave. Dates come in as `⟦0⟧`, and go out with their roles as `⟦until 0⟧`. */
export interface LeaveHearing {
  /** Half a day off, and what stands for the whole one. */
  halves: readonly { says: RegExp; as: string }[]
  /** Words that may stand before and after it and change nothing. */
  opening: RegExp
  closing: RegExp
  /** Splits a date's own words ("until Monday") into what stands around it; groups `before` and `after`. */
  around: RegExp
  /** A length of time ("three days"), with the groups `count` and `unit`. */
  length: RegExp
  count(words: string): number | undefined
  unit(words: string): 'day' | 'week' | 'month'
  /** Gives dates their roles, by the words beside them. */
  roles: readonly { says: RegExp; as: string }[]
  /** Read in this order; the first that fits is meant. `bare`: it does not say who. */
  frames: readonly { does: LeaveDeed; says: RegExp; bare?: true }[]
  /** Whoever is ill is wished well. */
  ill: RegExp
  /** The date's own words name a last day, whatever stands before them ("until the end of the week"). */
  last: RegExp
  /** Within a range, says that its end is the first day back ("from Wednesday until Monday"). */
  untilEnd: RegExp
}

export interface LeaveWords {
  /** `from` is absent where it has begun; `back` is the next day of work. */
  away(said: { from?: string; back: string; ill: boolean }): string
  returned: string
  returnedNow: string
  neverAway: string
  cancelled: string
  nothingToCancel: string
  list(lines: string[]): string
  none: string
  unclear: string
  /** Only whole days are kept. */
  half: string
  undone: string
  undo: string
  too(day: string): string
  span(from: string, to: string): string
}
