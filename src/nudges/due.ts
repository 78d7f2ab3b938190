// All nudges that a morning holds, before any is picked.
import type { CivilDate } from '../model.ts'
import type { Book, NudgeDraft } from './book.ts'
import { addDays } from './days.ts'
import type { BookRule, Rule } from './rule.ts'
import { BOOK_RULES, RULES } from './rules/index.ts'

/**
 * Every nudge due on the book's day; none on a day that is free for the rep.
 * @param since the last day whose morning was held, when mornings were missed: what was scheduled after it comes too, once
 */
export function drafts(book: Book, since: CivilDate = addDays(book.today, -1)): NudgeDraft[] {
  const { calendar, today } = book
  if (!calendar.isWorkday(today) || since >= today) return []
  const morning = { book, from: calendar.nextWorkday(since), before: calendar.nextWorkday(today) }
  const wanted = ({ kind }: { kind: NudgeDraft['kind'] }) => !book.settings.off.includes(kind)
  const rules: Rule[] = Object.values(RULES).filter(wanted)
  const bookRules = Object.values<BookRule>(BOOK_RULES).filter(wanted)
  return [
    ...book.customers.flatMap(customer => rules.flatMap(rule => rule.appliesTo(customer, morning))),
    ...bookRules.flatMap(rule => rule.ofBook(morning)),
  ]
}
