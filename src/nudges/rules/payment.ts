// A payment of a customer's falls due: three days before (or as set), on the day, then each workday until it is paid.
import { metBy } from '../../deals/payments.ts'
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, NudgeDraft } from '../book.ts'
import { addDays } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { latestTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const URGENCY = { ahead: 0.6, day: 1, late: 0.9 }

/** A sum that is to be paid by a day. */
export interface Owed {
  /** Names it and its day: another date of the same deal is another matter. */
  id: string
  due: CivilDate
  saidOn: CivilDate
  quote: string
  what?: string
  amount?: number
  currency?: string
  to?: string
}

/**
 * What is owed is a customer's follow-up of kind payment, or a deal at step payment, with a date; of a deal and a
 * follow-up with one date the follow-up is told. The first two days move to the workday before where they are free.
 */
export const payment: Rule = {
  kind: 'payment',
  appliesTo(customer, morning) {
    if (customer.followUps.length + customer.deals.length === 0) return []
    return owing(customer).flatMap(one => draft(customer, one, morning))
  },
}

/** What a customer is still to pay, by its day. */
export function owing(customer: BookCustomer): Owed[] {
  const owed = owedBy(customer)
  return owed.length === 0 ? [] : unpaid(owed, customer)
}

function owedBy({ followUps, deals }: BookCustomer): Owed[] {
  const stated = followUps.flatMap(({ id, due, saidOn, quote, what, to, by, kind }) =>
    by === 'customer' && kind === 'payment' && due ? [{ id, due, saidOn, quote, what, to }] : [],
  )
  const open = deals.flatMap(({ id, closeOn, on, quote, step, product, amount, currency }) =>
    step === 'payment' && closeOn
      ? [{ id: `${id}:${closeOn}`, due: closeOn, saidOn: on, quote, what: product, amount, currency }]
      : [],
  )
  const sums = stated.map(one => ({ ...sumOf(open, one.due), ...one }))
  return [...sums, ...open.filter(({ due }) => !stated.some(one => one.due === due))]
}

/** The sum of the deal that is paid on that day. */
function sumOf(deals: readonly Owed[], due: CivilDate): Pick<Owed, 'amount' | 'currency'> {
  const deal = deals.find(one => one.due === due)
  return { amount: deal?.amount, currency: deal?.currency }
}

/** What no payment has met; one meets only what was agreed before it, or on its day for that day. */
function unpaid(owed: readonly Owed[], { signals }: BookCustomer): Owed[] {
  const paidOn = signals.flatMap(({ kind, on, doubtful }) => (kind === 'payment' && !doubtful ? [on] : [])).sort()
  let left = [...owed]
  for (const on of paidOn) {
    const known = left.filter(({ saidOn, due }) => saidOn < on || (saidOn === on && due <= on))
    const met = new Set(metBy(on, known))
    left = left.filter(one => !met.has(one))
  }
  return left
}

function draft(customer: BookCustomer, owed: Owed, morning: Morning): NudgeDraft[] {
  const { today, rep, settings } = morning.book
  const { due, id, quote, saidOn, what, amount, currency, to } = owed
  const nominal = today > due ? today : latestTold([addDays(due, -settings.paymentDaysBefore), due], morning)
  if (!nominal) return []
  const late = nominal > due
  const person = personOf(customer, to)
  const words = NUDGE_WORDS[rep.language].payment({
    ...{ today, person: person?.name, style: person?.style },
    ...{ due, what, amount, currency, signer: signerOf(customer) },
  })
  return [
    {
      kind: 'payment',
      subject: `${id}@${nominal}`,
      ...about(customer, person),
      due,
      ...words,
      quote: { text: quote, on: saidOn },
      card: 'close-flow',
      urgency: late ? URGENCY.late : nominal === due ? URGENCY.day : URGENCY.ahead,
      waitingSince: late ? due : nominal,
      nominal,
    },
  ]
}

/** Who decides there signs. */
const signerOf = ({ facts, contacts }: BookCustomer): string | undefined => {
  const decider = facts.find(({ key, value, doubtful }) => key === 'role' && value === 'decider' && !doubtful)
  return contacts.find(({ id }) => id === decider?.contact)?.name
}
