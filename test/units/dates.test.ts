// What holds for every text: offsets, order, mixed languages, birthdays, reference days and due dates.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueDate, findBirthdays, findDates, referenceDay } from '../../src/understanding/dates.ts'

const monday = { on: '2026-11-23' }

describe('notes with several dates', () => {
  test('a Chinese note gives its visit day, its deadline and what is far off', () => {
    const note =
      '今天拜访了恒瑞大药房的王店长，她说我们的进价比竞品高5%，下周三之前要一份对比表，她女儿明年高考，平时爱喝龙井。'
    const found = findDates(note, monday, 'future')
    expect(found.map(({ text }) => text)).toEqual(['今天', '下周三之前', '明年'])
    expect(found.map(dueDate)).toEqual(['2026-11-23', '2026-12-02', '2027-12-31'])
  })

  test('an English note gives its visit day, its deadline and the birthday', () => {
    const note =
      'Met Sarah Chen this morning. The CFO has to sign anything over $40k. I promised a revised quote by Friday. Her birthday is March 3.'
    const found = findDates(note, monday, 'future')
    expect(found.map(({ text, from }) => [text, from])).toEqual([
      ['this morning', '2026-11-23'],
      ['by Friday', '2026-11-27'],
      ['March 3', '2027-03-03'],
    ])
    expect(findBirthdays(note).map(({ text, value }) => [text, value])).toEqual([['birthday is March 3', '--03-03']])
  })

  test('languages mix inside one note and inside one phrase', () => {
    const found = findDates('王总 next Wednesday 要 demo，下周三 3pm 之前给 quote，by 周五 send 合同', monday, 'future')
    expect(found.map(({ text, from, kind, time }) => [text, from, kind, time])).toEqual([
      ['next Wednesday', '2026-12-02', 'day', undefined],
      ['下周三 3pm', '2026-12-02', 'day', '15:00'],
      ['by 周五', '2026-11-27', 'deadline', undefined],
    ])
  })

  test('the wording tells past from future, and leaves a bare weekday open', () => {
    const tenses = (text: string) => findDates(text, monday, 'future').map(({ tense }) => tense)
    expect(tenses('昨天来过，明天再去，今天休息，周五看看')).toEqual(['past', 'future', 'either', 'either'])
    expect(tenses('last week; next week; on Friday; by Friday')).toEqual(['past', 'future', 'either', 'future'])
    expect(tenses('2025-12-05, 2026-12-05, Dec 7')).toEqual(['past', 'future', 'either'])
  })
})

describe('reference days', () => {
  test('an instant has the civil date of its zone', () => {
    expect(referenceDay('2026-11-23T18:05:00+08:00', 'Asia/Shanghai')).toBe('2026-11-23')
    expect(referenceDay('2026-11-23T23:30:00Z', 'Asia/Shanghai')).toBe('2026-11-24')
    expect(referenceDay('2026-11-23T02:00:00Z', 'America/New_York')).toBe('2026-11-22')
  })

  test('bad input is named in one line', () => {
    expect(() => referenceDay('yesterday', 'Asia/Shanghai')).toThrow('Not an ISO 8601 time with offset: "yesterday".')
    expect(() => referenceDay('2026-11-23T18:05:00', 'Asia/Shanghai')).toThrow('Not an ISO 8601 time with offset')
    expect(() => referenceDay('2026-11-23T18:05:00Z', 'Mars/Olympus')).toThrow('Not a time zone: "Mars/Olympus".')
    expect(() => findDates('today', { on: 'soon' }, 'future')).toThrow('Not a civil date: "soon".')
  })
})

const pieces = fc.constantFrom(
  ...[
    '下周三',
    '之前',
    '前',
    '周五',
    '三天',
    '后',
    '内',
    '12月5日',
    '月底',
    '春节',
    '每',
    '下午三点',
    '廿',
    '闰',
    '农历',
    '半',
    ...['隔周', '元月', '补班那天', '第一个', '上旬', '财年', '的'],
  ],
  ...[
    'by ',
    'next ',
    'Friday',
    'Dec 5',
    ' 2026',
    'in ',
    'two weeks',
    ' ago',
    'the 25th',
    '12/5',
    '-',
    ' to ',
    'Q1',
    'May ',
    '3pm',
    ' at ',
    ...['Easter', ' weekend', ' after ', 'fiscal ', 'tmrw', '5-12', ' and ', 'fortnight '],
  ],
  ...['👩‍👩‍👧', 'é', 'e\u0301', 'مرحبا', '\u202e', '\ud800', '０５', '\n', '\0', '  ', '一', '999', '0', '/', '：'],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 30 }).map(parts => parts.join('')),
)
const days = fc.constantFrom(
  '2026-11-23',
  '2026-11-30',
  '2028-02-29',
  '2026-12-31',
  '2027-02-06',
  '1900-01-01',
  '2199-12-31',
)
const tenses = fc.constantFrom<'past' | 'future'>('past', 'future')

describe('any text at all', () => {
  test('gives mentions that lie in it, in order, apart from each other, and never end before they begin', () => {
    fc.assert(
      fc.property(texts, days, tenses, (text, on, tense) => {
        let floor = 0
        for (const mention of findDates(text, { on }, tense)) {
          expect(mention.start).toBeGreaterThanOrEqual(floor)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.text).toBe(text.slice(mention.start, mention.end))
          expect(mention.from <= mention.to).toBe(true)
          expect(mention.from).toMatch(/^\d{4}-\d\d-\d\d$/)
          expect(mention.time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
          floor = mention.end
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('gives birthdays that lie in it and name a day', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const birthday of findBirthdays(`生日${text} birthday ${text}`)) {
          expect(birthday.value).toMatch(/^(?:--|\d{4}-|lunar:)\d\d-\d\d$/)
          expect(`生日${text} birthday ${text}`.slice(birthday.start, birthday.end)).toBe(birthday.text)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the same words mean the same behind emoji, right-to-left text and combining marks', () => {
    fc.assert(
      fc.property(fc.constantFrom('👩‍👩‍👧 ', 'مرحبا ', 'cafe\u0301 ', '𠮷野家，', '\u200f'), lead => {
        const found = findDates(`${lead}下周三之前给报价`, monday, 'future')
        expect(found.map(({ text, from }) => [text, from])).toEqual([['下周三之前', '2026-12-02']])
      }),
    )
  })
})
