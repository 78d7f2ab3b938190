// The rep's latest visits, for the home tab.
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers, facts, visits } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'

/** The latest visits with how many facts each brought. */
export async function recentVisits(
  tx: Tx,
  rep: string,
  limit: number,
): Promise<{ customer: string; on: string; facts: number }[]> {
  const rows = await tx
    .select({
      customer: customers.name,
      on: visits.on,
      facts:
        sql<number>`(select count(*) from ${facts} f where f.workspace = ${visits.workspace} and f.visit = ${visits.id} and f.removed_at is null)`.mapWith(
          Number,
        ),
    })
    .from(visits)
    .innerJoin(customers, eq(visits.customer, customers.id))
    .where(and(eq(visits.rep, rep), isNull(visits.removedAt)))
    .orderBy(desc(visits.on), desc(visits.id))
    .limit(limit)
  return rows
}

/** Whether a rep has told of contact with a customer on a day. */
export async function metOn(tx: Tx, at: { rep: string; customer: string; on: CivilDate }): Promise<boolean> {
  const that = and(eq(visits.rep, at.rep), eq(visits.customer, at.customer), eq(visits.on, at.on))
  return (await tx.$count(visits, and(that, isNull(visits.removedAt)))) > 0
}
