// Weeks, months, quarters and years as stretches of days, and their parts (early, mid, late, end).
import { compare, type Day, dayOf, later, mondayOf, type Reference, type Stretch } from './calendar.ts'
import type { Reading } from './grammar.ts'

export type Unit = 'week' | 'month' | 'quarter' | 'half' | 'year'
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'first-half' | 'second-half' | 'rest' | 'past'

/** A stretch with the unit that it is one of. */
export interface Period extends Stretch {
  unit: Unit
}

/** The unit `steps` away from the one that holds `on`. */
export function periodAt(unit: Unit, on: Day, steps = 0): Period {
  if (unit === 'week') {
    const from = mondayOf(on, steps)
    return { unit, from, to: from.add({ days: 6 }) }
  }
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit]
  const month = on.month - ((on.month - 1) % months)
  const from = on.with({ month, day: 1 }).add({ months: months * steps })
  return { unit, from, to: from.add({ months }).subtract({ days: 1 }) }
}

/** Month, quarter or half number `index` (from 1) of a year. */
export function periodOfYear(unit: 'month' | 'quarter' | 'half', year: number, index: number): Period | null {
  const start = dayOf(year, (index - 1) * { month: 1, quarter: 3, half: 6 }[unit] + 1, 1)
  return start && periodAt(unit, start)
}

/** The nearest month, quarter or half of that number: the current or next, or leaning to the past the current or last. */
export function nearestPeriod(unit: 'month' | 'quarter' | 'half', index: number, reference: Reference): Period | null {
  const { on, lean } = reference
  const same = periodOfYear(unit, on.year, index)
  if (!same) return null
  if (lean === 'future') return compare(same.to, on) >= 0 ? same : periodOfYear(unit, on.year + 1, index)
  return compare(same.from, on) <= 0 ? same : periodOfYear(unit, on.year - 1, index)
}

/** A whole period as a reading; "before" it means before its first day. */
export function wholePeriod(period: Period, open = false): Reading {
  const { from, to } = period
  return { from, to, open, kind: 'range', before: from.subtract({ days: 1 }) }
}

/**
 * A part of a period. The end of a week is its Friday, that of a longer period its last day; early, mid and late are
 * thirds of a month (1–10, 11–20, 21–), of a week Monday and Tuesday, Wednesday, Thursday and Friday.
 */
export function partOf(period: Period, part: Part, on: Day): Reading {
  const { from, to, unit } = period
  if (part === 'end') return { from: lastWorkday(period, on), to: lastWorkday(period, on) }
  if (part === 'rest') return { from: earlier(on.add({ days: 1 }), to), to }
  if (part === 'past') return { from, to: later(on.subtract({ days: 1 }), from) }
  const [start, length] = bounds[unit][part]
  const first = from.add(inUnit(unit, start))
  const last = length === null ? to : first.add(inUnit(unit, length)).subtract({ days: 1 })
  return { from: first, to: last }
}

type Inner = Exclude<Part, 'end' | 'rest' | 'past'>
// Start and length of each part, in days for weeks and months and in half months for what is longer; null runs to the end.
const bounds: Record<Unit, Record<Inner, [number, number | null]>> = {
  week: {
    start: [0, 2],
    early: [0, 2],
    mid: [2, 1],
    late: [3, 2],
    'first-half': [0, 3],
    'second-half': [2, 3],
  },
  month: {
    start: [0, 10],
    early: [0, 10],
    mid: [10, 10],
    late: [20, null],
    'first-half': [0, 15],
    'second-half': [15, null],
  },
  quarter: {
    start: [0, 2],
    early: [0, 2],
    mid: [2, 2],
    late: [4, null],
    'first-half': [0, 3],
    'second-half': [3, null],
  },
  half: {
    start: [0, 2],
    early: [0, 4],
    mid: [4, 4],
    late: [8, null],
    'first-half': [0, 6],
    'second-half': [6, null],
  },
  year: {
    start: [0, 2],
    early: [0, 6],
    mid: [10, 4],
    late: [20, null],
    'first-half': [0, 12],
    'second-half': [12, null],
  },
}

function inUnit(unit: Unit, amount: number) {
  if (unit === 'week' || unit === 'month') return { days: amount }
  return { months: Math.floor(amount / 2), days: (amount % 2) * 15 }
}

function lastWorkday({ unit, from, to }: Period, on: Day): Day {
  if (unit !== 'week') return to
  const friday = from.add({ days: 4 })
  // Said on a weekend, "the end of the week" can only be the Sunday.
  return compare(on, friday) > 0 && compare(on, to) <= 0 ? to : friday
}

function earlier(a: Day, b: Day): Day {
  return compare(a, b) <= 0 ? a : b
}
