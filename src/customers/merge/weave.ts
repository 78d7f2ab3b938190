// The facts of two customers told as one: every statement in the order in which it was said.
import { type Held, merge } from '../../facts/merge.ts'
import type { CivilDate } from '../../model.ts'

/** A fact that counts, with the times it was said again; the contact is the one after the merge. */
export interface Strand extends Held {
  visit: string
  quote: string
  again: { visit: string; quote: string; on: CivilDate }[]
  /** Which of the two customers it was said of. */
  side: 'gone' | 'kept'
}

/** What becomes of a fact: until when it holds, and where it was only said again, in which fact it lives on. */
export interface Woven {
  id: string
  /** The fact whose later repetition became a fact of its own; such a one has to be made. */
  copyOf?: string
  visit: string
  quote: string
  saidOn: CivilDate
  certainty: Strand['certainty']
  again: Strand['again']
  heldUntil: CivilDate | null
  replacedBy: string | null
  /** It says what another one says already. */
  within?: string
}

interface Statement {
  fact: Strand
  visit: string
  quote: string
  on: CivilDate
  first: boolean
  /** What is kept of a repetition beside these. */
  again?: Strand['again'][number]
}

const slotOf = ({ key, contact }: Strand): string => `${key}|${contact ?? ''}`

/**
 * Weaves the facts of those slots that both customers have; the others stay as they are and are not given back.
 * @param strands in the order in which they were said on one day
 * @param newId gives the id of a fact that has to be made
 */
export function weave(strands: Strand[], newId: () => string): Woven[] {
  const slots = new Map<string, Strand[]>()
  for (const strand of strands) slots.set(slotOf(strand), [...(slots.get(slotOf(strand)) ?? []), strand])
  const shared = [...slots.values()].filter(all => new Set(all.map(one => one.side)).size > 1)
  return shared.flatMap(all => weaveSlot(all, newId))
}

function statementsOf(facts: Strand[]): Statement[] {
  const said = facts.flatMap(fact => [
    { fact, visit: fact.visit, quote: fact.quote, on: fact.saidOn, first: true },
    ...fact.again.map(again => ({ fact, visit: again.visit, quote: again.quote, on: again.on, first: false, again })),
  ])
  return said.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function weaveSlot(facts: Strand[], newId: () => string): Woven[] {
  const woven = new Map<string, Woven>()
  let held: Held[] = []
  for (const said of statementsOf(facts)) {
    const { fact } = said
    const certainty = said.first ? fact.certainty : null
    const told = { ...fact, certainty, saidOn: said.on }
    const outcome = merge(told, held)
    const id = said.first ? fact.id : newId()
    if (outcome.kind === 'again') {
      const holder = woven.get(outcome.held)!
      holder.again.push({ ...said.again, visit: said.visit, quote: said.quote, on: said.on })
      if (certainty === null) holder.certainty = null
      if (said.first) woven.set(id, { ...row(said, id, fact.certainty), within: holder.id, replacedBy: holder.id })
      continue
    }
    woven.set(id, { ...row(said, id, certainty), ...(said.first ? {} : { copyOf: fact.id }) })
    const over = outcome.kind === 'supersede' ? outcome.held : []
    for (const old of over) Object.assign(woven.get(old)!, { heldUntil: said.on, replacedBy: id })
    held = [...held.filter(one => !over.includes(one.id)), { ...told, id }]
  }
  return [...woven.values()]
}

const row = ({ visit, quote, on }: Statement, id: string, certainty: Strand['certainty']): Woven => ({
  ...{ id, visit, quote, saidOn: on, certainty },
  again: [],
  heldUntil: null,
  replacedBy: null,
})
