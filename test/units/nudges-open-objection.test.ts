// An objection that nothing answered: once, five days after it, with the card for its kind.
import { describe, expect, test } from 'vitest'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { OBJECTION_TOPICS } from '../../src/understanding/meaning.ts'
import { book, customer, daysOf, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const objection = (over: Parameters<typeof signal>[0] = {}) =>
  signal({ kind: 'objection', topic: 'price', on: '2026-11-20', quote: '你们的进价太高', ...over })
const told = (of: Partial<BookCustomer>, span: [string, string], settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'open_objection')
    .map(day => day.slice(5))
    .join(' ')

test.each([
  ['Friday', '2026-11-20', {}, '11-25'],
  ['Monday', '2026-11-23', {}, '11-27'],
  ['Tuesday', '2026-11-24', {}, '11-27'],
  ['Wednesday', '2026-11-25', {}, '11-30'],
  ['the Saturday before Thanksgiving', '2026-11-21', { country: 'US' }, '11-25'],
])('made on %s it is told once', (_name, on, settings, days) => {
  expect(told({ signals: [objection({ on })] }, [on, '2026-12-31'], settings)).toBe(days)
})
test('made on the eve of 国庆 it is told on the first day back', () => {
  expect(told({ signals: [objection({ on: '2026-09-30' })] }, ['2026-09-30', '2026-10-30'])).toBe('10-08')
})
test('a missed morning is caught up once', () => {
  const of = customer({ signals: [objection()] })
  expect(draftsOf('open_objection', book('2026-11-27', [of]), '2026-11-24')).toHaveLength(1)
  expect(draftsOf('open_objection', book('2026-11-30', [of]), '2026-11-27')).toEqual([])
})
test.each<[string, Partial<BookCustomer>]>([
  ['by word', { signals: [objection({ settledOn: '2026-11-24' })] }],
  ['by an order after it', { signals: [objection(), signal({ id: 's2', kind: 'purchase', on: '2026-11-23' })] }],
  ['by a payment after it', { signals: [objection(), signal({ id: 's2', kind: 'payment', on: '2026-11-21' })] }],
])('answered %s it is not told', (_name, of) => {
  expect(told(of, ['2026-11-20', '2026-12-31'])).toBe('')
})
test.each<[string, Partial<BookCustomer>]>([
  ['a contact', { lastContactOn: '2026-11-24', contactDays: ['2026-11-20', '2026-11-24'] }],
  ['an order before it', { signals: [objection(), signal({ id: 's2', kind: 'purchase', on: '2026-11-19' })] }],
  ['an order on the same day', { signals: [objection(), signal({ id: 's2', kind: 'purchase', on: '2026-11-20' })] }],
  [
    'an order only heard of',
    { signals: [objection(), signal({ id: 's2', kind: 'purchase', on: '2026-11-23', doubtful: true })] },
  ],
  ['praise', { signals: [objection(), signal({ id: 's2', kind: 'praise', on: '2026-11-23' })] }],
])('%s answers nothing', (_name, of) => {
  expect(told({ signals: [objection()], ...of }, ['2026-11-20', '2026-12-31'])).toBe('11-25')
})

describe('it says', () => {
  test('in Chinese what it was about, with the words kept apart, and gives the card', () => {
    const of = { contacts: peopleIn('zh')['one person'], signals: [objection()] }
    expect(saidOn('2026-11-25', { kind: 'open_objection', of })).toMatchObject({
      why: '王店长11月20日对价格有异议，5天了，还没有记下你的回应。',
      say: '王店长，上次您说到价格，我回去想了想。您最在意的是单价，还是算下来的总花费？',
      quote: { text: '你们的进价太高', on: '2026-11-20' },
      card: 'objection-price',
    })
  })
  test('in English by the customer’s name where nobody is known', () => {
    const of = { signals: [objection({ topic: 'authority' })] }
    expect(saidOn('2026-11-25', { kind: 'open_objection', of, language: 'en' })).toMatchObject({
      why: 'Acme’s objection of 20 Nov (who has to agree) is 5 days old, and no answer is on record.',
      card: 'objection-no-authority',
    })
  })
  test.each(['zh', 'en'] as const)('full sentences in %s for every topic, and one that is unknown', language => {
    for (const topic of [...OBJECTION_TOPICS, 'colour', undefined])
      for (const contacts of Object.values(peopleIn(language))) {
        const of = { contacts, signals: [objection({ topic, quote: 'QUOTED' })] }
        expectWorded(saidOn('2026-11-25', { kind: 'open_objection', of, language }), language)
      }
  })
  test('something of its own for each topic', () => {
    const says = OBJECTION_TOPICS.map(
      topic => saidOn('2026-11-25', { kind: 'open_objection', of: { signals: [objection({ topic })] } }).say,
    )
    expect(new Set(says).size).toBe(OBJECTION_TOPICS.length)
  })
})
