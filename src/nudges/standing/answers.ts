// What is asked of one customer, each value with what it stands on.
import type { RecordLine } from '../../record-posts.ts'
import type { Channel } from '../../understanding/meaning.ts'
import type { StandingWhat } from '../../understanding/standing.ts'
import type { Book, BookCustomer } from '../book.ts'
import { CYCLE_INTERVALS } from '../cycle.ts'
import { addDays } from '../days.ts'
import { complaintLines, deliveryAnswer, objectionLines, paymentLines } from './concerns.ts'
import { placeIn, pyramidOf } from './pyramid.ts'
import { RHYTHM_INTERVALS, standingOf } from './standing.ts'
import { stepAnswer } from './steps.ts'
import { tierAnswer } from './tier-answer.ts'
import { type Ink, percentOf } from './words.ts'

/** An answer: the value in one line, and what it stands on. */
export interface Answer {
  title: string
  lines: RecordLine[]
  note?: string
}

/** Who is asked about, in whose book; the channel is that of the last contact, where it was told of. */
export interface Asking {
  customer: BookCustomer
  book: Book
  channel?: Channel
}

/** How many days and orders are shown of those that a value was worked out from. */
const SHOWN = 6

/** Answers what is asked of a customer. Pure. */
export function answerFor(what: StandingWhat, asking: Asking, ink: Ink): Answer {
  const standing = standingOf(asking.customer, asking.book.today)
  switch (what) {
    case 'tier':
      return tierAnswer(asking, ink)
    case 'last_contact':
      return lastContact(asking, ink)
    case 'rhythm':
      return rhythm(asking, ink)
    case 'cycle':
      return cycle(asking, ink)
    case 'band':
      return band(asking, ink)
    case 'step':
      return stepAnswer(asking.customer.name, standing.deals, ink)
    case 'complaints':
    case 'objections':
    case 'payments':
      return concernAnswer(what, asking, ink)
    case 'deliveries':
      return deliveryAnswer(asking.customer.name, standing, ink)
  }
}

function concernAnswer(
  what: 'complaints' | 'objections' | 'payments',
  { customer, book }: Asking,
  { words, ...ink }: Ink,
): Answer {
  const { complaints, objections, payments } = standingOf(customer, book.today)
  const { name } = customer
  const full = { words, ...ink }
  if (what === 'payments') {
    const title = payments.length > 0 ? words.payments.title(payments.length, name) : words.payments.none(name)
    return { title, lines: paymentLines(payments, full) }
  }
  const [kind, lines] =
    what === 'complaints'
      ? (['complaint', complaintLines(complaints, full)] as const)
      : (['objection', objectionLines(objections, full)] as const)
  const { title, none } = words.concerns
  return { title: lines.length > 0 ? title(kind, lines.length, name) : none(kind, name), lines }
}

function lastContact({ customer, book, channel }: Asking, { words, day }: Ink): Answer {
  const { lastContact: last } = standingOf(customer, book.today)
  const { name, contactDays, lastWords } = customer
  if (!last) return { title: words.lastContact.none(name, day(customer.addedOn)), lines: [] }
  const told = contactDays.at(-1) === last.on
  const how = told ? channel && words.lastContact.how[channel] : words.lastContact.how.done
  const quote = lastWords?.on === last.on ? [{ text: '', quote: lastWords.quote, on: lastWords.on }] : []
  return {
    title: words.lastContact.is(name, day(last.on), last.days),
    lines: [...(how ? [{ text: how }] : []), ...quote],
  }
}

function rhythm({ customer, book }: Asking, { words, day }: Ink): Answer {
  const { median, days } = standingOf(customer, book.today).rhythm
  const { name } = customer
  if (!median) return { title: words.rhythm.none(name, new Set(days).size, RHYTHM_INTERVALS + 1), lines: [] }
  const next = addDays(days.at(-1)!, Math.round(median))
  return {
    title: words.rhythm.is(name, Math.round(median)),
    lines: [{ text: words.rhythm.from(days.slice(-SHOWN).map(day)) }, { text: words.rhythm.next(day(next)) }],
  }
}

function cycle({ customer, book }: Asking, ink: Ink): Answer {
  const { words, day } = ink
  const { cycle: known, orders, runsOutOn } = standingOf(customer, book.today).cycle
  const { name } = customer
  const bought = orders.slice(0, SHOWN).map(order => ({
    text: words.cycle.order(day(order.on), whatOf(order, ink)),
    quote: order.quote,
    on: order.on,
  }))
  const distinct = new Set(orders.map(({ on }) => on)).size
  if (!known) return { title: words.cycle.none(name, distinct, CYCLE_INTERVALS + 1), lines: bought }
  const { stated } = known
  const days = Math.round(known.days)
  const said = stated ? [{ text: '', quote: stated.quote, on: stated.on }] : []
  const out = runsOutOn ? [{ text: words.cycle.runsOut(day(runsOutOn)) }] : []
  return {
    title: stated ? words.cycle.stated(name, days) : words.cycle.median(name, days),
    lines: [...said, ...(stated ? bought.slice(0, 1) : bought), ...out],
  }
}

const whatOf = ({ product, amount, currency }: BookCustomer['purchases'][number], { money }: Ink): string =>
  [product, amount === undefined ? undefined : money(amount, currency)].filter(Boolean).join(' · ')

function band({ customer, book }: Asking, { words, money }: Ink): Answer {
  const pyramid = pyramidOf(book.customers, book.today)
  const found = placeIn(pyramid, customer.id)
  if (!found) return { title: words.band.none(customer.name), lines: [] }
  const { place, of, brought } = found
  return {
    title: words.band.is(customer.name, words.pyramid.bands[found.band], place, of),
    lines: [{ text: words.band.brought(money(brought, pyramid.currency), percentOf(brought, pyramid.total)) }],
  }
}
