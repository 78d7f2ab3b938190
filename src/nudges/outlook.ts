// What the mornings to come will bring, as far as is known today: the answer to "who should I see this week?".
import type { CivilDate } from '../model.ts'
import type { Book, NudgeDraft, NudgeKind } from './book.ts'
import type { Calendar } from './calendar.ts'
import { addDays, weekdayOf } from './days.ts'
import { drafts } from './due.ts'
import { type Earlier, remember, sameMatter } from './memory.ts'
import { ranked } from './pick.ts'

/** A nudge that is still to come, or was told and is not settled. */
export interface Coming {
  draft: NudgeDraft
  /** The morning on which it comes; today for what is open already. */
  on: CivilDate
}

export interface Span {
  from: CivilDate
  to: CivilDate
}

/** What was answered already: the very occurrence does not come again. */
export type Answered = Pick<NudgeDraft, 'kind' | 'subject'>

/** What was told in these days and is not settled is still to be seen to. */
const LOOK_BACK_DAYS = 14
/** What has no meaning once its day is over. */
const OF_ITS_DAY: readonly NudgeKind[] = ['birthday', 'anniversary', 'festival', 'appointment']
/** What is about the rep, and not about whom to see. */
const ABOUT_REP: readonly NudgeKind[] = ['quiet_rep', 'drill']

/**
 * What comes up in some days, best first, each matter once, on its first day.
 * @param span both ends included; where it holds no workday, the next one is looked at
 */
export function outlook(
  book: Book,
  { span, earlier, answered }: { span: Span; earlier: Earlier[]; answered: Answered[] },
): Coming[] {
  const { today } = book
  const coming: Coming[] = []
  const days = mornings(book.calendar, { from: laterOf(span.from, today), to: span.to })
  for (const on of days) {
    const isFirst = on === days[0] && span.from <= today
    const that = { ...book, today: on }
    const open = remember(drafts(that, isFirst ? addDays(today, -LOOK_BACK_DAYS) : undefined), earlier, that)
    for (const draft of open) {
      if (isOver(draft, today, answered) || coming.some(one => sameMatter(one.draft, draft))) continue
      coming.push({ draft, on })
    }
  }
  const place = new Map(
    ranked(
      coming.map(({ draft }) => draft),
      today,
    ).map((draft, i) => [draft, i]),
  )
  return coming.sort((a, b) => place.get(a.draft)! - place.get(b.draft)!)
}

const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)

function isOver(draft: NudgeDraft, today: CivilDate, answered: Answered[]): boolean {
  const { kind, subject, due } = draft
  if (ABOUT_REP.includes(kind)) return true
  if (due && due < today && OF_ITS_DAY.includes(kind)) return true
  return answered.some(one => one.kind === kind && one.subject === subject)
}

function mornings(calendar: Calendar, { from, to }: Span): CivilDate[] {
  const days: CivilDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) days.push(day)
  return days.length > 0 ? days : [calendar.nextWorkday(addDays(from, -1))]
}

/** A customer comes once, with the best of what is known about it. */
export function oneEach(coming: Coming[]): Coming[] {
  const seen = new Set<string>()
  return coming.filter(({ draft: { customer } }) => !customer || (!seen.has(customer) && seen.add(customer)))
}

/** The last day before the next public holiday or absence that falls into the rep's week; undefined where none is near. */
export function beforeBreak({ calendar, rep, today }: Book, within = 120): CivilDate | undefined {
  for (let day = addDays(today, 1); day <= addDays(today, within); day = addDays(day, 1))
    if (!calendar.isWorkday(day) && rep.works.includes(weekdayOf(day))) return addDays(day, -1)
  return undefined
}
