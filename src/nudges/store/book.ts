// The books of some reps as of their days.
import { and, inArray, max, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { notes } from '../../../db/schema.ts'
import type { CivilDate, Rep } from '../../model.ts'
import { referenceDay } from '../../understanding/dates.ts'
import type { Book } from '../book.ts'
import type { Calendar } from '../calendar.ts'
import { USUAL } from '../settings.ts'
import { shelve } from '../shelf/customer.ts'
import { type Held, readHeld } from './rows.ts'

/** Whose book, and as of which day. */
export interface Reader {
  rep: Rep
  today: CivilDate
  calendar: Calendar
}

/** One rep's book: what holds today about each customer that the rules read. */
export async function readBook(tx: Tx, reader: Reader): Promise<Book> {
  const [book] = await readBooks(tx, [reader])
  return book!
}

/** The pages of some customers of a rep's, as a book that holds nothing else. */
export async function readPages(tx: Tx, { rep, today, calendar }: Reader, customers: string[]): Promise<Book> {
  const own = (await readHeld(tx, [rep.id], customers)).get(rep.id) ?? []
  return { today, rep, calendar, settings: USUAL, customers: own.map(shelve) }
}

/** The books of some reps of one workspace, in their order: as many queries as for one. */
export async function readBooks(tx: Tx, readers: Reader[]): Promise<Book[]> {
  const ids = readers.map(({ rep }) => rep.id)
  const held = await readHeld(tx, ids)
  const logged = await lastLogs(tx, readers)
  return readers.map(({ rep, today, calendar }) => {
    const own = held.get(rep.id) ?? []
    const lastLogOn = later(logged.get(rep.id) ?? '', lastDone(own))
    return { today, rep, calendar, settings: USUAL, lastLogOn, customers: own.map(shelve) }
  })
}

/** The day, where each rep is, on which the rep last told of a visit: not the day of the visit, which may be long past. */
async function lastLogs(tx: Tx, readers: Reader[]): Promise<Map<string, CivilDate>> {
  const zones = new Map(readers.map(({ rep }) => [rep.id, rep.tz]))
  const rows = await tx
    .select({ rep: notes.rep, at: max(notes.at) })
    .from(notes)
    .where(and(inArray(notes.rep, [...zones.keys()]), ne(notes.state, 'undone')))
    .groupBy(notes.rep)
  return new Map(rows.flatMap(({ rep, at }) => (at ? [[rep, dayIn(zones.get(rep) ?? 'UTC', at)]] : [])))
}

const dayIn = (tz: string, at: Date): CivilDate => referenceDay(at.toISOString(), tz)

/** Done is a contact, and tells as much as a line about it. */
const lastDone = (held: Held[]): CivilDate =>
  held.reduce((last, { doneOn = '' }) => (doneOn > last ? doneOn : last), '')

const later = (a: CivilDate, b: CivilDate): CivilDate | undefined => (a > b ? a : b) || undefined
