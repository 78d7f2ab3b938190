// What earlier nudges mean for this morning's drafts: what sleeps, what was skipped, what wakes again.
import type { CivilDate } from '../model.ts'
import type { NudgeView } from '../post.ts'
import type { Book, NudgeDraft } from './book.ts'
import { addDays, quarterOf } from './days.ts'
import type { BookRule } from './rule.ts'
import { BOOK_RULES, RULES } from './rules/index.ts'

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

const matterOf = ({ kind, subject }: { kind: string; subject: string }): string => `${kind} ${baseOf(subject)}`

/** Whether two nudges are about the same thing, whatever their days. */
export const sameMatter = (a: { kind: string; subject: string }, b: { kind: string; subject: string }): boolean =>
  matterOf(a) === matterOf(b)

/**
 * This morning's drafts as they may be shown: without what the rep put to sleep or does not want, with what wakes today
 * and is still open, in words of today. What sleeps until a free day wakes on the workday before; what was switched off
 * meanwhile does not wake.
 */
export function remember(drafts: NudgeDraft[], earlier: Earlier[], book: Book): NudgeDraft[] {
  const before = book.calendar.nextWorkday(book.today)
  const sleeping = earlier.filter(one => one.state === 'snoozed' && one.until !== null)
  const hidden = [
    ...sleeping.filter(one => one.until! >= before),
    ...earlier.filter(one => one.state === 'skipped' && stillSkipped(one, book)),
    ...earlier.filter(isPaid),
  ]
  const { off } = book.settings
  const gone = new Set(hidden.map(matterOf))
  const wanted = (draft: NudgeDraft) => !off.includes(draft.kind) && !gone.has(matterOf(draft))
  const shown = drafts.filter(wanted)
  const there = new Set(shown.map(matterOf))
  for (const one of sleeping.filter(one => one.until! < before)) {
    if (there.has(matterOf(one))) continue
    const again = afresh(one, book, before).filter(wanted)
    for (const draft of again) there.add(matterOf(draft))
    shown.push(...again)
  }
  return shown
}

/** What its own rule says of an earlier nudge today: nothing once the matter is closed. */
export function afresh(one: Earlier, book: Book, before: CivilDate): NudgeDraft[] {
  const morning = { book, from: one.draft.nominal, before }
  const ofBook = Object.values<BookRule>(BOOK_RULES).find(({ kind }) => kind === one.kind)
  const rule = Object.values(RULES).find(({ kind }) => kind === one.kind)
  const customer = book.customers.find(({ id }) => id === one.customer)
  const again = ofBook ? ofBook.ofBook(morning) : rule && customer ? rule.appliesTo(customer, morning) : []
  return again.filter(draft => sameMatter(one, draft)).slice(0, 1)
}

/** Nothing but Done on its nudge says that a payment of a deal was made; a follow-up is closed itself. */
const isPaid = ({ kind, state, subject }: Earlier): boolean =>
  kind === 'payment' && state === 'done' && baseOf(subject).includes(':')

/** How long a rep who celebrates no birthday or anniversary is left alone: past its day, before the next. */
const OF_THE_YEAR_DAYS = 60

/**
 * What is skipped stays skipped, but for what begins anew: a silence or a cooling when there was contact, a birthday or an
 * anniversary in its next year, a deal at another step, a chance in the next quarter, a quiet rep who has logged since.
 */
function stillSkipped(one: Earlier, book: Book): boolean {
  const customer = book.customers.find(({ id }) => id === one.customer)
  switch (one.kind) {
    case 'cadence':
    case 'cooling':
      return (customer?.lastContactOn ?? '') < one.day
    case 'birthday':
    case 'anniversary':
      return book.today <= addDays(one.day, OF_THE_YEAR_DAYS)
    case 'stalled_deal':
    case 'missing_facts':
      return !customer?.deals.some(({ id, stepSince }) => baseOf(one.subject).startsWith(id) && stepSince > one.day)
    case 'referral':
    case 'cross_sell':
      return quarterOf(book.today) === quarterOf(one.day)
    case 'quiet_rep':
      return (book.lastLogOn ?? '') < one.day
    default:
      return true
  }
}
