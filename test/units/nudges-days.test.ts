// Civil dates by arithmetic, against the calendar that every machine has.
import { expect, test } from 'vitest'
import { addDays, civilDate, dayNumber, daysBetween, weekdayOf } from '../../src/nudges/days.ts'

const DAY_MS = 86_400_000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

test('every day of four centuries has its number, its weekday and its neighbours', () => {
  const wrong: string[] = []
  const first = Date.UTC(1850, 0, 1)
  for (let n = 0; n < 146_097; n++) {
    const at = first + n * DAY_MS
    const day = dayOf(at)
    const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(at).getUTCDay()]
    const written = civilDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
    if (
      written !== day ||
      dayNumber(day) !== at / DAY_MS ||
      weekdayOf(day) !== weekday ||
      addDays(day, 1) !== dayOf(at + DAY_MS)
    )
      wrong.push(day)
  }
  expect(wrong).toEqual([])
})
test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 366, '2028-01-01'],
  ['1970-01-01', -1, '1969-12-31'],
])('%s and %i days is %s, and back', (day, days, other) => {
  expect(addDays(day, days)).toBe(other)
  expect(daysBetween(day, other)).toBe(days)
})
test('what is no day has no neighbour', () => {
  expect(() => addDays('', 1)).toThrow(RangeError)
})
test.each([
  [2027, 2, 29],
  [2100, 2, 29],
  [2026, 4, 31],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 1, 0],
])('there is no day %i-%i-%i', (year, month, day) => {
  expect(civilDate(year, month, day)).toBeUndefined()
})
