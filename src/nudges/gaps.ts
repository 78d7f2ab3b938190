// What is known of a deal, and what its step still needs before the next one.
import type { FactKey } from '../facts/kinds.ts'
import type { DealStep } from '../understanding/meaning.ts'
import type { BookCustomer, BookDeal } from './book.ts'

type IsKnown = (customer: BookCustomer, deal: BookDeal) => boolean

const holds =
  (...keys: FactKey[]): IsKnown =>
  ({ facts }) =>
    facts.some(({ key }) => keys.includes(key))
const says =
  (key: FactKey, ...values: string[]): IsKnown =>
  ({ facts }) =>
    facts.some(fact => fact.key === key && values.includes(fact.value))
const any =
  (...of: IsKnown[]): IsKnown =>
  (customer, deal) =>
    of.some(known => known(customer, deal))

/** How each is known; what was only heard counts too, since asking for it again would look as if nobody had listened. */
const KNOWN = {
  guide: says('role', 'guide'),
  rivals: holds('competitor', 'current_supplier'),
  supporter: says('stance', 'supporter', 'ally'),
  need: holds('need', 'pain'),
  buyer: says('role', 'buyer', 'order_clerk'),
  user: says('role', 'user'),
  amount: (_, { amount, quantity }) => amount !== undefined || quantity !== undefined,
  terms: holds('payment_terms'),
  decider: any(says('role', 'decider'), says('level', 'decision')),
  budget: holds('budget'),
  process: holds('buying_process'),
  timing: any((_, { closeOn }) => closeOn !== undefined, holds('budget_when')),
  payday: (_, { closeOn }) => closeOn !== undefined,
  delivery: ({ deliveries }, { openedOn }) => deliveries.some(({ on }) => on >= openedOn),
  satisfaction: holds('satisfaction'),
} satisfies Record<string, IsKnown>

/** Something that is not known of a deal. */
export type Gap = keyof typeof KNOWN

/** What each of the six steps of a key-account sale brings to light, in the order in which it is best asked. */
const STEP_NEEDS: Record<DealStep, readonly Gap[]> = {
  analyse: ['guide', 'decider', 'rivals', 'budget'],
  trust: ['supporter', 'decider', 'user'],
  needs: ['need', 'budget', 'timing'],
  value: ['decider', 'user', 'buyer', 'rivals'],
  commitment: ['decider', 'amount', 'terms', 'timing', 'process'],
  payment: ['payday', 'delivery', 'satisfaction'],
}
/** A deal whose step nobody has named yet is asked about as one whose need is being found. */
const UNNAMED: DealStep = 'needs'

/** Without these a deal is no forecast: whom to convince, with what money, by which way, by when. */
const QUALIFYING = ['decider', 'budget', 'process', 'timing'] as const satisfies Gap[]

/** One of the four that every deal needs from the third step on. */
export type QualifyingGap = (typeof QUALIFYING)[number]

const STEPS_THAT_QUALIFY: readonly DealStep[] = ['needs', 'value', 'commitment', 'payment']

/** Whether a step is the finding of the need, or later. */
export const isQualified = (step: DealStep | undefined | null): boolean => !!step && STEPS_THAT_QUALIFY.includes(step)

/** What the step of a deal still needs, what to ask first in front. */
export const neededBy = (customer: BookCustomer, deal: BookDeal): Gap[] =>
  STEP_NEEDS[deal.step ?? UNNAMED].filter(gap => !KNOWN[gap](customer, deal))

/** What a deal lacks of decider, budget, buying process and timing, the one worth asking next in front. */
export const lacking = (customer: BookCustomer, deal: BookDeal): QualifyingGap[] =>
  QUALIFYING.filter(gap => !KNOWN[gap](customer, deal))

/** The deals that are neither ordered nor, at the last step, paid. */
export const openDeals = ({ deals, signals }: BookCustomer): BookDeal[] =>
  deals.filter(
    deal =>
      !deal.orderedOn &&
      !(
        deal.step === 'payment' &&
        signals.some(({ kind, on, doubtful }) => kind === 'payment' && on >= deal.stepSince && !doubtful)
      ),
  )
