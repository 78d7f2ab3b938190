// Mornings that wait, since the rep does not want to be disturbed just now.
import type { Tx } from '../../db/database.ts'
import type { CivilDate } from '../model.ts'
import { calendarsOf } from '../reps/calendars.ts'
import { referenceDay } from '../understanding/dates.ts'
import { endOfMorning, nextMorning } from './calendar.ts'
import { addDays } from './days.ts'
import { mornings, wakeReps } from './store/mornings.ts'

/**
 * Lets the mornings of some reps wait until they may be disturbed; where their working day is over by then, what is due
 * carries over to the next morning.
 * @param until by rep, the instant from which they may be disturbed again
 * @returns those who wait; one that another replica is at is missing
 */
export async function postpone(tx: Tx, until: ReadonlyMap<string, Date>, now: Date): Promise<Set<string>> {
  const waking = await wakeReps(tx, [...until.keys()], now)
  const calendars = await calendarsOf(tx, waking)
  await mornings(
    tx,
    waking.map(rep => {
      const free = until.get(rep.id) ?? now
      const calendar = calendars.get(rep.id)!
      const next = free < endOfMorning(rep, dayOf(now, rep.tz)) ? free : nextMorning(rep, calendar, now)
      return { rep: rep.id, day: rep.lastMorning ?? addDays(dayOf(rep.nextMorning, rep.tz), -1), next }
    }),
  )
  return new Set(waking.map(({ id }) => id))
}

const dayOf = (at: Date, tz: string): CivilDate => referenceDay(at.toISOString(), tz)
