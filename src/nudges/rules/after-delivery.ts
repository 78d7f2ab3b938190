// A delivery was logged, and nobody has spoken to the customer since.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, BookDelivery, NudgeDraft } from '../book.ts'
import type { Morning, Rule } from '../rule.ts'
import { dayWithin, isTold } from '../series.ts'
import { NUDGE_WORDS } from '../words.ts'

const URGENCY = 0.8

/**
 * Told once for a delivery: on the latest workday of the three days (or as set) after it, or on the first workday after
 * it where those are free. A contact on a later day than the delivery settles it. Where two deliveries come to one morning,
 * the later one is told.
 */
export const afterDelivery: Rule = {
  kind: 'after_delivery',
  appliesTo(customer, morning) {
    const dayToCall = callingDay(morning)
    const open = customer.deliveries.filter(
      delivery => !(customer.lastContactOn && customer.lastContactOn > delivery.on),
    )
    const told = open.filter(delivery => isTold(dayToCall(delivery.on), morning))
    const latest = told.sort((a, b) => a.on.localeCompare(b.on)).at(-1)
    return latest ? [draft(customer, latest, morning)] : []
  },
}

const callingDay =
  ({ book: { settings, calendar } }: Morning) =>
  (delivered: CivilDate): CivilDate =>
    dayWithin(delivered, settings.afterDeliveryDays, calendar)

function draft(customer: BookCustomer, delivery: BookDelivery, morning: Morning): NudgeDraft {
  const { today, rep } = morning.book
  const contact = customer.contacts.length === 1 ? customer.contacts[0] : undefined
  const nominal = callingDay(morning)(delivery.on)
  const words = NUDGE_WORDS[rep.language].after_delivery({
    today,
    person: contact?.name,
    style: contact?.style,
    customer: customer.name,
    on: delivery.on,
    what: delivery.what,
  })
  return {
    kind: 'after_delivery',
    subject: `${delivery.id}@${nominal}`,
    customer: customer.id,
    customerName: customer.name,
    contact: contact && { id: contact.id, name: contact.name },
    ...words,
    quote: { text: delivery.quote, on: delivery.on },
    card: 'service-care',
    urgency: URGENCY,
    value: customer.value,
    waitingSince: delivery.on,
    nominal,
  }
}
