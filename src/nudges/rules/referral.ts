// A customer who praised us, has nothing open against us and has had the goods for a while can be asked for a referral.
import type { CivilDate } from '../../model.ts'
import type { BookCustomer, BookSignal, NudgeDraft } from '../book.ts'
import { addDays, quarterOf } from '../days.ts'
import type { Morning, Rule } from '../rule.ts'
import { isTold, onOrAfter } from '../series.ts'
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
    if (!since || since >= morning.before) return []
    const nominal = onOrAfter(since, morning.book.calendar)
    return isTold(nominal, morning) ? draft(customer, nominal, morning) : []
  },
}

const saidSurely = (kind: BookSignal['kind']) => (signal: BookSignal) => signal.kind === kind && !signal.doubtful

/** The first day from `start` on that begins with all of the conditions; undefined while something is open. */
function ripeSince({ signals }: BookCustomer, start: CivilDate): CivilDate | undefined {
  const praise = signals.findLast(saidSurely('praise'))
  const delivery = praise && signals.findLast(saidSurely('delivery'))
  if (!praise || !delivery) return undefined
  const trouble = signals.filter(({ kind }) => kind === 'complaint' || kind === 'objection')
  if (trouble.some(({ settledOn }) => !settledOn)) return undefined
  let day = latest(start, addDays(praise.on, 1), addDays(delivery.on, DAYS_AFTER_DELIVERY))
  for (;;) {
    const open = trouble.find(({ on, settledOn }) => on < day && settledOn && settledOn >= day)
    if (!open?.settledOn) return day
    day = addDays(open.settledOn, 1)
  }
}

const latest = (...days: CivilDate[]): CivilDate => days.sort().at(-1) ?? ''

function draft(customer: BookCustomer, nominal: CivilDate, { book: { today, rep } }: Morning): NudgeDraft[] {
  const praise = customer.signals.find(saidSurely('praise'))
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
