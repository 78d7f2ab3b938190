// A follow-up of the rep falls due: on the day, on the five workdays after it, then weekly until it is closed.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, BookFollowUp, NudgeDraft } from '../book.ts'
import type { Calendar } from '../calendar.ts'
import { addDays } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { latestRepeat, latestTold } from '../series.ts'
import { NUDGE_WORDS } from '../words.ts'

const DAILY_REPEATS = 5
const URGENCY = { due: 1, daily: 0.9, weekly: 0.5 }

/**
 * Told on the due day, then on each of the five workdays after it, then seven days after the last of those and every
 * seven days on; a due or weekly day that is free moves to the workday before, and the repeats are counted as if it had not.
 *
 * One that was already overdue when it was noted starts on the first workday after it was noted, with the same repeats
 * from there: days that passed before anyone told us are no reminders given. One whose moved day had passed by then
 * (noted on Saturday for Sunday) is first told at its next repeat, on Monday.
 *
 * Only what the rep owes and by a date counts; appointments are a kind of their own.
 */
export const followUp: Rule = {
  kind: 'follow_up',
  appliesTo: (customer, morning) => customer.followUps.flatMap(promise => draft(customer, promise, morning)),
}

function draft(customer: BookCustomer, promise: BookFollowUp, morning: Morning): NudgeDraft[] {
  const { due } = promise
  if (promise.by !== 'rep' || promise.kind === 'appointment' || !due) return []
  const told = occurrence(due, promise.saidOn, morning)
  if (!told) return []
  const { today, rep } = morning.book
  const contact = customer.contacts.find(({ name }) => name === promise.to)
  const words = NUDGE_WORDS[rep.language].follow_up({
    today,
    person: promise.to,
    style: contact?.style,
    what: promise.what,
    due,
    saidOn: promise.saidOn,
  })
  return [
    {
      kind: 'follow_up',
      subject: `${promise.id}@${told.nominal}`,
      customer: customer.id,
      customerName: customer.name,
      contact: contact && { id: contact.id, name: contact.name },
      due,
      ...words,
      quote: { text: promise.quote, on: promise.saidOn },
      card: 'close-flow',
      urgency: told.urgency,
      value: customer.value,
      waitingSince: due,
      nominal: told.nominal,
    },
  ]
}

function occurrence(due: CivilDate, saidOn: CivilDate, morning: Morning) {
  const { calendar } = morning.book
  const first = due >= saidOn ? due : calendar.nextWorkday(saidOn)
  if (first >= morning.before) return undefined
  const daily = workdaysAfter(first, DAILY_REPEATS, calendar)
  const weekly = latestRepeat(addDays(daily.at(-1) ?? first, 7), 7, morning)
  if (weekly) return { nominal: weekly, urgency: URGENCY.weekly }
  const nominal = latestTold([first, ...daily], morning)
  return nominal && { nominal, urgency: nominal === first ? URGENCY.due : URGENCY.daily }
}

function workdaysAfter(day: CivilDate, count: number, calendar: Calendar): CivilDate[] {
  const days: CivilDate[] = []
  for (let at = calendar.nextWorkday(day); days.length < count; at = calendar.nextWorkday(at)) days.push(at)
  return days
}
