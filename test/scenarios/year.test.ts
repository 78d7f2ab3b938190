// A generated year of fifty reps in ten places, with leave: what must never happen, counted.
import { beforeAll, describe, expect, test } from 'vitest'
import type { CivilDate } from '../../src/model.ts'
import { isFreeFor } from './free.ts'
import { live, type Place, type Told, type Year } from './year-life.ts'

const PLACES: Place[] = [
  { tz: 'Asia/Shanghai', country: 'CN' },
  { tz: 'America/New_York', country: 'US' },
  { tz: 'Europe/Berlin', country: 'DE' },
  { tz: 'Australia/Sydney', country: 'AU' },
  { tz: 'Asia/Tokyo', country: 'JP' },
  { tz: 'America/Los_Angeles', country: 'US' },
  { tz: 'Europe/London', country: 'GB' },
  { tz: 'America/Sao_Paulo', country: 'BR' },
  { tz: 'Asia/Kathmandu', country: '', works: ['sun', 'mon', 'tue', 'wed', 'thu'] },
  { tz: 'Asia/Shanghai', country: 'CN' },
]
const [REPS, CUSTOMERS, YEAR] = [50, 12, 2026]

let years: Year[] = []
let told: Told[] = []
beforeAll(() => {
  years = Array.from({ length: REPS }, (_, n) =>
    live(n, PLACES[n % PLACES.length]!, { year: YEAR, customers: CUSTOMERS }),
  )
  told = years.flatMap(year => year.told)
}, 600_000)

/** Told by Slack's side alone: the clock on the wall, the sources of holidays, and the leave that was taken. */
const isFree = ({ rep, leave }: Year, day: CivilDate): boolean =>
  leave.some(({ from, to }) => from <= day && day <= to) || isFreeFor(rep, day)

const wallTime = (at: Date, tz: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: tz, hour: '2-digit', minute: '2-digit' }).format(at)

describe('in a year that is busy enough to mean something', () => {
  test('there were thousands of digests, and nudges of nearly every kind', () => {
    const nudges = told.flatMap(digest => digest.nudges)
    const kinds = new Set(nudges.map(({ kind }) => kind))
    expect(told.length).toBeGreaterThan(5_000)
    expect(nudges.length).toBeGreaterThan(15_000)
    expect(kinds.size).toBeGreaterThanOrEqual(17)
  })
  test('none came at another time than the rep’s own', () => {
    const off = years.flatMap(({ rep, told: own }) => own.filter(({ at }) => wallTime(at, rep.tz) !== rep.nudgeAt))
    expect(off).toEqual([])
  })
  test('none came on a free day, a public holiday or leave', () => {
    const off = years.flatMap(year => year.told.filter(({ day }) => isFree(year, day)))
    expect(off.map(({ rep, day }) => `${rep} ${day}`)).toEqual([])
  })
  test('no rep got two on a day', () => {
    const days = told.map(({ rep, day }) => `${rep} ${day}`)
    expect(days.length - new Set(days).size).toBe(0)
  })
  test('none held more than five, beside questions and the rep’s own silence', () => {
    const worth = ({ nudges }: Told) => nudges.filter(({ kind }) => kind !== 'quiet_rep' && kind !== 'drill').length
    expect(told.filter(digest => worth(digest) > 5)).toEqual([])
  })
  test('none held the same twice, or a customer twice for what was not due that day', () => {
    const twice = told.filter(
      ({ nudges }) => new Set(nudges.map(({ kind, subject }) => `${kind} ${subject}`)).size < nudges.length,
    )
    expect(twice).toEqual([])
    const crowded = told.filter(({ nudges, day }) => {
      const about = nudges.filter(({ customer }) => customer)
      const often = about.filter(one => about.filter(({ customer }) => customer === one.customer).length > 1)
      return often.some(({ due, nominal }) => due !== day && !(due === nominal && nominal > day))
    })
    expect(crowded.map(({ rep, day }) => `${rep} ${day}`)).toEqual([])
  })
  test('none was about somebody else’s customer, what was settled, asleep or skipped, or what was told before', () => {
    expect(told.flatMap(({ wrong }) => wrong)).toEqual([])
  })
})
