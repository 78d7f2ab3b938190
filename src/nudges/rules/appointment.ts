// An appointment today, whoever asked for it; the brief is its move.
import type { BookCustomer, BookFollowUp, NudgeDraft } from '../book.ts'
import type { Morning, Rule } from '../rule.ts'
import { isTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const URGENCY = 1

/**
 * Told that morning; one on a free day on the workday before. One whose morning was missed is asked about once, unless
 * there was contact since.
 */
export const appointment: Rule = {
  kind: 'appointment',
  appliesTo: (customer, morning) =>
    customer.followUps.flatMap(followUp => (followUp.kind === 'appointment' ? draft(customer, followUp, morning) : [])),
}

function draft(customer: BookCustomer, followUp: BookFollowUp, morning: Morning): NudgeDraft[] {
  const { today, rep } = morning.book
  const { id, due, what, saidOn, to, quote } = followUp
  if (!due || !isTold(due, morning)) return []
  if (due < today && (customer.lastContactOn ?? '') >= due) return []
  const person = personOf(customer, to)
  const words = NUDGE_WORDS[rep.language].appointment({
    ...{ today, person: person?.name, style: person?.style },
    ...{ what, due, saidOn },
  })
  return [
    {
      kind: 'appointment',
      subject: `${id}@${due}`,
      ...about(customer, person),
      due,
      ...words,
      quote: { text: quote, on: saidOn },
      card: 'visit-plan',
      urgency: URGENCY,
      waitingSince: due,
      nominal: due,
    },
  ]
}
