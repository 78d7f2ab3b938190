// What a language must bring so that the offline engine can hear it: its rule tables and its finders of names.
import type { FactKey } from '../../facts/kinds.ts'
import type { Language } from '../../model.ts'
import type { Channel, FollowUpMeaning, Intent, ObjectionTopic, SignalKind } from '../../understanding/meaning.ts'

/** A stretch of text, in UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

export interface PersonSpan extends Span {
  name: string
  title?: string
  /** Named only in what is told of somebody else. */
  aside?: true
}

export interface OrganisationSpan extends Span {
  name: string
  /** Nothing but its form shows that it is a customer: it counts only where no other is named. */
  weak?: true
}

/** One way in which a fact is said; the value is the group `v`, or the whole match. */
export interface FactRule {
  key: FactKey
  says: RegExp
  /** The clause says the opposite, or something else. */
  unless?: RegExp
  /** A fixed value for enumerations, or how the matched words become one; undefined means no fact after all. */
  value?: string | ((match: RegExpExecArray) => string | undefined)
}

export interface SignalRule {
  kind: SignalKind
  topic?: ObjectionTopic
  says: RegExp
  unless?: RegExp
}

export interface FollowUpRule {
  by: 'rep' | 'customer'
  kind?: FollowUpMeaning['kind']
  says: RegExp
  unless?: RegExp
  /** Holds only where the clause, or the sentence before it, carries a date. */
  dated?: true
  /** So plain a promise that the ear is not asked. */
  plain?: true
}

export interface IntentRule {
  intent: Intent
  says: RegExp
  unless?: RegExp
}

/** The words that take a clause out of what was stated. */
export interface Guards {
  /** From here to the end of the sentence nothing happened. */
  hypothetical: RegExp
  question: RegExp
  /** Orders to the reader inside a note. */
  instruction: RegExp
  hearsay: RegExp
  unsure: RegExp
  /** The clause speaks of the writer's own life. */
  self: RegExp
  /** What the writer says or does: no objection of the customer. */
  ours?: RegExp
  /** An objection or a complaint that was not made. */
  denied?: RegExp
}

export interface DealRules {
  /** An order that was placed. */
  bought: RegExp
  /** An order that is wished for or planned. */
  wanted: RegExp
  unless: RegExp
  /** Groups n (number), u (unit) and p (product), any of which may be missing. */
  quantities: RegExp[]
  /** The goods that a clause names by itself, or as what was ordered. */
  goods?(text: string): string | undefined
  /** The price stands for one piece. */
  each: RegExp
  close: RegExp
}

export interface Hearing {
  code: Language
  /** Whether a clause holds anything of this language. */
  script: RegExp
  people(text: string): PersonSpan[]
  /** What a person's name itself says of the gender. */
  genderOf(name: string): 'female' | 'male' | undefined
  /** The text as names are looked for in it, of the same length. */
  capitalised?(text: string): string
  /** The rival or the supplier that a clause without the names of customers and people speaks of. */
  brand?(text: string): string | undefined
  organisations(text: string, people: readonly PersonSpan[]): OrganisationSpan[]
  /** Shorter ways to say an organisation's name, the name itself not among them. */
  shortNames(name: string): string[]
  /** Words before (and after) a name that make it a rival, a supplier or a place of somebody's life. */
  foreignBefore: RegExp
  foreignAfter: RegExp
  guards: Guards
  channels: readonly (readonly [Channel, RegExp])[]
  facts: readonly FactRule[]
  /** Words of which one must be there before a fact is taken by its sound alone. */
  musts?: Partial<Record<FactKey, RegExp>>
  signals: readonly SignalRule[]
  followUps: readonly FollowUpRule[]
  /** Words before a name by which it is told of somebody else: their superior, one of their family, whom they speak of. */
  aside: RegExp
  /** The words at the head of a clause that speak of the customer as a whole. */
  ofFirm: RegExp
  /** A title without a name, as the subject of what follows: nobody named before it is meant. */
  bareTitle: RegExp
  /** What an appointment with somebody is called where nothing else is said of it. */
  meeting?(name: string): string
  /** Words before and after a past day that make it another's day than that of the visit. */
  otherDay?: { before: RegExp; after: RegExp }
  /** What stands before the thing to do ("I promised to"), cut from it. */
  leadIn: RegExp
  intents: readonly IntentRule[]
  deal: DealRules
  /** A report of contact: met, visited, called. */
  report: RegExp
}
