// Rows of the record as they are shown.
import type { facts, followUps, signals } from '../../db/schema.ts'
import type { DealView, FactView, FollowUpView, SignalView } from '../post.ts'

export type FactRow = typeof facts.$inferSelect & { replaced?: FactView['replaced'] }

/** A fact as it is shown; `about` is the customer's name or the contact's. */
export function viewOfFact(fact: FactRow, customer: string, people: { id: string; name: string }[]): FactView {
  const about = people.find(person => person.id === fact.contact)?.name ?? customer
  const { id, key, value, quote, saidOn } = fact
  return {
    ...{ id, about, key, value, quote, saidOn },
    currency: fact.currency ?? undefined,
    certainty: fact.certainty ?? undefined,
    until: fact.heldUntil ?? undefined,
    replaced: fact.replaced && {
      value: fact.replaced.value,
      saidOn: fact.replaced.saidOn,
      quote: fact.replaced.quote,
    },
  }
}

export const viewOfSignal = (row: typeof signals.$inferSelect): SignalView => ({
  id: row.id,
  kind: row.kind,
  topic: row.topic ?? undefined,
  by: row.by ?? undefined,
  quote: row.quote,
  on: row.on,
  certainty: row.certainty ?? undefined,
})

export const viewOfFollowUp = (row: typeof followUps.$inferSelect): FollowUpView => ({
  id: row.id,
  what: row.what,
  by: row.by,
  due: row.due ?? undefined,
  kind: row.kind,
  quote: row.quote,
  done: row.state === 'done' || undefined,
  certainty: row.certainty ?? undefined,
  undated: row.undated || undefined,
})

/** A deal, or what one visit said of it, as it is shown. */
export const viewOfDeal = (row: {
  id: string
  product: string | null
  quantity: number | null
  unit: string | null
  amount: number | null
  currency: string | null
  step: DealView['step'] | null
  closeOn: string | null
  quote: string
  certainty?: DealView['certainty'] | null
  replaced?: DealView['replaced']
  setAside?: DealView['aside'] | null
  heard?: DealView['heard']
}): DealView => ({
  id: row.id,
  product: row.product ?? undefined,
  quantity: row.quantity ?? undefined,
  unit: row.unit ?? undefined,
  amount: row.amount ?? undefined,
  currency: row.currency ?? undefined,
  step: row.step ?? undefined,
  closeOn: row.closeOn ?? undefined,
  quote: row.quote,
  certainty: row.certainty ?? undefined,
  replaced: row.replaced,
  aside: row.setAside ?? undefined,
  heard: row.heard,
})
