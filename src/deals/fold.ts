// A deal as it stands: the fold of all that was said of it, later words over earlier ones.
import type { DealStep } from '../understanding/meaning.ts'

export interface DealStatement {
  id: string
  deal: string
  product: string | null
  quantity: number | null
  unit: string | null
  amount: number | null
  currency: string | null
  step: DealStep | null
  closeOn: string | null
  quote: string
  saidOn: string
}

/**
 * Folds statements, given oldest first, into deals; a slot keeps its last stated value.
 * @returns one statement for each deal, newest deal first
 */
export function foldDeals(statements: DealStatement[]): DealStatement[] {
  const deals = new Map<string, DealStatement>()
  for (const said of statements) {
    const before = deals.get(said.deal)
    deals.delete(said.deal)
    deals.set(said.deal, {
      ...said,
      product: said.product ?? before?.product ?? null,
      quantity: said.quantity ?? before?.quantity ?? null,
      unit: said.unit ?? before?.unit ?? null,
      amount: said.amount ?? before?.amount ?? null,
      currency: said.currency ?? before?.currency ?? null,
      step: said.step ?? before?.step ?? null,
      closeOn: said.closeOn ?? before?.closeOn ?? null,
    })
  }
  return [...deals.values()].reverse()
}

/** The open deal that a statement continues: the one of the same product, or the only one when no product is named. */
export function sameDeal(product: string | undefined, open: DealStatement[]): string | undefined {
  const key = (name: string | null | undefined) => (name ?? '').normalize('NFKC').toLowerCase().trim()
  if (product === undefined) return open.length === 1 ? open[0]?.deal : undefined
  const named = open.find(deal => key(deal.product) === key(product))
  const unnamed = open.find(deal => deal.product === null)
  return (named ?? unnamed)?.deal
}
