// A customer's promise to the rep is past its date and not kept.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, BookFollowUp, NudgeDraft } from '../book.ts'
import type { Calendar } from '../calendar.ts'
import { addDays } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const EVERY_WORKDAYS = 3
const URGENCY = { first: 0.7, again: 0.6 }

/**
 * Told on the first workday after the date, then every third workday until the promise is kept. One that was already
 * past its date when it was noted starts on the first workday after it was noted. Payments and appointments are kinds of
 * their own.
 */
export const promiseToUs: Rule = {
  kind: 'promise_to_us',
  appliesTo: (customer, morning) => customer.followUps.flatMap(promise => draft(customer, promise, morning)),
}

function draft(customer: BookCustomer, promise: BookFollowUp, morning: Morning): NudgeDraft[] {
  const { due, saidOn, what } = promise
  if (promise.by !== 'customer' || promise.kind !== 'task' || !due || due >= morning.book.today) return []
  const { today, rep, calendar } = morning.book
  const first = due >= saidOn ? calendar.nextWorkday(due) : calendar.nextWorkday(saidOn)
  const nominal = latestTurn(first, calendar, morning)
  if (!nominal) return []
  const person = personOf(customer, promise.to)
  const words = NUDGE_WORDS[rep.language].promise_to_us({
    ...{ today, person: promise.to, style: person?.style },
    ...{ what, due, saidOn },
  })
  return [
    {
      kind: 'promise_to_us',
      subject: `${promise.id}@${nominal}`,
      ...about(customer, person),
      due,
      ...words,
      quote: { text: promise.quote, on: saidOn },
      card: 'follow-up-three-questions',
      urgency: nominal === first ? URGENCY.first : URGENCY.again,
      waitingSince: due,
      nominal,
    },
  ]
}

/** The latest of `first` and every third workday after it that is told this morning. */
function latestTurn(first: CivilDate, calendar: Calendar, { book, from }: Morning): CivilDate | undefined {
  if (first > book.today) return undefined
  const behind = calendar.workdaysBetween(first, book.today) % EVERY_WORKDAYS
  let turn = book.today
  for (let n = 0; n < behind; n++) turn = calendar.workdayOnOrBefore(addDays(turn, -1))
  return turn >= from ? turn : undefined
}
