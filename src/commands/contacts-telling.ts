// Which of the rep's contacts tell the customer by their name alone.
import type { ThreadContext } from './intents.ts'

/** The contacts whose names tell the customer: a name at several customers tells none, but for the thread's own. */
export function tellingContacts({
  contacts,
  subject,
}: Pick<ThreadContext, 'contacts' | 'subject'>): { name: string; customer: string }[] {
  const homes = new Map<string, Set<string>>()
  for (const { name, customer } of contacts) homes.set(name, (homes.get(name) ?? new Set()).add(customer))
  return contacts
    .filter(({ name, customer }) => homes.get(name)?.size === 1 || customer === subject)
    .map(({ name, customer }) => ({ name, customer }))
}
