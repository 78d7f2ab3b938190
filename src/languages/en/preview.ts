// What the preview of a rule says in English.
import type { PreviewWords } from '../preview.ts'

const nudges = (count: number): string => (count === 1 ? 'one nudge' : `${count} nudges`)

export const enPreview: PreviewWords = {
  kinds: {
    follow_up: 'a promise falls due',
    promise_to_us: 'a customer’s promise is past its date',
    cadence: 'time for contact, by tier',
    birthday: 'birthdays',
    anniversary: 'anniversaries',
    festival: 'festival greetings',
    after_delivery: 'a call after a delivery',
    complaint: 'a complaint is not solved',
    replenishment: 'stock runs low',
    stalled_deal: 'a deal stands still',
    missing_facts: 'a deal lacks facts',
    cooling: 'a customer is cooling',
    open_objection: 'an objection is not answered',
    avoidance: 'a customer does not answer',
    payment: 'payments',
    ordered: 'ordered, not delivered',
    appointment: 'appointments',
    referral: 'ask for a referral',
    cross_sell: 'a second product',
    drill: 'questions on cards',
    quiet_rep: 'nothing logged for days',
  },
  choose: kinds =>
    ['Which kind? Write its name after the command:', ...kinds.map(({ name, label }) => `• ${name} (${label})`)].join(
      '\n',
    ),
  title: (kind, span) => `“${kind}” from ${span} would have sent:`,
  own: count => `For your own customers: ${count === 0 ? 'nothing' : nudges(count)}.`,
  line: (on, customer, why) => (customer ? `• ${on} · ${customer}: ${why}` : `• ${on} · ${why}`),
  more: count => `… and ${count} more.`,
  workspace: (count, customers) =>
    `In the whole workspace: ${nudges(count)} about ${customers === 1 ? 'one customer' : `${customers} customers`}.`,
  since: day => `The record begins on ${day}; what came before it cannot be known.`,
  terms:
    'Each morning is worked out from what was noted by then. Tiers and settings are today’s, since those of the time are not kept. The limit of a few each morning, skips and snoozes are not taken into account.',
  unknowable: kind => `“${kind}” does not look at the record of customers, so its past cannot be worked out.`,
}
