// Two attempts in a row without an answer: told once, the workday after the second.
import { describe, expect, test } from 'vitest'
import { book, customer, daysOf, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

/** Attempts on some days, newest first as the book has them, and the last contact. */
const tried = (days: string[], lastContactOn?: string) => ({
  lastContactOn,
  addedOn: '2026-11-20',
  signals: days.map((on, i) => signal({ id: `s${i + 1}`, kind: 'avoidance' as const, on, quote: '没人接' })).reverse(),
})
const told = (days: string[], lastContactOn?: string, settings = {}) =>
  daysOf(tell(customer(tried(days, lastContactOn)), ['2026-11-09', '2026-12-10'], settings), 'avoidance')
    .map(day => day.slice(5))
    .join(' ')

test.each([
  ['on two days', ['2026-11-18', '2026-11-19'], {}, '11-20'],
  ['the second on a Friday', ['2026-11-19', '2026-11-20'], {}, '11-23'],
  ['both on one day', ['2026-11-20', '2026-11-20'], {}, '11-23'],
  ['the second on a Saturday', ['2026-11-17', '2026-11-21'], {}, '11-23'],
  ['the second on the eve of Thanksgiving', ['2026-11-24', '2026-11-25'], { country: 'US' }, '11-27'],
  ['and a third and a fourth', ['2026-11-18', '2026-11-19', '2026-11-24', '2026-11-26'], {}, '11-20'],
])('%s: told once', (_name, days, settings, on) => {
  expect(told(days, undefined, settings)).toBe(on)
})
test.each([
  ['one attempt', ['2026-11-18'], undefined],
  ['a contact between', ['2026-11-17', '2026-11-19'], '2026-11-18'],
  ['a contact on the day of the first', ['2026-11-17', '2026-11-19'], '2026-11-17'],
  ['a contact after both', ['2026-11-17', '2026-11-18'], '2026-11-19'],
])('%s is none', (_name, days, contact) => {
  expect(told(days, contact)).toBe('')
})
test('a contact before both does not count, and a new episode is told anew', () => {
  expect(told(['2026-11-17', '2026-11-18'], '2026-11-16')).toBe('11-19')
  expect(told(['2026-11-10', '2026-11-11', '2026-11-24', '2026-11-26'], '2026-11-20')).toBe('11-27')
})
test('an attempt only heard of is none', () => {
  const of = tried(['2026-11-18', '2026-11-19'])
  const heard = { ...of, signals: of.signals.map(one => ({ ...one, doubtful: true })) }
  expect(draftsOf('avoidance', book('2026-11-20', [customer(heard)]))).toEqual([])
})
test('a missed morning is caught up once', () => {
  const of = customer(tried(['2026-11-17', '2026-11-18']))
  const subjects = (today: string, since: string) =>
    draftsOf('avoidance', book(today, [of]), since).map(({ subject }) => subject)
  expect(subjects('2026-11-23', '2026-11-18')).toEqual(['s2@2026-11-19'])
  expect(subjects('2026-11-24', '2026-11-23')).toEqual([])
})

describe('it says', () => {
  test('in Chinese how often, when, and when there was the last word', () => {
    const of = { ...tried(['2026-11-18', '2026-11-19'], '2026-11-10'), contacts: peopleIn('zh')['one person'] }
    expect(saidOn('2026-11-20', { kind: 'avoidance', of })).toMatchObject({
      why: '恒瑞连着2次没有回音（11月18日、11月19日）；上一次说上话是11月10日。',
      card: 'customer-avoids',
      quote: { text: '没人接', on: '2026-11-19' },
      waitingSince: '2026-11-10',
    })
  })
  test('in English too, one day named once', () => {
    const of = tried(['2026-11-19', '2026-11-19'])
    expect(saidOn('2026-11-20', { kind: 'avoidance', of, language: 'en' }).why).toBe(
      '2 attempts in a row to reach Acme got no answer (19 Nov).',
    )
  })
  test.each(['zh', 'en'] as const)('full sentences in %s, whoever is known', language => {
    for (const contacts of Object.values(peopleIn(language)))
      for (const last of [undefined, '2026-11-10']) {
        const of = { ...tried(['2026-11-18', '2026-11-19'], last), contacts }
        expectWorded(saidOn('2026-11-20', { kind: 'avoidance', of, language }), language)
      }
  })
})
