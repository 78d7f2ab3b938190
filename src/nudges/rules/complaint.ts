// A complaint that is not solved: a clock of seven days, and each workday after it.
import type { BookCustomer, BookSignal, NudgeDraft } from '../book.ts'
import type { Morning, Rule } from '../rule.ts'
import { dayWithin, latestTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'
import type { ComplaintStage } from '../words-said.ts'

/** The days of the clock; by the last of them there must be a solution, or a plan. */
const CLOCK_DAYS = { first: 1, under_way: 5, due: 7 } as const
const URGENCY: Record<ComplaintStage, number> = { first: 0.85, under_way: 0.9, due: 1, late: 0.95 }

/**
 * Told on day 1, 5 and 7 after it, then each workday, until it is solved. A free day moves to the workday before, and
 * where that is no later than the complaint, to the first workday after it. From day 7 on the manager is told too, unless
 * the complaint was only heard of. Only a word that it is solved settles it, no other contact.
 */
export const complaint: Rule = {
  kind: 'complaint',
  appliesTo: (customer, morning) =>
    customer.signals.flatMap(signal =>
      signal.kind === 'complaint' && !signal.settledOn ? draft(customer, signal, morning) : [],
    ),
}

function draft(customer: BookCustomer, signal: BookSignal, morning: Morning): NudgeDraft[] {
  const { today, rep } = morning.book
  const { on } = signal
  const told = occurrence(signal, morning)
  if (!told) return []
  const { stage, nominal, due } = told
  const person = personOf(customer, signal.by)
  const manager = (stage === 'due' || stage === 'late') && !signal.doubtful
  const words = NUDGE_WORDS[rep.language].complaint({
    ...{ today, person: person?.name, style: person?.style },
    ...{ customer: customer.name, on, stage, due },
    promised: promisedSince(customer, on),
    manager: manager && rep.manager !== null,
  })
  return [
    {
      kind: 'complaint',
      subject: `${signal.id}@${nominal}`,
      ...about(customer, person),
      due,
      ...words,
      quote: { text: signal.quote, on },
      card: 'complaints',
      urgency: URGENCY[stage],
      waitingSince: on,
      nominal,
      ...(manager ? { manager } : {}),
    },
  ]
}

function occurrence({ on }: BookSignal, morning: Morning) {
  const { calendar, today } = morning.book
  if (on >= today) return undefined
  const due = dayWithin(on, CLOCK_DAYS.due, calendar)
  if (today > due) return { stage: 'late' as const, nominal: today, due }
  const clock = [dayWithin(on, CLOCK_DAYS.first, calendar), dayWithin(on, CLOCK_DAYS.under_way, calendar), due]
  const nominal = latestTold(clock, morning)
  return nominal && { stage: STAGES[clock.lastIndexOf(nominal)]!, nominal, due }
}

const STAGES = ['first', 'under_way', 'due'] as const satisfies ComplaintStage[]

/** What the rep has promised since the complaint, the soonest first. */
function promisedSince({ followUps }: BookCustomer, on: string) {
  const [promise] = followUps
    .filter(({ by, saidOn }) => by === 'rep' && saidOn >= on)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))
  return promise && { what: promise.what, due: promise.due }
}
