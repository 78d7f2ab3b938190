// A whole morning: days that are free, mornings that were missed, and ninety days in a row.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../../src/model.ts'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { addDays } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { book, contact, customer, followUp } from './nudges-book.ts'

describe('missed mornings', () => {
  const promised = book('2026-11-30', [customer({ followUps: [followUp()] })])
  test('come back once, as their latest', () => {
    expect(drafts(promised, '2026-11-24').map(({ subject }) => subject)).toEqual(['f1@2026-11-30'])
  })
  test('bring what was scheduled in them and is not due today', () => {
    const today = book('2026-11-26', [customer({ contacts: [contact({ birthday: '--11-25' })] })])
    expect(drafts(today)).toEqual([])
    expect(drafts(today, '2026-11-24').map(({ subject }) => subject)).toEqual(['p1@2026-11-25'])
    expect(drafts(today, '2026-11-25')).toEqual([])
  })
  test('are not made up for on a free day, nor when today was held already', () => {
    expect(drafts({ ...promised, today: '2026-11-29' }, '2026-11-24')).toEqual([])
    expect(drafts(promised, '2026-11-30')).toEqual([])
  })
  test('hold what moved to them from the free days that followed', () => {
    const back = book('2026-10-08', [customer({ contacts: [contact({ birthday: '--10-05' })] })])
    expect(drafts(back)).toEqual([])
    const late = drafts(back, '2026-09-29').filter(({ kind }) => kind === 'birthday')
    expect(late.map(({ nominal }) => nominal)).toEqual(['2026-10-05'])
  })
})

const START = '2026-09-01'
const day = fc.integer({ min: -60, max: 100 }).map(n => addDays(START, n))
const dayOfMonth = (max: number) => fc.integer({ min: 1, max }).map(n => String(n).padStart(2, '0'))
const birthday = fc.oneof(
  fc.tuple(dayOfMonth(12), dayOfMonth(28)).map(([month, on]) => `--${month}-${on}`),
  fc.tuple(dayOfMonth(12), dayOfMonth(30)).map(([month, on]) => `lunar:${month}-${on}`),
)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const anyCustomer = fc
  .record({
    tier: maybe(fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const)),
    addedOn: day,
    lastContactOn: maybe(day),
    contacts: fc.array(maybe(birthday), { maxLength: 3 }),
    followUps: fc.array(fc.record({ due: maybe(day), saidOn: day }), { maxLength: 3 }),
    deliveries: fc.array(day, { maxLength: 3 }),
  })
  .map(
    ({ contacts, followUps, deliveries, ...over }): BookCustomer =>
      customer({
        ...over,
        contacts: contacts.map((birthday, n) => contact({ id: `p${n}`, name: `p${n}`, birthday })),
        followUps: followUps.map((over, n) => followUp({ id: `f${n}`, ...over })),
        deliveries: deliveries.map((on, n) => ({ id: `d${n}`, on, quote: '到货' })),
      }),
  )
const settings = fc.record({
  country: fc.constantFrom('CN', 'US', ''),
  works: fc.subarray(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const, { minLength: 1 }),
  leave: fc.array(
    day.map(from => ({ from, to: addDays(from, 6) })),
    { maxLength: 1 },
  ),
})

interface Line {
  on: CivilDate
  worked: boolean
  key: string
  about: string
}

/** Ninety days of mornings, of which those that `held` denies are missed. */
function season(of: BookCustomer, how: Parameters<typeof book>[2], held: (n: number) => boolean): Line[] {
  const base = book(START, [of], how)
  const lines: Line[] = []
  let since = addDays(START, -1)
  for (let n = 0; n < 90; n++) {
    const today = addDays(START, n)
    if (!held(n)) continue
    for (const { kind, subject, contact } of drafts({ ...base, today }, since))
      lines.push({
        on: today,
        worked: base.calendar.isWorkday(today),
        key: `${kind} ${subject}`,
        about: `${today} ${kind} ${contact?.id ?? ''} ${subject.split('@')[0]}`,
      })
    since = today
  }
  return lines
}

describe('in ninety days, whatever the customer and the calendar', () => {
  test('no nudge falls on a free day, none comes twice, and one matter comes once a morning', () => {
    let seen = 0
    fc.assert(
      fc.property(anyCustomer, settings, (of, how) => {
        const lines = season(of, how, () => true)
        seen += lines.length
        expect(lines.filter(({ worked }) => !worked)).toEqual([])
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
        expect(new Set(lines.map(({ about }) => about)).size).toBe(lines.length)
      }),
      { numRuns: 100 },
    )
    expect(seen).toBeGreaterThan(100)
  })
  test('missed mornings add nothing that would not have been told, and tell nothing twice', () => {
    fc.assert(
      fc.property(anyCustomer, settings, fc.array(fc.boolean(), { minLength: 90, maxLength: 90 }), (of, how, up) => {
        const told = season(of, how, n => up[n]!)
        const would = new Set(season(of, how, () => true).map(({ key }) => key))
        expect(new Set(told.map(({ key }) => key)).size).toBe(told.length)
        expect(told.filter(({ key }) => key.startsWith('follow_up') && !would.has(key))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
