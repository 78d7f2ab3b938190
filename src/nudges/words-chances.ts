// What the nudges about deals and chances know, for every language to word.
import type { CivilDate } from '../model.ts'
import type { DealStep } from '../understanding/meaning.ts'
import type { Gap, QualifyingGap } from './gaps.ts'
import type { Known, NudgeText } from './words.ts'

export interface StalledKnown extends Known {
  customer: string
  product?: string
  /** Absent where nobody has named it. */
  step?: DealStep
  since: CivilDate
  /** What the step still needs, what to ask first in front. */
  needs: readonly Gap[]
  /** Whether a proposal is the move, comes too early, or is there or past. */
  proposal: 'now' | 'later' | 'made'
}

export interface MissingKnown extends Known {
  customer: string
  product?: string
  step: DealStep
  /** What is not known, the one to ask now in front. */
  lacks: readonly [QualifyingGap, ...QualifyingGap[]]
}

export interface ReferralKnown extends Known {
  customer: string
  praisedOn: CivilDate
  /** What kind of customer it is, as the fact has it. */
  type?: string
}

export interface CrossSellKnown extends Known {
  customer: string
  product: string
  /** How often it was ordered. */
  orders: number
  /** The second product, and how many customers hold it; of the same kind, or any. */
  second?: { product: string; holders: number; alike: boolean }
}

export interface ChanceWords {
  stalled_deal(known: StalledKnown): NudgeText
  missing_facts(known: MissingKnown): NudgeText
  referral(known: ReferralKnown): NudgeText
  cross_sell(known: CrossSellKnown): NudgeText
}
