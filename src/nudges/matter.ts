// What a nudge is about, and what settles it beside Done. Pure.
import type { SignalKind } from '../understanding/meaning.ts'
import type { NudgeKind } from './book.ts'
import { baseOf } from './memory.ts'

interface OfKind {
  kind: string
  subject: string
}

const isIn = (kinds: readonly NudgeKind[], kind: string): boolean => (kinds as readonly string[]).includes(kind)

/** The kinds that any later contact settles. */
const BY_CONTACT: readonly NudgeKind[] = ['cadence', 'after_delivery', 'cooling', 'avoidance']
/** The kinds that are about a follow-up, and settled with it; a payment may be about a deal instead. */
const OF_FOLLOW_UP: readonly NudgeKind[] = ['follow_up', 'promise_to_us', 'appointment', 'payment']
/** The kinds that are about a complaint or an objection, and settled with it. */
export const OF_CONCERN: readonly NudgeKind[] = ['complaint', 'open_objection']
/** The kinds that are about a day: when it is here, there is no later. */
const OF_DAY: readonly NudgeKind[] = ['birthday', 'anniversary', 'festival', 'appointment']
/** The kinds that are over as soon as the customer's page of the book no longer gives cause for them. */
const OF_BOOK: readonly NudgeKind[] = ['replenishment', 'stalled_deal', 'missing_facts', 'referral', 'cross_sell']
/** What is heard of a customer that settles a kind. */
export const BY_WORD: Partial<Record<NudgeKind, readonly SignalKind[]>> = {
  payment: ['payment'],
  ordered: ['delivery'],
  open_objection: ['purchase', 'payment'],
}

/** Whether any later contact settles it. */
export const isByContact = ({ kind }: OfKind): boolean => isIn(BY_CONTACT, kind)

/** Whether it is about a day, so that it cannot be put off beyond it. */
export const isOfDay = (kind: string): boolean => isIn(OF_DAY, kind)

/** Whether it is over when its own rule has nothing more to say. */
export const isOfBook = ({ kind }: OfKind): boolean => isIn(OF_BOOK, kind)

/** The follow-up that a nudge is about, if it is about one. */
export const followUpOf = ({ kind, subject }: OfKind): string | undefined =>
  isIn(OF_FOLLOW_UP, kind) ? baseOf(subject) : undefined

/** The complaint or objection that a nudge is about, if it is about one. */
export const concernOf = ({ kind, subject }: OfKind): string | undefined =>
  isIn(OF_CONCERN, kind) ? baseOf(subject) : undefined

/** What is heard that settles a kind. */
export const wordsFor = ({ kind }: OfKind): readonly SignalKind[] => BY_WORD[kind as NudgeKind] ?? []
