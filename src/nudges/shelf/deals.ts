// Deals and orders of a customer as rules read them, from what was said of them and what was noticed.
import { foldDeals } from '../../deals/fold.ts'
import type { CivilDate } from '../../model.ts'
import type { BookDeal, BookPurchase } from '../book.ts'
import { isQualified } from '../gaps.ts'
import { isProposal, isProposalGiven } from '../proposals.ts'
import type { DealRow, FollowUpRow, SignalRow } from '../store/rows.ts'

/** The orders that were logged, newest first: each with what the same note said of its deal. */
export function purchasesOf(signals: SignalRow[], said: DealRow[]): BookPurchase[] {
  return signals
    .filter(signal => signal.kind === 'purchase')
    .map(({ id, on, quote, visit, topic }) => {
      const deal = said.find(statement => statement.visit === visit)
      return {
        ...{ id, on, quote },
        product: deal?.product ?? topic ?? undefined,
        quantity: deal?.quantity ?? undefined,
        unit: deal?.unit ?? undefined,
        amount: deal?.amount ?? undefined,
        currency: deal?.currency ?? undefined,
      }
    })
}

/** The deals of a customer as they stand, newest first. */
export function dealsOn(said: DealRow[], purchases: BookPurchase[]): BookDeal[] {
  return foldDeals(said).map(deal => {
    const own = said.filter(statement => statement.deal === deal.deal)
    const openedOn = own[0]?.saidOn ?? deal.saidOn
    const product = deal.product ?? undefined
    return {
      id: deal.deal,
      ...{ product, openedOn, quote: deal.quote, on: deal.saidOn },
      quantity: deal.quantity ?? undefined,
      unit: deal.unit ?? undefined,
      amount: deal.amount ?? undefined,
      currency: deal.currency ?? undefined,
      step: deal.step ?? undefined,
      stepSince: sinceStep(own, openedOn),
      qualifiedSince: sinceQualified(own),
      closeOn: deal.closeOn ?? undefined,
      orderedOn: firstOrder(purchases, openedOn, product),
      ...(deal.certainty ? { doubtful: true as const } : {}),
    }
  })
}

/** Since when the last step stands: the first statement of the unbroken run of it at the end. */
function sinceStep(said: DealRow[], openedOn: CivilDate): CivilDate {
  const steps = said.filter(statement => statement.step !== null && !statement.certainty)
  const last = steps.at(-1)
  if (!last) return openedOn
  const other = steps.findLastIndex(statement => statement.step !== last.step)
  return steps[other + 1]?.saidOn ?? openedOn
}

/** Since when the steps stand at the finding of the need, or later, without one before it in between. */
function sinceQualified(said: DealRow[]): CivilDate | undefined {
  const named = said.filter(statement => statement.step !== null)
  const firm = named.filter(statement => !statement.certainty)
  const steps = firm.length > 0 ? firm : named
  const before = steps.findLastIndex(({ step }) => !isQualified(step))
  return steps[before + 1]?.saidOn
}

/** The last day on which a proposal was promised to a customer, whether it is done or not, or was said to be given. */
export function lastProposal(
  followUps: readonly FollowUpRow[],
  quotes: readonly { quote: string; on: CivilDate }[],
): CivilDate | undefined {
  const promised = followUps.filter(({ by, what, quote }) => by === 'rep' && (isProposal(what) || isProposal(quote)))
  const given = quotes.filter(({ quote }) => isProposalGiven(quote))
  return [...promised.map(({ saidOn }) => saidOn), ...given.map(({ on }) => on)].sort().at(-1)
}

const key = (name: string) => name.normalize('NFKC').toLowerCase().trim()

function firstOrder(purchases: BookPurchase[], since: CivilDate, product: string | undefined): CivilDate | undefined {
  const fits = (order: BookPurchase) => !product || !order.product || key(order.product) === key(product)
  return purchases.findLast(order => order.on >= since && fits(order))?.on
}
