// The calendars that reps work by: their week, their country's holidays, their leave, and what their team entered.
import type { Tx } from '../../db/database.ts'
import type { CivilDate, Rep } from '../model.ts'
import { type Calendar, createCalendar } from '../nudges/calendar.ts'
import { absencesOf, overridesOf } from './store/days.ts'

/** What of a rep their calendar depends on. */
export type OfRep = Pick<Rep, 'id' | 'country' | 'works'>

/** The calendar of one rep. */
export async function calendarOf(tx: Tx, rep: OfRep): Promise<Calendar> {
  return (await calendarsOf(tx, [rep])).get(rep.id)!
}

/** The calendars of some reps of one workspace by their ids, in two queries. */
export async function calendarsOf(tx: Tx, reps: readonly OfRep[]): Promise<Map<string, Calendar>> {
  if (reps.length === 0) return new Map()
  const ids = reps.map(({ id }) => id)
  const leave = new Map<string, { from: CivilDate; to: CivilDate }[]>(ids.map(id => [id, []]))
  for (const { rep, from, to } of await absencesOf(tx, ids)) leave.get(rep)?.push({ from, to })
  const entered = await enteredFor(tx, [...new Set(reps.map(({ country }) => country))])
  return new Map(
    reps.map(({ id, country, works }) => [
      id,
      createCalendar({ country, works, leave: leave.get(id), overrides: entered.get(country) }),
    ]),
  )
}

type Overrides = Record<CivilDate, 'work' | 'free'>

async function enteredFor(tx: Tx, countries: string[]): Promise<Map<string, Overrides>> {
  const byCountry = new Map<string, Overrides>()
  for (const { country, day, kind } of await overridesOf(tx, countries)) {
    const own = byCountry.get(country) ?? {}
    own[day] = kind === 'off' ? 'free' : 'work'
    byCountry.set(country, own)
  }
  return byCountry
}
