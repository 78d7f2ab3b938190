// What is known of the customer at hand tips a vague question towards the cards for it; a clear one it leaves as it is.
import type { DealStep, ObjectionTopic } from '../understanding/meaning.ts'
import type { Card, Playbook } from './playbook.ts'
import type { Style } from './sections.ts'

/** In log-odds: an open objection settles a question that says nothing, a step or a style only tips what is even. */
const OPEN = 4
const STEP = 0.4
const STYLE = 0.3

const BY_TOPIC: Partial<Record<ObjectionTopic, string>> = {
  price: 'objection-price',
  later_discount: 'objection-later-discount',
  stock: 'objection-stock',
  comparison: 'objection-comparison',
  reviews: 'objection-bad-reviews',
  authority: 'objection-no-authority',
}
const ANY_TOPIC = 'objection-process'

const BY_STEP: Record<DealStep, Card['group'][]> = {
  analyse: ['prepare', 'prospect', 'account'],
  trust: ['trust', 'people'],
  needs: ['discover'],
  value: ['present'],
  commitment: ['objections', 'close'],
  payment: ['close', 'service', 'retain'],
}

const BY_STYLE: Record<Style, string[]> = {
  driver: ['styles-social'],
  expressive: ['styles-social'],
  amiable: ['styles-social'],
  analytical: ['styles-social', 'difficult-analytical-case'],
}

/** The log-odds that what is known adds to cards, by their ids. */
export function tippingFor(
  playbook: Playbook,
  { openObjection, step, style }: { openObjection?: ObjectionTopic; step?: DealStep; style?: Style },
): Map<string, number> {
  const tips = new Map<string, number>()
  const tip = (id: string, by: number) => tips.set(id, (tips.get(id) ?? 0) + by)
  if (openObjection) {
    const named = BY_TOPIC[openObjection] ?? ANY_TOPIC
    tip(playbook.cards.has(named) ? named : ANY_TOPIC, OPEN)
  }
  if (style) for (const id of BY_STYLE[style]) tip(id, STYLE)
  if (step) for (const [id, { en }] of playbook.cards) if (BY_STEP[step].includes(en.group)) tip(id, STEP)
  return tips
}
