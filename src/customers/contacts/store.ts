// The people at a customer. A contact is known from the visit that first named them, and goes when no visit does.
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, customers, notes, visits } from '../../../db/schema.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { asName, fold, nameKey } from '../names.ts'

/** Holds for contacts that a visit still stands for; those without a visit were brought in by hand. */
export const standingContact = or(
  isNull(contacts.visit),
  sql`exists (select 1 from visits v where v.workspace = ${contacts.workspace} and v.id = ${contacts.visit} and v.removed_at is null)`,
)

/** The rep's contacts, by name and customer's name, for the engine to recognise. */
export function contactNames(tx: Tx, rep: string): Promise<{ name: string; customer: string }[]> {
  return tx
    .select({ name: contacts.name, customer: customers.name })
    .from(contacts)
    .innerJoin(customers, eq(contacts.customer, customers.id))
    .where(and(eq(customers.rep, rep), eq(customers.hidden, false), standingContact))
}

/** Makes the contacts that are not there yet and learns titles; gives all ids by folded name. */
export async function makeContacts(
  tx: Tx,
  of: { workspace: string; customer: string; visit: string },
  people: { name: string; title?: string }[],
): Promise<Map<string, string>> {
  const wanted = new Map(people.map(({ name, title }) => [nameKey(asName(name)), { name: asName(name), title }]))
  if (wanted.size === 0) return new Map()
  const rows = await tx
    .insert(contacts)
    .values(
      [...wanted].map(([key, { name, title }]) => ({ ...of, id: crypto.randomUUID(), name, nameKey: key, title })),
    )
    .onConflictDoUpdate({
      target: [contacts.workspace, contacts.customer, contacts.nameKey],
      set: {
        title: sql`coalesce(excluded.title, ${contacts.title})`,
        visit: sql`case when ${standingContact} then ${contacts.visit} else excluded.visit end`,
      },
    })
    .returning({ id: contacts.id, key: contacts.nameKey })
  return new Map(rows.map(row => [row.key, row.id]))
}

/** Lets go of the contacts that some visits, just taken back, had brought in; one that another visit names stays. */
export async function releaseContacts(tx: Tx, gone: string[]): Promise<void> {
  const theirs = await tx.select().from(contacts).where(inArray(contacts.visit, gone))
  if (theirs.length === 0) return
  const others = await tx
    .select({ id: visits.id, customer: visits.customer, meaning: notes.meaning })
    .from(visits)
    .innerJoin(notes, eq(visits.note, notes.id))
    .where(and(inArray(visits.customer, [...new Set(theirs.map(one => one.customer))]), isNull(visits.removedAt)))
    .orderBy(asc(visits.on), asc(notes.at))
  for (const person of theirs) {
    const other = others.find(visit => visit.customer === person.customer && names(visit.meaning).has(person.nameKey))
    if (other) await tx.update(contacts).set({ visit: other.id }).where(eq(contacts.id, person.id))
  }
}

/** Everybody whom a note names, folded. */
export const names = (meaning: Meaning): Set<string> =>
  new Set(
    meaning.visits.flatMap(({ contacts: met, facts }) => [
      ...met.map(one => fold(one.name)),
      ...facts.map(fact => fold(fact.about)),
    ]),
  )
