// When each rule speaks, when it must not, and what settles it.
import { describe, expect, test } from 'vitest'
import type { Weekday } from '../../src/model.ts'
import { drafts } from '../../src/nudges/due.ts'
import { book, contact, customer, daysOf, followUp, tell } from './nudges-book.ts'

const US = { country: 'US' }
const SUNDAY_WEEK = { country: '', works: ['sun', 'mon', 'tue', 'wed', 'thu'] as Weekday[] }
/** `10-08 10-09` for days of one year, so that a table reads as a calendar. */
const short = (days: string[]) => days.map(day => day.slice(5)).join(' ')

describe('a follow-up', () => {
  const told = (over: Parameters<typeof followUp>[0], span: [string, string], settings = {}) =>
    short(daysOf(tell(customer({ followUps: [followUp(over)] }), span, settings), 'follow_up'))

  test.each([
    ['a workday', '2026-11-25', {}, '11-25 11-26 11-27 11-30 12-01 12-02 12-09 12-16'],
    ['a Saturday', '2026-11-28', {}, '11-27 11-30 12-01 12-02 12-03 12-04 12-11 12-18'],
    ['a Sunday', '2026-11-29', {}, '11-27 11-30 12-01 12-02 12-03 12-04 12-11 12-18'],
    ['Thanksgiving', '2026-11-26', US, '11-25 11-27 11-30 12-01 12-02 12-03 12-10 12-17'],
    [
      'a Friday in a Sunday-to-Thursday week',
      '2026-11-27',
      SUNDAY_WEEK,
      '11-26 11-29 11-30 12-01 12-02 12-03 12-10 12-17',
    ],
  ])('due on %s is told that day, on five workdays, then weekly', (_name, due, settings, days) => {
    expect(told({ due }, ['2026-11-20', '2026-12-18'], settings)).toBe(days)
  })
  test('due in 国庆 is told before it, and repeats count the make-up Saturday', () => {
    const days = told({ due: '2026-10-03', saidOn: '2026-09-21' }, ['2026-09-21', '2026-10-20'])
    expect(days).toBe('09-30 10-08 10-09 10-10 10-12 10-13 10-20')
  })
  test('whose weekly day is a holiday moves, and the next is counted from the day itself', () => {
    const days = told({ due: '2026-09-16', saidOn: '2026-09-14' }, ['2026-09-14', '2026-10-13'])
    expect(days).toBe('09-16 09-17 09-18 09-20 09-21 09-22 09-29 09-30 10-13')
  })
  test('already overdue when noted starts on the next workday, with all its repeats', () => {
    const days = told({ due: '2026-11-10', saidOn: '2026-11-20' }, ['2026-11-20', '2026-12-07'])
    expect(days).toBe('11-23 11-24 11-25 11-26 11-27 11-30 12-07')
  })
  test('noted on Saturday for Sunday is first told on Monday', () => {
    const days = told({ due: '2026-11-22', saidOn: '2026-11-21' }, ['2026-11-21', '2026-12-04'])
    expect(days).toBe('11-23 11-24 11-25 11-26 11-27 12-04')
  })
  test.each([
    ['of the customer', { by: 'customer' as const }],
    ['without a date', { due: undefined }],
    ['that is an appointment', { kind: 'appointment' as const }],
    ['due later', { due: '2027-03-01' }],
  ])('%s is not told', (_name, over) => {
    expect(told(over, ['2026-11-20', '2026-12-18'])).toBe('')
  })
  test('is told no more once it is closed', () => {
    const open = book('2026-11-26', [customer({ followUps: [followUp()] })])
    expect(drafts(open)).toHaveLength(1)
    expect(drafts({ ...open, customers: [customer()] })).toEqual([])
  })
  test('carries the words in which it was promised, and to whom', () => {
    const who = customer({ contacts: [contact()], followUps: [followUp({ to: '王店长' })], value: 50_000 })
    expect(drafts(book('2026-11-25', [who]))).toMatchObject([
      {
        kind: 'follow_up',
        subject: 'f1@2026-11-25',
        contact: { id: 'p1', name: '王店长' },
        due: '2026-11-25',
        quote: { text: '周三送对比表', on: '2026-11-20' },
        card: 'close-flow',
        value: 50_000,
      },
    ])
  })
})

