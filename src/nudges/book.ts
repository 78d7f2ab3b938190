// The rep's book as of a day, which every rule reads, and the draft of a nudge, which every rule writes.
import type { CivilDate, Rep } from '../model.ts'
import type { Calendar } from './calendar.ts'

export const NUDGE_KINDS = [
  'follow_up',
  'promise_to_us',
  'cadence',
  'birthday',
  'anniversary',
  'festival',
  'after_delivery',
  'complaint',
  'replenishment',
  'stalled_deal',
  'missing_facts',
  'cooling',
  'open_objection',
  'avoidance',
  'payment',
  'ordered',
  'appointment',
  'referral',
  'cross_sell',
  'drill',
  'quiet_rep',
] as const
export type NudgeKind = (typeof NUDGE_KINDS)[number]

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

export interface BookDelivery {
  id: string
  on: CivilDate
  what?: string
  quote: string
}

export interface BookCustomer {
  id: string
  name: string
  tier?: Tier
  addedOn: CivilDate
  lastContactOn?: CivilDate
  /** The latest thing the customer is quoted with. */
  lastWords?: Said
  /** Open ends and personal facts to call about, newest first. */
  topics: (Said & { about: string })[]
  contacts: BookContact[]
  /** Open ones only. */
  followUps: BookFollowUp[]
  deliveries: BookDelivery[]
  /** Amount at stake, a plain number; 0 when unknown. */
  value: number
}

export interface Book {
  /** The rep's civil date. */
  today: CivilDate
  rep: Rep
  calendar: Calendar
  customers: BookCustomer[]
}

export interface NudgeDraft {
  kind: NudgeKind
  /** Part of the key: the id of what it is about and the occurrence, `id@nominal day`. */
  subject: string
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
}
