// Who is not to be contacted: since when, who said so, in what words.
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'

export interface NoContact {
  id: string
  name: string
  since: CivilDate
  quote: string | null
}

/** Marks a customer as not to be contacted; one that is already keeps its first mark. */
export async function forbidContact(
  tx: Tx,
  id: string,
  said: { since: CivilDate; by: string; quote: string },
): Promise<boolean> {
  const { since, by, quote } = said
  const set = await tx
    .update(customers)
    .set({ noContactSince: since, noContactBy: by, noContactQuote: quote })
    .where(and(eq(customers.id, id), isNull(customers.noContactSince)))
    .returning({ id: customers.id })
  return set.length > 0
}

/** Takes the mark away; false where there was none. */
export async function allowContact(tx: Tx, id: string): Promise<boolean> {
  const set = await tx
    .update(customers)
    .set({ noContactSince: null, noContactBy: null, noContactQuote: null })
    .where(and(eq(customers.id, id), isNotNull(customers.noContactSince)))
    .returning({ id: customers.id })
  return set.length > 0
}

/** The customers of a rep's that are not to be contacted, by name. */
export async function noContacts(tx: Tx, rep: string): Promise<NoContact[]> {
  const rows = await tx
    .select({
      id: customers.id,
      name: customers.name,
      since: customers.noContactSince,
      quote: customers.noContactQuote,
    })
    .from(customers)
    .where(and(eq(customers.rep, rep), eq(customers.hidden, false), isNotNull(customers.noContactSince)))
    .orderBy(asc(customers.name))
  return rows.map(({ since, ...row }) => ({ ...row, since: since! }))
}
