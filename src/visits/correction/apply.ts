// Carries out one change of a correction: in what is kept, or in what a waiting note means.
import type { Tx } from '../../../db/database.ts'
import type { Asked } from '../../flow.ts'
import type { VisitView } from '../../post.ts'
import { CHANNELS, type Meaning, type VisitMeaning } from '../../understanding/meaning.ts'
import { applyEdit } from '../edit.ts'
import { changeChannel, changeFollowUp } from '../store/change.ts'
import { calledOtherwise, changePerson, giveFact } from '../store/people.ts'
import type { Item } from './items.ts'
import { lineOf } from './lines.ts'

export interface Applied {
  note: string
  visits: VisitView[]
  item: Item
  to: string
  /** The words of the correction. */
  quote: string
}

/** The field of the Edit modal that a thing is mended by. */
const FIELD: Partial<Record<Item['of'], string>> = {
  ...{ fact: 'fact:value', what: 'follow_up:what', due: 'follow_up:due', day: 'visit:on', customer: 'visit:customer' },
  ...{ quantity: 'deal:quantity', amount: 'deal:amount', product: 'deal:product', closing: 'deal:close_on' },
  signal: 'signal:keep',
}

/** Changes one thing of a kept note; gives the lines that say so. */
export async function applyChange(tx: Tx, asked: Asked, applied: Applied): Promise<string[]> {
  const { note, visits, item, to, quote } = applied
  const [kind, slot] = FIELD[item.of]?.split(':') ?? []
  if (kind) return applyEdit({ tx, asked, fields: { [`${kind}:${item.id}:${slot}`]: to }, quote }, note, visits)
  const { now } = asked
  const { id, visit } = item
  if (item.of === 'channel') await changeChannel(tx, id, channelOf(to))
  else if (item.of === 'by') await changeFollowUp(tx, id, { by: to === 'customer' ? 'customer' : 'rep' }, now)
  else if (item.of === 'holder') await giveFact(tx, { id, visit, to, quote, now })
  else if (item.of === 'person') await changePerson(tx, { contact: id, visit, from: item.value, to })
  return [lineOf(asked, item, to)]
}

const channelOf = (text: string) => CHANNELS.find(one => one === text) ?? 'visit'

/** The visits of a note that still waits, as if they were kept: each thing is named by its place. */
export const viewsOf = (meaning: Meaning, today: string): VisitView[] =>
  meaning.visits.map((visit, at) => ({
    id: `${at}`,
    customer: visit.customer ?? '',
    fresh: false,
    on: visit.occurred_on ?? today,
    channel: visit.channel ?? 'visit',
    contacts: visit.contacts.map(one => ({ ...one, id: one.name })),
    facts: visit.facts.map((fact, i) => ({ ...fact, id: `${at}.${i}`, saidOn: today })) as VisitView['facts'],
    signals: visit.signals.map((signal, i) => ({ ...signal, id: `${at}.${i}`, on: today })),
    followUps: visit.follow_ups.map((one, i) => ({ ...one, id: `${at}.${i}`, kind: one.kind ?? 'task' })),
    ...(visit.deal ? { deal: { ...visit.deal, id: `${at}`, closeOn: visit.deal.close_on } } : {}),
  }))

/** What a waiting note means once one thing of it is changed. */
export function mended(meaning: Meaning, { item, to, quote }: Pick<Applied, 'item' | 'to' | 'quote'>): Meaning {
  if (item.of === 'person') return calledOtherwise(meaning, item.value, to)
  const at = Number(item.visit)
  return {
    ...meaning,
    visits: meaning.visits.map((visit, i) => (i === at ? withChange(visit, { item, to, quote }) : visit)),
  }
}

function withChange(visit: VisitMeaning, { item, to, quote }: Pick<Applied, 'item' | 'to' | 'quote'>): VisitMeaning {
  const place = Number(item.id.split('.')[1] ?? 0)
  const inList = <T>(list: T[], change: Partial<T>): T[] =>
    to === '' ? list.filter((_, i) => i !== place) : list.map((one, i) => (i === place ? { ...one, ...change } : one))
  switch (item.of) {
    case 'fact':
      return { ...visit, facts: inList(visit.facts, { value: to, quote }) }
    case 'holder':
      return { ...visit, facts: inList(visit.facts, { about: to, quote }) }
    case 'what':
      return { ...visit, follow_ups: inList(visit.follow_ups, { what: to }) }
    case 'due':
      return { ...visit, follow_ups: inList(visit.follow_ups, { due: to }) }
    case 'by':
      return { ...visit, follow_ups: inList(visit.follow_ups, { by: to === 'customer' ? 'customer' : 'rep' }) }
    case 'signal':
      return { ...visit, signals: inList(visit.signals, {}) }
    case 'day':
      return { ...visit, occurred_on: to }
    case 'channel':
      return { ...visit, channel: channelOf(to) }
    case 'customer':
      return { ...visit, customer: to }
    case 'person':
      return visit
    default:
      return visit.deal ? { ...visit, deal: dealWith(visit.deal, item.of, to) } : visit
  }
}

function dealWith(
  deal: NonNullable<VisitMeaning['deal']>,
  of: 'quantity' | 'amount' | 'product' | 'closing',
  to: string,
): NonNullable<VisitMeaning['deal']> {
  const { [of === 'closing' ? 'close_on' : of]: _gone, ...rest } = deal
  if (to === '') return rest
  if (of === 'closing') return { ...rest, close_on: to }
  return of === 'product' ? { ...rest, product: to } : { ...rest, [of]: Number(to) }
}
