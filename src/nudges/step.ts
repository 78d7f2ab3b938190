// The steps in the life of a nudge, and who took them.

/** What happened to a nudge. `sent`: the message with it was really posted. */
export type NudgeStep = 'planned' | 'sent' | 'done' | 'snoozed' | 'skipped' | 'settled' | 'expired' | 'woken'

/** `rep`: tapped; `log`: followed from what was told of the customer; `clock`: nobody did anything. */
export type StepBy = 'rep' | 'log' | 'clock'

export interface StepDetail {
  /** `left over`, `undelivered`, or what a rep who skipped gave as the reason. */
  reason?: string
  /** The day until which it sleeps. */
  until?: string
  /** The nudge about the same matter with which this one changed. */
  along?: string
}

/** For want of room in the morning. */
export const LEFT_OVER = 'left over'
/** Its message could not be posted before the working day was over. */
export const UNDELIVERED = 'undelivered'
