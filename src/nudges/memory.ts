// What earlier nudges mean for this morning's drafts: what sleeps, what was skipped, what wakes again.
import type { CivilDate } from '../model.ts'
import type { NudgeView } from '../post.ts'
import type { Book, NudgeDraft } from './book.ts'
import { addDays } from './days.ts'
import { RULES } from './rules/index.ts'

/** An earlier nudge that sleeps or was skipped, as far as the choice of today's needs it. */
export interface Earlier {
  kind: string
  subject: string
  customer: string
  day: CivilDate
  state: NudgeView['state']
  until: CivilDate | null
  draft: Pick<NudgeDraft, 'nominal'>
}

/** What a nudge is about, whatever its day: the subject without the occurrence. */
export const baseOf = (subject: string): string => subject.split('@')[0] ?? subject

/** Whether two nudges are about the same thing, whatever their days. */
export const sameMatter = (a: { kind: string; subject: string }, b: { kind: string; subject: string }): boolean =>
  a.kind === b.kind && baseOf(a.subject) === baseOf(b.subject)

/**
 * This morning's drafts as they may be shown: without what the rep put to sleep or does not want, with what wakes today
 * and is still open, in words of today. What sleeps until a free day wakes on the workday before.
 */
export function remember(drafts: NudgeDraft[], earlier: Earlier[], book: Book): NudgeDraft[] {
  const before = book.calendar.nextWorkday(book.today)
  const sleeping = earlier.filter(one => one.state === 'snoozed' && one.until !== null)
  const hidden = [
    ...sleeping.filter(one => one.until! >= before),
    ...earlier.filter(one => one.state === 'skipped' && stillSkipped(one, book)),
  ]
  const wanted = (draft: NudgeDraft) => !hidden.some(one => sameMatter(one, draft))
  const shown = drafts.filter(wanted)
  for (const one of sleeping.filter(one => one.until! < before)) {
    if (shown.some(draft => sameMatter(one, draft))) continue
    shown.push(...afresh(one, book, before).filter(wanted))
  }
  return shown
}

/** What its own rule says of an earlier nudge today: nothing once the matter is closed. */
function afresh(one: Earlier, book: Book, before: CivilDate): NudgeDraft[] {
  const rule = Object.values(RULES).find(({ kind }) => kind === one.kind)
  const customer = book.customers.find(({ id }) => id === one.customer)
  if (!rule || !customer) return []
  return rule
    .appliesTo(customer, { book, from: one.draft.nominal, before })
    .filter(draft => sameMatter(one, draft))
    .slice(0, 1)
}

/** A skipped promise or delivery stays skipped; a skipped silence only until there was contact; a birthday for its year. */
function stillSkipped(one: Earlier, book: Book): boolean {
  const customer = book.customers.find(({ id }) => id === one.customer)
  if (one.kind === 'cadence') return (customer?.lastContactOn ?? '') < one.day
  if (one.kind === 'birthday') return book.today <= addDays(one.day, 60)
  return true
}
