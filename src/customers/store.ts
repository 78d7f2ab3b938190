// The rep's customers, as they are kept.
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { customerAliases, customers, visits } from '../../db/schema.ts'
import type { CivilDate } from '../model.ts'
import { asName, type Known, nameKey } from './names.ts'

/** A rep's customers with their aliases; those that a later undo took back are left out. */
export async function knownCustomers(tx: Tx, rep: string): Promise<Known[]> {
  const [rows, aliases] = await Promise.all([
    tx
      .select({ id: customers.id, name: customers.name, key: customers.nameKey })
      .from(customers)
      .where(and(eq(customers.rep, rep), eq(customers.hidden, false)))
      .orderBy(asc(customers.name)),
    tx
      .select({ customer: customerAliases.customer, alias: customerAliases.alias, key: customerAliases.aliasKey })
      .from(customerAliases)
      .where(eq(customerAliases.rep, rep)),
  ])
  return rows.map(({ id, name, key }) => {
    const own = aliases.filter(alias => alias.customer === id)
    return { id, name, keys: [key, ...own.map(({ key }) => key)], also: own.map(({ alias }) => alias) }
  })
}

/** Makes a customer, or brings back one of the same name; gives its id. */
export async function makeCustomer(
  tx: Tx,
  made: { workspace: string; rep: string; name: string; on: CivilDate; madeBy: string | null },
): Promise<string> {
  const name = asName(made.name)
  const [row] = await tx
    .insert(customers)
    .values({
      workspace: made.workspace,
      id: crypto.randomUUID(),
      rep: made.rep,
      name,
      nameKey: nameKey(name),
      addedOn: made.on,
      madeBy: made.madeBy,
    })
    .onConflictDoUpdate({
      target: [customers.workspace, customers.rep, customers.nameKey],
      set: {
        hidden: false,
        // Brought back, it is this note's: it goes again when this one is undone.
        madeBy: sql`case when ${customers.hidden} then excluded.made_by else ${customers.madeBy} end`,
      },
    })
    .returning({ id: customers.id })
  return row!.id
}

/** Gives a customer another name. */
export async function renameCustomer(tx: Tx, id: string, name: string): Promise<void> {
  const kept = asName(name)
  await tx
    .update(customers)
    .set({ name: kept, nameKey: nameKey(kept) })
    .where(eq(customers.id, id))
}

/** Learns another name for a customer. */
export async function addAlias(
  tx: Tx,
  { workspace, rep, customer, alias }: { workspace: string; rep: string; customer: string; alias: string },
): Promise<void> {
  await tx
    .insert(customerAliases)
    .values({ workspace, rep, customer, alias: asName(alias), aliasKey: nameKey(asName(alias)) })
    .onConflictDoNothing()
}

/** The customers a rep saw last, most recent first; those not to be contacted are not put forward. */
export async function recentCustomers(tx: Tx, rep: string, limit: number): Promise<{ id: string; name: string }[]> {
  const rows = await tx
    .select({ id: customers.id, name: customers.name, on: sql<string>`max(${visits.on})`.as('last_on') })
    .from(customers)
    .leftJoin(visits, eq(visits.customer, customers.id))
    .where(and(eq(customers.rep, rep), eq(customers.hidden, false), isNull(customers.noContactSince)))
    .groupBy(customers.workspace, customers.id, customers.name)
    .orderBy(sql`last_on desc nulls last`, asc(customers.name))
    .limit(limit)
  return rows.map(({ id, name }) => ({ id, name }))
}

/** Sets a customer's tier by hand; null leaves it to the record again. Gives the one that was set before. */
export async function setTier(tx: Tx, id: string, tier: 'A' | 'B' | 'C' | 'D' | null): Promise<string | null> {
  const [before] = await tx.select({ tier: customers.tier }).from(customers).where(eq(customers.id, id))
  await tx.update(customers).set({ tier }).where(eq(customers.id, id))
  return before?.tier ?? null
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
