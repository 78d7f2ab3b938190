// A customer who orders one product only, more than once and gladly, may have use for a second one.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, NudgeDraft } from '../book.ts'
import { type ContactDay, contactsOf } from '../contacts.ts'
import { addDays, quarterOf } from '../days.ts'
import { productKey, productsOf, secondProduct } from '../holdings.ts'
import type { Morning, Rule } from '../rule.ts'
import { isToldOnOrAfter, lastBefore, onOrAfter } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const ORDERS = 2
const URGENCY = 0.3

/**
 * Told once in a calendar quarter: on the first workday of it that follows the second order and a good contact, as long
 * as the last contact is a good one. It names what similar customers hold beside it and no open deal is about, where
 * there is such a thing.
 */
export const crossSell: Rule = {
  kind: 'cross_sell',
  appliesTo(customer, morning) {
    const { purchases, lastContactOn } = customer
    const [newest] = purchases
    if (purchases.length < ORDERS || !newest || !lastContactOn) return []
    const start = quarterOf(morning.book.today)
    // It follows one of these by a day: on most mornings all of them are long past.
    if (latest(start, latest(newest.on, lastContactOn)) < lastBefore(morning)) return []
    return suggest(customer, start, morning)
  },
}

function suggest(customer: BookCustomer, start: CivilDate, morning: Morning): NudgeDraft[] {
  const products = productsOf(customer)
  const [product] = products.values()
  if (products.size !== 1 || !product) return []
  const orders = ordersOf(customer, product)
  const second = orders.at(-ORDERS)
  const since = second && fineSince(customer, latest(start, addDays(second, 1)))
  if (!since || !isToldOnOrAfter(since, morning)) return []
  const nominal = onOrAfter(since, morning.book.calendar)
  return [draft(customer, { product, orders: orders.length, nominal }, morning)]
}

/** The days of the firm orders, newest first; one that names no product is taken for the same. */
function ordersOf({ purchases, signals }: BookCustomer, product: string): CivilDate[] {
  const heard = new Set(signals.flatMap(({ id, doubtful }) => (doubtful ? [id] : [])))
  return purchases
    .filter(order => !heard.has(order.id) && (!order.product || productKey(order.product) === productKey(product)))
    .map(({ on }) => on)
}

/** The first day from `start` on that begins with a good last contact; undefined where the last of all is none. */
function fineSince(customer: BookCustomer, start: CivilDate): CivilDate | undefined {
  const days = contactsOf(customer)
  if (!isGood(days.at(-1))) return undefined
  if (isGood(days.findLast(({ on }) => on < start))) return start
  const next = days.find(day => day.on >= start && isGood(day))
  return next && addDays(next.on, 1)
}

const isGood = (day: ContactDay | undefined): boolean => day?.answered === true && day.bad.length === 0

const latest = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)

function draft(
  customer: BookCustomer,
  { product, orders, nominal }: { product: string; orders: number; nominal: CivilDate },
  { book }: Morning,
): NudgeDraft {
  const { today, rep } = book
  const person = personOf(customer)
  const own = new Set([product, ...customer.deals.map(deal => deal.product ?? '')].map(productKey))
  const words = NUDGE_WORDS[rep.language].cross_sell({
    ...{ today, person: person?.name, style: person?.style, customer: customer.name },
    ...{ product, orders, second: secondProduct(customer, own, book) },
  })
  const [last] = customer.purchases
  return {
    kind: 'cross_sell',
    subject: `${customer.id}@${nominal}`,
    ...about(customer, person),
    ...words,
    quote: last && { text: last.quote, on: last.on },
    card: 'dependency',
    urgency: URGENCY,
    waitingSince: nominal,
    nominal,
  }
}
