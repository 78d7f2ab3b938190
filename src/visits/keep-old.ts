// "Keep the old": what a note said otherwise is set aside, and what had been said before holds again.
import type { Tx } from '../../db/database.ts'
import { record } from '../audit/store.ts'
import { setSlotsAside } from '../deals/store.ts'
import type { Asked } from '../flow.ts'
import type { DealView, VisitView } from '../post.ts'
import type { Hint } from './log.ts'
import { repaintCard } from './repaint.ts'
import { setAside } from './store/facts.ts'
import { visitsOfNote } from './store/read.ts'

/** One thing on a note's card that contradicts what was known. */
export interface Contradiction {
  note: string
  of: 'fact' | 'deal'
  id: string
  hint: Hint
}

/** Lets the old stand and repaints the card; false where there is nothing to decide any more. */
export async function keepOld(tx: Tx, asked: Asked, told: Contradiction): Promise<boolean> {
  const visits = await visitsOfNote(tx, told.note)
  const kept = told.of === 'fact' ? await keepOldFact(tx, asked, { visits, told }) : await keepOldDeal(tx, visits, told)
  if (!kept) return false
  const { workspace, id: who } = asked.rep
  const detail = { [told.of]: told.id }
  await record(tx, { workspace, who, what: `${told.of}.set_aside`, about: told.note, at: asked.now, detail })
  await repaintCard(tx, asked, told)
  return true
}

async function keepOldFact(
  tx: Tx,
  { now }: Asked,
  { visits, told }: { visits: VisitView[]; told: Contradiction },
): Promise<boolean> {
  const fact = visits.flatMap(visit => visit.facts).find(one => one.id === told.id)
  if (!fact?.replaced || fact.until) return false
  return (await setAside(tx, fact.id, now)) !== undefined
}

async function keepOldDeal(tx: Tx, visits: VisitView[], told: Contradiction): Promise<boolean> {
  const deal = visits.flatMap(visit => visit.deal ?? []).find(one => one.id === told.id)
  if (!deal?.replaced) return false
  await setSlotsAside(tx, deal.id, slotsOf(deal.replaced))
  return true
}

/** The slots that a deal's old words had, each with what belongs to it. */
const slotsOf = (old: NonNullable<DealView['replaced']>) => [
  ...(old.quantity === undefined ? [] : (['quantity', 'unit'] as const)),
  ...(old.amount === undefined ? [] : (['amount', 'currency'] as const)),
  ...(old.closeOn === undefined ? [] : (['closeOn'] as const)),
]
