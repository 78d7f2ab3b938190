// A customer's rows as they were on a morning that is past: what was told by then, and was not over yet.
import type { CivilDate } from '../../model.ts'
import type { FactRow, FollowUpRow, Held } from '../store/rows.ts'

/** All that was ever told of a customer and not taken back, with the instants of telling. */
export interface History extends Omit<Held, 'facts' | 'followUps' | 'doneOn'> {
  /** Those that were replaced too. Newest first. */
  facts: (FactRow & { visit: string; heldUntil: CivilDate | null })[]
  followUps: (FollowUpRow & { settledAt: Date | null })[]
  /** When each visit was told of. */
  toldAt: ReadonlyMap<string, Date>
  /** The days on which nudges about the customer were answered with Done. */
  doneOn: CivilDate[]
}

export interface Past {
  today: CivilDate
  /** The instant of that morning. */
  at: Date
}

/** The rows as they were; undefined for a customer who was not there yet. */
export function asOf(history: History, { today, at }: Past): Held | undefined {
  const { customer, toldAt } = history
  if (customer.addedOn >= today) return undefined
  const told = ({ visit }: { visit: string }) => {
    const when = toldAt.get(visit)
    return when !== undefined && when < at
  }
  const dones = history.doneOn.filter(on => on < today).sort()
  return {
    customer,
    people: history.people.filter(({ visit }) => visit === null || told({ visit })),
    facts: history.facts.filter(fact => told(fact) && (fact.heldUntil === null || fact.heldUntil >= today)),
    signals: history.signals
      .filter(told)
      .map(one => ({ ...one, settledOn: one.settledOn && one.settledOn < today ? one.settledOn : null })),
    followUps: history.followUps
      .filter(told)
      .map(one => ({ ...one, state: one.settledAt && one.settledAt < at ? one.state : ('open' as const) })),
    deals: history.deals.filter(told),
    visits: history.visits.filter(({ id }) => told({ visit: id })),
    doneOn: dones.at(-1),
  }
}
