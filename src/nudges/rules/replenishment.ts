// What a customer bought last will soon be used up.
import type { BookCustomer, BookPurchase, NudgeDraft } from '../book.ts'
import { type Cycle, cycleOf, firmOrders } from '../cycle.ts'
import { addDays } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { isTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

/** Reminded on day 13 of a cycle of 15. */
const REACHED = { of: 15, at: 13 }
const URGENCY = 0.75

/**
 * Told once for a purchase, when the days since it reach 13/15 of the cycle, rounded up; a free day moves to the workday
 * before. The cycle is as stated, or the median of at least three intervals, or as it was heard. One that is stated only
 * when that day has passed is told on the next workday.
 */
export const replenishment: Rule = {
  kind: 'replenishment',
  appliesTo(customer, morning) {
    if (customer.purchases.length === 0) return []
    const orders = firmOrders(customer)
    const cycle = cycleOf(customer, orders)
    const [last] = orders
    if (!last || !cycle) return []
    const reached = addDays(last.on, Math.ceil((cycle.days * REACHED.at) / REACHED.of))
    const said = cycle.stated?.on ?? ''
    const nominal = said >= reached && said > last.on ? morning.book.calendar.nextWorkday(said) : reached
    return isTold(nominal, morning) ? [draft({ customer, last, cycle, nominal }, morning)] : []
  },
}

function draft(
  of: { customer: BookCustomer; last: BookPurchase; cycle: Cycle; nominal: string },
  { book: { today, rep } }: Morning,
): NudgeDraft {
  const { customer, last, cycle, nominal } = of
  const { id, on, quote, product, quantity, unit } = last
  const days = Math.round(cycle.days)
  const person = personOf(customer)
  const runsOutOn = addDays(on, days)
  const words = NUDGE_WORDS[rep.language].replenishment({
    ...{ today, person: person?.name, style: person?.style, customer: customer.name },
    ...{ product, quantity, unit, lastOn: on },
    ...{ cycle: days, stated: cycle.stated !== undefined, runsOutOn },
  })
  const said = cycle.stated ?? { quote, on }
  return {
    kind: 'replenishment',
    subject: `${id}@${nominal}`,
    ...about(customer, person),
    ...words,
    quote: { text: said.quote, on: said.on },
    card: 'replenishment',
    urgency: URGENCY,
    waitingSince: nominal,
    nominal,
  }
}
