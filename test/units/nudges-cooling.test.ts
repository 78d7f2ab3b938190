// A customer who cools: the silence beyond the habit, or two bad signs in the last two contacts.
import { describe, expect, test } from 'vitest'
import type { BookCustomer, BookSignal } from '../../src/nudges/book.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { book, contact, customer, daysOf, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const SPAN: [string, string] = ['2026-11-01', '2027-02-05']
/** A customer who was spoken to on these days of November, or of whatever month is said. */
const met = (...days: string[]): Partial<BookCustomer> => {
  const contactDays = days.map(day => (day.length > 2 ? `2026-${day}` : `2026-11-${day}`))
  return { contactDays, lastContactOn: contactDays.at(-1) }
}
const told = (of: Partial<BookCustomer>, span = SPAN, settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'cooling')
    .map(day => day.slice(5))
    .join(' ')
const bad = (kind: BookSignal['kind'], day: string, over: Partial<BookSignal> = {}): BookSignal =>
  signal({
    id: `${kind} ${day}`,
    kind,
    on: day.length > 2 ? `2026-${day}` : `2026-11-${day}`,
    quote: '太贵了',
    ...over,
  })

describe('by silence', () => {
  test.each([
    ['every 5 days is told on day 11', met('02', '07', '12', '17'), '11-27'],
    ['every 4 days is told on day 9, a Thursday', met('05', '09', '13', '17'), '11-26'],
    ['whose median is a half is told above it', met('02', '05', '09', '12', '16'), '11-24'],
    ['every 6 days, due on a Saturday, is told on Friday', met('10-29', '04', '10', '15'), '11-27'],
    ['three times only is left alone', met('02', '07', '12'), ''],
    ['never is left alone', { contactDays: [], lastContactOn: undefined }, ''],
  ])('who was met %s', (_name, of, days) => {
    expect(told(of)).toBe(days)
  })
  test('of exactly twice the median is no cooling yet', () => {
    const of = [customer(met('02', '07', '12', '17'))]
    expect(draftsOf('cooling', book('2026-11-26', of))).toEqual([])
    expect(draftsOf('cooling', book('2026-11-27', of))).toHaveLength(1)
  })
  test('is told before a holiday that it would fall into', () => {
    expect(told(met('09-05', '09-12', '09-19', '09-20'), ['2026-09-20', '2026-12-31'])).toBe('09-30')
  })
  test('begins anew after a contact, Done among them', () => {
    expect(told(met('02', '07', '12', '17', '25'))).toBe('12-04')
    expect(told({ ...met('02', '07', '12', '17'), lastContactOn: '2026-11-25' })).toBe('12-04')
  })
})

describe('by two bad signs', () => {
  test.each<[string, Partial<BookCustomer>, string]>([
    [
      'in the last two contacts',
      { ...met('02', '09', '20'), signals: [bad('objection', '20'), bad('complaint', '09')] },
      '11-23',
    ],
    ['in the last one', { ...met('02', '20'), signals: [bad('objection', '20'), bad('complaint', '20')] }, '11-23'],
    [
      'an attempt among them',
      { ...met('02', '10'), signals: [bad('avoidance', '20'), bad('objection', '10')] },
      '11-23',
    ],
    ['two attempts', { ...met('02'), signals: [bad('avoidance', '20'), bad('avoidance', '19')] }, '11-23'],
    ['in the first contact of all', { ...met('20'), signals: [bad('objection', '20'), bad('complaint', '20')] }, ''],
    [
      'with a good contact between',
      { ...met('02', '09', '12', '20'), signals: [bad('objection', '20'), bad('complaint', '09')] },
      '',
    ],
    [
      'followed by a good contact',
      { ...met('19', '20', '21'), signals: [bad('objection', '20'), bad('complaint', '19')] },
      '',
    ],
    [
      'of which one is settled',
      { ...met('02', '20'), signals: [bad('objection', '20'), bad('complaint', '20', { settledOn: '2026-11-22' })] },
      '',
    ],
    [
      'of which one was only heard of',
      { ...met('02', '20'), signals: [bad('objection', '20'), bad('complaint', '20', { doubtful: true })] },
      '',
    ],
    [
      'of which one is an attempt answered the same day',
      { ...met('02', '20'), signals: [bad('objection', '20'), bad('avoidance', '20')] },
      '',
    ],
    [
      'with a customer who was never reached',
      { contactDays: [], lastContactOn: undefined, signals: [bad('avoidance', '20'), bad('avoidance', '19')] },
      '',
    ],
    [
      'that are praise and a purchase',
      { ...met('02', '20'), signals: [bad('praise', '20'), bad('purchase', '20')] },
      '',
    ],
  ])('%s', (_name, of, days) => {
    expect(told(of, ['2026-11-20', '2026-12-02'])).toBe(days)
  })
  test('is told once, however much follows without a good contact', () => {
    const signals = [bad('complaint', '27'), bad('objection', '20'), bad('complaint', '09')]
    expect(told({ ...met('02', '09', '20', '27'), signals }, ['2026-11-28', '2027-02-05'])).toBe('')
  })
  test('is not told again by the silence of the same episode, nor the silence by bad signs after it', () => {
    const signals = [bad('objection', '17'), bad('complaint', '12')]
    expect(told({ ...met('02', '07', '12', '17'), signals })).toBe('11-18')
    const after = { ...met('02', '07', '12', '17'), signals: [bad('avoidance', '12-02'), bad('avoidance', '12-01')] }
    expect(told(after)).toBe('11-27')
  })
  test('is told anew after a good contact', () => {
    const signals = [bad('objection', '26'), bad('complaint', '25'), bad('objection', '20'), bad('complaint', '09')]
    expect(told({ ...met('02', '09', '20', '23', '25', '26'), signals }, ['2026-11-26', '2026-12-01'])).toBe('11-27')
  })
})

