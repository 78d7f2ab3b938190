// Replenishment: shortly before what was bought is used up.
import { describe, expect, test } from 'vitest'
import type { BookCustomer, BookFact } from '../../src/nudges/book.ts'
import { addDays } from '../../src/nudges/days.ts'
import { medianInterval } from '../../src/nudges/intervals.ts'
import { book, contact, customer, daysOf, purchase, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const SPAN: [string, string] = ['2026-11-01', '2027-03-31']
const told = (of: Partial<BookCustomer>, span = SPAN, settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'replenishment').join(' ')
const cycle = (value: string, over: Partial<BookFact> = {}): BookFact => ({
  ...{ key: 'reorder_cycle_days', value, quote: '差不多一个月补一次', on: '2026-10-01', doubtful: false },
  ...over,
})
/** Orders so many days apart, the last on 2 November 2026, a Monday. */
const apart = (...gaps: number[]) => {
  let on = '2026-11-02'
  const days = [on, ...gaps.toReversed().map(gap => (on = addDays(on, -gap)))]
  return days.map((day, i) => purchase({ id: `o${i}`, on: day }))
}

describe('with a stated cycle', () => {
  test.each([
    ['15', '2026-11-13', 'day 13 is a Sunday, told on Friday'],
    ['30', '2026-11-27', 'day 26 is a Saturday, told on Friday'],
    ['28', '2026-11-27', 'day 24.3 is rounded up to 25'],
    ['7', '2026-11-09', 'day 6.1 is rounded up to 7'],
    ['1', '2026-11-03', 'day 0.9 is rounded up to 1'],
    ['45', '2026-12-11', 'day 39 is exact'],
  ])('of %s days it is told on %s: %s', (days, on) => {
    expect(told({ purchases: apart(), facts: [cycle(days)] })).toBe(on)
  })
  test.each(['0', '-5', 'soon', ''])('of “%s” nothing is told', value => {
    expect(told({ purchases: apart(), facts: [cycle(value)] })).toBe('')
  })
  test('and no order nothing is told', () => {
    expect(told({ facts: [cycle('30')] })).toBe('')
  })
  test('that was stated after its day it is told on the next workday', () => {
    const late = (on: string) => told({ purchases: apart(), facts: [cycle('15', { on })] })
    expect([late('2026-11-14'), late('2026-11-15'), late('2026-11-19')]).toEqual([
      '2026-11-13',
      '2026-11-16',
      '2026-11-20',
    ])
  })
})

describe('with a habit', () => {
  test.each([
    [[30, 30, 30], '2026-11-27'],
    [[29, 31, 90], '2026-11-27'],
    [[14, 16, 14, 16], '2026-11-13'],
    [[30, 30], ''],
    [[30, 0, 30], ''],
    [[], ''],
  ])('of %j days between orders it is told on “%s”', (gaps, days) => {
    expect(told({ purchases: apart(...gaps) })).toBe(days)
  })
  test('what is stated counts before it, and what was only heard after it', () => {
    const orders = { purchases: apart(15, 15, 15) }
    expect(told({ ...orders, facts: [cycle('30')] })).toBe('2026-11-27')
    expect(told({ ...orders, facts: [cycle('30', { doubtful: true })] })).toBe('2026-11-13')
    expect(told({ purchases: apart(15), facts: [cycle('30', { doubtful: true })] })).toBe('2026-11-27')
  })
  test('an order that was only heard of does not count', () => {
    const signals = [signal({ id: 'o0', kind: 'purchase', doubtful: true })]
    expect(told({ purchases: apart(30, 30, 30), signals })).toBe('')
  })
})

test('in a long holiday it is told before it, once', () => {
  expect(
    told({ purchases: [purchase({ on: '2026-09-08' })], facts: [cycle('30')] }, ['2026-09-09', '2026-12-31']),
  ).toBe('2026-09-30')
})
test('another order begins the cycle anew; contact does not', () => {
  const facts = [cycle('30')]
  const spoken = { lastContactOn: '2026-11-25', contactDays: ['2026-11-25'] }
  expect(told({ purchases: apart(), facts, ...spoken })).toBe('2026-11-27')
  expect(told({ purchases: [purchase({ on: '2026-11-20' })], facts })).toBe('2026-12-16')
})
test('a missed morning is caught up once', () => {
  const of = customer({ purchases: apart(), facts: [cycle('30')] })
  expect(draftsOf('replenishment', book('2026-12-01', [of]), '2026-11-26').map(({ subject }) => subject)).toEqual([
    'o0@2026-11-28',
  ])
  expect(draftsOf('replenishment', book('2026-12-02', [of]), '2026-12-01')).toEqual([])
})

describe('it says', () => {
  const order = { purchases: [purchase({ on: '2026-11-02', product: '感冒灵', quantity: 20, unit: '盒' })] }
  test('in Chinese what they buy, how much, and when it runs out', () => {
    expect(
      saidOn('2026-11-27', { kind: 'replenishment', of: { ...order, facts: [cycle('30')], contacts: [contact()] } }),
    ).toMatchObject({
      why: '恒瑞上次进货是11月2日（20盒感冒灵），客户说过30天补一次，再过5天（12月2日）就该用完了。',
      say: '王店长，上次订的20盒感冒灵，算下来12月2日前后用完。还是照旧备20盒吗？要是还多，我晚几天再问您。',
      quote: { text: '差不多一个月补一次', on: '2026-10-01' },
      card: 'replenishment',
    })
  })
  test('in English how often they order, where nobody stated it', () => {
    const purchases = apart(30, 30, 31).map(one => ({ ...one, product: 'tape', quantity: 20, unit: 'boxes' }))
    expect(saidOn('2026-11-27', { kind: 'replenishment', language: 'en', of: { purchases } })).toMatchObject({
      why: 'Acme last ordered on 2 Nov (20 boxes of tape) and orders about every 30 days; it should run out in 5 days, on 2 Dec.',
      say: 'Hi, by my reckoning your last order (20 boxes of tape) runs out around 2 Dec. Shall I get the same ready again? If you still have plenty, I’ll ask again later.',
    })
  })
  test.each(['zh', 'en'] as const)('full sentences in %s, with nobody, one and two people', language => {
    for (const contacts of Object.values(peopleIn(language)))
      for (const of of [
        { purchases: [purchase({ on: '2026-11-02', quote: 'QUOTED' })], facts: [cycle('30', { quote: 'QUOTED' })] },
        { purchases: [purchase({ on: '2026-11-02', quote: 'QUOTED', quantity: 20 })], facts: [cycle('30')] },
        { purchases: apart(30, 30, 30) },
      ])
        expectWorded(saidOn('2026-11-27', { kind: 'replenishment', language, of: { ...of, contacts } }), language)
  })
  test.each([
    ['2026-12-02', '今天就该用完了', 'it should run out today'],
    ['2026-12-08', '12月2日就该用完了', 'it should have run out on 2 Dec'],
  ])('that comes late, on %s, says so', (today, zh, en) => {
    const late = (language: 'zh' | 'en') => {
      const of = book(today, [customer({ purchases: apart(), facts: [cycle('30')] })])
      return draftsOf('replenishment', { ...of, rep: { ...of.rep, language } }, '2026-11-26')[0]?.why
    }
    expect([late('zh'), late('en')]).toEqual([expect.stringContaining(zh), expect.stringContaining(en)])
  })
})

test.each([
  [['2026-01-01', '2026-01-11', '2026-01-31'], 2, 15],
  [['2026-01-31', '2026-01-01', '2026-01-11', '2026-01-12'], 3, 10],
  [['2026-01-01', '2026-01-01', '2026-01-11'], 2, undefined],
  [['2024-02-28', '2024-03-01'], 1, 2],
  [['2025-12-31', '2026-01-01'], 1, 1],
  [[], 1, undefined],
])('the median interval of %j, at least %i, is %s', (days, least, median) => {
  expect(medianInterval(days, least)).toBe(median)
})
