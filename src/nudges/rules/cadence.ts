// No contact of any kind for as long as the customer's tier allows.
import type { CivilDate } from '../../model.ts'
import type { Book, BookCustomer, NudgeDraft, Tier } from '../book.ts'
import { addDays, daysBetween } from '../days.ts'
import type { Rule } from '../rule.ts'
import { latestRepeat } from '../series.ts'
import { NUDGE_WORDS } from '../words.ts'

const TIER_WHEN_UNSET: Tier = 'C'
const REPEAT_DAYS = 7
const URGENCY = { least: 0.3, most: 0.7 }

/**
 * Told when the tier's interval has passed since the last contact (since the customer was added, where there was none),
 * then every seven days until there is contact. A free day moves to the workday before; the next one is counted from the
 * day itself. Nothing is told on the day of a contact.
 */
export const cadence: Rule = {
  kind: 'cadence',
  appliesTo(customer, morning) {
    const { lastContactOn, addedOn, tier = TIER_WHEN_UNSET } = customer
    if (lastContactOn && lastContactOn >= morning.book.today) return []
    const first = addDays(lastContactOn ?? addedOn, morning.book.settings.cadenceDays[tier])
    const nominal = latestRepeat(first, REPEAT_DAYS, morning)
    return nominal ? [draft(customer, morning.book, { first, nominal })] : []
  },
}

function draft(
  customer: BookCustomer,
  { today, rep, settings }: Book,
  silence: { first: CivilDate; nominal: CivilDate },
): NudgeDraft {
  const { tier, lastContactOn, addedOn } = customer
  const interval = settings.cadenceDays[tier ?? TIER_WHEN_UNSET]
  const topic = customer.topics[0]
  const said = topic ?? customer.lastWords
  const contact = whomToCall(customer)
  const words = NUDGE_WORDS[rep.language].cadence({
    today,
    person: contact?.name,
    style: contact?.style,
    customer: customer.name,
    tier,
    interval,
    lastContactOn,
    addedOn,
    topic: topic && { about: topic.about, on: topic.on },
  })
  return {
    kind: 'cadence',
    subject: `${customer.id}@${silence.nominal}`,
    customer: customer.id,
    customerName: customer.name,
    contact: contact && { id: contact.id, name: contact.name },
    ...words,
    quote: said && { text: said.quote, on: said.on },
    card: 'periodic-contact',
    urgency: urgencyOf(daysBetween(silence.first, today) / interval),
    value: customer.value,
    waitingSince: silence.first,
    nominal: silence.nominal,
  }
}

/** The contact whom the topic is about, or the only one there is. */
function whomToCall({ topics, contacts }: BookCustomer) {
  const about = contacts.find(contact => contact.name === topics[0]?.about)
  return about ?? (contacts.length === 1 ? contacts[0] : undefined)
}

/** Grows from the first day on and is full when a second interval has passed in silence. */
const urgencyOf = (intervalsLate: number): number =>
  URGENCY.least + (URGENCY.most - URGENCY.least) * Math.min(1, Math.max(0, intervalsLate))