test('nothing is told on the day of a contact', () => {
  const signals = [bad('objection', '20'), bad('complaint', '09')]
  expect(
    draftsOf(
      'cooling',
      book('2026-11-23', [customer({ ...met('02', '09', '20'), signals, lastContactOn: '2026-11-23' })]),
    ),
  ).toEqual([])
})
test('a missed morning is caught up once', () => {
  const of = customer(met('02', '07', '12', '17'))
  expect(draftsOf('cooling', book('2026-12-01', [of]), '2026-11-25').map(({ subject }) => subject)).toEqual([
    'c1@2026-11-28',
  ])
  expect(draftsOf('cooling', book('2026-12-02', [of]), '2026-12-01')).toEqual([])
})
test('once skipped it is silent until there was contact', () => {
  const skipped: Earlier = {
    ...{ kind: 'cooling', subject: 'c1@2026-11-28', customer: 'c1', day: '2026-11-27', state: 'skipped' },
    ...{ until: null, draft: { nominal: '2026-11-28' } },
  }
  const asleep: Earlier = { ...skipped, state: 'snoozed', until: '2026-12-01' }
  const shown = (today: string, of: Partial<BookCustomer>, earlier: Earlier) => {
    const now = book(today, [customer(of)])
    return remember(draftsOf('cooling', now), [earlier], now).length
  }
  const silent = met('02', '07', '12', '17')
  expect(shown('2026-12-01', silent, skipped)).toBe(0)
  expect(shown('2026-12-01', silent, asleep)).toBe(1)
  expect(shown('2026-12-09', { ...silent, lastContactOn: '2026-11-28' }, skipped)).toBe(1)
})

describe('it says', () => {
  const signals = [bad('objection', '20'), bad('complaint', '09')]
  test('how it was, and how it is now, by silence', () => {
    const of = {
      ...met('02', '07', '12', '17'),
      contacts: [contact()],
      lastWords: { quote: '月底再看', on: '2026-11-17' },
    }
    expect(saidOn('2026-11-27', { kind: 'cooling', of })).toMatchObject({
      why: '和恒瑞以前大约每5天联系一次，这次已经10天没有联系（上次是11月17日）。',
      say: '王店长，有阵子没好好聊了，最近您那边有什么变化吗？我们哪里没做到位，您直接跟我说，我来改。',
      quote: { text: '月底再看', on: '2026-11-17' },
      card: 'account-loss',
    })
  })
  test('and by bad signs, with the words of the last', () => {
    const of = { ...met('10-26', '02', '09', '20'), signals }
    expect(saidOn('2026-11-23', { kind: 'cooling', language: 'en', of })).toMatchObject({
      why: 'You used to be in touch with Acme about every 7 days, and the last good contact was on 2 Nov; the last two contacts brought 2 bad signs: a complaint on 9 Nov, an objection on 20 Nov.',
      quote: { text: '太贵了', on: '2026-11-20' },
    })
    expect(saidOn('2026-11-23', { kind: 'cooling', of }).why).toBe(
      '和恒瑞以前大约每7天联系一次，上一次谈得顺利是11月2日；最近两次联系出了2个不好的信号：11月9日有投诉，11月20日有异议。',
    )
  })
  test.each(['zh', 'en'] as const)('full sentences in %s, with nobody, one and two people', language => {
    for (const contacts of Object.values(peopleIn(language)))
      for (const of of [
        { ...met('02', '05', '08', '12') },
        { ...met('02', '09', '20'), signals },
        { ...met('09', '20'), signals },
        { ...met('02', '05'), signals: [bad('avoidance', '20'), bad('avoidance', '19')] },
      ]) {
        const [draft] = draftsOf(
          'cooling',
          {
            ...book('2026-11-23', [customer({ name: language === 'zh' ? '恒瑞' : 'Acme', ...of, contacts })]),
            rep: { ...book('2026-11-23', []).rep, language },
          },
          '2026-11-17',
        )
        expectWorded(draft!, language)
      }
  })
})
