// A referral: asked for once a quarter, and only where nothing speaks against it.
import { describe, expect, test } from 'vitest'
import type { BookSignal } from '../../src/nudges/book.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { book, contact, customer, daysOf, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const SPAN: [string, string] = ['2026-10-01', '2027-06-30']
const told = (signals: BookSignal[], span = SPAN, settings = {}) =>
  daysOf(tell(customer({ signals: signals.sort((a, b) => (a.on > b.on ? -1 : 1)) }), span, settings), 'referral').join(
    ' ',
  )
const heard = (kind: BookSignal['kind'], on: string, over: Partial<BookSignal> = {}): BookSignal =>
  signal({ id: `${kind} ${on}`, kind, on, quote: '确实好用', ...over })
const praise = heard('praise', '2026-09-10')
const delivery = heard('delivery', '2026-08-03')

test('is asked for on the first workday of each quarter, New Year’s Day moved on rather than into the old one', () => {
  expect(told([praise, delivery])).toBe('2026-10-08 2027-01-04 2027-04-01')
})
test.each<[string, BookSignal[], string]>([
  [
    'praise within the quarter: the next workday',
    [heard('praise', '2026-11-12'), delivery],
    '2026-11-13 2027-01-04 2027-04-01',
  ],
  ['praise on a Friday: on Monday', [heard('praise', '2026-11-13'), delivery], '2026-11-16 2027-01-04 2027-04-01'],
  ['a delivery: on day 31 after it', [praise, heard('delivery', '2026-10-13')], '2026-11-13 2027-01-04 2027-04-01'],
  [
    'a delivery whose day 31 is a Saturday: on Monday',
    [praise, heard('delivery', '2026-10-14')],
    '2026-11-16 2027-01-04 2027-04-01',
  ],
  ['a delivery late in the quarter: in the next', [praise, heard('delivery', '2026-12-02')], '2027-01-04 2027-04-01'],
  [
    'an earlier delivery beside a late one',
    [praise, delivery, heard('delivery', '2026-12-02')],
    '2026-10-08 2027-01-04 2027-04-01',
  ],
  [
    'a complaint settled within the quarter: the next workday',
    [praise, delivery, heard('complaint', '2026-09-20', { settledOn: '2026-11-12' })],
    '2026-11-13 2027-01-04 2027-04-01',
  ],
  [
    'one trouble after the other',
    [
      praise,
      delivery,
      heard('complaint', '2026-09-20', { settledOn: '2026-11-12' }),
      heard('objection', '2026-11-11', { settledOn: '2026-11-16' }),
    ],
    '2026-11-17 2027-01-04 2027-04-01',
  ],
  [
    'trouble that came and went later in the quarter',
    [praise, delivery, heard('objection', '2026-11-11', { settledOn: '2026-11-16' })],
    '2026-10-08 2027-01-04 2027-04-01',
  ],
])('follows %s', (_name, signals, days) => {
  expect(told(signals)).toBe(days)
})
test.each<[string, BookSignal[]]>([
  ['without praise', [delivery]],
  ['without a delivery', [praise]],
  ['while a complaint is open', [praise, delivery, heard('complaint', '2025-01-08')]],
  ['while an objection is open', [praise, delivery, heard('objection', '2026-09-30')]],
  ['on praise that was only heard of', [{ ...praise, doubtful: true }, delivery]],
  ['on a delivery that was only heard of', [praise, { ...delivery, doubtful: true }]],
])('is not asked for %s', (_name, signals) => {
  expect(told(signals)).toBe('')
})
test('the 30th day after the delivery is too early', () => {
  const of = [customer({ signals: [heard('delivery', '2026-10-13'), praise] })]
  expect(draftsOf('referral', book('2026-11-12', of))).toEqual([])
  expect(draftsOf('referral', book('2026-11-13', of))).toHaveLength(1)
})
test('a missed morning is caught up once', () => {
  const of = customer({ signals: [praise, delivery] })
  expect(draftsOf('referral', book('2026-10-13', [of]), '2026-09-30').map(({ subject }) => subject)).toEqual([
    'c1@2026-10-08',
  ])
  expect(draftsOf('referral', book('2026-10-14', [of]), '2026-10-13')).toEqual([])
})
test('once skipped it waits for the next quarter', () => {
  const skipped: Earlier = {
    ...{ kind: 'referral', subject: 'c1@2026-10-08', customer: 'c1', day: '2026-10-08', state: 'skipped' },
    ...{ until: null, draft: { nominal: '2026-10-08' } },
  }
  const of = [customer({ signals: [praise, delivery] })]
  const shown = (today: string, since: string) =>
    remember(draftsOf('referral', book(today, of), since), [skipped], book(today, of)).length
  expect([shown('2026-10-09', '2026-09-30'), shown('2027-01-04', '2026-12-31')]).toEqual([0, 1])
})

describe('it says', () => {
  const signals = [{ ...praise, by: '王店长' }, delivery]
  const type = { key: 'customer_type', value: 'store', quote: '', on: '2026-09-10', doubtful: false } as const
  test('in Chinese who praised us, and whom to ask about', () => {
    expect(
      saidOn('2026-10-08', { kind: 'referral', of: { signals, contacts: [contact()], facts: [type] } }),
    ).toMatchObject({
      contact: { id: 'p1' },
      why: '王店长9月10日夸过我们，眼下没有投诉和异议，交货也过了一个月，可以请对方介绍了。',
      take: '问得具体才好答：别的门店里，还有谁在为同样的事操心。请对方先问一声愿不愿意，联系由你来。',
      quote: { text: '确实好用', on: '2026-09-10' },
      card: 'referral',
    })
  })
  test('in English', () => {
    expect(
      saidOn('2026-10-08', { kind: 'referral', language: 'en', of: { signals: [praise, delivery], facts: [type] } }),
    ).toMatchObject({
      why: 'Acme praised us on 10 Sep, there is no open complaint or objection, and the delivery is more than a month old: a good time to ask for a referral.',
      say: 'Hi, I was so glad to hear that you are happy. Is there anyone at another store with the same problem you had? If you ask them first whether they would like to talk, I’ll take it from there.',
    })
  })
  test.each(['zh', 'en'] as const)(
    'full sentences in %s, with nobody, one and two people, for every type',
    language => {
      const heardOf = [{ ...praise, quote: 'QUOTED' }, delivery]
      for (const contacts of Object.values(peopleIn(language)))
        for (const value of ['chain', 'hospital', 'consumer', 'government', 'other', ''])
          expectWorded(
            saidOn('2026-10-08', {
              kind: 'referral',
              language,
              of: { signals: heardOf, contacts, facts: [{ ...type, value }] },
            }),
            language,
          )
    },
  )
})
