// An order that is not delivered yet: told every seven days until it is.
import { describe, expect, test } from 'vitest'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { book, customer, daysOf, purchase, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const delivery = (on: string) => ({ id: `d ${on}`, on, quote: '到货了' })
const told = (of: Partial<BookCustomer>, span: [string, string] = ['2026-11-13', '2026-12-04'], settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'ordered')
    .map(day => day.slice(5))
    .join(' ')

test.each([
  ['a Friday', '2026-11-13', {}, '11-20 11-27 12-04'],
  ['a Saturday', '2026-11-14', {}, '11-20 11-27 12-04'],
  ['a Monday', '2026-11-16', {}, '11-23 11-30'],
  ['a Thursday before Thanksgiving', '2026-11-19', { country: 'US' }, '11-25 12-03'],
])('on %s: told every seven days, counted from the day itself', (_name, on, settings, days) => {
  expect(told({ purchases: [purchase({ on })] }, [on, '2026-12-04'], settings)).toBe(days)
})
test('over 国庆 the free day moves before it, and the next is counted as if it had not', () => {
  expect(told({ purchases: [purchase({ on: '2026-09-24' })] }, ['2026-09-24', '2026-10-16'])).toBe('09-30 10-08 10-15')
})
test('the days between can be set', () => {
  const of = book('2026-11-16', [customer({ purchases: [purchase()] })])
  expect(draftsOf('ordered', of)).toEqual([])
  expect(draftsOf('ordered', { ...of, settings: { ...of.settings, orderedDays: 3 } })).toMatchObject([
    { subject: 'o1@2026-11-16' },
  ])
})
test.each<[string, Partial<BookCustomer>, string]>([
  ['a delivery after it', { deliveries: [delivery('2026-11-24')] }, ''],
  ['a delivery on its own day', { deliveries: [delivery('2026-11-13')] }, ''],
  ['a delivery before it', { deliveries: [delivery('2026-11-12')] }, '11-20 11-27 12-04'],
  ['contact', { lastContactOn: '2026-11-19', contactDays: ['2026-11-13', '2026-11-19'] }, '11-20 11-27 12-04'],
  ['that it was only heard of', { signals: [signal({ id: 'o1', kind: 'purchase', doubtful: true })] }, ''],
])('with %s', (_name, of, days) => {
  expect(told({ purchases: [purchase()], ...of })).toBe(days)
})
test('a delivery brings what was ordered before, and leaves what was ordered on its day', () => {
  const purchases = [purchase({ id: 'o2', on: '2026-11-18' }), purchase()]
  expect(told({ purchases, deliveries: [delivery('2026-11-18')] })).toBe('11-25 12-02')
})
test('of two orders that come to one morning the newest is told', () => {
  const purchases = [purchase({ id: 'o2', on: '2026-11-20' }), purchase()]
  expect(draftsOf('ordered', book('2026-11-27', [customer({ purchases })])).map(({ subject }) => subject)).toEqual([
    'o2@2026-11-27',
  ])
})
test('a missed morning is caught up once', () => {
  const of = customer({ purchases: [purchase()] })
  expect(draftsOf('ordered', book('2026-11-30', [of]), '2026-11-25').map(({ subject }) => subject)).toEqual([
    'o1@2026-11-27',
  ])
  expect(draftsOf('ordered', book('2026-12-01', [of]), '2026-11-30')).toEqual([])
})

describe('it says', () => {
  test('in Chinese what was ordered and when', () => {
    const of = {
      contacts: peopleIn('zh')['one person'],
      purchases: [purchase({ product: '感冒灵', quantity: 20, unit: '盒' })],
    }
    expect(saidOn('2026-11-20', { kind: 'ordered', of })).toMatchObject({
      why: '恒瑞11月13日订的20盒感冒灵，7天了，还没有交货的记录。',
      say: '王店长，跟您说一声，您订的20盒感冒灵我一直盯着，有变化第一时间告诉您。您那边急着用吗？',
      card: 'ordered-customers',
      quote: { text: '先订二十盒', on: '2026-11-13' },
    })
  })
  test.each<[object, string]>([
    [{}, '货'],
    [{ quantity: 20, product: '感冒灵' }, '感冒灵'],
    [{ quantity: 20, unit: '盒' }, '20盒货'],
  ])('in Chinese no number without its measure word, no measure word without goods: %j', (known, goods) => {
    expect(saidOn('2026-11-20', { kind: 'ordered', of: { purchases: [purchase(known)] } }).why).toBe(
      `恒瑞11月13日订的${goods}，7天了，还没有交货的记录。`,
    )
  })
  test('in English too', () => {
    const of = { purchases: [purchase({ product: 'tape', quantity: 20, unit: 'boxes' })] }
    expect(saidOn('2026-11-27', { kind: 'ordered', of, language: 'en' }).why).toBe(
      'Acme ordered 20 boxes of tape on 13 Nov, 14 days ago, and no delivery is on record.',
    )
  })
  test.each(['zh', 'en'] as const)('full sentences in %s, whatever is known of the goods', language => {
    const [product, unit] = language === 'zh' ? ['感冒灵', '盒'] : ['tape', 'boxes']
    for (const contacts of Object.values(peopleIn(language)))
      for (const of of [
        {},
        { product },
        { quantity: 20 },
        { quantity: 20, unit },
        { quantity: 20, product },
        { quantity: 20, unit, product },
      ]) {
        const purchases = [purchase({ ...of, quote: 'QUOTED' })]
        expectWorded(saidOn('2026-11-20', { kind: 'ordered', of: { contacts, purchases }, language }), language)
      }
  })
})
