// What a workspace and a rep may set about nudges (which kinds, how many, how often), and what holds when both have.
import { NUDGE_KINDS, type NudgeKind, type Tier } from './book.ts'

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
  /** How many days ahead of a birthday the first word of it comes. */
  birthdayDaysBefore: number
  /** Within how many days after a delivery the customer is called. */
  afterDeliveryDays: number
  /** Days after which an objection without an answer comes up. */
  objectionDays: number
  /** How many days ahead of a payment the first word of it comes. */
  paymentDaysBefore: number
  /** Workdays without a log after which the rep is asked for a line. */
  quietWorkdays: number
  /** Festivals greeted beyond those of the rep's country, as `--MM-DD` or `lunar:MM-DD` with their names. */
  festivals: readonly ChosenFestival[]
}

export interface ChosenFestival {
  on: string
  name: string
}

/** Everything that is set as a number; days, but for the limit and the workdays of a quiet rep. */
export const NUMBERS = {
  limit: { usual: 5, least: 1, most: 10 },
  cadence_a: { usual: 7, least: 1, most: 365 },
  cadence_b: { usual: 14, least: 1, most: 365 },
  cadence_c: { usual: 30, least: 1, most: 365 },
  cadence_d: { usual: 90, least: 1, most: 365 },
  stalled: { usual: 14, least: 3, most: 90 },
  ordered: { usual: 7, least: 1, most: 60 },
  birthday: { usual: 3, least: 0, most: 14 },
  after_delivery: { usual: 3, least: 1, most: 14 },
  objection: { usual: 5, least: 1, most: 30 },
  payment: { usual: 3, least: 0, most: 14 },
  quiet: { usual: 2, least: 1, most: 10 },
} as const

export type NumberKey = keyof typeof NUMBERS
export const NUMBER_KEYS = Object.keys(NUMBERS) as NumberKey[]

/** What somebody set, and nothing else: where it is silent, what stands below it holds. */
export interface Overrides {
  /** Kinds switched on or off. */
  kinds: Partial<Record<NudgeKind, boolean>>
  numbers: Partial<Record<NumberKey, number>>
  festivals?: readonly ChosenFestival[]
}

/** Nothing set. */
export const NO_OVERRIDES: Overrides = { kinds: {}, numbers: {} }

/** A number within what it may be. */
export const within = (key: NumberKey, value: number): number =>
  Math.min(NUMBERS[key].most, Math.max(NUMBERS[key].least, Math.round(value)))

/** What holds: the usual, then the workspace's, then the rep's own word; out of bounds counts as the bound. */
export function merged(...layers: readonly Overrides[]): NudgeSettings {
  const isOn = (kind: NudgeKind) => layers.reduce((on, { kinds }) => kinds[kind] ?? on, true)
  const number = (key: NumberKey) =>
    within(
      key,
      layers.reduce<number>((value, { numbers }) => numbers[key] ?? value, NUMBERS[key].usual),
    )
  return {
    off: NUDGE_KINDS.filter(kind => !isOn(kind)),
    limit: number('limit'),
    cadenceDays: {
      ...{ A: number('cadence_a'), B: number('cadence_b') },
      ...{ C: number('cadence_c'), D: number('cadence_d') },
    },
    stalledDays: number('stalled'),
    orderedDays: number('ordered'),
    birthdayDaysBefore: number('birthday'),
    afterDeliveryDays: number('after_delivery'),
    objectionDays: number('objection'),
    paymentDaysBefore: number('payment'),
    quietWorkdays: number('quiet'),
    festivals: layers.reduce<readonly ChosenFestival[]>((chosen, { festivals }) => festivals ?? chosen, []),
  }
}

const READS: Record<NumberKey, (settings: NudgeSettings) => number> = {
  limit: one => one.limit,
  cadence_a: one => one.cadenceDays.A,
  cadence_b: one => one.cadenceDays.B,
  cadence_c: one => one.cadenceDays.C,
  cadence_d: one => one.cadenceDays.D,
  stalled: one => one.stalledDays,
  ordered: one => one.orderedDays,
  birthday: one => one.birthdayDaysBefore,
  after_delivery: one => one.afterDeliveryDays,
  objection: one => one.objectionDays,
  payment: one => one.paymentDaysBefore,
  quiet: one => one.quietWorkdays,
}

/** A number as it holds. */
export const numberIn = (settings: NudgeSettings, key: NumberKey): number => READS[key](settings)

/** What holds where nobody has said otherwise; the intervals are those of the course. */
export const USUAL: NudgeSettings = merged()
