// The rep's customers and their contacts, as they are kept.
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { contacts, customerAliases, customers, visits } from '../../db/schema.ts'
import type { CivilDate } from '../model.ts'
import { fold, type Known } from './names.ts'

export interface KnownContact {
  id: string
  name: string
  nameKey: string
  title: string | null
  customer: string
}

/** A rep's customers with their aliases; those that a later undo took back are left out. */
export async function knownCustomers(tx: Tx, rep: string): Promise<Known[]> {
  const [rows, aliases] = await Promise.all([
    tx
      .select({ id: customers.id, name: customers.name, key: customers.nameKey })
      .from(customers)
      .where(and(eq(customers.rep, rep), eq(customers.hidden, false)))
      .orderBy(asc(customers.name)),
    tx
      .select({ customer: customerAliases.customer, key: customerAliases.aliasKey })
      .from(customerAliases)
      .where(eq(customerAliases.rep, rep)),
  ])
  return rows.map(({ id, name, key }) => ({
    id,
    name,
    keys: [key, ...aliases.filter(alias => alias.customer === id).map(alias => alias.key)],
  }))
}

/** The contacts of some customers. */
export function contactsOf(tx: Tx, ids: string[]): Promise<KnownContact[]> {
  if (ids.length === 0) return Promise.resolve([])
  return tx
    .select({
      id: contacts.id,
      name: contacts.name,
      nameKey: contacts.nameKey,
      title: contacts.title,
      customer: contacts.customer,
    })
    .from(contacts)
    .where(inArray(contacts.customer, ids))
}

/** The rep's contacts, by name and customer's name, for the engine to recognise. */
export function contactNames(tx: Tx, rep: string): Promise<{ name: string; customer: string }[]> {
  return tx
    .select({ name: contacts.name, customer: customers.name })
    .from(contacts)
    .innerJoin(customers, eq(contacts.customer, customers.id))
    .where(and(eq(customers.rep, rep), eq(customers.hidden, false)))
}

/** Makes a customer, or brings back one of the same name; gives its id. */
export async function makeCustomer(
  tx: Tx,
  made: { workspace: string; rep: string; name: string; on: CivilDate; madeBy: string | null },
): Promise<string> {
  const [row] = await tx
    .insert(customers)
    .values({
      workspace: made.workspace,
      id: crypto.randomUUID(),
      rep: made.rep,
      name: made.name,
      nameKey: fold(made.name) || made.name,
      addedOn: made.on,
      madeBy: made.madeBy,
    })
    .onConflictDoUpdate({
      target: [customers.workspace, customers.rep, customers.nameKey],
      set: { hidden: false },
    })
    .returning({ id: customers.id })
  return row!.id
}

/** Makes the contacts that are not there yet and learns titles; gives all ids by folded name. */
export async function makeContacts(
  tx: Tx,
  of: { workspace: string; customer: string; visit: string },
  people: { name: string; title?: string }[],
): Promise<Map<string, string>> {
  const wanted = new Map(people.map(person => [fold(person.name) || person.name, person]))
  if (wanted.size === 0) return new Map()
  const rows = await tx
    .insert(contacts)
    .values([...wanted].map(([nameKey, { name, title }]) => ({ ...of, id: crypto.randomUUID(), name, nameKey, title })))
    .onConflictDoUpdate({
      target: [contacts.workspace, contacts.customer, contacts.nameKey],
      set: { title: sql`coalesce(excluded.title, ${contacts.title})` },
    })
    .returning({ id: contacts.id, key: contacts.nameKey })
  return new Map(rows.map(row => [row.key, row.id]))
}

/** Gives a customer another name; its old one stays as an alias. `false` when the rep has another one of that name. */
export async function renameCustomer(tx: Tx, id: string, name: string): Promise<boolean> {
  const [before] = await tx.select().from(customers).where(eq(customers.id, id))
  const key = fold(name) || name
  if (!before || before.nameKey === key) {
    if (before) await tx.update(customers).set({ name }).where(eq(customers.id, id))
    return true
  }
  const clash = await tx.$count(customers, and(eq(customers.rep, before.rep), eq(customers.nameKey, key)))
  if (clash > 0) return false
  await addAlias(tx, { workspace: before.workspace, rep: before.rep, customer: id, alias: before.name })
  await tx.update(customers).set({ name, nameKey: key }).where(eq(customers.id, id))
  return true
}

/** Learns another name for a customer. */
export async function addAlias(
  tx: Tx,
  { workspace, rep, customer, alias }: { workspace: string; rep: string; customer: string; alias: string },
): Promise<void> {
  await tx
    .insert(customerAliases)
    .values({ workspace, rep, customer, alias, aliasKey: fold(alias) || alias })
    .onConflictDoNothing()
}

/** The customers a rep saw last, most recent first. */
export async function recentCustomers(tx: Tx, rep: string, limit: number): Promise<{ id: string; name: string }[]> {
  const rows = await tx
    .select({ id: customers.id, name: customers.name, on: sql<string>`max(${visits.on})`.as('last_on') })
    .from(customers)
    .leftJoin(visits, eq(visits.customer, customers.id))
    .where(and(eq(customers.rep, rep), eq(customers.hidden, false)))
    .groupBy(customers.workspace, customers.id, customers.name)
    .orderBy(sql`last_on desc nulls last`, asc(customers.name))
    .limit(limit)
  return rows.map(({ id, name }) => ({ id, name }))
}

/** Sets a customer's tier by hand. */
export async function setTier(tx: Tx, id: string, tier: 'A' | 'B' | 'C' | 'D'): Promise<void> {
  await tx.update(customers).set({ tier }).where(eq(customers.id, id))
}

/** Hides the customers that one note made, when nothing else is known of them. */
export async function hideUnused(tx: Tx, note: string): Promise<void> {
  await tx
    .update(customers)
    .set({ hidden: true })
    .where(
      and(
        eq(customers.madeBy, note),
        sql`not exists (select 1 from ${visits} v where v.customer = ${customers.id} and v.workspace = ${customers.workspace} and v.removed_at is null)`,
      ),
    )
}
