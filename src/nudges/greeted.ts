// The list of a festival, written anew when somebody on it is not to be contacted after all.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Rep } from '../model.ts'
import { calendarOf } from '../reps/calendars.ts'
import type { NudgeDraft } from './book.ts'
import { sameMatter } from './memory.ts'
import { festival } from './rules/festival.ts'
import { readBook } from './store/book.ts'
import { type NudgeRow, openNudges, redraft } from './store/nudges.ts'

/** The lists that wait: those that now read otherwise, and those on which nobody is left. */
export interface Greeted {
  changed: NudgeRow[]
  empty: NudgeRow[]
}

/** Writes a rep's lists of festivals that still wait anew, from the book as it is now. */
export async function greetAnew(tx: Tx, { rep, today }: { rep: Rep; today: CivilDate }): Promise<Greeted> {
  const lists = (await openNudges(tx, rep.id, [''])).filter(({ kind }) => kind === festival.kind)
  if (lists.length === 0) return { changed: [], empty: [] }
  const calendar = await calendarOf(tx, rep)
  const book = await readBook(tx, { rep, today, calendar })
  if (book.customers.length === 0) return { changed: [], empty: lists }
  const again = (list: NudgeRow): NudgeDraft | undefined =>
    festival
      .ofBook({ book, from: list.day, before: calendar.nextWorkday(list.day) })
      .find(draft => sameMatter(draft, list))
  const anew = lists.flatMap(list => {
    const draft = again(list)
    return draft && draft.take !== list.draft.take ? [{ ...list, draft: { ...draft, subject: list.subject } }] : []
  })
  for (const { id, draft } of anew) await redraft(tx, id, draft)
  return { changed: anew, empty: [] }
}
