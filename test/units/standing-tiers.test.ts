// Tiers, the pyramid and the funnel from the orders and deals on record; and what a customer is worth.
import { describe, expect, test } from 'vitest'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { funnelOf } from '../../src/nudges/standing/funnel.ts'
import { placeIn, pyramidOf } from '../../src/nudges/standing/pyramid.ts'
import { LEAST_KNOWN, ladderOf, tierFrom, withTiers } from '../../src/nudges/standing/tiers.ts'
import { mainCurrency, sumsOf, worthIn } from '../../src/nudges/standing/worth.ts'
import { customer, deal, purchase, signal } from './nudges-book.ts'

const TODAY = '2026-11-23'
let ids = 0
const named = (name: string, over: Partial<BookCustomer> = {}): BookCustomer =>
  customer({ id: `c${++ids}`, name, ...over })
const bought = (amount: number, on = '2026-10-01', currency = 'CNY') =>
  purchase({ id: `o${++ids}`, amount, currency, on })
const open = (amount: number, step: 'analyse' | 'needs' | 'commitment' = 'needs', currency = 'CNY') =>
  deal({ id: `d${++ids}`, amount, currency, step })

describe('what a customer is worth', () => {
  const worth = (over: Partial<BookCustomer>) => worthIn(sumsOf(named('x', over), TODAY), 'CNY')
  const NO = { brought: 0, mayCome: 0, expected: 0, ev: 0 }
  test.each([
    ['nothing on record is no worth, not zero', {}, undefined],
    ['an order without an amount says nothing', { purchases: [purchase()] }, undefined],
    ['orders of a year add up', { purchases: [bought(300), bought(200)] }, { ...NO, brought: 500, ev: 500 }],
    ['an order of more than a year ago is over', { purchases: [bought(300, '2025-11-22')] }, undefined],
    [
      'an open deal counts by the chance of its step',
      { deals: [open(1000)] },
      { ...NO, mayCome: 1000, expected: 400, ev: 400 },
    ],
    [
      'a deal without a step has the least chance',
      { deals: [deal({ amount: 1000, currency: 'CNY' })] },
      { ...NO, mayCome: 1000, expected: 100, ev: 100 },
    ],
    [
      'a deal that was ordered counts as bought, once',
      {
        deals: [deal({ amount: 900, currency: 'CNY', orderedOn: '2026-11-10' })],
        purchases: [bought(900, '2026-11-10')],
      },
      { ...NO, brought: 900, ev: 900 },
    ],
    [
      'where the order names no amount, that of its deal counts',
      { deals: [deal({ amount: 900, currency: 'CNY', orderedOn: '2026-11-10' })], purchases: [purchase()] },
      { ...NO, brought: 900, ev: 900 },
    ],
    [
      'what was only heard of does not count',
      { deals: [deal({ amount: 900, currency: 'CNY', step: 'needs', doubtful: true })] },
      undefined,
    ],
    [
      'an order that was only heard of does not count',
      {
        purchases: [bought(5)].map(one => ({ ...one, id: 'o' })),
        signals: [signal({ id: 'o', kind: 'purchase', doubtful: true })],
      },
      undefined,
    ],
    ['another currency is another matter', { purchases: [bought(5, '2026-10-01', 'USD')] }, undefined],
  ] as [string, Partial<BookCustomer>, unknown][])('%s', (_, over, is) => {
    expect(worth(over)).toEqual(is)
  })

  test('the currency of most customers is that of the book', () => {
    const sums = [
      named('a', { purchases: [bought(9e6, '2026-10-01', 'USD')] }),
      named('b', { deals: [open(1)] }),
      named('c', { deals: [open(2)] }),
    ]
    expect(mainCurrency(sums.map(one => sumsOf(one, TODAY)))).toBe('CNY')
    expect(mainCurrency([])).toBeUndefined()
  })
})

/** Two who bring most, two with most to come (one is both), and the rest. */
const BOOK = () => [
  named('both', { purchases: [bought(50_000)], deals: [open(80_000)] }),
  named('brings', { purchases: [bought(40_000)] }),
  named('comes', { deals: [open(90_000)] }),
  named('little', { purchases: [bought(1000)], deals: [open(500)] }),
  named('small', { purchases: [bought(900)] }),
  ...Array.from({ length: LEAST_KNOWN - 5 }, (_, i) =>
    named(`n${i}`, { purchases: [bought(100)], deals: [open(100)] }),
  ),
]

