// What the name of a festival means in a text: its day, its holiday, the days when work resumes.
import { compare, type Day, type Reference } from './calendar.ts'
import { type FestivalName, festivalDay, holidayOf, lunarDay } from './festival-days.ts'
import type { Reading } from './grammar.ts'

/** The nearest day of a lunar date, on or after the reference, or on or before it leaning to the past. */
export function nearestLunarDay(month: number, day: number, { on, lean }: Reference): Day | null {
  const step = lean === 'future' ? 1 : -1
  for (let offset = -1; offset <= 8; offset++) {
    const found = lunarDay(on.year + step * offset, month, day)
    if (found && compare(found, on) * step >= 0) return found
  }
  return null
}

/** A festival by name: of a given year, or else the nearest one the way the reference leans. */
export function readFestival(name: FestivalName, reference: Reference, year?: number): Reading | null {
  if (year) {
    const day = festivalDay(name, year)
    return day && festivalReading(name, day, false)
  }
  const { on, lean } = reference
  const near = [-1, 0, 1, 2].map(offset => festivalDay(name, on.year + offset)).filter(day => day !== null)
  const day = lean === 'future' ? near.find(day => compare(day, on) >= 0) : near.findLast(day => compare(day, on) <= 0)
  if (!day) return null
  // In the middle of its holiday, what comes "after" it is still this year's.
  const running = near.find(day => compare(reopening(name, day), on) > 0) ?? day
  return { ...festivalReading(name, day, true), after: reopening(name, lean === 'future' ? running : day) }
}

/** The holiday around a festival; the festival itself where it has no days around it. */
export function readHoliday(name: FestivalName, reference: Reference): Reading | null {
  const [before, after] = holidayOf(name)
  // A holiday already begun is the one meant.
  const on = reference.lean === 'future' ? reference.on.subtract({ days: after }) : reference.on.add({ days: before })
  const day = readFestival(name, { ...reference, on })
  if (!day) return null
  const from = day.from.subtract({ days: before })
  return { ...day, from, to: day.to.add({ days: after }) }
}

/** First and last day of the weekend that a festival makes longer, counted from it, by its weekday. */
const weekends: Record<number, [first: number, last: number]> = {
  1: [-2, 0],
  4: [0, 3],
  5: [0, 2],
  6: [0, 1],
  7: [-1, 0],
}

/** The weekend that a festival makes longer; the festival alone where it falls midweek. */
export function readLongWeekend(name: FestivalName, reference: Reference): Reading | null {
  const day = readFestival(name, reference)
  if (!day) return null
  const [first, last] = name === 'easter' ? [-2, 1] : (weekends[day.from.dayOfWeek] ?? [0, 0])
  const from = day.from.add({ days: first })
  return { from, to: day.from.add({ days: last }), open: day.open, before: from.subtract({ days: 1 }) }
}

/** The festival of these that comes next after the reference, or was last before it. */
export function nearestFestival(names: FestivalName[], reference: Reference): Reading | null {
  const sign = reference.lean === 'future' ? 1 : -1
  const readings = names.map(name => readFestival(name, reference)).filter(reading => reading !== null)
  return readings.sort((a, b) => compare(a.from, b.from) * sign)[0] ?? null
}

function festivalReading(name: FestivalName, day: Day, open: boolean): Reading {
  const before = day.subtract({ days: 1 })
  return { from: day, to: day, open, before, after: reopening(name, day) }
}

function reopening(name: FestivalName, day: Day): Day {
  return day.add({ days: holidayOf(name)[1] + 1 })
}
