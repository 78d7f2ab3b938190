// Cross-selling: a second product for who orders one, more than once and gladly.
import { describe, expect, test } from 'vitest'
import type { BookCustomer, BookFact, BookSignal } from '../../src/nudges/book.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { book, contact, customer, daysOf, deal, purchase, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const SPAN: [string, string] = ['2026-10-01', '2027-06-30']
const order = (on: string, product: string | undefined = '感冒灵', id = on) => purchase({ id, on, product })
const bad = (kind: BookSignal['kind'], on: string): BookSignal => signal({ id: on, kind, on })
const TWO = [order('2026-09-10'), order('2026-08-10')]
const glad = (over: Partial<BookCustomer> = {}): Partial<BookCustomer> => ({
  ...{ purchases: TWO, contactDays: ['2026-08-10', '2026-09-10'], lastContactOn: '2026-09-10' },
  ...over,
})
const told = (of: Partial<BookCustomer>, span = SPAN) => daysOf(tell(customer(of), span), 'cross_sell').join(' ')

test('is suggested on the first workday of each quarter', () => {
  expect(told(glad())).toBe('2026-10-08 2027-01-04 2027-04-01')
})
test.each<[string, Partial<BookCustomer>, string]>([
  [
    'the second order',
    glad({
      purchases: [order('2026-11-12'), order('2026-08-10')],
      contactDays: ['2026-11-12'],
      lastContactOn: '2026-11-12',
    }),
    '2026-11-13',
  ],
  [
    'a second order on a Friday',
    glad({
      purchases: [order('2026-11-13'), order('2026-08-10')],
      contactDays: ['2026-11-13'],
      lastContactOn: '2026-11-13',
    }),
    '2026-11-16',
  ],
  [
    'the good contact that ends a bad time',
    glad({
      contactDays: ['2026-09-10', '2026-09-20', '2026-11-12'],
      lastContactOn: '2026-11-12',
      signals: [bad('complaint', '2026-09-20')],
    }),
    '2026-11-13',
  ],
  [
    'two orders of one day',
    glad({
      purchases: [order('2026-11-12', '感冒灵', 'b'), order('2026-11-12', '感冒灵', 'a')],
      contactDays: ['2026-11-12'],
      lastContactOn: '2026-11-12',
    }),
    '2026-11-13',
  ],
  [
    'an order that names no product, beside one that does',
    glad({
      purchases: [order('2026-11-12', ''), order('2026-08-10')],
      contactDays: ['2026-11-12'],
      lastContactOn: '2026-11-12',
    }),
    '2026-11-13',
  ],
  [
    'one product in two spellings',
    glad({ purchases: [order('2026-09-10', 'Pump '), order('2026-08-10', 'pump')] }),
    '2026-10-08',
  ],
])('follows %s', (_name, of, day) => {
  expect(told(of, ['2026-10-01', '2026-12-31'])).toBe(day)
})
test.each<[string, Partial<BookCustomer>]>([
  ['one order', glad({ purchases: [order('2026-09-10')] })],
  ['two products', glad({ purchases: [order('2026-09-10', '健胃片'), order('2026-08-10')] })],
  ['no product named', glad({ purchases: [order('2026-09-10', ''), order('2026-08-10', '')] })],
  ['an objection in the last contact', glad({ signals: [bad('objection', '2026-09-10')] })],
  ['a last attempt in vain', glad({ signals: [bad('avoidance', '2026-09-20')] })],
  ['no contact on record', glad({ contactDays: [], lastContactOn: undefined })],
  [
    'an order that was only heard of',
    glad({ signals: [signal({ id: '2026-09-10', kind: 'purchase', doubtful: true })] }),
  ],
])('with %s nothing is suggested', (_name, of) => {
  expect(told(of, ['2026-10-01', '2026-12-31'])).toBe('')
})
test('a missed morning is caught up once', () => {
  const of = customer(glad())
  expect(draftsOf('cross_sell', book('2026-10-13', [of]), '2026-09-30').map(({ subject }) => subject)).toEqual([
    'c1@2026-10-08',
  ])
  expect(draftsOf('cross_sell', book('2026-10-14', [of]), '2026-10-13')).toEqual([])
})
test('once skipped it waits for the next quarter', () => {
  const skipped: Earlier = {
    ...{ kind: 'cross_sell', subject: 'c1@2026-10-08', customer: 'c1', day: '2026-10-08', state: 'skipped' },
    ...{ until: null, draft: { nominal: '2026-10-08' } },
  }
  const shown = (today: string, since: string) => {
    const of = book(today, [customer(glad())])
    return remember(draftsOf('cross_sell', of, since), [skipped], of).length
  }
  expect([shown('2026-10-09', '2026-09-30'), shown('2027-01-04', '2026-12-31')]).toEqual([0, 1])
})

