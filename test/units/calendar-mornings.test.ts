// When the digest goes out, in zones whose clocks change.
import { describe, expect, test } from 'vitest'
import type { Weekday } from '../../src/model.ts'
import { createCalendar, endOfWorkday, nextMorning, startOfMorning } from '../../src/nudges/calendar.ts'

const EVERY_DAY: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const office = (country: string) => createCalendar({ country, works: EVERY_DAY.slice(0, 5) })
const daily = createCalendar({ country: '', works: EVERY_DAY })

describe('the morning of a day', () => {
  test.each([
    ['an ordinary day in Shanghai', 'Asia/Shanghai', '08:30', '2026-11-23', '2026-11-23T00:30:00Z'],
    ['New York, a wall time that the clocks skip', 'America/New_York', '02:30', '2026-03-08', '2026-03-08T07:30:00Z'],
    ['New York, a wall time that comes twice', 'America/New_York', '01:30', '2026-11-01', '2026-11-01T05:30:00Z'],
    ['New York, the usual time after that night', 'America/New_York', '08:30', '2026-11-01', '2026-11-01T13:30:00Z'],
    ['London, a wall time that the clocks skip', 'Europe/London', '01:30', '2026-03-29', '2026-03-29T01:30:00Z'],
    ['London, a wall time that comes twice', 'Europe/London', '01:30', '2026-10-25', '2026-10-25T00:30:00Z'],
    ['Sydney, a wall time that the clocks skip', 'Australia/Sydney', '02:30', '2026-10-04', '2026-10-03T16:30:00Z'],
    ['Sydney, a wall time that comes twice', 'Australia/Sydney', '02:30', '2026-04-05', '2026-04-04T15:30:00Z'],
  ])('%s', (_name, tz, nudgeAt, day, instant) => {
    expect(startOfMorning({ tz, nudgeAt }, day)).toEqual(new Date(instant))
  })
  test('the workday ends at six where the rep is', () => {
    expect(endOfWorkday({ tz: 'America/New_York' }, '2026-03-09')).toEqual(new Date('2026-03-09T22:00:00Z'))
    expect(endOfWorkday({ tz: 'America/New_York' }, '2026-03-06')).toEqual(new Date('2026-03-06T23:00:00Z'))
  })
})

describe('the next morning', () => {
  const newYork = { tz: 'America/New_York', nudgeAt: '08:30' }
  test.each([
    ['before today’s digest it is today', '2026-11-23T13:29:59Z', '2026-11-23T13:30:00Z'],
    ['at the very instant it is tomorrow', '2026-11-23T13:30:00Z', '2026-11-24T13:30:00Z'],
    ['Thanksgiving is passed over', '2026-11-25T20:00:00Z', '2026-11-27T13:30:00Z'],
    ['a weekend on which the clocks go forward', '2026-03-06T13:30:00Z', '2026-03-09T12:30:00Z'],
    ['a weekend on which the clocks go back', '2026-10-30T12:30:00Z', '2026-11-02T13:30:00Z'],
    ['late in the evening, when it is tomorrow in UTC', '2026-11-24T03:00:00Z', '2026-11-24T13:30:00Z'],
  ])('%s', (_name, after, next) => {
    expect(nextMorning(newYork, office('US'), new Date(after))).toEqual(new Date(next))
  })
  test('国庆 is slept through, and the make-up Saturday is worked', () => {
    const shanghai = { tz: 'Asia/Shanghai', nudgeAt: '08:30' }
    expect(nextMorning(shanghai, office('CN'), new Date('2026-09-30T01:00:00Z'))).toEqual(
      new Date('2026-10-08T00:30:00Z'),
    )
    expect(nextMorning(shanghai, office('CN'), new Date('2026-10-09T01:00:00Z'))).toEqual(
      new Date('2026-10-10T00:30:00Z'),
    )
  })
  test.each([
    ['America/New_York', '01:30', '2026-10-30T12:00:00Z', 4],
    ['America/New_York', '02:30', '2026-03-06T12:00:00Z', 4],
    ['Europe/London', '01:30', '2026-10-23T12:00:00Z', 4],
    ['Australia/Sydney', '02:30', '2026-04-03T00:00:00Z', 4],
    ['Australia/Sydney', '02:30', '2026-10-02T00:00:00Z', 4],
  ])('in %s at %s every night of a clock change holds one morning and no more', (tz, nudgeAt, from, days) => {
    const on: string[] = []
    let at = new Date(from)
    for (let n = 0; n < days; n++) {
      at = nextMorning({ tz, nudgeAt }, daily, at)
      on.push(new Intl.DateTimeFormat('en-CA', { timeZone: tz, dateStyle: 'short' }).format(at))
    }
    expect(new Set(on).size).toBe(days)
    expect(on).toEqual([...on].sort())
    expect(Date.parse(on.at(-1)!) - Date.parse(on[0]!)).toBe((days - 1) * 86_400_000)
  })
})
