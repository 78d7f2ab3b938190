// Anniversaries: of the first order, of working together, and of what a note named.
import { describe, expect, test } from 'vitest'
import type { BookCustomer, BookFact } from '../../src/nudges/book.ts'
import { book, contact, customer, daysOf, purchase, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const fact = (key: BookFact['key'], value: string, over: Partial<BookFact> = {}): BookFact => ({
  ...{ key, value, quote: '原话', on: '2026-01-05', doubtful: false },
  ...over,
})
const told = (of: Partial<BookCustomer>, span: [string, string], settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'anniversary').join(' ')
const since = (value: string, over: Partial<BookFact> = {}) => ({ facts: [fact('customer_since', value, over)] })
const TWO_YEARS: [string, string] = ['2026-01-01', '2027-12-31']

describe('the first order', () => {
  test.each([
    ['is kept each year from the first on, a free day on the workday before', '2025-11-26', '2026-11-26 2027-11-26'],
    ['on a Saturday is kept on Friday', '2025-11-28', '2026-11-27 2027-11-26'],
    ['in 国庆 is kept before it', '2025-10-03', '2026-09-30 2027-09-30'],
    ['of this year is kept from next year on', '2026-11-26', '2027-11-26'],
    ['on 29 February is kept on the 28th of common years', '2024-02-29', '2026-02-28 2027-02-26'],
  ])('%s', (_name, on, days) => {
    expect(told({ purchases: [purchase({ on })] }, TWO_YEARS)).toBe(days)
  })
  test('on 29 February is kept on the day itself in a leap year', () => {
    expect(told({ purchases: [purchase({ on: '2024-02-29' })] }, ['2028-01-01', '2028-12-31'])).toBe('2028-02-29')
  })
  test('is the oldest that was not only heard of', () => {
    const purchases = [
      purchase({ id: 'o3', on: '2025-12-01' }),
      purchase({ id: 'o2', on: '2025-06-10' }),
      purchase({ on: '2024-03-10' }),
    ]
    const signals = [signal({ id: 'o1', kind: 'purchase', doubtful: true })]
    expect(told({ purchases, signals }, ['2026-01-01', '2026-12-31'])).toBe('2026-06-10')
  })
  test('gives way to the day on which work with the customer began', () => {
    expect(told({ purchases: [purchase({ on: '2025-11-26' })], ...since('2019-03-02') }, TWO_YEARS)).toBe(
      '2026-03-02 2027-03-02',
    )
  })
  test.each([
    ['a year', '2019'],
    ['a month', '2019-03'],
  ])('is not kept where the work is known to go back to %s', (_name, value) => {
    expect(told({ purchases: [purchase({ on: '2025-11-26' })], ...since(value) }, TWO_YEARS)).toBe('')
  })
  test('is kept where an earlier beginning was only heard of', () => {
    const of = { purchases: [purchase({ on: '2025-11-26' })], ...since('2019-03-02', { doubtful: true }) }
    expect(told(of, TWO_YEARS)).toBe('2026-11-26 2027-11-26')
  })
})

describe('a named anniversary', () => {
  const wedding = (value: string, over: Partial<BookFact> = {}) => ({
    contacts: [contact()],
    facts: [fact('anniversary', value, { contact: 'p1', ...over })],
  })
  test.each([
    ['with a year', '2020-05-20'],
    ['without one', '--05-20'],
  ])('%s is kept each year', (_name, value) => {
    expect(told(wedding(value), TWO_YEARS)).toBe('2026-05-20 2027-05-20')
  })
  test.each([
    ['known by its month alone', wedding('2020-05')],
    ['only heard of', wedding('--05-20', { doubtful: true })],
    ['on no day there is', wedding('--02-30')],
  ])('%s is not kept', (_name, of) => {
    expect(told(of, TWO_YEARS)).toBe('')
  })
  test('counts the years where the words have the year, and does not guess them', () => {
    const why = (quote: string) =>
      saidOn('2026-05-20', { kind: 'anniversary', of: wedding('2020-05-20', { quote }) }).why
    expect(why('2020年5月20日结的婚')).toBe('今天是王店长的一个纪念日，满6年，是什么日子你记过。')
    expect(why('结婚纪念日是5月20日')).toBe('今天是王店长的一个纪念日，是什么日子你记过。')
  })
  test('of the customer and of a person on one day are two, of one person one', () => {
    const both = customer({
      contacts: [contact()],
      facts: [
        fact('anniversary', '--05-20', { contact: 'p1' }),
        fact('anniversary', '2018-05-20', { contact: 'p1' }),
        fact('customer_since', '2019-05-20'),
        fact('anniversary', '--05-20'),
      ],
    })
    const drafts = draftsOf(
      'anniversary',
      book('2026-05-20', [{ ...both, contacts: [...both.contacts, contact({ id: 'p2' })] }]),
    )
    expect(drafts.map(({ subject, contact }) => [subject, contact?.id])).toEqual([
      ['c1@2026-05-20', undefined],
      ['p1:05-20@2026-05-20', 'p1'],
    ])
  })
})

test('a missed morning is caught up once', () => {
  const of = customer({ purchases: [purchase({ on: '2025-11-25' })] })
  expect(
    draftsOf('anniversary', book('2026-11-27', [of]), '2026-11-24').map(({ subject, due }) => [subject, due]),
  ).toEqual([['c1@2026-11-25', '2026-11-25']])
  expect(draftsOf('anniversary', book('2026-11-30', [of]), '2026-11-27')).toEqual([])
})

describe('it says', () => {
  const order = { purchases: [purchase({ on: '2024-11-27', product: '感冒灵', quantity: 20, unit: '盒' })] }
  test('in Chinese what was bought, and asks how it has served', () => {
    expect(saidOn('2026-11-27', { kind: 'anniversary', of: { ...order, contacts: [contact()] } })).toMatchObject({
      why: '今天是恒瑞第一次订货满2年的日子（那次订的是20盒感冒灵）。',
      take: '道一声谢，问一句用得怎么样；这一天不谈新单。',
      say: '王店长，今天正好是您第一次在我们这儿订货满2年，谢谢您的信任。当初您订的感冒灵，到现在情况怎么样？有不合适的地方，您直接跟我说。',
      quote: { text: '先订二十盒', on: '2024-11-27' },
      card: 'occasions',
    })
  })
  test('in English too, ahead of a free day', () => {
    const of = { purchases: [purchase({ on: '2025-11-28', product: 'tape', quantity: 20, unit: 'boxes' })] }
    expect(saidOn('2026-11-27', { kind: 'anniversary', language: 'en', of })).toMatchObject({
      why: 'On Sat 28 Nov it will be 1 year since Acme first ordered (20 boxes of tape). That is your day off, so today is fine.',
      say: 'Hi, on Saturday it will be 1 year since your first order with us. Thank you for your trust. You began with 20 boxes of tape. How has that worked out? If anything could be better, please tell me.',
    })
  })
  const cases = (quote: string): [string, Partial<BookCustomer>][] => [
    ['an order', { purchases: [purchase({ on: '2024-11-27', quote })] }],
    ['an order on a free day', { purchases: [purchase({ on: '2024-11-29', quote })] }],
    ['working together', since('2019-11-27', { quote })],
    ['a day of the customer’s', { facts: [fact('anniversary', '--11-27', { quote })] }],
    ['a day of the customer’s that is free', { facts: [fact('anniversary', '--11-29', { quote })] }],
  ]
  describe.each(['zh', 'en'] as const)('in %s', language => {
    test.each(cases('QUOTED'))('of %s: full sentences, with nobody, one and two people', (_name, of) => {
      for (const contacts of Object.values(peopleIn(language)))
        expectWorded(saidOn('2026-11-27', { kind: 'anniversary', language, of: { ...of, contacts } }), language)
    })
    test.each(cases('QUOTED'))('of %s that was missed: full sentences', (_name, of) => {
      const who = { name: language === 'zh' ? '恒瑞' : 'Acme', ...of }
      const late = book('2026-12-01', [customer(who)], {}, { ...book('2026-12-01', []).rep, language })
      const [draft] = draftsOf('anniversary', late, '2026-11-26')
      expectWorded(draft!, language)
    })
  })
})