describe('tiers', () => {
  const tiers = (customers: BookCustomer[]) =>
    Object.fromEntries(withTiers(customers, TODAY).map(({ name, tier }) => [name, tier]))

  test('both sides of the square give the letter', () => {
    expect(tiers(BOOK())).toMatchObject({ both: 'A', brings: 'B', comes: 'C', little: 'D', n0: 'D' })
  })
  test('who brings little and has no open deal is too little known for D', () => {
    expect(tiers(BOOK()).small).toBeUndefined()
  })
  test('a customer without any amount gets no letter from those that have one', () => {
    expect(tiers([...BOOK(), named('unknown')]).unknown).toBeUndefined()
  })
  test('a tier set by hand stays', () => {
    const [first, ...rest] = BOOK()
    expect(tiers([{ ...first!, tier: 'D' }, ...rest]).both).toBe('D')
  })
  test('with one known customer too few nobody gets a letter', () => {
    const known = BOOK().slice(1)
    expect(Object.values(tiers([...known, named('unknown')])).every(tier => tier === undefined)).toBe(true)
  })
  test('equal customers get equal letters, whatever their order', () => {
    const equal = Array.from({ length: 12 }, (_, i) => named(`e${i}`, { purchases: [bought(100)], deals: [open(50)] }))
    expect(new Set(Object.values(tiers(equal)))).toEqual(new Set(['A']))
    const book = BOOK()
    expect(tiers(book.toReversed())).toEqual(tiers(book))
  })
  test('one deal more can only raise a customer', () => {
    const rank = (tier?: string) => 'DCBA'.indexOf(tier ?? 'D')
    for (const at of BOOK().keys()) {
      const book = BOOK()
      const before = withTiers(book, TODAY)[at]!.tier
      book[at]!.deals.push(open(500_000, 'commitment'))
      expect(rank(withTiers(book, TODAY)[at]!.tier)).toBeGreaterThanOrEqual(rank(before))
    }
  })
  test('the ladder says from where on an amount is much', () => {
    expect(ladderOf(BOOK().map(one => sumsOf(one, TODAY)))).toEqual({
      ...{ currency: 'CNY', known: LEAST_KNOWN },
      ...{ muchBrought: 40_000, muchToCome: 32_000 },
    })
    expect(tierFrom({ bought: [], open: [] }, ladderOf([]))).toBeUndefined()
  })
})

describe('the pyramid', () => {
  test('cuts at 1, 20 and 50 of a hundred, by what was bought', () => {
    const all = Array.from({ length: 100 }, (_, i) => named(`k${i}`, { purchases: [bought(i + 1)] }))
    const { bands, total } = pyramidOf(all, TODAY)
    expect(bands.map(({ band, customers }) => [band, customers.length])).toEqual([
      ['top', 1],
      ['major', 19],
      ['ordinary', 30],
      ['small', 50],
    ])
    expect(total).toBe(5050)
    expect(bands[0]!.customers[0]!.name).toBe('k99')
    expect(placeIn(pyramidOf(all, TODAY), all[0]!.id)).toEqual({ band: 'small', place: 100, of: 100, brought: 1 })
  })
  test.each([
    [1, [1, 0, 0, 0]],
    [2, [1, 0, 0, 1]],
    [5, [1, 0, 2, 2]],
    [10, [1, 1, 3, 5]],
  ])('%i customers', (count, sizes) => {
    const all = Array.from({ length: count }, () => named('x', { purchases: [bought(10)] }))
    expect(pyramidOf(all, TODAY).bands.map(({ customers }) => customers.length)).toEqual(sizes)
  })
  test('names those without an amount apart', () => {
    const pyramid = pyramidOf([named('x', { purchases: [bought(10)] }), named('y')], TODAY)
    expect(pyramid.unknown).toEqual(['y'])
    expect(placeIn(pyramid, 'nobody')).toBeUndefined()
    expect(pyramidOf([named('y')], TODAY)).toMatchObject({ currency: undefined, total: 0, unknown: ['y'] })
  })
})

describe('the funnel', () => {
  const book = [
    named('a', { deals: [open(100), deal({ id: 'p', step: 'needs', stepSince: '2026-11-01' })] }),
    named('b', { deals: [open(50, 'commitment', 'USD'), open(70, 'commitment'), deal({ id: 'u' })] }),
    named('c', { deals: [deal({ id: 'won', amount: 9, step: 'needs', orderedOn: '2026-11-20' })] }),
  ]
  test('counts open deals by step and adds amounts by currency', () => {
    const { steps, deals } = funnelOf(book, { today: TODAY, stalledDays: 14 })
    expect(deals).toBe(5)
    expect(steps.map(({ step, deals }) => [step, deals])).toEqual([
      [undefined, 1],
      ['analyse', 0],
      ['trust', 0],
      ['needs', 2],
      ['value', 0],
      ['commitment', 2],
      ['payment', 0],
    ])
    expect(steps.find(({ step }) => step === 'needs')).toMatchObject({
      sums: [{ currency: 'CNY', amount: 100 }],
      unpriced: 1,
    })
    expect(steps.find(({ step }) => step === 'commitment')?.sums).toEqual([
      { currency: 'CNY', amount: 70 },
      { currency: 'USD', amount: 50 },
    ])
  })
  test('says which have stood too long', () => {
    expect(funnelOf(book, { today: TODAY, stalledDays: 14 }).stalled.map(({ deal, days }) => [deal.id, days])).toEqual([
      ['p', 22],
    ])
    expect(funnelOf(book, { today: TODAY, stalledDays: 23 }).stalled).toEqual([])
  })
})
