// An order that has not been delivered: the customer hears of its progress before they ask.
import type { BookCustomer, BookPurchase, NudgeDraft } from '../book.ts'
import { addDays } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { latestRepeat } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const URGENCY = 0.5

/**
 * Told every seven days (or as set) after the order, until a delivery. A free day moves to the workday before, and the
 * next is counted from the day itself. Of several orders that come to one morning the newest is told.
 */
export const ordered: Rule = {
  kind: 'ordered',
  appliesTo(customer, morning) {
    if (customer.purchases.length === 0) return []
    const days = morning.book.settings.orderedDays
    const told = undelivered(customer).flatMap(order => {
      const nominal = latestRepeat(addDays(order.on, days), days, morning)
      return nominal ? [{ order, nominal }] : []
    })
    const [newest] = told.sort((a, b) => (a.order.on > b.order.on ? -1 : 1))
    return newest ? [draft(customer, newest, morning)] : []
  },
}

/** A delivery brings all that was ordered before its day; where nothing was, what was ordered on it. */
function undelivered({ purchases, deliveries, signals }: BookCustomer): BookPurchase[] {
  const heard = new Set(signals.flatMap(({ id, doubtful }) => (doubtful ? [id] : [])))
  let open = purchases.filter(({ id }) => !heard.has(id))
  for (const on of deliveries.map(delivery => delivery.on).sort()) {
    const before = open.some(order => order.on < on)
    open = open.filter(order => (before ? order.on >= on : order.on !== on))
  }
  return open
}

function draft(
  customer: BookCustomer,
  { order, nominal }: { order: BookPurchase; nominal: string },
  { book: { today, rep } }: Morning,
): NudgeDraft {
  const { id, on, quote, product, quantity, unit } = order
  const person = personOf(customer)
  const words = NUDGE_WORDS[rep.language].ordered({
    ...{ today, person: person?.name, style: person?.style },
    ...{ customer: customer.name, on, product, quantity, unit },
  })
  return {
    kind: 'ordered',
    subject: `${id}@${nominal}`,
    ...about(customer, person),
    ...words,
    quote: { text: quote, on },
    card: 'ordered-customers',
    urgency: URGENCY,
    waitingSince: on,
    nominal,
  }
}
