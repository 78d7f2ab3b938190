// What was true of a customer on a day, by all that has been told since.
import { and, desc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { facts } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'
import { strengthOn } from '../strength.ts'

/**
 * The facts that held on a day, newest first: said by then and not yet replaced; what was told late counts from the day it
 * was said of. What was taken back never held.
 */
export async function factsAsOf(tx: Tx, customer: string, day: CivilDate): Promise<(typeof facts.$inferSelect)[]> {
  const rows = await tx
    .select()
    .from(facts)
    .where(
      and(
        ...[eq(facts.customer, customer), isNull(facts.removedAt), lte(facts.saidOn, day)],
        or(isNull(facts.heldUntil), gt(facts.heldUntil, day)),
      ),
    )
    .orderBy(desc(facts.saidOn))
  return rows.map(fact => ({ ...fact, ...strengthOn(fact, day), heldUntil: null }))
}
