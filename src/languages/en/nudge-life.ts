// What is said of the life of nudges in English.
import type { NudgeLifeWords } from '../nudge-life.ts'

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = (count: number): string => COUNTS[count] ?? `${count}`
const REASONS: Record<string, string> = {
  handled: 'already handled',
  not_now: 'not now',
  not_useful: 'not useful',
  not_mine: 'not mine',
}

export const enNudgeLife: NudgeLifeWords = {
  show: 'Show',
  shownBelow: count => `What could wait (${count}) is in the thread below.`,
  leftTitle: date => `What could wait on ${date}`,
  leftRest: count => `And ${counted(count)} more; they come on the next mornings.`,
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
        return reason ? `could not be delivered${back}` : 'its day ended'
      case 'woken':
        return 'came round again'
    }
  },
  kinds: {
    follow_up: 'promise',
    promise_to_us: 'customer promise',
    cadence: 'keep-in-touch',
    birthday: 'birthday',
    anniversary: 'anniversary',
    festival: 'festival',
    after_delivery: 'after-delivery',
    complaint: 'complaint',
    replenishment: 'replenishment',
    stalled_deal: 'stalled-deal',
    missing_facts: 'missing-facts',
    cooling: 'cooling-customer',
    open_objection: 'objection',
    avoidance: 'no-answer',
    payment: 'payment',
    ordered: 'order-progress',
    appointment: 'appointment',
    referral: 'referral',
    cross_sell: 'second-product',
    drill: 'card-drill',
    quiet_rep: 'quiet-days',
  },
  also: {
    follow_up: ['follow up', 'follow-up', 'promises'],
    cadence: ['cadence', 'keep in touch', 'contact', 'regular contact'],
    birthday: ['birthdays'],
    anniversary: ['anniversaries'],
    festival: ['holiday', 'greeting', 'festivals'],
    after_delivery: ['delivery', 'after delivery'],
    complaint: ['complaints'],
    replenishment: ['restocking', 'stock', 'reorder'],
    stalled_deal: ['stalled deal', 'deal'],
    missing_facts: ['missing facts', 'missing fact'],
    cooling: ['cooling', 'cooling customer'],
    open_objection: ['open objection', 'objections'],
    avoidance: ['no answer', 'avoidance'],
    payment: ['payments'],
    ordered: ['order', 'order progress'],
    appointment: ['appointments'],
    referral: ['referrals'],
    cross_sell: ['cross-sell', 'cross sell', 'second product'],
    drill: ['drill', 'card drill', 'drills'],
    quiet_rep: ['quiet', 'quiet days'],
  },
  seldom: (kind, count) =>
    `You found ${counted(count)} ${kind} nudges not useful, so I’ll send them less often. Say “${kind} nudges as before” to undo.`,
  stays: (kind, count) =>
    `You found ${counted(count)} ${kind} nudges not useful. Somebody is counting on these, so they keep coming; if you’d rather not have them, switch them off in /rapport settings.`,
  asBefore: kind => `All right: ${kind} nudges come as before.`,
  asEver: kind => `${kind[0]?.toUpperCase()}${kind.slice(1)} nudges come as they always did; nothing was changed.`,
  wish: [
    /^(?:please )?(?:(?:send|give|show)(?: me)? |i want |let me have |make )?(?:the |my )?([a-z][a-z -]*?) (?:nudges|reminders|notifications)(?: again)? (?:as|like|the way they were) (?:before|they were|they used to be|usual|always)(?:,? please)?$/,
    /^(?:please )?(?:send|give) (?:me )?(?:the |my )?([a-z][a-z -]*?) (?:nudges|reminders) as often as before(?:,? please)?$/,
    /^(?:please )?(?:the |my )?([a-z][a-z -]*?) (?:nudges|reminders) (?:can|should|may) come (?:as before|as usual|as often as before)(?: again)?(?:,? please)?$/,
  ],
}
