// What is open with customers: complaints with their clock, objections, payments, deliveries; of one or of all.
import { speak } from '../../languages/language.ts'
import type { RecordLine } from '../../record-posts.ts'
import type { ObjectionTopic } from '../../understanding/meaning.ts'
import type { Book, BookSignal } from '../book.ts'
import { daysBetween } from '../days.ts'
import type { Owed } from '../rules/payment.ts'
import type { Answer } from './answers.ts'
import { COMPLAINT_CLOCK, type Complaint, type CustomerStanding, standingOf } from './standing.ts'
import type { Ink } from './words.ts'

/** Beyond this a list is cut. */
const MOST = 20

const joined = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ')

/** Open complaints, each with the day of its clock and the days to come; `of` is whose they are, in a list of all. */
export const complaintLines = (complaints: Complaint[], { words, day }: Ink, of?: string): RecordLine[] =>
  complaints.map(({ on, by, day: nth, ahead, doubtful, quote }) => {
    const [next] = ahead
    const nextDay = COMPLAINT_CLOCK[COMPLAINT_CLOCK.length - ahead.length]
    const clock = next && nextDay !== undefined && nextDay > nth ? words.concerns.ahead(nextDay, day(next)) : undefined
    const late = ahead.length === 0 && words.concerns.late
    const text = joined(of, by, words.concerns.day(day(on), nth), clock, late, doubtful && words.concerns.heard)
    return { text, quote, on }
  })

/** Open objections with their topic. */
export const objectionLines = (objections: BookSignal[], ink: Ink, of?: string): RecordLine[] =>
  objections.map(({ on, by, topic, doubtful, quote }) => {
    const { words, day, today, language } = ink
    const about = topic && speak(language).cards.objections[topic as ObjectionTopic]
    const since = words.concerns.since(day(on), daysBetween(on, today))
    return { text: joined(of, by, about, since, doubtful && words.concerns.heard), quote, on }
  })

/** What is still to be paid, by its day. */
export const paymentLines = (payments: Owed[], { words, day, money, today }: Ink, of?: string): RecordLine[] =>
  payments.map(({ due, what, amount, currency, quote, saidOn }) => {
    const sum = amount === undefined ? undefined : money(amount, currency)
    const when = words.payments.due(day(due), daysBetween(due, today))
    return { text: joined(of, what ?? words.payments.payment, sum, when), quote, on: saidOn }
  })

/** When something was delivered last, and which order waits. */
export function deliveryAnswer(
  name: string,
  { deliveries, undelivered }: CustomerStanding,
  { words, day }: Ink,
): Answer {
  const [last] = [...deliveries].sort((a, b) => (a.on < b.on ? 1 : -1))
  const waits = undelivered && words.deliveries.waiting(day(undelivered.on), undelivered.product)
  const waiting = undelivered && waits ? [{ text: waits, quote: undelivered.quote, on: undelivered.on }] : []
  if (!last) return { title: words.deliveries.none(name), lines: waiting }
  const title = words.deliveries.last(name, day(last.on), last.what)
  return { title, lines: [{ text: '', quote: last.quote, on: last.on }, ...waiting] }
}

/** What is open with all customers of a book: the oldest complaints and objections first, payments by their day. */
export function openWithAll(
  what: 'complaints' | 'objections' | 'payments',
  { customers, today }: Book,
  ink: Ink,
): Answer {
  const { words } = ink
  const lines = customers.flatMap(customer => {
    const { complaints, objections, payments } = standingOf(customer, today)
    if (what === 'payments')
      return payments.flatMap((one, i) => ({ by: one.due, line: paymentLines(payments, ink, customer.name)[i]! }))
    const all =
      what === 'complaints'
        ? complaintLines(complaints, ink, customer.name)
        : objectionLines(objections, ink, customer.name)
    return all.map(line => ({ by: line.on ?? '', line }))
  })
  lines.sort((a, b) => (a.by < b.by ? -1 : 1))
  const shown = lines.slice(0, MOST).map(({ line }) => line)
  if (what === 'payments')
    return { title: lines.length > 0 ? words.payments.title(lines.length) : words.payments.none(), lines: shown }
  const kind = what === 'complaints' ? 'complaint' : 'objection'
  return {
    title: lines.length > 0 ? words.concerns.title(kind, lines.length) : words.concerns.none(kind),
    lines: shown,
  }
}
