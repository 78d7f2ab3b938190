// The rep's open deals by the step at which they stand.
import { STEPS } from '../../deals/chances.ts'
import type { CivilDate } from '../../model.ts'
import type { DealStep } from '../../understanding/meaning.ts'
import type { BookCustomer, BookDeal } from '../book.ts'
import { daysBetween } from '../days.ts'
import { openDeals } from '../gaps.ts'

export interface Standing {
  customer: string
  deal: BookDeal
  /** How long it has stood at its step. */
  days: number
}

export interface Funnel {
  /** From the first step to the last; what has none stands in front. */
  steps: { step?: DealStep; deals: number; sums: { currency: string; amount: number }[]; unpriced: number }[]
  deals: number
  /** Those that have stood too long, the longest first. */
  stalled: Standing[]
}

/** @param stalledDays from how many days at one step on a deal has stood too long */
export function funnelOf(
  customers: readonly BookCustomer[],
  { today, stalledDays }: { today: CivilDate; stalledDays: number },
): Funnel {
  const all = customers.flatMap(customer =>
    openDeals(customer).map(deal => ({ customer: customer.name, deal, days: daysBetween(deal.stepSince, today) })),
  )
  const steps = [undefined, ...STEPS].map(step => {
    const own = all.filter(({ deal }) => deal.step === step).map(({ deal }) => deal)
    return { step, deals: own.length, sums: sumsOf(own), unpriced: own.filter(({ amount }) => !amount).length }
  })
  return {
    steps: steps.filter(({ step, deals }) => step || deals > 0),
    deals: all.length,
    stalled: all.filter(({ days }) => days >= stalledDays).sort((a, b) => b.days - a.days),
  }
}

function sumsOf(deals: BookDeal[]): { currency: string; amount: number }[] {
  const sums = new Map<string, number>()
  for (const { amount, currency = '' } of deals) if (amount) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  return [...sums].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => b.amount - a.amount)
}
