// The rules of the morning, by the kind of nudge they raise; a new one is a file and a line here.
import type { NudgeKind } from '../book.ts'
import type { BookRule, Rule } from '../rule.ts'
import { afterDelivery } from './after-delivery.ts'
import { anniversary } from './anniversary.ts'
import { appointment } from './appointment.ts'
import { avoidance } from './avoidance.ts'
import { birthday } from './birthday.ts'
import { cadence } from './cadence.ts'
import { complaint } from './complaint.ts'
import { cooling } from './cooling.ts'
import { crossSell } from './cross-sell.ts'
import { drill } from './drill.ts'
import { festival } from './festival.ts'
import { followUp } from './follow-up.ts'
import { missingFacts } from './missing-facts.ts'
import { openObjection } from './open-objection.ts'
import { ordered } from './ordered.ts'
import { payment } from './payment.ts'
import { promiseToUs } from './promise-to-us.ts'
import { quietRep } from './quiet-rep.ts'
import { referral } from './referral.ts'
import { replenishment } from './replenishment.ts'
import { stalledDeal } from './stalled-deal.ts'

export const RULES = {
  follow_up: followUp,
  cadence,
  birthday,
  after_delivery: afterDelivery,
  promise_to_us: promiseToUs,
  complaint,
  open_objection: openObjection,
  avoidance,
  payment,
  ordered,
  appointment,
  anniversary,
  replenishment,
  stalled_deal: stalledDeal,
  missing_facts: missingFacts,
  cooling,
  referral,
  cross_sell: crossSell,
} satisfies Partial<Record<NudgeKind, Rule>>

/** The rules about the rep's whole book. */
export const BOOK_RULES = {
  festival,
  quiet_rep: quietRep,
  drill,
} satisfies Partial<Record<NudgeKind, BookRule>>
