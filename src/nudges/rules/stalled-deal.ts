// An open deal that has stood at its step for long.
import type { BookCustomer, BookDeal, NudgeDraft } from '../book.ts'
import { addDays } from '../days.ts'
import { neededBy, openDeals } from '../gaps.ts'
import type { Morning, Rule } from '../rule.ts'
import { latestRepeat } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'
import type { StalledKnown } from '../words-chances.ts'

const URGENCY = 0.5

/**
 * Told 14 days (or as set) after the step of a deal last changed, and every 14 days after that; a free day moves to the
 * workday before. No contact settles it: another step does, or an order.
 */
export const stalledDeal: Rule = {
  kind: 'stalled_deal',
  appliesTo(customer, morning) {
    if (customer.deals.length === 0) return []
    const days = morning.book.settings.stalledDays
    return openDeals(customer).flatMap(deal => {
      const nominal = latestRepeat(addDays(deal.stepSince, days), days, morning)
      return nominal ? [draft(customer, { deal, nominal }, morning)] : []
    })
  },
}

/** How long before a deal was first spoken of a proposal can be one for it. */
const PROPOSED_BEFORE_DAYS = 30

/** A proposal moves a deal whose need is being found or met; before that it only helps to compare prices, after it is past. */
function proposalFor({ proposedOn }: BookCustomer, { step, openedOn }: BookDeal): StalledKnown['proposal'] {
  if (step === 'payment' || (proposedOn && proposedOn >= addDays(openedOn, -PROPOSED_BEFORE_DAYS))) return 'made'
  return step === 'analyse' || step === 'trust' ? 'later' : 'now'
}

function draft(
  customer: BookCustomer,
  { deal, nominal }: { deal: BookDeal; nominal: string },
  { book: { today, rep } }: Morning,
): NudgeDraft {
  const { id, product, step, stepSince: since, quote, on, amount } = deal
  const person = personOf(customer)
  const proposal = proposalFor(customer, deal)
  const words = NUDGE_WORDS[rep.language].stalled_deal({
    ...{ today, person: person?.name, style: person?.style, customer: customer.name },
    ...{ product, step, since, needs: neededBy(customer, deal), proposal },
  })
  return {
    kind: 'stalled_deal',
    subject: `${id}@${nominal}`,
    ...about(customer, person),
    ...words,
    quote: { text: quote, on },
    card: proposal === 'now' ? 'proposal-timing' : 'dragon-six',
    urgency: URGENCY,
    value: amount ?? customer.value,
    waitingSince: since,
    nominal,
  }
}
