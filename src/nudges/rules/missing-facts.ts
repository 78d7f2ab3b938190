// A deal has come to its need, or beyond, and one of the four things that decide it is still unknown.
import type { BookCustomer, BookDeal, NudgeDraft } from '../book.ts'
import { lacking, openDeals, type QualifyingGap } from '../gaps.ts'
import type { Morning, Rule } from '../rule.ts'
import { latestRepeat } from '../series.ts'
import { about, personOf } from '../whom.ts'
import { NUDGE_WORDS } from '../words.ts'

const REPEAT_DAYS = 7
const URGENCY = 0.45

/** The card on each of the four. */
const CARDS: Record<QualifyingGap, string> = {
  decider: 'key-person',
  budget: 'opportunity-five',
  process: 'buying-process',
  timing: 'opportunity-five',
}

/**
 * Told on the first workday after the deal came to that step, then every seven days while anything lacks; a weekly day
 * that is free moves to the workday before. It asks one thing: the decider, then the budget, the way they buy, the time.
 */
export const missingFacts: Rule = {
  kind: 'missing_facts',
  appliesTo(customer, morning) {
    if (customer.deals.length === 0) return []
    return openDeals(customer).flatMap(deal => {
      if (!deal.qualifiedSince || deal.qualifiedSince >= morning.before) return []
      const first = morning.book.calendar.nextWorkday(deal.qualifiedSince)
      const nominal = latestRepeat(first, REPEAT_DAYS, morning)
      return nominal ? draft(customer, { deal, nominal }, morning) : []
    })
  },
}

function draft(
  customer: BookCustomer,
  { deal, nominal }: { deal: BookDeal; nominal: string },
  { book: { today, rep } }: Morning,
): NudgeDraft[] {
  const { id, product, step, quote, on, amount } = deal
  const [first, ...rest] = lacking(customer, deal)
  if (!first || !step) return []
  const person = personOf(customer)
  const words = NUDGE_WORDS[rep.language].missing_facts({
    ...{ today, person: person?.name, style: person?.style, customer: customer.name },
    ...{ product, step, lacks: [first, ...rest] },
  })
  return [
    {
      kind: 'missing_facts',
      subject: `${id}:${first}@${nominal}`,
      ...about(customer, person),
      ...words,
      quote: { text: quote, on },
      card: CARDS[first],
      urgency: URGENCY,
      value: amount ?? customer.value,
      waitingSince: nominal,
      nominal,
    },
  ]
}
