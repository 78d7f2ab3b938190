// The facts of two customers told as one: every saying in the order of its day.
import { type Held, merge } from '../../facts/merge.ts'
import { type Saying, type Strength, sayings, strengthened } from '../../facts/strength.ts'
import type { CivilDate } from '../../model.ts'

/** A fact that counts; the contact is the one after the merge. */
export interface Strand extends Held, Strength {
  certainty: Strength['certainty']
  saidOn: CivilDate
  value: string
  /** Which of the two customers it was said of. */
  side: 'gone' | 'kept'
}

/** What becomes of a fact: how it is held now, until when, and what took its place. */
export interface Woven extends Strength {
  id: string
  /** The fact whose later saying became a fact of its own, which has to be made. */
  copyOf?: string
  heldUntil: CivilDate | null
  replacedBy: string | null
  /** The fact that says the same already: this one lives on in it. */
  within?: string
}

interface Told {
  fact: Strand
  saying: Saying
  first: boolean
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

/** Every saying in the order of its day. */
function toldIn(facts: Strand[]): Told[] {
  const all = facts.flatMap(fact => sayings(fact).map((saying, at) => ({ fact, saying, first: at === 0 })))
  return all.sort((a, b) => (a.saying.on < b.saying.on ? -1 : a.saying.on > b.saying.on ? 1 : 0))
}

function weaveSlot(facts: Strand[], newId: () => string): Woven[] {
  const woven = new Map<string, Woven>()
  let held: Held[] = []
  for (const told of toldIn(facts)) {
    const { fact, saying, first } = told
    const own: Held = { ...heldOf(fact), id: first ? fact.id : newId(), ...stated(saying) }
    const outcome = merge({ ...own, quote: saying.quote }, held)
    if (outcome.kind === 'again') {
      const holder = woven.get(outcome.held)!
      const next = { ...holder, ...strengthened(holder, { ...saying, fuller: outcome.fuller !== undefined }) }
      woven.set(holder.id, next)
      held = held.map(one => (one.id === next.id ? { ...one, value: next.value, certainty: next.certainty } : one))
      if (first) woven.set(fact.id, { ...alone(told, fact.id), replacedBy: holder.id, within: holder.id })
      continue
    }
    woven.set(own.id, alone(told, own.id))
    const over = outcome.kind === 'supersede' ? outcome.held : []
    for (const old of over) woven.set(old, { ...woven.get(old)!, heldUntil: saying.on, replacedBy: own.id })
    held = [...held.filter(one => !over.includes(one.id)), own]
  }
  return [...woven.values()]
}

const heldOf = ({ id, contact, key, value, currency, certainty, saidOn, scope }: Strand): Held => ({
  ...{ id, contact, key, value, currency, certainty, saidOn, scope },
})

const stated = ({ value, certainty, on }: Saying) => ({ value, certainty, saidOn: on })

/** One saying as a fact of its own. */
const alone = ({ fact, saying: { visit, quote, on, value, certainty }, first }: Told, id: string): Woven => ({
  ...{ id, visit, quote, saidOn: on, value, certainty },
  ...(first ? {} : { copyOf: fact.id }),
  again: [],
  heldUntil: null,
  replacedBy: null,
})
