// Names customers as the writer keeps them, however a note or a model shortened them.
import { fold, type Known, resolveExactly } from '../customers/names.ts'
import type { Meaning, Note, VisitMeaning } from './meaning.ts'

/**
 * Gives each visit, and the facts about its customer, the one known name that it shortens; a short name that fits several
 * stays, and so does a longer one, which may be another branch. Pure.
 */
export function settleNames(meaning: Meaning, { customers }: Pick<Note, 'customers'>): Meaning {
  const isKept = ({ customer }: VisitMeaning) => customer === undefined || customers.includes(customer)
  // Most notes name customers as they are kept, and some writers have many.
  if (meaning.visits.every(isKept)) return meaning
  const known = customers.map((name): Known => ({ id: name, name, keys: [fold(name)] }))
  return { ...meaning, visits: meaning.visits.map(visit => (isKept(visit) ? visit : named(visit, known))) }
}

function named(visit: VisitMeaning, known: Known[]): VisitMeaning {
  const said = visit.customer ?? ''
  const found = resolveExactly(said, known)
  if (found.kind !== 'known' || fold(found.customer.name).length < fold(said).length) return visit
  const { name } = found.customer
  const facts = visit.facts.map(fact => (fold(fact.about) === fold(said) ? { ...fact, about: name } : fact))
  return { ...visit, customer: name, facts }
}
