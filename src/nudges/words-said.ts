// What the nudges about things said and promised know, for every language to word.
import type { CivilDate } from '../model.ts'
import type { ObjectionTopic } from '../understanding/meaning.ts'
import type { Known, NudgeText } from './words.ts'

export interface PromiseKnown extends Known {
  what: string
  due: CivilDate
  saidOn: CivilDate
}

/** Where a complaint stands: the morning after it, on the way, the day its solution is due, or past it. */
export type ComplaintStage = 'first' | 'under_way' | 'due' | 'late'

export interface ComplaintKnown extends Known {
  customer: string
  on: CivilDate
  stage: ComplaintStage
  /** The workday by which there must be a solution, or a plan. */
  due: CivilDate
  /** What the rep has promised since. */
  promised?: { what: string; due?: CivilDate }
  /** A manager is told of it as well. */
  manager: boolean
}

export interface ObjectionKnown extends Known {
  customer: string
  topic: ObjectionTopic
  on: CivilDate
}

export interface AvoidanceKnown extends Known {
  customer: string
  /** The attempts since the last contact, oldest first. */
  attempts: readonly CivilDate[]
  lastContactOn?: CivilDate
}

export interface PaymentKnown extends Known {
  due: CivilDate
  /** What is paid for. */
  what?: string
  amount?: number
  currency?: string
  /** Who signs for it. */
  signer?: string
}

/** Some goods, as far as they are known. */
export interface Goods {
  product?: string
  quantity?: number
  unit?: string
}

export interface OrderKnown extends Known, Goods {
  customer: string
  on: CivilDate
}

export interface AppointmentKnown extends Known {
  what: string
  due: CivilDate
  saidOn: CivilDate
}

export interface SaidWords {
  promise_to_us(known: PromiseKnown): NudgeText
  complaint(known: ComplaintKnown): NudgeText
  open_objection(known: ObjectionKnown): NudgeText
  avoidance(known: AvoidanceKnown): NudgeText
  payment(known: PaymentKnown): NudgeText
  ordered(known: OrderKnown): NudgeText
  appointment(known: AppointmentKnown): NudgeText
}
