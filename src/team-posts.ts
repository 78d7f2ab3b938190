// What Rapport says to a manager: customers that need a word, the page of a week, and customers on their way to another rep.
import type { CivilDate, Language } from './model.ts'
import type { DealStep, ObjectionTopic, SignalKind } from './understanding/meaning.ts'

interface Spoken {
  language: Language
}

/** Somebody's words, and their day. */
interface Quoted {
  text: string
  on: CivilDate
}

interface About {
  /** Empty where it is about several. */
  customer: string
  /** The name of the one to talk to. */
  rep: string
}

/** One thing about a customer that its rep's manager is told. */
export type AlertItem =
  | (About & {
      kind: 'complaint'
      on: CivilDate
      days: number
      quote: string
      promise?: { what: string; due?: CivilDate }
    })
  | (About & { kind: 'overdue'; what: string; due: CivilDate; late: number; quote?: Quoted })
  | (About & { kind: 'cooling'; lastContactOn?: CivilDate; quote?: Quoted })
  /** Here `rep` is the one who hands over. */
  | (About & { kind: 'handover'; customers: string[]; to: string; on: CivilDate })

export type AlertView = AlertItem & { id: string; state: 'open' | 'seen' | 'asked' }

/** A customer with the rep to talk to. */
export interface Whose {
  customer: string
  rep: string
}

/** The customers of a manager's reps over some days; by customer, and nothing about anybody's diligence. */
export interface WeekPage {
  today: CivilDate
  from: CivilDate
  atRisk: (Whose & { kind: 'complaint' | 'cooling' | 'avoidance'; on: CivilDate })[]
  moved: (Whose & { product?: string; was?: DealStep; now: DealStep; back: boolean })[]
  won: (Whose & { quote: string; on: CivilDate })[]
  /** Open ones that are due by `until`, or overdue. */
  promised: (Whose & { what: string; by: 'rep' | 'customer'; due: CivilDate })[]
  until: CivilDate
  /** The last four weeks beside the four before, most frequent first. */
  objections: { topic: ObjectionTopic; now: number; before: number }[]
  words: (Whose & { quote: string; on: CivilDate; kind: SignalKind })[]
}

export interface HandoverView {
  from: string
  to: string
  by: string
  /** Those that move, with how much is open there. */
  customers: { name: string; promises: number; complaints: number }[]
}

export type TeamMessage =
  | (Spoken & { kind: 'alert'; name: string; day: CivilDate; items: AlertView[]; more: number })
  | (Spoken & WeekPage & { kind: 'week' })
  | (Spoken &
      HandoverView & {
        kind: 'handover'
        /** Names the hand-over; the value of its buttons. */
        handover: string
        state: 'asked' | 'accepted' | 'declined' | 'undone'
      })
  | (Spoken & {
      kind: 'manager'
      /** The rep who named a manager; the value of the buttons. */
      rep: string
      name: string
      state: 'asked' | 'confirmed' | 'declined'
    })