describe('the second product', () => {
  const type = (value: string): BookFact => ({
    key: 'customer_type',
    value,
    quote: '',
    on: '2026-01-01',
    doubtful: false,
  })
  const holder = (id: string, product: string, facts: BookFact[] = []) =>
    customer({ id, name: id, facts, purchases: [order('2026-07-01', product)] })
  const why = (own: Partial<BookCustomer>, others: BookCustomer[]) =>
    draftsOf('cross_sell', book('2026-10-08', [customer({ name: '恒瑞', ...glad(own) }), ...others]))[0]?.why
  const ONLY = '恒瑞订过2次，都是“感冒灵”，上次联系也顺利。'

  test('is what most customers of its type hold, whatever the others hold', () => {
    const others = [
      holder('a', '健胃片', [type('store')]),
      holder('b', '维生素', [type('store')]),
      holder('c', '健胃片 ', [type('store')]),
      ...['d', 'e', 'f'].map(id => holder(id, '口罩', [type('hospital')])),
    ]
    expect(why({ facts: [type('store')] }, others)).toBe(`${ONLY}同类的客户里，有2家还订了“健胃片”。`)
  })
  test('is what most of all hold, where its type is unknown or holds nothing else', () => {
    const others = [holder('a', '口罩'), holder('b', '感冒灵', [type('store')])]
    expect(why({}, others)).toBe(`${ONLY}你的客户里，有1家还订了“口罩”。`)
    expect(why({ facts: [type('store')] }, others)).toBe(`${ONLY}你的客户里，有1家还订了“口罩”。`)
  })
  test('is the same industry as well', () => {
    const trade = { ...type('餐饮'), key: 'industry' as const }
    expect(
      why({ facts: [trade] }, [holder('a', '健胃片', [trade]), holder('b', '口罩'), holder('c', '口罩')]),
    ).toContain('健胃片')
  })
  test('is none that an open deal is about already', () => {
    expect(why({ deals: [deal({ product: '口罩' })] }, [holder('a', '口罩')])).toBe(ONLY)
  })
  test('may be unknown: then one asks where they get it', () => {
    expect(why({}, [])).toBe(ONLY)
    expect(saidOn('2026-10-08', { kind: 'cross_sell', of: { ...glad(), contacts: [contact()] } }).say).toBe(
      '王店长，感冒灵您一直在用，还满意吗？跟它配着用的东西，您现在从哪家拿？',
    )
  })
})

describe('it says', () => {
  const holder = (product: string) => customer({ id: 'c2', name: 'Other', purchases: [order('2026-07-01', product)] })
  test('in English', () => {
    const own = customer({
      name: 'Acme',
      ...glad({ purchases: [order('2026-09-10', 'tape'), order('2026-08-10', 'tape')] }),
    })
    const of = book('2026-10-08', [own, holder('labels')])
    expect(draftsOf('cross_sell', { ...of, rep: { ...of.rep, language: 'en' } })).toMatchObject([
      {
        why: 'Acme has ordered twice, and only tape; the last contact went well. 1 of your other customers also has labels.',
        say: 'Hi, are you still happy with tape? Some of our customers also use labels. Would you like to try it on a small scale?',
        card: 'dependency',
      },
    ])
  })
  test.each(['zh', 'en'] as const)('full sentences in %s, with nobody, one and two people', language => {
    const [mine, other] = language === 'zh' ? ['感冒灵', '健胃片'] : ['tape', 'labels']
    const purchases = [order('2026-09-10', mine), order('2026-08-10', mine)].map(one => ({ ...one, quote: 'QUOTED' }))
    for (const contacts of Object.values(peopleIn(language)))
      for (const others of [[], [holder(other)]]) {
        const own = customer({ name: language === 'zh' ? '恒瑞' : 'Acme', ...glad({ purchases, contacts }) })
        const of = book('2026-10-08', [own, ...others])
        const [draft] = draftsOf('cross_sell', { ...of, rep: { ...of.rep, language } })
        expectWorded(draft!, language)
      }
  })
})
