// What is said of the life of nudges in English.
import type { NudgeLifeWords } from '../nudge-life.ts'
import { enSettings } from './settings.ts'

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = (count: number): string => COUNTS[count] ?? `${count}`
const REASONS: Record<string, string> = {
  handled: 'already handled',
  not_now: 'not now',
  not_useful: 'not useful',
  not_mine: 'not mine',
}

const NUDGES = '(?:nudges?|reminders|digests?)'
const MY = '(?:all )?(?:of )?(?:my|the|your)(?: (?:last|recent|latest|earlier|past|old))?'
const DAYS = '(?:a few days|few days|days|week|two weeks|2 weeks|fortnight|month)'
const LATELY = `(?:,? (?:lately|recently|so far|yesterday|this week|last week|(?:(?:of|from|in|over|for|during) )?(?:(?:the )?(?:last|past|previous) ${DAYS}|this week|yesterday)))`
const TO_ME = '(?: (?:you )?(?:sent|gave|showed)(?: (?:to )?me)?)?'
const asks = (...says: string[]) =>
  new RegExp(`^(?:(?:please|so|hey|hi|rapport|and),? )*(?:${says.join('|')})(?:,? please)?$`)

export const enNudgeLife: NudgeLifeWords = {
  show: 'Show',
  shownBelow: count => `What could wait (${count}) is in the thread below.`,
  leftTitle: date => `What could wait on ${date}`,
  leftRest: count =>
    count === 1
      ? 'And one more; it comes on another morning.'
      : `And ${counted(count)} more; they come on the next mornings.`,
  nothingLeft: 'Nothing of that morning waits any more: it is settled, or has come round again.',
  howItWent: customer => `Done. How did it go with ${customer}? One line is enough, or ignore this.`,
  addLine: 'Add a line',
  livesTitle: since => `What became of your nudges since ${since}`,
  noLives: 'There have been no nudges in the last two weeks.',
  livesRest: count => `And ${counted(count)} more.`,
  step: ({ step, by, reason = '' }, until) => {
    const back = until ? `, back on ${until}` : ''
    switch (step) {
      case 'planned':
        return 'on its way'
      case 'sent':
        return 'sent'
      case 'done':
        return 'done'
      case 'snoozed':
        return by === 'clock' ? `no room that morning${back}` : `later${back}`
      case 'skipped':
        return REASONS[reason] ? `skipped: ${REASONS[reason]}` : 'skipped'
      case 'settled':
        return by === 'log' ? 'settled by what you told me' : 'settled along with another'
      case 'expired':
        return reason ? `could not be delivered${back}` : 'its day has passed'
      case 'woken':
        return 'came round again'
    }
  },
  kinds: enSettings.names,
  also: {
    follow_up: ['follow up', 'promise', 'promises'],
    promise_to_us: ['customer promises', 'customers’ promises'],
    cadence: ['cadence', 'keep in touch', 'contact', 'regular contact'],
    birthday: ['birthdays'],
    anniversary: ['anniversaries'],
    festival: ['holiday', 'greeting', 'festivals'],
    after_delivery: ['delivery', 'after delivery'],
    complaint: ['complaints'],
    replenishment: ['replenishment', 'restocking', 'stock'],
    stalled_deal: ['stalled-deal', 'deal'],
    missing_facts: ['missing-facts', 'missing fact'],
    cooling: ['cooling', 'cooling-customer'],
    open_objection: ['open objection', 'objections'],
    avoidance: ['no answer', 'avoidance'],
    payment: ['payments'],
    ordered: ['order', 'order-progress'],
    appointment: ['appointments'],
    referral: ['referrals'],
    cross_sell: ['cross-sell', 'cross sell', 'second-product'],
    drill: ['drill', 'drills', 'card-drill', 'card question'],
    quiet_rep: ['log', 'quiet', 'quiet days', 'quiet-days'],
  },
  seldom: (kind, count) =>
    `You found ${counted(count)} ${kind} nudges not useful, so I’ll send them less often, at most one every two weeks. Say “${kind} nudges as before” to undo.`,
  stays: (kind, count) =>
    `You found ${counted(count)} ${kind} nudges not useful. Somebody is counting on these, so they keep coming; if you’d rather not have them, switch them off in /rapport settings.`,
  asBefore: kind => `All right: ${kind} nudges come as before.`,
  asEver: kind => `${kind[0]?.toUpperCase()}${kind.slice(1)} nudges come as they always did; nothing was changed.`,
  wish: [
    /^(?:please )?(?:(?:send|give|show)(?: me)? |i want |let me have |make )?(?:the |my )?([a-z][a-z -]*?) (?:nudges|reminders|notifications)(?: again)? (?:as|like|the way they were) (?:before|they were|they used to be|usual|always)(?:,? please)?$/,
    /^(?:please )?(?:send|give) (?:me )?(?:the |my )?([a-z][a-z -]*?) (?:nudges|reminders) as often as before(?:,? please)?$/,
    /^(?:please )?(?:the |my )?([a-z][a-z -]*?) (?:nudges|reminders) (?:can|should|may) come (?:as before|as usual|as often as before)(?: again)?(?:,? please)?$/,
  ],
  asksLives: [
    asks(
      `what(?:'s| has| is)? (?:happened|became|become|come|been done) (?:to|of|with|about) ${MY} ${NUDGES}${TO_ME}${LATELY}?`,
      `how did ${MY} ${NUDGES} (?:go|end|end up|turn out)${LATELY}?`,
      `(?:can i see|i want to see|let me see|show(?: me)?|list|see|give me) (?:what (?:happened|became) (?:to|of|with) )?${MY} ${NUDGES}${TO_ME}${LATELY}?`,
      `(?:show(?: me)?|list|see)?(?: )?${MY} (?:nudge|reminder) (?:history|log|record)${LATELY}?`,
      `my ${NUDGES}${LATELY}`,
      `(?:what|which) (?:nudges|reminders|digests) (?:did i (?:get|have|receive|answer|skip|snooze)|have i (?:had|got|received|done|answered|skipped|snoozed)|did you (?:send|give)(?: me)?|have you (?:sent|given)(?: me)?)${LATELY}?`,
      `what (?:did you|have you) (?:nudge|nudged|remind|reminded) me (?:about|of)${LATELY}?`,
    ),
  ],
}
