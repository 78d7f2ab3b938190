// A rep's leave: told, told otherwise, ended, taken back; each plans the next morning anew.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Rep } from '../model.ts'
import { endOfMorning, nextMorning, startOfMorning } from '../nudges/calendar.ts'
import { addDays } from '../nudges/days.ts'
import { calendarOf } from './calendars.ts'
import {
  type Absence,
  absenceById,
  absencesIn,
  absencesOf,
  addAbsence,
  removeAbsences,
  restoreAbsences,
} from './store/days.ts'
import { changeRep, lastMorningOf } from './store.ts'

export interface Leaving {
  rep: Rep
  today: CivilDate
  now: Date
}

/** Leave as it stands after something was said; its id takes it back. */
export interface Away {
  id: string
  from: CivilDate
  to: CivilDate
}

/**
 * Keeps leave. It joins what it touches; what began before it ends with it where the words say until when, and stays
 * where they only name days of it.
 */
export async function goAway(
  tx: Tx,
  { rep, today, now }: Leaving,
  said: { from: CivilDate; to: CivilDate; bounded: boolean },
): Promise<Away> {
  const { from, to, bounded } = said
  const near = await absencesIn(tx, rep.id, { from: addDays(from, -1), to })
  const whole = near.find(one => one.from <= from && one.to >= to)
  if (whole && !bounded) return whole
  const first = [from, ...near.map(one => one.from)].sort()[0]!
  return replace(tx, { rep, today, now }, { old: near, from: first, to })
}

async function replace(
  tx: Tx,
  { rep, today, now }: Leaving,
  { old, from, to }: { old: Absence[]; from: CivilDate; to: CivilDate },
): Promise<Away> {
  const id = crypto.randomUUID()
  await addAbsence(tx, rep, { id, from, to, now })
  await removeAbsences(tx, idsOf(old), { now, by: id })
  await planMorning(tx, { rep, today, now })
  return { id, from, to }
}

const idsOf = (some: { id: string }[]): string[] => some.map(({ id }) => id)

/** The rep is back on a day that is still to come: leave that lasts then ends before it; without any, it begins today. */
export async function comeBack(tx: Tx, leaving: Leaving, on: CivilDate): Promise<Away> {
  const { rep, today } = leaving
  const open = (await absencesOf(tx, [rep.id])).filter(one => one.to >= today)
  const meant = open.find(one => one.from < on)
  const from = meant?.from ?? today
  const old = open.filter(one => one === meant || (one.from >= from && one.from < on))
  return replace(tx, leaving, { old, from, to: addDays(on, -1) })
}

/** The rep is back now; false where there was no leave to come back from. */
export async function returnNow(tx: Tx, leaving: Leaving): Promise<boolean> {
  const { rep, today, now } = leaving
  const current = await absencesIn(tx, rep.id, { from: today, to: today })
  if (current.length === 0) return false
  await endBefore(tx, leaving, current)
  await planMorning(tx, { rep, today, now })
  return true
}

/** Takes back all leave that is not over; what has passed of it stays. @returns how much there was */
export async function cancelLeave(tx: Tx, leaving: Leaving): Promise<number> {
  const { rep, today } = leaving
  const open = (await absencesOf(tx, [rep.id])).filter(one => one.to >= today)
  await endBefore(tx, leaving, open)
  if (open.length > 0) await planMorning(tx, leaving)
  return open.length
}

async function endBefore(tx: Tx, { rep, today, now }: Leaving, some: Absence[]): Promise<void> {
  for (const { id, from } of some) {
    const by = crypto.randomUUID()
    if (from < today) await addAbsence(tx, rep, { id: by, from, to: addDays(today, -1), now })
    await removeAbsences(tx, [id], { now, by })
  }
}

/** Takes an absence back and what it took the place of forth; false where that was done before. */
export async function undoLeave(tx: Tx, leaving: Leaving, id: string): Promise<boolean> {
  const one = await absenceById(tx, id)
  if (one?.rep !== leaving.rep.id || one.removedAt) return false
  await removeAbsences(tx, [id], { now: leaving.now })
  await restoreAbsences(tx, id)
  await planMorning(tx, leaving)
  return true
}

/** When the next digest comes: this morning's at once, where leave had held it back and it is still time for it. */
export async function planMorning(tx: Tx, { rep, today, now }: Leaving): Promise<void> {
  const calendar = await calendarOf(tx, rep)
  const held = await lastMorningOf(tx, rep)
  const owed = held < today && calendar.isWorkday(today)
  const isTime = startOfMorning(rep, today) <= now && now < endOfMorning(rep, today)
  await changeRep(tx, rep.id, { nextMorning: owed && isTime ? now : nextMorning(rep, calendar, now) })
}
