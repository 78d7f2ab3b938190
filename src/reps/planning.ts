// When the next digests come, after something changed that many calendars depend on.
import type { Tx } from '../../db/database.ts'
import { nextMorning } from '../nudges/calendar.ts'
import { calendarsOf } from './calendars.ts'
import { planNext, repsOfCountry } from './store.ts'

/** How many calendars are in memory together. */
const TOGETHER = 500

/** Brings mornings forward for the reps of a country who now work sooner; a day that is free now is passed over when it comes. */
export async function planCountry(tx: Tx, country: string, now: Date): Promise<void> {
  const reps = (await repsOfCountry(tx, country)).filter(rep => rep.nextMorning > now)
  for (let lot = 0; lot < reps.length; lot += TOGETHER) {
    const some = reps.slice(lot, lot + TOGETHER)
    const calendars = await calendarsOf(tx, some)
    const sooner = new Map<number, string[]>()
    for (const rep of some) {
      const next = nextMorning(rep, calendars.get(rep.id)!, now)
      if (next < rep.nextMorning) sooner.set(next.getTime(), [...(sooner.get(next.getTime()) ?? []), rep.id])
    }
    for (const [next, ids] of sooner) await planNext(tx, ids, new Date(next))
  }
}
