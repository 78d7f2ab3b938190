// The kinds of nudges.

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
