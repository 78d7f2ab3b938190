// An objection that nothing has answered for some days.
import { OBJECTION_TOPICS, type ObjectionTopic } from '../../understanding/meaning.ts'
import type { BookCustomer, BookSignal, NudgeDraft } from '../book.ts'
import type { Morning, Rule } from '../rule.ts'
import { dayWithin, isTold } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const URGENCY = 0.65

const CARDS: Record<ObjectionTopic, string> = {
  price: 'objection-price',
  stock: 'objection-stock',
  later_discount: 'objection-later-discount',
  comparison: 'objection-comparison',
  reviews: 'objection-bad-reviews',
  authority: 'objection-no-authority',
  doubt: 'objection-doubt',
  habit: 'objection-doubt',
  security: 'objection-doubt',
  timing: 'hidden-concerns',
  quality: 'objection-by-kind',
  terms: 'negotiation',
  other: 'objection-process',
}

/**
 * Told once, five days (or as set) after it; a free day moves to the workday before. It is answered by a word that says
 * so, or by an order or a payment after it; that somebody was spoken to answers nothing.
 */
export const openObjection: Rule = {
  kind: 'open_objection',
  appliesTo: (customer, morning) =>
    customer.signals.flatMap(signal =>
      signal.kind === 'objection' && !signal.settledOn ? draft(customer, signal, morning) : [],
    ),
}

const isAnswered = ({ signals }: BookCustomer, { on }: BookSignal): boolean =>
  signals.some(later => (later.kind === 'purchase' || later.kind === 'payment') && later.on > on && !later.doubtful)

function draft(customer: BookCustomer, signal: BookSignal, morning: Morning): NudgeDraft[] {
  const { today, rep, calendar, settings } = morning.book
  const { on } = signal
  if (on >= today) return []
  const nominal = dayWithin(on, settings.objectionDays, calendar)
  if (!isTold(nominal, morning) || isAnswered(customer, signal)) return []
  const topic = OBJECTION_TOPICS.find(one => one === signal.topic) ?? 'other'
  const person = personOf(customer, signal.by)
  const words = NUDGE_WORDS[rep.language].open_objection({
    ...{ today, person: person?.name, style: person?.style },
    ...{ customer: customer.name, topic, on },
  })
  return [
    {
      kind: 'open_objection',
      subject: `${signal.id}@${nominal}`,
      ...about(customer, person),
      ...words,
      quote: { text: signal.quote, on },
      card: CARDS[topic],
      urgency: URGENCY,
      waitingSince: on,
      nominal,
    },
  ]
}
