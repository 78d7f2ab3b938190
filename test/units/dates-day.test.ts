// Civil days as whole numbers: the same answers as a calendar library gives, over three centuries.
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { Day, lengthOfMonth } from '../../src/understanding/dates/day.ts'
import { referenceDay } from '../../src/understanding/dates/instant.ts'

const EPOCH = Temporal.PlainDate.from('1970-01-01')
// From 1900 to 2199, in steps that meet every month and weekday.
const numbers = Array.from({ length: 4200 }, (_, index) => -25_567 + index * 26)

describe('a day', () => {
  test('is the same day by its number and by its date', () => {
    for (const number of numbers) {
      const [day, same] = [Day.at(number), EPOCH.add({ days: number })]
      expect([day.toString(), day.dayOfWeek]).toEqual([same.toString(), same.dayOfWeek])
      expect(Day.of(day.year, day.month, day.day).number).toBe(number)
    }
  })

  test('moved by months stays within the month it comes to', () => {
    for (const number of numbers) {
      for (const months of [1, 3, 14, 120]) {
        const [day, same] = [Day.at(number), EPOCH.add({ days: number })]
        expect(day.add({ months }).toString()).toBe(same.add({ months }).toString())
        expect(day.subtract({ months, days: 15 }).toString()).toBe(same.subtract({ months, days: 15 }).toString())
      }
    }
  })

  test('in February has 29 days in leap years alone', () => {
    expect([1900, 2000, 2024, 2026, 2100].map(year => lengthOfMonth(year, 2))).toEqual([28, 29, 29, 28, 28])
  })
})

describe('the day of an instant', () => {
  test('turns with the zone, also by an offset', () => {
    expect(referenceDay('2026-11-23T16:30:00.000Z', 'Asia/Shanghai')).toBe('2026-11-24')
    expect(referenceDay('2026-11-23T16:30Z', '+05:30')).toBe('2026-11-23')
    expect(referenceDay('2026-03-08T00:30:00-05:00', 'America/Chicago')).toBe('2026-03-07')
  })

  test.each(['2026-02-30T10:00:00Z', '2026-11-23T25:00:00Z', '2026-11-23', ''])('is none for "%s"', at => {
    expect(() => referenceDay(at, 'UTC')).toThrow('Not an ISO 8601 time with offset')
  })
})
