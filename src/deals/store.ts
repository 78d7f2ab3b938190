// What was said of deals, statement by statement, and the steps they reached.
import { and, asc, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { dealSteps, deals, notes, visits } from '../../db/schema.ts'
import type { CivilDate } from '../model.ts'
import type { DealMeaning } from '../understanding/meaning.ts'
import { type DealSlots, type DealStatement, foldDeals, sameDeal } from './fold.ts'

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
  certainty: deals.certainty,
  setAside: deals.setAside,
}

/** The deals of a customer as they stand, or as they stood on a day; newest first. */
export async function dealsOf(tx: Tx, customer: string, until?: CivilDate): Promise<DealStatement[]> {
  const then = until === undefined ? undefined : lte(deals.saidOn, until)
  return foldDeals(await statements(tx, and(eq(deals.customer, customer), then)))
}

/** What was said of some deals, oldest first. */
export const historyOf = (tx: Tx, of: string[]): Promise<(DealStatement & { visit: string })[]> =>
  of.length === 0 ? Promise.resolve([]) : statements(tx, inArray(deals.deal, of))

const statements = (tx: Tx, which: SQL | undefined) =>
  tx
    .select({ ...statement, visit: deals.visit })
    .from(deals)
    .innerJoin(visits, eq(deals.visit, visits.id))
    .innerJoin(notes, eq(visits.note, notes.id))
    .where(and(which, isNull(deals.removedAt)))
    // On one day the later note has the last word.
    .orderBy(asc(deals.saidOn), asc(notes.at), asc(notes.ts))

/** The products that were ever spoken of with a customer. */
export async function productsOf(tx: Tx, customer: string): Promise<string[]> {
  const rows = await tx.selectDistinct({ product: deals.product }).from(deals).where(eq(deals.customer, customer))
  return rows.flatMap(({ product }) => (product ? [product] : []))
}

/** Takes slots out of a statement, so that what had been said before stands; they stay with it as set aside. */
export async function setSlotsAside(tx: Tx, id: string, slots: (keyof DealSlots)[]): Promise<void> {
  const [row] = await tx.select(statement).from(deals).where(eq(deals.id, id))
  if (!row) return
  const aside = Object.fromEntries(slots.filter(slot => row[slot] !== null).map(slot => [slot, row[slot]]))
  const empty = Object.fromEntries(slots.map(slot => [slot, null]))
  await tx
    .update(deals)
    .set({ ...empty, setAside: { ...row.setAside, ...aside } })
    .where(eq(deals.id, id))
}

/** Keeps what a visit said of a deal; continues the deal that it is about, or starts one. */
export async function sayOfDeal(
  tx: Tx,
  of: { workspace: string; customer: string; rep: string; visit: string; on: CivilDate; said: DealMeaning },
): Promise<void> {
  const { workspace, customer, rep, visit, on, said } = of
  const id = crypto.randomUUID()
  const deal = sameDeal(said.product, await dealsOf(tx, customer)) ?? id
  const { product, quantity, unit, amount, currency, step, close_on: closeOn, quote, certainty } = said
  await tx.insert(deals).values({
    ...{ workspace, id, deal, customer, rep, visit, product, quantity, unit, amount, currency, step, closeOn, quote },
    certainty,
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

/** Changes a statement by hand; its step moves the deal's steps along. */
export async function changeStatement(
  tx: Tx,
  id: string,
  change: Partial<Pick<typeof deals.$inferInsert, 'product' | 'quantity' | 'amount' | 'step' | 'closeOn'>>,
): Promise<void> {
  const [row] = await tx.update(deals).set(change).where(eq(deals.id, id)).returning()
  if (!row || change.step === undefined) return
  const { workspace, deal, visit, step, saidOn: since } = row
  await tx.delete(dealSteps).where(and(eq(dealSteps.deal, deal), eq(dealSteps.visit, visit)))
  if (step) await tx.insert(dealSteps).values({ workspace, deal, step, since, visit }).onConflictDoNothing()
}

/** Moves what a visit said of deals to another customer, where it continues the deal that it is about. */
export async function moveStatements(tx: Tx, visit: string, customer: string): Promise<void> {
  for (const { id, product } of await statementsIn(tx, [visit])) {
    const deal = sameDeal(product ?? undefined, await dealsOf(tx, customer)) ?? crypto.randomUUID()
    await tx.update(deals).set({ customer, deal }).where(eq(deals.id, id))
    await tx.update(dealSteps).set({ deal }).where(eq(dealSteps.visit, visit))
  }
}

/** Takes back what some visits said of deals. */
export async function removeStatements(tx: Tx, visits: string[], now: Date): Promise<void> {
  if (visits.length === 0) return
  await tx.update(deals).set({ removedAt: now }).where(inArray(deals.visit, visits))
  await tx.delete(dealSteps).where(inArray(dealSteps.visit, visits))
}
