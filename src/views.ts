// The parts of what is shown: people, facts, signals, follow-ups, deals, visits and nudges, as a reader takes them in.
import type { DealSlots, Heard } from './deals/fold.ts'
import type { FactKey } from './facts/kinds.ts'
import type { CivilDate } from './model.ts'
import type { Channel, DealStep, SignalKind } from './understanding/meaning.ts'

export type Certainty = 'hearsay' | 'unsure'

export interface ContactView {
  id?: string
  name: string
  title?: string
}

export interface FactView {
  /** id of the stored fact; names the field in the edit modal. */
  id: string
  about: string
  key: FactKey
  value: string
  currency?: string
  quote: string
  saidOn: CivilDate
  certainty?: Certainty
  /** What this fact took the place of, when it did. */
  replaced?: { value: string; saidOn: CivilDate; quote: string }
  /** Until when it held, where something else was said since. */
  until?: CivilDate
}

export interface SignalView {
  id: string
  kind: SignalKind
  topic?: string
  by?: string
  quote: string
  on: CivilDate
  certainty?: Certainty
}

export interface FollowUpView {
  id: string
  what: string
  by: 'rep' | 'customer'
  due?: CivilDate
  kind: 'task' | 'appointment' | 'payment'
  quote: string
  done?: boolean
  certainty?: Certainty
  /** The rep said that it has no date. */
  undated?: boolean
  /** Words that name no day, and the days to choose from. */
  unclear?: { text: string; choices: CivilDate[] }
}

export interface DealView {
  id: string
  product?: string
  quantity?: number
  unit?: string
  amount?: number
  currency?: string
  step?: DealStep
  closeOn?: CivilDate
  quote: string
  certainty?: Certainty
  /** What it took the place of, and the words that had said so. */
  replaced?: DealSlots & { quote: string; saidOn: CivilDate }
  /** What it stated and the rep set aside. */
  aside?: DealSlots
  /** What was only heard, beside what was stated. */
  heard?: Heard
}

/** How much is on record about a customer. */
export interface Holdings {
  visits: number
  facts: number
  contacts: number
  followUps: number
  signals: number
  deals: number
}

/** One visit as it was understood, ready to be shown or edited. */
export interface VisitView {
  id: string
  customer: string
  /** The customer was made by this very note. */
  fresh: boolean
  on: CivilDate
  channel: Channel
  contacts: ContactView[]
  facts: FactView[]
  signals: SignalView[]
  followUps: FollowUpView[]
  deal?: DealView
  /** Facts that the rep set aside; `replaced` is what holds instead. */
  aside?: FactView[]
}

/** One nudge of a digest; buttons show only while it is `open`. */
export interface NudgeView {
  id: string
  n: number
  kind: string
  customer: string
  contact?: string
  due?: CivilDate
  why: string
  take: string
  say: string
  quote?: { text: string; on: CivilDate }
  card: string
  /** A question on the card, to be answered with a tap. */
  drill?: { question: string; choices: string[] }
  /** The id of the customer on whom a brief is offered. */
  brief?: string
  state: 'open' | 'done' | 'snoozed' | 'skipped' | 'settled' | 'expired'
  /** Until when it sleeps, while snoozed. */
  until?: CivilDate
}

export interface Citation {
  card: string
  title: string
  source: string
  quote: string
}

/** A line of a tool's result, with what it stands on. */
export interface ToolLine {
  label?: string
  /** Empty where it is still to be found out. */
  text: string
  /** Words to say aloud. */
  say?: true
  /** The words of the record, or of the rep, that it stands on, and their day. */
  from?: { what?: string; quote?: string; on?: CivilDate }
}

export interface ToolBlock {
  title?: string
  lines: ToolLine[]
}

/** The plan of the next visit. */
export interface PlanView {
  on?: CivilDate
  purpose: string
  actions: string[]
  result: string
  fallback: string
}

/** What a coaching answer consists of; what is empty or absent is not shown. */
export interface AnswerParts {
  stance: string
  /** When to use it, where that was asked for. */
  when?: string[]
  /** Over the steps, where they are a list of something; else they are what to do. */
  heading?: string
  steps: string[]
  /** Whether steps are counted: they are all there and in their order. */
  numbered?: boolean
  /** Names of what is left for "more". */
  rest?: string[]
  /** How to do it with somebody of that style. */
  hint?: string
  example?: string
  /** Words to say aloud. */
  lines: string[]
  /** What the record holds in somebody's words. */
  record?: string[]
  avoid: string[]
  next: string
  /** The other side of a question with two. */
  also?: { title: string; stance: string; steps: string[] }
}
