// Whom a nudge speaks of: the person who said it, or the only one there is.
import type { BookContact, BookCustomer, NudgeDraft } from './book.ts'

/** The contact of that name; without a name, the only contact. */
export const personOf = ({ contacts }: BookCustomer, name?: string): BookContact | undefined =>
  name ? contacts.find(contact => contact.name === name) : contacts.length === 1 ? contacts[0] : undefined

/** What a draft carries of its customer and the person to speak to. */
export const about = (
  customer: BookCustomer,
  person: BookContact | undefined,
): Pick<NudgeDraft, 'customer' | 'customerName' | 'contact' | 'value'> => ({
  customer: customer.id,
  customerName: customer.name,
  contact: person && { id: person.id, name: person.name },
  value: customer.value,
})
