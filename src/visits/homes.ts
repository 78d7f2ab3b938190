// Whose people a note speaks of, where it names somebody and no customer.
import { fold } from '../customers/names.ts'
import { type Called, mayBeOne } from '../customers/people.ts'
import type { Meaning, VisitMeaning } from '../understanding/meaning.ts'

type Contact = Called & { customer: string }

/** A customer by name, and the person there who may be meant. */
export interface Home {
  customer: string
  person: string
}

/** The customers at which the people named in a visit are known: those with the most of them; a whole name wins. */
export function homesOf(visit: Pick<VisitMeaning, 'contacts'>, contacts: readonly Contact[]): Home[] {
  const found = new Map<string, { person: string; count: number }>()
  for (const said of visit.contacts) {
    const exact = contacts.filter(contact => fold(contact.name) === fold(said.name))
    const fitting = exact.length > 0 ? exact : contacts.filter(contact => mayBeOne(said, contact))
    for (const customer of new Set(fitting.map(contact => contact.customer))) {
      const person = fitting.find(contact => contact.customer === customer)!.name
      found.set(customer, { person, count: (found.get(customer)?.count ?? 0) + 1 })
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ count }) => count))
  return [...found].filter(([, { count }]) => count === most).map(([customer, { person }]) => ({ customer, person }))
}

/**
 * Gives the visits without a customer theirs: the one that the thread is about, unless the people named belong elsewhere;
 * or the only one whose people they are.
 */
export function atHome(meaning: Meaning, contacts: readonly Contact[], subject?: string): Meaning {
  const visits = meaning.visits.map(visit => {
    if (visit.customer) return visit
    const homes = homesOf(visit, contacts)
    const [only, ...more] = homes
    const here = subject && (homes.length === 0 || homes.some(home => home.customer === subject))
    return { ...visit, customer: here ? subject : more.length === 0 ? (only?.customer ?? subject) : undefined }
  })
  return { ...meaning, visits }
}
