// When birthdays are told, by either calendar.
import { describe, expect, test } from 'vitest'
import { drafts } from '../../src/nudges/due.ts'
import { book, contact, customer, daysOf, tell } from './nudges-book.ts'

const US = { country: 'US' }

describe('a birthday', () => {
  const told = (birthday: string, span: [string, string], settings = {}) =>
    daysOf(tell(customer({ contacts: [contact({ birthday })] }), span, settings), 'birthday').join(' ')

  test.each([
    ['on Friday', '--11-27', '2026-11-24 2026-11-27'],
    ['on Sunday moves to Friday', '1985-11-29', '2026-11-26 2026-11-27'],
    ['on Monday is announced on Friday', '--11-30', '2026-11-27 2026-11-30'],
    ['whose third day before is a Saturday', '--12-01', '2026-11-27 2026-12-01'],
  ])('%s', (_name, birthday, days) => {
    expect(told(birthday, ['2026-11-16', '2026-12-31'])).toBe(days)
  })
  test('within 国庆 is told once, on the last workday before', () => {
    expect(told('--10-04', ['2026-09-21', '2026-10-31'])).toBe('2026-09-30')
  })
  test('on 2 January is announced in the old year', () => {
    expect(told('--01-02', ['2026-12-01', '2027-01-31'], US)).toBe('2026-12-30 2026-12-31')
  })
  test('on 29 February is kept on the 28th in a common year, on the 29th in a leap year', () => {
    expect(told('--02-29', ['2027-02-01', '2027-03-31'], US)).toBe('2027-02-25 2027-02-26')
    expect(told('2000-02-29', ['2028-02-01', '2028-03-31'], US)).toBe('2028-02-25 2028-02-29')
  })
  test.each([
    ['on 初一 of 2027, a Saturday after 除夕', 'lunar:01-01', '2027-02-03 2027-02-04'],
    ['on a 三十 that the year lacks, kept on the 29th', 'lunar:12-30', '2027-02-02 2027-02-04'],
    ['on 中秋 of 2027', 'lunar:08-15', '2027-09-10 2027-09-14'],
  ])('by the lunar calendar %s', (_name, birthday, days) => {
    expect(told(birthday, ['2027-01-18', '2027-12-31'])).toBe(days)
  })
  test('that is no date, or unknown, is not told', () => {
    expect(
      ['--02-30', '--13-01', 'lunar:13-01', 'March 3'].map(day => told(day, ['2026-01-01', '2026-12-31'])),
    ).toEqual(['', '', '', ''])
    expect(daysOf(tell(customer({ contacts: [contact()] }), ['2026-01-01', '2026-12-31']), 'birthday')).toEqual([])
  })
  test('names the contact and the day, and is told whatever was said lately', () => {
    const who = customer({ lastContactOn: '2026-11-26', contacts: [contact({ birthday: '--11-29' })] })
    expect(drafts(book('2026-11-27', [who]))).toMatchObject([
      { subject: 'p1@2026-11-29', contact: { id: 'p1', name: '王店长' }, due: '2026-11-29', nominal: '2026-11-29' },
    ])
  })
})
