// How much is on record about a customer.
import { and, countDistinct, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, customers, deals, facts, followUps, signals, visits } from '../../../db/schema.ts'
import type { Holdings } from '../../post.ts'
import { standingContact } from '../contacts/store.ts'

/** Counts what stands about a customer: history is not counted. */
export async function holdingsOf(tx: Tx, customer: string): Promise<Holdings> {
  const standing = and(eq(facts.customer, customer), isNull(facts.heldUntil), isNull(facts.removedAt))
  const [open] = await tx
    .select({ count: countDistinct(deals.deal) })
    .from(deals)
    .where(and(eq(deals.customer, customer), isNull(deals.removedAt)))
  return {
    visits: await tx.$count(visits, and(eq(visits.customer, customer), isNull(visits.removedAt))),
    facts: await tx.$count(facts, standing),
    contacts: await tx.$count(contacts, and(eq(contacts.customer, customer), standingContact)),
    followUps: await tx.$count(followUps, and(eq(followUps.customer, customer), ne(followUps.state, 'removed'))),
    signals: await tx.$count(signals, and(eq(signals.customer, customer), isNull(signals.removedAt))),
    deals: Number(open?.count ?? 0),
  }
}

/** A customer of a rep's own by its id, hidden ones included. */
export async function ownCustomer(
  tx: Tx,
  rep: string,
  id: string,
): Promise<{ id: string; name: string; hidden: boolean } | undefined> {
  const [row] = await tx
    .select({ id: customers.id, name: customers.name, hidden: customers.hidden })
    .from(customers)
    .where(and(eq(customers.id, id), eq(customers.rep, rep)))
  return row
}
