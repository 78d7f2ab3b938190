// Whatever a customer and a calendar are like: what the rules about time, deals and chances never do.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BookCustomer, BookSignal, NudgeKind } from '../../src/nudges/book.ts'
import { addDays, dayNumber, daysBetween, mondayOf, quarterOf, weekdayOf } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { book, contact, customer, deal, purchase } from './nudges-book.ts'

const START = '2026-09-01'
const DAYS = 130
const KINDS: NudgeKind[] = [
  ...(['anniversary', 'festival', 'replenishment', 'stalled_deal', 'missing_facts'] as const),
  ...(['cooling', 'referral', 'cross_sell', 'quiet_rep'] as const),
]

const day = fc.integer({ min: -90, max: 60 }).map(n => addDays(START, n))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const signals = fc.array(
  fc.record({
    kind: fc.constantFrom<BookSignal['kind']>('praise', 'delivery', 'objection', 'complaint', 'avoidance', 'payment'),
    ...{ on: day, settledOn: maybe(day), doubtful: fc.boolean() },
  }),
  { maxLength: 6 },
)
const anyCustomer = fc
  .record({
    ...{ contactDays: fc.uniqueArray(day, { maxLength: 8 }), signals },
    orders: fc.array(fc.record({ on: day, product: fc.constantFrom('tape', 'labels', undefined) }), { maxLength: 5 }),
    deals: fc.array(
      fc.record({ step: maybe(fc.constantFrom('trust', 'needs', 'value', 'payment')), stepSince: day, since: day }),
      { maxLength: 2 },
    ),
    anniversary: maybe(day),
    cycle: maybe(fc.constantFrom('15', '30', '41')),
  })
  .map(({ contactDays, signals, orders, deals, anniversary, cycle }): BookCustomer => {
    const days = contactDays.toSorted()
    const fact = (key: 'anniversary' | 'reorder_cycle_days', value?: string) =>
      value ? [{ key, value, quote: '', on: START, doubtful: false }] : []
    return customer({
      ...{ contactDays: days, lastContactOn: days.at(-1), contacts: [contact()] },
      signals: signals.map((one, n) => ({ id: `s${n}`, quote: '', ...one })).sort((a, b) => (a.on > b.on ? -1 : 1)),
      purchases: orders.map((one, n) => purchase({ id: `o${n}`, ...one })).sort((a, b) => (a.on > b.on ? -1 : 1)),
      deals: deals.map(({ step, stepSince, since }, n) =>
        deal({
          id: `d${n}`,
          step,
          stepSince,
          openedOn: stepSince,
          qualifiedSince: step === 'trust' ? undefined : since,
        }),
      ),
      facts: [...fact('anniversary', anniversary), ...fact('reorder_cycle_days', cycle)],
    })
  })
const settings = fc.record({
  country: fc.constantFrom('CN', 'US', 'AE', ''),
  works: fc.subarray(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const, { minLength: 1 }),
  leave: fc.array(
    day.map(from => ({ from, to: addDays(from, 9) })),
    { maxLength: 1 },
  ),
})

/** What the mornings that `held` allows tell, those that are missed being caught up. */
function season(of: BookCustomer, how: Parameters<typeof book>[2], held: (n: number) => boolean) {
  const base = { ...book(START, [of], how), lastLogOn: addDays(START, -3) }
  let since = addDays(START, -1)
  return Array.from({ length: DAYS }, (_, n) => addDays(START, n)).flatMap((today, n) => {
    if (!held(n)) return []
    const told = drafts({ ...base, today }, since).filter(({ kind }) => KINDS.includes(kind))
    since = today
    return told.map(draft => ({ ...draft, today, worked: base.calendar.isWorkday(today) }))
  })
}
const keyOf = ({ kind, subject }: { kind: string; subject: string }) => `${kind} ${subject}`

test('none on a free day, none twice, one matter once a morning, and each kind is seen', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyCustomer, settings, (of, how) => {
      const told = season(of, how, () => true)
      for (const { kind } of told) seen.add(kind)
      expect(told.filter(({ worked }) => !worked)).toEqual([])
      expect(new Set(told.map(keyOf)).size).toBe(told.length)
      const matters = told.map(({ today, kind, subject }) => `${today} ${kind} ${subject.split('@')[0]}`)
      expect(new Set(matters).size).toBe(matters.length)
      for (const kind of ['referral', 'cross_sell']) {
        const quarters = told.filter(one => one.kind === kind).map(({ today }) => quarterOf(today))
        expect(new Set(quarters).size).toBe(quarters.length)
      }
      const weeks = told.filter(one => one.kind === 'quiet_rep').map(({ today }) => mondayOf(today))
      for (const week of weeks) expect(weeks.filter(one => one === week).length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 80 },
  )
  expect([...seen].sort()).toEqual([...KINDS].sort())
})
test('missed mornings bring nothing that would not have been told, and nothing twice', () => {
  const mornings = fc.array(fc.boolean(), { minLength: DAYS, maxLength: DAYS })
  fc.assert(
    fc.property(anyCustomer, settings, mornings, (of, how, up) => {
      const told = season(of, how, n => up[n] ?? true).map(keyOf)
      const would = new Set(season(of, how, () => true).map(keyOf))
      expect(new Set(told).size).toBe(told.length)
      expect(told.filter(key => !would.has(key))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
test('days are numbered as the calendar counts them', () => {
  for (let n = -40_000; n < 40_000; n += 37) expect(dayNumber(addDays('1970-01-01', n))).toBe(n)
  expect(daysBetween('2026-01-01', '2026-12-31')).toBe(dayNumber('2026-12-31') - dayNumber('2026-01-01'))
  for (let n = 0; n < 14; n++) expect(weekdayOf(mondayOf(addDays(START, n)))).toBe('mon')
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    '2026-01-01',
    '2026-01-01',
    '2026-04-01',
    '2026-10-01',
  ])
})
