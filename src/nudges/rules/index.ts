// The rules of the morning, by the kind of nudge they raise; a new one is a file and a line here.
import type { NudgeKind } from '../book.ts'
import type { Rule } from '../rule.ts'
import { afterDelivery } from './after-delivery.ts'
import { birthday } from './birthday.ts'
import { cadence } from './cadence.ts'
import { followUp } from './follow-up.ts'

export const RULES = {
  follow_up: followUp,
  cadence,
  birthday,
  after_delivery: afterDelivery,
} satisfies Partial<Record<NudgeKind, Rule>>
