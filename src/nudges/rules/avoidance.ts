// Two attempts in a row that got no answer.
import type { Rule } from '../rule.ts'
import { isTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const ATTEMPTS = 2
/** Above that of a customer who is cooling, which two attempts are a sign of: this is the nearer reason. */
const URGENCY = 0.8

/**
 * Told on the workday after the second attempt, once; an episode ends with the next contact, and a new one begins with
 * the attempts after it. A contact on the day of an attempt answers that attempt.
 */
export const avoidance: Rule = {
  kind: 'avoidance',
  appliesTo(customer, morning) {
    const { lastContactOn = '' } = customer
    const attempts = customer.signals
      .filter(({ kind, on, doubtful }) => kind === 'avoidance' && on > lastContactOn && !doubtful)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    const second = attempts[ATTEMPTS - 1]
    if (!second) return []
    const { today, rep, calendar } = morning.book
    const nominal = calendar.nextWorkday(second.on)
    if (!isTold(nominal, morning)) return []
    const person = personOf(customer)
    const last = attempts.at(-1) ?? second
    const words = NUDGE_WORDS[rep.language].avoidance({
      ...{ today, person: person?.name, style: person?.style, customer: customer.name },
      attempts: attempts.map(({ on }) => on),
      lastContactOn: customer.lastContactOn,
    })
    return [
      {
        kind: 'avoidance',
        subject: `${second.id}@${nominal}`,
        ...about(customer, person),
        ...words,
        quote: { text: last.quote, on: last.on },
        card: 'customer-avoids',
        urgency: URGENCY,
        waitingSince: customer.lastContactOn ?? attempts[0]?.on ?? second.on,
        nominal,
      },
    ]
  },
}
