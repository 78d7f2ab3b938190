// What is heard of a question about how things stood on a day.
export interface ThenWords {
  /** Asks how things stand, rather than what happened. */
  asks: RegExp
  /** What ties the day to the words before it. */
  joins: RegExp
}
