// The words of corrections and of "done", which every language has to know.
import type { FactKey } from '../facts/kinds.ts'
import type { Channel } from '../understanding/meaning.ts'

/** What a correction can name beside a fact. */
export type PartName =
  | 'quantity'
  | 'amount'
  | 'product'
  | 'date'
  | 'due'
  | 'closing'
  | 'day'
  | 'channel'
  | 'customer'
  | 'person'
  | 'follow_up'
  | 'price'

export interface CorrectionWords {
  /** Says only that something is corrected; cut from the beginning, again and again. */
  leadIn: RegExp
  /** Says that something was wrong, and by `field` what. */
  mistaken: RegExp
  /** What is wrong and what is right: groups `field`, `wrong`, `right`; the first that fits counts. */
  changes: readonly RegExp[]
  /** What is to go: group `what`. */
  removes: readonly RegExp[]
  /** Stands around a value without belonging to it. */
  around: readonly RegExp[]
  parts: readonly (readonly [PartName, RegExp])[]
  keys: readonly (readonly [FactKey, RegExp])[]
  channels: readonly (readonly [Channel, RegExp])[]
  /** Who promised: the rep, or the customer. */
  sides: { rep: RegExp; customer: RegExp }
  /** Something that lies behind, as visits do. */
  past: RegExp
  /** A bare weekday, without the week it is in. */
  weekday: RegExp
  /** Puts a part in its own words: "the day", 数量. */
  labels: Record<'channel' | 'by' | 'person' | 'customer' | 'quantity' | 'amount', string>
}

export interface DoneWords {
  /** Something is not done, or not yet. */
  notYet: RegExp
  /** It was the customer who did it. */
  theirs: RegExp
  /** In a report: something that was owed was done. */
  inPassing: RegExp
  /** The verbs of things done, each with its forms. */
  verbs: readonly RegExp[]
}
