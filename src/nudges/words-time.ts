// What the nudges about days, cycles and silence know, for every language to word.
import type { CivilDate } from '../model.ts'
import type { Festival } from './festivals.ts'
import type { Known, NudgeText } from './words.ts'
import type { Goods } from './words-said.ts'

export interface AnniversaryKnown extends Known, Goods {
  customer: string
  /** Of the first order, of working together, or of what a note named. */
  of: 'order' | 'together' | 'named'
  /** The day of this year. */
  on: CivilDate
  /** How many years it has been; absent where nobody said since when. */
  years?: number
  /** It falls on a day that is free for the rep. */
  free: boolean
}

export interface FestivalKnown {
  today: CivilDate
  /** Those of one break, in order. */
  festivals: readonly Festival[]
  /** The customers to greet, most valuable first. */
  names: readonly string[]
  /** How many more there are. */
  more: number
}

export interface ReplenishmentKnown extends Known, Goods {
  customer: string
  lastOn: CivilDate
  /** In days. */
  cycle: number
  /** The customer said so; otherwise it is worked out from the orders. */
  stated: boolean
  runsOutOn: CivilDate
}

export interface CoolingKnown extends Known {
  customer: string
  /** Days between contacts, as they were. */
  usual?: number
  /** The last contact that went well. */
  lastGoodOn?: CivilDate
  lastContactOn: CivilDate
  /** What went wrong in the last two contacts, oldest first; empty where it is the silence alone. */
  bad: readonly { kind: 'objection' | 'complaint' | 'avoidance'; on: CivilDate }[]
}

export interface TimeWords {
  anniversary(known: AnniversaryKnown): NudgeText
  festival(known: FestivalKnown): NudgeText
  replenishment(known: ReplenishmentKnown): NudgeText
  cooling(known: CoolingKnown): NudgeText
  /** One line to the rep: nothing to take or to say. */
  quiet_rep(): NudgeText
}