describe('contact by tier', () => {
  const told = (over: Parameters<typeof customer>[0], span: [string, string], settings = {}) =>
    short(daysOf(tell(customer(over), span, settings), 'cadence'))

  test.each([
    ['A', '2026-11-20', '11-27 12-04 12-11'],
    ['B', '2026-11-13', '11-27 12-04 12-11'],
    ['C', '2026-10-28', '11-27 12-04 12-11'],
    ['D', '2026-08-29', '11-27 12-04 12-11'],
    [undefined, '2026-10-28', '11-27 12-04 12-11'],
    ['A', '2026-11-21', '11-27 12-04 12-11'],
    ['A', '2026-11-25', '12-02 12-09'],
  ] as const)('of tier %s, last on %s, is due on %s', (tier, lastContactOn, days) => {
    expect(told({ tier, lastContactOn }, ['2026-11-21', '2026-12-11'])).toBe(days)
  })
  test('never made counts from the day the customer was added', () => {
    expect(told({ tier: 'A', lastContactOn: undefined, addedOn: '2026-11-16' }, ['2026-11-16', '2026-11-30'])).toBe(
      '11-23 11-30',
    )
  })
  test('due in 国庆 is told before it, and the repeat on the make-up Saturday', () => {
    expect(told({ tier: 'A', lastContactOn: '2026-09-26' }, ['2026-09-27', '2026-10-16'])).toBe('09-30 10-10 10-16')
  })
  test('due on the first day of 国庆 and again right after it is told on both sides', () => {
    expect(told({ tier: 'A', lastContactOn: '2026-09-24' }, ['2026-09-25', '2026-10-15'])).toBe('09-30 10-08 10-15')
  })
  test('due on Thanksgiving is told the day before', () => {
    expect(told({ tier: 'A', lastContactOn: '2026-11-19' }, ['2026-11-20', '2026-12-03'], US)).toBe('11-25 12-03')
  })
  test('is not asked for on the day of a contact', () => {
    expect(told({ tier: 'A', lastContactOn: '2026-09-30' }, ['2026-09-30', '2026-10-14'])).toBe('10-14')
  })
  test('since made starts the interval anew', () => {
    const silent = customer({ tier: 'A', lastContactOn: '2026-11-16' })
    expect(drafts(book('2026-11-23', [silent]))).toHaveLength(1)
    expect(drafts(book('2026-11-30', [{ ...silent, lastContactOn: '2026-11-24' }]))).toEqual([])
  })
  test('quotes the newest topic, and names the person it is about', () => {
    const topics = [{ quote: '女儿明年高考', on: '2026-11-02', about: '王店长' }]
    const contacts = [contact({ id: 'p2', name: '李经理' }), contact()]
    const who = customer({ tier: 'A', lastContactOn: '2026-11-16', topics, contacts })
    expect(drafts(book('2026-11-23', [who]))).toMatchObject([
      { contact: { id: 'p1' }, quote: { text: '女儿明年高考', on: '2026-11-02' }, waitingSince: '2026-11-23' },
    ])
  })
  test('quotes the customer’s last words where there is no topic, and nothing where there are none', () => {
    const who = customer({ tier: 'A', lastContactOn: '2026-11-16' })
    const lastWords = { quote: '月底再看', on: '2026-11-16' }
    expect(drafts(book('2026-11-23', [{ ...who, lastWords }]))[0]?.quote).toEqual({
      text: '月底再看',
      on: '2026-11-16',
    })
    expect(drafts(book('2026-11-23', [who]))[0]?.quote).toBeUndefined()
  })
})

describe('a call after a delivery', () => {
  const told = (on: string, settings = {}, lastContactOn: string | undefined = on) =>
    short(
      daysOf(
        tell(
          customer({ lastContactOn, deliveries: [{ id: 'd1', on, quote: '货到了' }] }),
          [on, '2026-12-15'],
          settings,
        ),
        'after_delivery',
      ),
    )
  test.each([
    ['on Monday is made on Thursday', '2026-11-23', {}, '11-26'],
    ['on Wednesday is made on Friday', '2026-11-25', {}, '11-27'],
    ['on Thursday is made on Friday', '2026-11-26', {}, '11-27'],
    ['on Friday is made on Monday', '2026-11-27', {}, '11-30'],
    ['on Monday before Thanksgiving is made on Wednesday', '2026-11-23', US, '11-25'],
    ['on the eve of Thanksgiving is made on Friday', '2026-11-25', US, '11-27'],
    ['on the eve of 国庆 is made after it', '2026-09-30', {}, '10-08'],
    ['at the end of 国庆 is made on the make-up Saturday', '2026-10-07', {}, '10-10'],
    ['on Wednesday in a Sunday-to-Thursday week is made on Thursday', '2026-11-25', SUNDAY_WEEK, '11-26'],
    ['on Thursday in a Sunday-to-Thursday week is made on Sunday', '2026-11-26', SUNDAY_WEEK, '11-29'],
  ])('%s', (_name, on, settings, days) => {
    expect(told(on, settings)).toBe(days)
  })
  test('is not needed when there was contact on a later day', () => {
    expect(told('2026-11-23', {}, '2026-11-24')).toBe('')
  })
  test('is due without any contact on record', () => {
    const deliveries = [{ id: 'd1', on: '2026-11-23', quote: '货到了' }]
    const who = customer({ lastContactOn: undefined, addedOn: '2026-11-23', deliveries })
    expect(daysOf(tell(who, ['2026-11-23', '2026-12-15']), 'after_delivery')).toEqual(['2026-11-26'])
  })
  test('is one call for deliveries that come to one morning', () => {
    const deliveries = [
      { id: 'd2', on: '2026-11-26', quote: '第二批到了' },
      { id: 'd1', on: '2026-11-25', quote: '第一批到了' },
    ]
    const told = drafts(book('2026-11-27', [customer({ lastContactOn: '2026-11-25', deliveries })]))
    expect(told).toMatchObject([{ subject: 'd2@2026-11-27', card: 'service-care', quote: { text: '第二批到了' } }])
  })
})
