// The people at a customer. A contact is known from the visit that first named them, and goes when no visit does.
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contactAliases, contacts, customers, notes, visits } from '../../../db/schema.ts'
import type { Meaning } from '../../understanding/meaning.ts'
import { asName, fold, nameKey } from '../names.ts'
import type { Called, Person } from '../people.ts'
import { type Meeting, meet } from './meet.ts'

/** Holds for contacts that a visit still stands for; those without a visit were brought in by hand. */
export const standingContact = or(
  isNull(contacts.visit),
  sql`exists (select 1 from visits v where v.workspace = ${contacts.workspace} and v.id = ${contacts.visit} and v.removed_at is null)`,
)

/** The rep's contacts under all their names, with their customers' names. */
export async function contactNames(tx: Tx, rep: string): Promise<{ name: string; title?: string; customer: string }[]> {
  const own = and(eq(customers.rep, rep), eq(customers.hidden, false), standingContact)
  const rows = await tx
    .select({ name: contacts.name, title: contacts.title, customer: customers.name })
    .from(contacts)
    .innerJoin(customers, eq(contacts.customer, customers.id))
    .where(own)
  const also = await tx
    .select({ name: contactAliases.name, title: contacts.title, customer: customers.name })
    .from(contactAliases)
    .innerJoin(contacts, eq(contactAliases.contact, contacts.id))
    .innerJoin(customers, eq(contacts.customer, customers.id))
    .where(own)
  return [...rows, ...also].map(({ title, ...who }) => ({ ...who, title: title ?? undefined }))
}

export type ContactRow = typeof contacts.$inferSelect & Person & { also: string[]; standing: boolean }

/** The contacts of some customers with everything they are called, those included that no visit stands for. */
export async function peopleAt(tx: Tx, ids: string[]): Promise<ContactRow[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ row: contacts, standing: sql<boolean>`(${standingContact})` })
    .from(contacts)
    .where(inArray(contacts.customer, ids))
    .orderBy(asc(contacts.id))
  const also = await tx.select().from(contactAliases).where(inArray(contactAliases.customer, ids))
  return rows.map(({ row, standing }) => ({
    ...row,
    standing,
    also: also.filter(alias => alias.contact === row.id).map(alias => alias.name),
  }))
}

/** Every name of a contact, folded. */
export const keysOf = ({ name, also }: Pick<ContactRow, 'name' | 'also'>): string[] => [name, ...also].map(nameKey)

/**
 * Finds the contacts that are meant, makes those that are not there yet, and learns titles and other names; gives all ids
 * by folded name.
 */
export async function makeContacts(
  tx: Tx,
  of: { workspace: string; customer: string; visit: string },
  people: Called[],
): Promise<Map<string, string>> {
  const wanted = new Map(people.map(one => [nameKey(asName(one.name)), { ...one, name: asName(one.name) }]))
  if (wanted.size === 0) return new Map()
  const met = meet([...wanted.values()], await peopleAt(tx, [of.customer]))
  const ids = await upsert(tx, of, met)
  for (const { said, known, as, title } of met) {
    const key = nameKey(said.name)
    const contact = known?.id ?? (as && ids.get(nameKey(as.name)))
    if (!contact || known?.nameKey === key) continue
    ids.set(key, contact)
    if (title && title !== known?.title) await tx.update(contacts).set({ title }).where(eq(contacts.id, contact))
    const alias = { ...of, contact, name: said.name, nameKey: key }
    await tx.insert(contactAliases).values(alias).onConflictDoNothing()
  }
  return ids
}

/** Makes, or names anew, the contacts that are called by the name under which they are kept. */
async function upsert(
  tx: Tx,
  of: { workspace: string; customer: string; visit: string },
  met: Meeting<ContactRow>[],
): Promise<Map<string, string>> {
  const own = met.filter(({ said, known, as }) => (known ? nameKey(said.name) === known.nameKey : !as))
  if (own.length === 0) return new Map()
  const rows = await tx
    .insert(contacts)
    .values(
      own.map(({ said: { name, title } }) => ({
        ...{ ...of, id: crypto.randomUUID(), name, nameKey: nameKey(name) },
        title: title ?? undefined,
      })),
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

/**
 * Lets go of the contacts and of their other names that some visits, just taken back, had brought in; one that another
 * visit names stays.
 */
export async function releaseContacts(tx: Tx, gone: string[]): Promise<void> {
  const theirs = await tx.select().from(contacts).where(inArray(contacts.visit, gone))
  const also = await tx.select().from(contactAliases).where(inArray(contactAliases.visit, gone))
  if (theirs.length === 0 && also.length === 0) return
  const at = [...new Set([...theirs, ...also].map(one => one.customer))]
  const others = await tx
    .select({ id: visits.id, customer: visits.customer, meaning: notes.meaning })
    .from(visits)
    .innerJoin(notes, eq(visits.note, notes.id))
    .where(and(inArray(visits.customer, at), isNull(visits.removedAt)))
    .orderBy(asc(visits.on), asc(notes.at))
  const naming = (customer: string, keys: string[]) =>
    others.find(visit => visit.customer === customer && keys.some(key => names(visit.meaning).has(key)))?.id
  const people = await peopleAt(tx, at)
  for (const person of theirs) {
    const keys = people.find(({ id }) => id === person.id)
    const other = naming(person.customer, keys ? keysOf(keys) : [person.nameKey])
    if (other) await tx.update(contacts).set({ visit: other }).where(eq(contacts.id, person.id))
  }
  for (const { customer, nameKey: key } of also) {
    const alias = and(eq(contactAliases.customer, customer), eq(contactAliases.nameKey, key))
    const other = naming(customer, [key])
    if (other) await tx.update(contactAliases).set({ visit: other }).where(alias)
    else await tx.delete(contactAliases).where(alias)
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
