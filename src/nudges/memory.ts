// What earlier nudges mean for this morning's drafts: what sleeps, what was skipped, what wakes again.
import type { CivilDate } from '../model.ts'
import type { NudgeView } from '../post.ts'
import type { Book, BookCustomer, NudgeDraft } from './book.ts'
import { addDays } from './days.ts'

/** An earlier nudge, as far as the choice of today's needs it. */
export interface Earlier {
  kind: string
  subject: string
  customer: string
  day: CivilDate
  state: NudgeView['state']
  until: CivilDate | null
  draft: NudgeDraft
}

/** What a nudge is about, whatever its day: the subject without the occurrence. */
export const baseOf = (subject: string): string => subject.split('@')[0] ?? subject

const sameMatter = (a: { kind: string; subject: string }, b: { kind: string; subject: string }): boolean =>
  a.kind === b.kind && baseOf(a.subject) === baseOf(b.subject)

/**
 * This morning's drafts as they may be shown: without what the rep put to sleep or does not want, with what wakes today
 * and is still open.
 */
export function remember(drafts: NudgeDraft[], earlier: Earlier[], book: Book): NudgeDraft[] {
  const { today } = book
  const asleep = earlier.filter(one => one.state === 'snoozed' && one.until !== null && one.until > today)
  const unwanted = earlier.filter(one => one.state === 'skipped' && stillSkipped(one, book))
  const told = earlier.filter(one => one.state !== 'snoozed')
  const hidden = [...asleep, ...unwanted]
  const shown = drafts.filter(
    draft =>
      !hidden.some(one => sameMatter(one, draft)) &&
      !told.some(one => one.kind === draft.kind && one.subject === draft.subject),
  )
  const waking = earlier
    .filter(one => one.state === 'snoozed' && one.until !== null && one.until <= today)
    .filter(one => isOpen(one, book) && !shown.some(draft => sameMatter(one, draft)))
  return [...shown, ...latest(waking).map(one => ({ ...one.draft, waitingSince: one.day }))]
}

const latest = (ones: Earlier[]): Earlier[] =>
  ones.filter(one => !ones.some(other => other !== one && sameMatter(one, other) && isLater(other, one)))

const isLater = (a: Earlier, b: Earlier) => a.day > b.day || (a.day === b.day && a.subject > b.subject)

const customerOf = (book: Book, id: string): BookCustomer | undefined => book.customers.find(one => one.id === id)

/** A skipped promise or delivery stays skipped; a skipped silence only until there was contact; a birthday for its year. */
function stillSkipped(one: Earlier, book: Book): boolean {
  const customer = customerOf(book, one.customer)
  if (one.kind === 'cadence') return (customer?.lastContactOn ?? '') <= one.day
  if (one.kind === 'birthday') return book.today <= addDays(one.day, 60)
  return true
}

/** Whether the matter of an earlier nudge is still open today. */
export function isOpen(one: Pick<Earlier, 'kind' | 'subject' | 'customer' | 'day' | 'draft'>, book: Book): boolean {
  const customer = customerOf(book, one.customer)
  if (!customer) return false
  switch (one.kind) {
    case 'follow_up':
      return customer.followUps.some(promise => promise.id === baseOf(one.subject))
    case 'birthday':
      return (one.draft.due ?? one.draft.nominal) >= book.today
    default:
      return (customer.lastContactOn ?? '') <= one.day
  }
}
