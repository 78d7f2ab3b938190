// The answer to "who should I see this week?", before it is drawn.
import type { CivilDate } from './model.ts'
import type { AgendaWhat } from './understanding/agenda.ts'

/** One thing that comes up, or is open already. */
export interface ComingView {
  /** The morning on which it comes; today for what is open. */
  on: CivilDate
  /** The customer's id; empty, as the name is, where it is about no single one. */
  id: string
  customer: string
  contact?: string
  due?: CivilDate
  why: string
  take: string
  quote?: { text: string; on: CivilDate }
  /** The nudge that was sent about it and still waits; its buttons are shown. */
  nudge?: string
}

export interface ComingList {
  what: AgendaWhat
  /** The only customer that the question named. */
  customer?: string
  /** Both ends included. */
  span: { from: CivilDate; to: CivilDate }
  /** The question named the days. */
  bounded?: true
  /** Only what is past its day was asked for. */
  overdue?: true
  /** Best first. */
  items: ComingView[]
  /** How many more there are. */
  left: number
}
