// What a follow-up leaves open, and the days that a rep is offered for it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unclearDate } from '../../src/understanding/dates.ts'
import { MONDAY } from './dates-table.ts'

/** In three working days, the next Monday, in two weeks, in a month; the month's end is the next Monday here. */
const SOON = '2026-11-26 2026-11-30 2026-12-07 2026-12-23'
/** The next working day, in three working days, the next Monday. */
const QUICK = '2026-11-24 2026-11-26 2026-11-30'
/** In two weeks, in a month, in three months. */
const LATER = '2026-12-07 2026-12-23 2027-02-23'
const QUARTERS = '2026-12-31 2027-03-31 2027-06-30 2027-09-30'

describe('words that name no day, read on Monday 23 November 2026', () => {
  test.each([
    ['改天把样品送过去', '改天', SOON],
    ['回头给她发报价', '回头', SOON],
    ['有空再去一趟', '有空', SOON],
    ['抽空拜访一下王店长', '抽空', SOON],
    ['找个时间请她吃饭', '找个时间', SOON],
    ['今天聊得不错，改日再约', '改日', SOON],
    ['尽快给报价', '尽快', QUICK],
    ['过阵子再联系', '过阵子', LATER],
    ['过一段时间回访', '过一段时间', LATER],
    ['以后再谈价格', '以后再', LATER],
    ['下个月抽空拜访', '下个月', '2026-12-01 2026-12-16 2026-12-31'],
    ['下周找个时间聊聊', '下周', '2026-11-30 2026-12-02 2026-12-04'],
    ['明年一月哪天去一趟', '明年一月', '2027-01-01 2027-01-15 2027-01-29'],
    ['财年底前签合同', '财年底', QUARTERS],
    ['FY27 Q1 招标', 'FY27 Q1', QUARTERS],
    ['Send the quote soon', 'soon', SOON],
    ['Call her some time', 'some time', SOON],
    ['Reach out at some point', 'at some point', SOON],
    ['Drop by when I get a chance', 'when I get a chance', SOON],
    ['Send it as soon as possible', 'as soon as possible', QUICK],
    ['Circle back in a while', 'in a while', LATER],
    ['Check in down the road', 'down the road', LATER],
    ['Visit sometime next month', 'sometime next month', '2026-12-01 2026-12-16 2026-12-31'],
    ['Next month sometime I will visit', 'Next month', '2026-12-01 2026-12-16 2026-12-31'],
    ['Sometime next week', 'Sometime next week', '2026-11-30 2026-12-02 2026-12-04'],
    ['Close it by the end of the fiscal year', 'the end of the fiscal year', QUARTERS],
  ])('%s', (text, words, choices) => {
    expect(unclearDate(text, { on: MONDAY })).toEqual({ text: words, choices: choices.split(' ') })
  })

  test.each([
    ['2026-11-25', '2026-11-30 2026-12-09 2026-12-25'],
    ['2026-11-27', '2026-11-30 2026-12-02 2026-12-11 2026-12-28'],
    ['2026-11-30', '2026-12-03 2026-12-07 2026-12-14 2026-12-30'],
    ['2026-12-31', '2027-01-04 2027-01-05 2027-01-14 2027-02-01'],
  ])('on %s the days offered are working days, and none twice', (on, choices) => {
    expect(unclearDate('改天再约', { on })?.choices).toEqual(choices.split(' '))
  })
})

describe('nothing is asked', () => {
  test.each([
    '尽快，周五之前给报价',
    '周三有空再去',
    '周末找个时间',
    '下周初联系',
    '回头客很多',
    '店里有空调',
    '她最近没有空',
    '给她打电话',
    'Call soon, by Friday',
    'Call early next week',
    'Later this week is fine',
    'As soon as he signs we ship',
    'Too soon to tell',
    'See you later',
    'Send the quote',
    '',
  ])('where the words are clear, or say nothing of a day: %s', text => {
    expect(unclearDate(text, { on: MONDAY })).toBeUndefined()
  })
})

describe('3/4 is March 4 or 3 April', () => {
  test.each(['America/Toronto', 'Asia/Hong_Kong', 'UTC', '+00:00'])('and is asked in %s', tz => {
    const asked = unclearDate('Meet her on 3/4 at noon', { on: MONDAY, tz })
    expect(asked).toEqual({ text: 'on 3/4 at noon', choices: ['2027-03-04', '2027-04-03'] })
  })

  test.each(['Europe/London', 'America/New_York', 'Asia/Shanghai', undefined])('and is not asked in %s', tz => {
    expect(unclearDate('Meet her on 3/4', { on: MONDAY, tz })).toBeUndefined()
  })

  test.each(['on 27/11', 'on 5/5', 'on 2027-03-04', 'on 4.3.2027'])('but %s is one day everywhere', text => {
    expect(unclearDate(text, { on: MONDAY, tz: 'UTC' })).toBeUndefined()
  })
})

const pieces = fc.constantFrom(
  ...['改天', '下个月', '抽空', '尽快', '3/4', ' on ', '周五', '财年底', '今天', '，'],
  ...['soon', 'sometime ', 'next month', ' in a while', 'FY27', ' by ', 'Friday', '2199', '\ud800', '👩‍👩‍👧'],
)

test('whatever is asked stands in the text, and offers two to four days ahead, in order', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
      fc.constantFrom('2026-11-23', '2028-02-29', '2026-12-31', '2027-01-30'),
      fc.constantFrom('UTC', 'Europe/London', undefined),
      (text, on, tz) => {
        const asked = unclearDate(text, { on, tz })
        if (!asked) return
        const { choices } = asked
        expect(text).toContain(asked.text)
        expect(choices.length).toBeGreaterThanOrEqual(2)
        expect(choices.length).toBeLessThanOrEqual(4)
        expect([...new Set(choices)].sort()).toEqual(choices)
        expect(choices[0]! > on).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})
