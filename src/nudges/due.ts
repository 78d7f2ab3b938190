// All nudges that a morning holds, before any is picked.
import type { CivilDate } from '../model.ts'
import type { Book, NudgeDraft } from './book.ts'
import { addDays } from './days.ts'
import { RULES } from './rules/index.ts'

/**
 * Every nudge due on the book's day; none on a day that is free for the rep.
 * @param since the last day whose morning was held, when mornings were missed: what was scheduled after it comes too, once
 */
export function drafts(book: Book, since: CivilDate = addDays(book.today, -1)): NudgeDraft[] {
  const { calendar, today } = book
  if (!calendar.isWorkday(today) || since >= today) return []
  const morning = { book, from: calendar.nextWorkday(since), before: calendar.nextWorkday(today) }
  return book.customers.flatMap(customer => Object.values(RULES).flatMap(rule => rule.appliesTo(customer, morning)))
}
