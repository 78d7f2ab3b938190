// What a workspace and a rep may set about nudges: which kinds, how many, how often.
import type { NudgeKind, Tier } from './book.ts'

export interface NudgeSettings {
  /** Kinds that are switched off. */
  off: readonly NudgeKind[]
  /** The most nudges of a morning, 1 to 10. */
  limit: number
  /** Days without contact after which a customer of that tier is due. */
  cadenceDays: Readonly<Record<Tier, number>>
  /** Days at one step after which an open deal counts as stalled. */
  stalledDays: number
  /** Days after an order, and between news of its progress. */
  orderedDays: number
  /** Festivals greeted beyond those of the rep's country, as `--MM-DD` or `lunar:MM-DD` with their names. */
  festivals: readonly { on: string; name: string }[]
}

/** What holds where nobody has said otherwise; the intervals are those of the course. */
export const USUAL: NudgeSettings = {
  off: [],
  limit: 5,
  cadenceDays: { A: 7, B: 14, C: 30, D: 90 },
  stalledDays: 14,
  orderedDays: 7,
  festivals: [],
}
