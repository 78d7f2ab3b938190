// A customer's payment: three days before, on the day, then each workday until it is paid.
import { describe, expect, test } from 'vitest'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { book, customer, daysOf, deal, followUp, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const bill = (due: string | undefined, over: Parameters<typeof followUp>[0] = {}) =>
  followUp({ by: 'customer', kind: 'payment', what: '付尾款', quote: '月底前付清', due, saidOn: '2026-11-16', ...over })
const paid = (on: string, over: Parameters<typeof signal>[0] = {}) =>
  signal({ id: `paid ${on}`, kind: 'payment', on, ...over })
const selling = (over: Parameters<typeof deal>[0] = {}) =>
  deal({ step: 'payment', closeOn: '2026-11-30', product: '感冒灵', amount: 50_000, currency: 'CNY', ...over })
const told = (of: Partial<BookCustomer>, span: [string, string], settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'payment')
    .map(day => day.slice(5))
    .join(' ')

const BY_DAY: [string, string, object, string][] = [
  ['a Monday', '2026-11-30', {}, '11-27 11-30 12-01 12-02 12-03 12-04'],
  ['a Tuesday', '2026-12-01', {}, '11-27 12-01 12-02 12-03 12-04'],
  ['a Wednesday', '2026-12-02', {}, '11-27 12-02 12-03 12-04'],
  ['a Thursday', '2026-11-26', {}, '11-23 11-26 11-27 11-30 12-01 12-02 12-03 12-04'],
  ['a Saturday', '2026-11-28', {}, '11-25 11-27 11-30 12-01 12-02 12-03 12-04'],
  ['a Sunday', '2026-11-29', {}, '11-26 11-27 11-30 12-01 12-02 12-03 12-04'],
  ['Thanksgiving', '2026-11-26', { country: 'US' }, '11-23 11-25 11-27 11-30 12-01 12-02 12-03 12-04'],
]
test.each(BY_DAY)('due on %s', (_name, due, settings, days) => {
  expect(told({ followUps: [bill(due)] }, ['2026-11-17', '2026-12-04'], settings)).toBe(days)
  expect(told({ deals: [selling({ closeOn: due })] }, ['2026-11-17', '2026-12-04'], settings)).toBe(days)
})
test('due in 国庆, both days come to the morning before it, as one', () => {
  const of = { followUps: [bill('2026-10-06', { saidOn: '2026-09-21' })] }
  expect(told(of, ['2026-09-22', '2026-10-12'])).toBe('09-30 10-08 10-09 10-10 10-12')
  expect(draftsOf('payment', book('2026-09-30', [customer(of)]))[0]?.subject).toBe('f1@2026-10-06')
})
test.each<[string, Partial<BookCustomer>]>([
  ['a follow-up of another kind', { followUps: [bill('2026-11-30', { kind: 'task' })] }],
  ['what the rep pays', { followUps: [bill('2026-11-30', { by: 'rep' })] }],
  ['a payment without a date', { followUps: [bill(undefined)] }],
  ['a deal at another step', { deals: [selling({ step: 'commitment' })] }],
  ['a deal without a date', { deals: [selling({ closeOn: undefined })] }],
])('%s is none', (_name, of) => {
  expect(told(of, ['2026-11-17', '2026-12-31'])).toBe('')
})
test('noted when it was overdue, it is told from the next workday on', () => {
  const of = { followUps: [bill('2026-11-10', { saidOn: '2026-11-20' })] }
  expect(told(of, ['2026-11-21', '2026-11-25'])).toBe('11-23 11-24 11-25')
})
test('mornings that were missed are caught up with one', () => {
  const of = book('2026-11-30', [customer({ followUps: [bill('2026-11-29')] })])
  expect(draftsOf('payment', of, '2026-11-24').map(({ subject }) => subject)).toEqual(['f1@2026-11-30'])
  const before = { ...of, today: '2026-11-27' }
  expect(draftsOf('payment', before, '2026-11-24').map(({ subject }) => subject)).toEqual(['f1@2026-11-29'])
})

describe('it is settled', () => {
  const owed = { followUps: [bill('2026-11-26')], deals: [selling({ closeOn: '2026-11-26' })] }
  test.each<[string, BookCustomer['signals'], string]>([
    ['by a payment on the day', [paid('2026-11-26')], ''],
    ['by a payment two weeks early', [paid('2026-11-17')], ''],
    ['not by one before it was agreed', [paid('2026-11-13')], '11-23 11-26 11-27'],
    ['not by one that came with the agreement', [paid('2026-11-16')], '11-23 11-26 11-27'],
    ['not by one only heard of', [paid('2026-11-25', { doubtful: true })], '11-23 11-26 11-27'],
    ['not by contact', [signal({ kind: 'praise', on: '2026-11-25' })], '11-23 11-26 11-27'],
  ])('%s', (_name, signals, days) => {
    expect(told({ ...owed, signals, lastContactOn: '2026-11-25' }, ['2026-11-17', '2026-11-27'])).toBe(days)
  })
  test('a payment meets what was due by then, not the next instalment', () => {
    const followUps = [bill('2026-11-26'), bill('2026-12-28', { id: 'f2' })]
    const of = { followUps, signals: [paid('2026-11-26')] }
    expect(told(of, ['2026-11-17', '2026-12-28'])).toBe('12-25 12-28')
  })
  test('a payment of today meets what was said today of today', () => {
    const followUps = [bill('2026-11-26', { saidOn: '2026-11-26' })]
    expect(told({ followUps, signals: [paid('2026-11-26')] }, ['2026-11-27', '2026-11-30'])).toBe('')
  })
  test('a new date of a deal is a new matter', () => {
    const subject = (closeOn: string) =>
      draftsOf('payment', book('2026-11-30', [customer({ deals: [selling({ closeOn })] })]))[0]?.subject
    expect([subject('2026-11-30'), subject('2026-11-29')]).toEqual([
      'd1:2026-11-30@2026-11-30',
      'd1:2026-11-29@2026-11-30',
    ])
  })
})

test('a deal and a follow-up with one date are one payment, with the sum of the deal', () => {
  const of = { followUps: [bill('2026-11-30')], deals: [selling()] }
  expect(draftsOf('payment', book('2026-11-30', [customer(of)]))).toMatchObject([
    { subject: 'f1@2026-11-30', due: '2026-11-30' },
  ])
  expect(saidOn('2026-11-30', { kind: 'payment', of }).why).toBe('今天是付款的日子：付尾款，50,000 元。')
})

describe('it says', () => {
  const contacts = peopleIn('zh')['one person']!
  const signs = {
    contacts,
    facts: [{ key: 'role' as const, value: 'decider', contact: 'p1', quote: '', on: '2026-11-02', doubtful: false }],
  }
  test('in Chinese the sum, the date and who signs', () => {
    expect(saidOn('2026-11-27', { kind: 'payment', of: { ...signs, deals: [selling()] } })).toMatchObject({
      why: '11月30日（周一）该付款，还有3天：感冒灵，50,000 元。',
      take: '先把发票和单据对齐，到日子就不会卡住。签字的是王店长。王店长是和蔼型：慢一点，多关心几句。',
      say: '王店长，11月30日到期的那笔50,000元的款，发票和单据您那边都齐了吗？缺什么我马上补。',
      quote: { text: '合同签了', on: '2026-11-16' },
      due: '2026-11-30',
    })
  })
  test('in English that it is late, and that who signs is not known', () => {
    const of = { followUps: [bill('2026-11-30', { what: 'pay the balance' })] }
    expect(saidOn('2026-12-02', { kind: 'payment', of, language: 'en' })).toMatchObject({
      why: 'Payment 2 days overdue (due 30 Nov): pay the balance.',
      take: 'Ask where it is held up, without blame. Who signs is not on record, so ask.',
    })
  })
  test.each(['zh', 'en'] as const)('full sentences in %s on every day, whatever is known', language => {
    const product = language === 'zh' ? '感冒灵' : 'tape'
    const currency = language === 'zh' ? 'CNY' : 'USD'
    for (const contacts of Object.values(peopleIn(language)))
      for (const day of ['2026-11-27', '2026-11-30', '2026-12-02'])
        for (const sold of [{}, { amount: 50_000, currency }, { product }, { product, amount: 50_000, currency }]) {
          const deals = [deal({ step: 'payment', closeOn: '2026-11-30', quote: 'QUOTED', ...sold })]
          expectWorded(saidOn(day, { kind: 'payment', of: { ...signs, contacts, deals }, language }), language)
        }
  })
})
