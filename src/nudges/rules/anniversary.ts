// So many years since a customer's first order, since the work with them began, or since what a note named.
import type { CivilDate } from '../../model.ts'
import { birthdaysBetween } from '../birthdays.ts'
import type { BookContact, BookCustomer, BookFact, NudgeDraft, Said } from '../book.ts'
import { yearOf } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { latestTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'
import type { AnniversaryKnown } from '../words-time.ts'

const URGENCY = 0.75
const DAY = /^(?:-|\d{4})-(\d{2}-\d{2})$/

/** A day of the year that is kept, and what is kept on it. */
interface Kept {
  id: string
  of: AnniversaryKnown['of']
  monthDay: string
  /** The year of the first; absent where nobody said it. */
  since?: number
  person?: BookContact
  said: Said
  goods?: { product?: string; quantity?: number; unit?: string }
}

/**
 * Told on the day; a free day moves to the workday before, and 29 February is kept on the 28th in common years. The day
 * on which work with a customer began counts before that of the first order; where it is known by its year alone, neither
 * is kept. What was only heard is not. One person is greeted once a day.
 */
export const anniversary: Rule = {
  kind: 'anniversary',
  appliesTo(customer, morning) {
    const drafts = keptBy(customer).flatMap(kept => draft(customer, kept, morning))
    const own = (one: NudgeDraft) =>
      drafts.findIndex(other => other.nominal === one.nominal && other.contact?.id === one.contact?.id)
    return drafts.filter((one, i) => own(one) === i)
  },
}

function keptBy(customer: BookCustomer): Kept[] {
  const kept: Kept[] = []
  let since: BookFact | undefined
  for (const fact of customer.facts) {
    if (fact.doubtful) continue
    if (fact.key === 'customer_since') since ??= fact
    if (fact.key === 'anniversary') kept.push(...named(customer, fact))
  }
  return [...(since ? together(customer, since) : firstOrder(customer)), ...kept]
}

function together({ id }: BookCustomer, fact: BookFact): Kept[] {
  const monthDay = DAY.exec(fact.value)?.[1]
  return monthDay ? [{ id, of: 'together', monthDay, since: Number(fact.value.slice(0, 4)), said: fact }] : []
}

function firstOrder({ id, purchases, signals }: BookCustomer): Kept[] {
  const first = purchases.findLast(order => !signals.some(signal => signal.id === order.id && signal.doubtful))
  if (!first) return []
  const { on, product, quantity, unit } = first
  const goods = { product, quantity, unit }
  return [{ id, of: 'order', monthDay: on.slice(5), since: yearOf(on), said: first, goods }]
}

/** The year counts where it was said: a day without one was taken for the last such day. */
function named(customer: BookCustomer, fact: BookFact): Kept[] {
  const monthDay = DAY.exec(fact.value)?.[1]
  if (!monthDay) return []
  const year = fact.value.slice(0, 4)
  const person = customer.contacts.find(({ id }) => id === fact.contact)
  const since = fact.quote.includes(year) ? Number(year) : undefined
  return [{ id: `${person?.id ?? customer.id}:${monthDay}`, of: 'named', monthDay, since, person, said: fact }]
}

/** Whether a day of the year can be told this morning at all: most days of most customers are elsewhere in the year. */
const isNear = (monthDay: string, { from, before }: Morning): boolean =>
  from.slice(0, 4) !== before.slice(0, 4) ||
  monthDay === '02-29' ||
  (from.slice(5) <= monthDay && monthDay < before.slice(5))

function draft(customer: BookCustomer, kept: Kept, morning: Morning): NudgeDraft[] {
  const { id, of, monthDay, since, said, goods } = kept
  if (!isNear(monthDay, morning)) return []
  const nominal = latestTold(birthdaysBetween(`--${monthDay}`, morning.from, morning.before), morning)
  const years = nominal && since ? yearOf(nominal) - since : undefined
  if (!nominal || (years !== undefined && years < 1)) return []
  const { today, rep, calendar } = morning.book
  const person = kept.person ?? (of === 'named' ? undefined : personOf(customer))
  const words = NUDGE_WORDS[rep.language].anniversary({
    ...{ today, person: person?.name, style: person?.style, customer: customer.name },
    ...{ of, on: nominal, years, free: isFree(nominal, calendar) },
    ...goods,
  })
  return [
    {
      kind: 'anniversary',
      subject: `${id}@${nominal}`,
      ...about(customer, person),
      due: nominal,
      ...words,
      quote: { text: said.quote, on: said.on },
      card: 'occasions',
      urgency: URGENCY,
      waitingSince: nominal,
      nominal,
    },
  ]
}

const isFree = (day: CivilDate, { isWorkday }: Morning['book']['calendar']): boolean => !isWorkday(day)
