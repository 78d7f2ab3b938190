// What is known of the customer at hand tips a vague question towards the cards for it; a clear one it leaves as it is.
import type { DealStep, ObjectionTopic } from '../understanding/meaning.ts'
import type { Card, Playbook } from './playbook.ts'
import type { Style } from './sections.ts'

/** A question for which a card is likelier than this is clear by itself; the open objection fills what is missing to it. */
const CLEAR = 0.6
/** In log-odds: a step or a style only tips what is even. */
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
  { step, style }: { step?: DealStep; style?: Style },
): Map<string, number> {
  const tips = new Map<string, number>()
  const tip = (id: string, by: number) => tips.set(id, (tips.get(id) ?? 0) + by)
  if (style) for (const id of BY_STYLE[style]) tip(id, STYLE)
  if (step) for (const [id, { en }] of playbook.cards) if (BY_STEP[step].includes(en.group)) tip(id, STEP)
  return tips
}

/** The card for an objection that is still open. */
export function openCard(
  { cards }: Playbook,
  { openObjection }: { openObjection?: ObjectionTopic },
): string | undefined {
  if (!openObjection) return undefined
  const named = BY_TOPIC[openObjection] ?? ANY_TOPIC
  return cards.has(named) ? named : ANY_TOPIC
}

/** The likelihoods of cards with that of the open objection's card, at its place, raised as far as none is clear. */
export function tipped(likely: readonly number[], open: number): readonly number[] {
  const missing = Math.max(0, CLEAR - Math.max(...likely))
  return open < 0 ? likely : likely.map((one, at) => (1 - missing) * one + (at === open ? missing : 0))
}
