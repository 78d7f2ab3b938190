// The rep's book as of a day, which every rule reads, and the draft of a nudge, which every rule writes.
import type { FactKey } from '../facts/kinds.ts'
import type { CivilDate, Rep } from '../model.ts'
import type { DealStep, SignalKind } from '../understanding/meaning.ts'
import type { Calendar } from './calendar.ts'
import type { NudgeKind } from './kinds.ts'
import type { NudgeSettings } from './settings.ts'

export { NUDGE_KINDS, type NudgeKind } from './kinds.ts'

export type Tier = 'A' | 'B' | 'C' | 'D'

/** Words as somebody said or wrote them, and when. */
export interface Said {
  quote: string
  on: CivilDate
}

export interface BookContact {
  id: string
  name: string
  /** `--MM-DD`, `YYYY-MM-DD` or `lunar:MM-DD`. */
  birthday?: string
  tastes: string[]
  style?: string
}

export interface BookFollowUp {
  id: string
  what: string
  due?: CivilDate
  kind: 'task' | 'appointment' | 'payment'
  by: 'rep' | 'customer'
  quote: string
  saidOn: CivilDate
  to?: string
}

/** What was noticed with a customer; a doubtful one was only heard of. */
export interface BookSignal extends Said {
  id: string
  kind: SignalKind
  topic?: string
  by?: string
  doubtful: boolean
  /** Since when it is solved or answered, for a complaint or an objection. */
  settledOn?: CivilDate
}

export interface BookDelivery {
  id: string
  on: CivilDate
  what?: string
  quote: string
}

/** An order that was logged, with what the same note said of its deal. */
export interface BookPurchase extends Said {
  id: string
  product?: string
  quantity?: number
  unit?: string
  amount?: number
  currency?: string
}

/** A deal as it stands. */
export interface BookDeal extends Said {
  id: string
  product?: string
  quantity?: number
  unit?: string
  amount?: number
  currency?: string
  step?: DealStep
  /** Since when it stands at its step; where no step was ever said, since it was first spoken of. */
  stepSince: CivilDate
  /** Since when it stands at the finding of the need, or later, without falling back; absent before that. */
  qualifiedSince?: CivilDate
  openedOn: CivilDate
  closeOn?: CivilDate
  /** The first order of its product since it was opened (of any product, where it names none). */
  orderedOn?: CivilDate
  /** It was only heard of. */
  doubtful?: true
}

/** A fact that holds today. */
export interface BookFact extends Said {
  key: FactKey
  value: string
  /** The contact it is about; without one, the customer. */
  contact?: string
  doubtful: boolean
}

export interface BookCustomer {
  id: string
  name: string
  /** As it was set by hand; in a whole book, where none was, as the record gives it. */
  tier?: Tier
  addedOn: CivilDate
  lastContactOn?: CivilDate
  /** The latest thing the customer is quoted with. */
  lastWords?: Said
  /** Open ends and personal facts to call about, newest first. */
  topics: (Said & { about: string })[]
  contacts: BookContact[]
  /** Days on which somebody was spoken to, oldest first; an attempt that got no answer is none. */
  contactDays: CivilDate[]
  /** Open ones only. */
  followUps: BookFollowUp[]
  /** All that was noticed, newest first. */
  signals: BookSignal[]
  /** Newest first. */
  purchases: BookPurchase[]
  deliveries: BookDelivery[]
  /** Newest first. */
  deals: BookDeal[]
  /** Those that rules ask for, newest first. */
  facts: BookFact[]
  /** The last day on which a proposal was promised or given. */
  proposedOn?: CivilDate
  /** Amount at stake, a plain number; 0 when unknown. */
  value: number
}

/** A card that the rep used, with the questions on it after three days and after ninety. */
export interface BookDrill {
  card: string
  usedOn: CivilDate
  questions: Record<3 | 90, DrillQuestion | undefined>
}

/** A question with its answers; `right` counts from 0, and `line` is the card's line that proves it. */
export interface DrillQuestion {
  question: string
  choices: string[]
  right: number
  line: string
}

export interface Book {
  /** The rep's civil date. */
  today: CivilDate
  rep: Rep
  calendar: Calendar
  settings: NudgeSettings
  /** The last day on which the rep logged a visit, or answered a nudge with Done. */
  lastLogOn?: CivilDate
  /** Cards used around three and around ninety days ago. */
  drills?: BookDrill[]
  customers: BookCustomer[]
}

export interface NudgeDraft {
  kind: NudgeKind
  /** Part of the key: the id of what it is about and the occurrence, `id@nominal day`. */
  subject: string
  /** Empty, as the name is, where it is about no single customer. */
  customer: string
  customerName: string
  contact?: { id: string; name: string }
  due?: CivilDate
  why: string
  take: string
  say: string
  quote?: { text: string; on: CivilDate }
  card: string
  /** 0 to 1. */
  urgency: number
  value: number
  /** Since when the matter has been open. */
  waitingSince: CivilDate
  /** The day it stands for, before it was moved off a free day. */
  nominal: CivilDate
  /** The question of a drill. */
  drill?: DrillQuestion
  /** The rep’s manager is told too, where there is one. */
  manager?: true
}
