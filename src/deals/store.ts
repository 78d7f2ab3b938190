// What was said of deals, statement by statement, and the steps they reached.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { dealSteps, deals } from '../../db/schema.ts'
import type { CivilDate } from '../model.ts'
import type { DealMeaning } from '../understanding/meaning.ts'
import { type DealStatement, foldDeals, sameDeal } from './fold.ts'

const statement = {
  id: deals.id,
  deal: deals.deal,
  product: deals.product,
  quantity: deals.quantity,
  unit: deals.unit,
  amount: deals.amount,
  currency: deals.currency,
  step: deals.step,
  closeOn: deals.closeOn,
  quote: deals.quote,
  saidOn: deals.saidOn,
}

/** The deals of a customer as they stand, newest first. */
export async function dealsOf(tx: Tx, customer: string): Promise<DealStatement[]> {
  const rows = await tx
    .select(statement)
    .from(deals)
    .where(and(eq(deals.customer, customer), isNull(deals.removedAt)))
    .orderBy(asc(deals.saidOn), asc(deals.id))
  return foldDeals(rows)
}

/** Keeps what a visit said of a deal; continues the deal that it is about, or starts one. */
export async function sayOfDeal(
  tx: Tx,
  of: { workspace: string; customer: string; rep: string; visit: string; on: CivilDate; said: DealMeaning },
): Promise<void> {
  const { workspace, customer, rep, visit, on, said } = of
  const id = crypto.randomUUID()
  const deal = sameDeal(said.product, await dealsOf(tx, customer)) ?? id
  const { product, quantity, unit, amount, currency, step, close_on: closeOn, quote } = said
  await tx.insert(deals).values({
    ...{ workspace, id, deal, customer, rep, visit, product, quantity, unit, amount, currency, step, closeOn, quote },
    saidOn: on,
  })
  if (step) await tx.insert(dealSteps).values({ workspace, deal, step, since: on, visit }).onConflictDoNothing()
}

/** What was said of deals in some visits. */
export async function statementsIn(tx: Tx, visits: string[]): Promise<(DealStatement & { visit: string })[]> {
  if (visits.length === 0) return []
  return tx
    .select({ ...statement, visit: deals.visit })
    .from(deals)
    .where(and(inArray(deals.visit, visits), isNull(deals.removedAt)))
}

/** Changes a statement by hand. */
export async function changeStatement(tx: Tx, id: string, change: Partial<typeof deals.$inferInsert>): Promise<void> {
  await tx.update(deals).set(change).where(eq(deals.id, id))
}

/** Takes back what some visits said of deals. */
export async function removeStatements(tx: Tx, visits: string[], now: Date): Promise<void> {
  if (visits.length === 0) return
  await tx.update(deals).set({ removedAt: now }).where(inArray(deals.visit, visits))
  await tx.delete(dealSteps).where(inArray(dealSteps.visit, visits))
}
