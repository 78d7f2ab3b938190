// What a correction can be about: every single thing that a note says, one by one. Pure.
import type { FactKey } from '../../facts/kinds.ts'
import type { CivilDate } from '../../model.ts'
import type { FactView, VisitView } from '../../post.ts'
import type { Channel } from '../../understanding/meaning.ts'

interface Of {
  /** The id of the visit, fact, follow-up, signal, deal or contact; with `of` it names the thing. */
  id: string
  visit: string
  customer: string
}

/** One thing that a note says. */
export type Item = Of &
  (
    | { of: 'fact'; key: FactKey; about: string; value: string; quote: string }
    | { of: 'holder'; key: FactKey; value: string; enumerated: string }
    | { of: 'due' | 'closing' | 'day'; value: CivilDate | undefined; title: string; what: string; done: boolean }
    | { of: 'by'; value: 'rep' | 'customer'; what: string }
    | { of: 'what'; value: string; quote: string }
    | { of: 'quantity' | 'amount'; value: number | undefined; unit: string | undefined }
    | { of: 'product' | 'customer' | 'person'; value: string }
    | { of: 'channel'; value: Channel }
    | { of: 'signal'; value: string; topic: string; kind: string }
  )

export type ItemOf<K extends Item['of']> = Item & { of: K }

/** Everything that visits say, in the order in which a card shows it. */
export const itemsIn = (visits: VisitView[]): Item[] => visits.flatMap(itemsOf)

function itemsOf(visit: VisitView): Item[] {
  const of = (id: string): Of => ({ id, visit: visit.id, customer: visit.customer })
  return [
    { ...of(visit.id), of: 'customer', value: visit.customer },
    { ...of(visit.id), of: 'day', value: visit.on, title: '', what: '', done: false },
    { ...of(visit.id), of: 'channel', value: visit.channel },
    ...visit.contacts.map((one): Item => ({ ...of(one.id ?? one.name), of: 'person', value: one.name })),
    ...visit.facts.flatMap(fact => ofFact(of(fact.id), fact, visit)),
    ...visit.followUps.flatMap(({ id, what, by, due, quote, done = false }): Item[] => [
      { ...of(id), of: 'what', value: what, quote },
      { ...of(id), of: 'due', value: due, title: what, what: `${what} ${quote}`, done },
      { ...of(id), of: 'by', value: by, what },
    ]),
    ...visit.signals.map(
      ({ id, quote: value, topic = '', kind }): Item => ({ ...of(id), of: 'signal', value, topic, kind }),
    ),
    ...ofDeal(of, visit),
  ]
}

function ofFact(own: Of, { key, about, value, quote }: FactView, visit: VisitView): Item[] {
  const fact: Item = { ...own, of: 'fact', key, about, value, quote }
  // What only one person can be may turn out to be another's.
  return key === 'role' && about !== visit.customer
    ? [fact, { ...own, of: 'holder', key, value: about, enumerated: value }]
    : [fact]
}

function ofDeal(of: (id: string) => Of, { deal }: VisitView): Item[] {
  if (!deal) return []
  const { id, quantity, amount, unit, currency, product, closeOn } = deal
  return [
    ...(quantity === undefined ? [] : [{ ...of(id), of: 'quantity' as const, value: quantity, unit }]),
    ...(amount === undefined ? [] : [{ ...of(id), of: 'amount' as const, value: amount, unit: currency }]),
    ...(product ? [{ ...of(id), of: 'product' as const, value: product }] : []),
    ...(closeOn ? [{ ...of(id), of: 'closing' as const, value: closeOn, title: '', what: '', done: false }] : []),
  ]
}
