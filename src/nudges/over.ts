// Which open nudges have lost their cause since they were sent: the deal moved on, the order came, the question was answered.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Rep } from '../model.ts'
import { calendarOf } from '../reps/calendars.ts'
import type { Book } from './book.ts'
import { isOfBook } from './matter.ts'
import { afresh } from './memory.ts'
import { readPages } from './store/book.ts'
import type { NudgeRow } from './store/nudges.ts'

/** Of some open nudges of a rep's, the ids of those of which their own rules would say nothing more. */
export async function overInBook(
  tx: Tx,
  open: NudgeRow[],
  { rep, today }: { rep: Rep; today: CivilDate },
): Promise<string[]> {
  const asked = open.filter(isOfBook)
  if (asked.length === 0) return []
  const calendar = await calendarOf(tx, rep)
  const book = await readPages(tx, { rep, today, calendar }, [...new Set(asked.map(({ customer }) => customer))])
  return asked.filter(nudge => isOver(nudge, book)).map(({ id }) => id)
}

/** A question is a matter of its own: one that was answered makes room for the next on another morning. */
const isOver = (nudge: NudgeRow, book: Book): boolean =>
  afresh(nudge, book, book.calendar.nextWorkday(book.today)).length === 0
