// A contact's birthday, solar or lunar: three days before (or as set), and on the day.
import { birthdaysBetween, isLunar } from '../birthdays.ts'
import type { BookContact, BookCustomer, NudgeDraft } from '../book.ts'
import { addDays } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { latestTold } from '../series.ts'
import { NUDGE_WORDS } from '../words.ts'

const URGENCY = { ahead: 0.6, day: 1 }

/** Each of the two days moves to the workday before when it is free; where both come to the same morning, one is told. */
export const birthday: Rule = {
  kind: 'birthday',
  appliesTo: (customer, morning) => customer.contacts.flatMap(contact => draft(customer, contact, morning)),
}

function draft(customer: BookCustomer, contact: BookContact, morning: Morning): NudgeDraft[] {
  if (!contact.birthday) return []
  const ahead = morning.book.settings.birthdayDaysBefore
  const near = birthdaysBetween(contact.birthday, morning.from, addDays(morning.before, ahead))
  const nominal = latestTold(
    near.flatMap(day => [addDays(day, -ahead), day]),
    morning,
  )
  const on = nominal && near.find(day => day >= nominal)
  if (!on) return []
  const { today, rep, calendar } = morning.book
  const words = NUDGE_WORDS[rep.language].birthday({
    today,
    person: contact.name,
    style: contact.style,
    on,
    lunar: isLunar(contact.birthday),
    tastes: contact.tastes,
    free: !calendar.isWorkday(on),
  })
  const personal = customer.topics.find(topic => topic.about === contact.name)
  return [
    {
      kind: 'birthday',
      subject: `${contact.id}@${nominal}`,
      customer: customer.id,
      customerName: customer.name,
      contact: { id: contact.id, name: contact.name },
      due: on,
      ...words,
      quote: personal && { text: personal.quote, on: personal.on },
      card: 'periodic-contact',
      urgency: nominal === on ? URGENCY.day : URGENCY.ahead,
      value: customer.value,
      waitingSince: nominal,
      nominal,
    },
  ]
}
