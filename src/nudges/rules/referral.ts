// A customer who praised us, has nothing open against us and has had the goods for a while can be asked for a referral.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, BookSignal, NudgeDraft } from '../book.ts'
import { addDays, quarterOf } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { isToldOnOrAfter, onOrAfter } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

/** A delivery must be more than 30 days old. */
const DAYS_AFTER_DELIVERY = 31
const URGENCY = 0.35

/** Told once in a calendar quarter: on the first workday of it on which all of the conditions hold. */
export const referral: Rule = {
  kind: 'referral',
  appliesTo(customer, morning) {
    const since = ripeSince(customer, quarterOf(morning.book.today))
    if (!since || !isToldOnOrAfter(since, morning)) return []
    return draft(customer, onOrAfter(since, morning.book.calendar), morning)
  },
}

/** The first day from `start` on that begins with all of the conditions; undefined while something is open. */
function ripeSince({ signals }: BookCustomer, start: CivilDate): CivilDate | undefined {
  let praised: CivilDate | undefined
  let delivered: CivilDate | undefined
  const trouble: BookSignal[] = []
  // Newest first: what comes last is the earliest.
  for (const signal of signals) {
    if (isTrouble(signal)) {
      if (!signal.settledOn) return undefined
      trouble.push(signal)
    } else if (!signal.doubtful && signal.kind === 'praise') praised = signal.on
    else if (!signal.doubtful && signal.kind === 'delivery') delivered = signal.on
  }
  if (!praised || !delivered) return undefined
  return peaceFrom(latest(start, addDays(praised, 1), addDays(delivered, DAYS_AFTER_DELIVERY)), trouble)
}

const isTrouble = ({ kind }: BookSignal): boolean => kind === 'complaint' || kind === 'objection'

/** The first day from `day` on that begins with nothing open. */
function peaceFrom(day: CivilDate, trouble: readonly BookSignal[]): CivilDate {
  const open = trouble.find(({ on, settledOn }) => on < day && settledOn && settledOn >= day)
  return open?.settledOn ? peaceFrom(addDays(open.settledOn, 1), trouble) : day
}

const latest = (...days: CivilDate[]): CivilDate => days.sort().at(-1) ?? ''

function draft(customer: BookCustomer, nominal: CivilDate, { book: { today, rep } }: Morning): NudgeDraft[] {
  const praise = customer.signals.find(({ kind, doubtful }) => kind === 'praise' && !doubtful)
  if (!praise) return []
  const person = personOf(customer, praise.by)
  const words = NUDGE_WORDS[rep.language].referral({
    ...{ today, person: person?.name, style: person?.style, customer: customer.name },
    praisedOn: praise.on,
    type: customer.facts.find(({ key }) => key === 'customer_type')?.value,
  })
  return [
    {
      kind: 'referral',
      subject: `${customer.id}@${nominal}`,
      ...about(customer, person),
      ...words,
      quote: { text: praise.quote, on: praise.on },
      card: 'referral',
      urgency: URGENCY,
      waitingSince: nominal,
      nominal,
    },
  ]
}
