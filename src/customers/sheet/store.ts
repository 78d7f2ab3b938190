// Reads everything that holds now about one customer.
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { contacts, customers, facts, followUps, signals, visits } from '../../../db/schema.ts'
import { dealsOf } from '../../deals/store.ts'
import { standingContact } from '../contacts/store.ts'
import { viewOfDeal, viewOfFact, viewOfFollowUp, viewOfSignal } from '../views.ts'
import type { Sheet } from './sheet.ts'

/** How many of the latest signals are shown. */
const SIGNALS = 12

/** A customer's sheet, or undefined when there is no such customer. */
export async function readSheet(tx: Tx, id: string): Promise<Sheet | undefined> {
  const [customer] = await tx.select().from(customers).where(eq(customers.id, id))
  if (!customer) return
  const people = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.customer, id), standingContact))
  const held = await tx
    .select()
    .from(facts)
    .where(and(eq(facts.customer, id), isNull(facts.heldUntil), isNull(facts.removedAt)))
    .orderBy(desc(facts.saidOn))
  const heard = await tx
    .select()
    .from(signals)
    .where(and(eq(signals.customer, id), isNull(signals.removedAt)))
    .orderBy(desc(signals.on))
    .limit(SIGNALS)
  const open = await tx
    .select()
    .from(followUps)
    .where(and(eq(followUps.customer, id), eq(followUps.state, 'open')))
    .orderBy(followUps.due)
  const [last] = await tx
    .select({ on: visits.on })
    .from(visits)
    .where(and(eq(visits.customer, id), isNull(visits.removedAt)))
    .orderBy(desc(visits.on))
    .limit(1)
  return {
    id,
    name: customer.name,
    tier: customer.tier ?? undefined,
    noContact: customer.noContactSince ?? undefined,
    lastContactOn: last?.on,
    contacts: people.map(({ id: contact, name, title }) => ({ id: contact, name, title: title ?? undefined })),
    facts: held.map(fact => viewOfFact(fact, customer.name, people)),
    signals: heard.map(viewOfSignal),
    followUps: open.map(viewOfFollowUp),
    deals: (await dealsOf(tx, id)).map(viewOfDeal),
  }
}
