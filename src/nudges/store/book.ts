// The books of some reps as of their days.
import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { notes, reps } from '../../../db/schema.ts'
import type { CivilDate, Rep } from '../../model.ts'
import { referenceDay } from '../../understanding/dates.ts'
import type { Book } from '../book.ts'
import type { Calendar } from '../calendar.ts'
import { shelve } from '../shelf/customer.ts'
import { withTiers } from '../standing/tiers.ts'
import { type Held, readHeld } from './rows.ts'
import { readSettings } from './settings.ts'

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
  const own = (await readHeld(tx, [rep.id], { only: customers })).get(rep.id) ?? []
  const settings = (await readSettings(tx, [rep.id]))(rep.id)
  return { today, rep, calendar, settings, customers: own.map(shelve) }
}

/**
 * One rep's customers as the record has them: those not to be contacted too, and without a tier where none was set by
 * hand.
 */
export async function readRecord(tx: Tx, reader: Reader): Promise<Book> {
  const { rep, today, calendar } = reader
  const own = (await readHeld(tx, [rep.id], { noContact: true })).get(rep.id) ?? []
  const settings = (await readSettings(tx, [rep.id]))(rep.id)
  return { today, rep, calendar, settings, customers: own.map(shelve) }
}

/** The books of some reps of one workspace, in their order: as many queries as for one. */
export async function readBooks(tx: Tx, readers: Reader[]): Promise<Book[]> {
  const ids = readers.map(({ rep }) => rep.id)
  const held = await readHeld(tx, ids)
  const logged = await lastLogs(tx, readers)
  const settingsOf = await readSettings(tx, ids)
  return readers.map(({ rep, today, calendar }) => {
    const own = held.get(rep.id) ?? []
    const lastLogOn = later(logged.get(rep.id) ?? '', lastDone(own))
    const customers = withTiers(own.map(shelve), today)
    return { today, rep, calendar, settings: settingsOf(rep.id), lastLogOn, customers }
  })
}

/** The day, where each rep is, on which the rep last told of a visit: not the day of the visit, which may be long past. */
async function lastLogs(tx: Tx, readers: Reader[]): Promise<Map<string, CivilDate>> {
  const zones = new Map(readers.map(({ rep }) => [rep.id, rep.tz]))
  // One step in the index for each rep; a group of all their notes reads every one.
  const at = sql`(select max(n.at) from ${notes} n where n.rep = "reps"."id" and n.state <> 'undone')`
  const rows = await tx
    .select({ rep: reps.id, at: at.mapWith(notes.at) })
    .from(reps)
    .where(inArray(reps.id, [...zones.keys()]))
  return new Map(rows.flatMap(({ rep, at }) => (at ? [[rep, dayIn(zones.get(rep) ?? 'UTC', at)]] : [])))
}

const dayIn = (tz: string, at: Date): CivilDate => referenceDay(at.toISOString(), tz)

/** Done is a contact, and tells as much as a line about it. */
const lastDone = (held: Held[]): CivilDate =>
  held.reduce((last, { doneOn = '' }) => (doneOn > last ? doneOn : last), '')

const later = (a: CivilDate, b: CivilDate): CivilDate | undefined => (a > b ? a : b) || undefined
