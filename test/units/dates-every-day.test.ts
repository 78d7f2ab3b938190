// Every day of a year, in each way of writing it: none may be lost to what only looks like it (十一月, 二十一号).
import { describe, expect, test } from 'vitest'
import { Day, numberOfDay } from '../../src/understanding/dates/day.ts'
import { findDates } from '../../src/understanding/dates.ts'

const FIRST = numberOfDay(2027, 1, 1)
const days = Array.from({ length: 365 }, (_, index) => Day.at(FIRST + index))
const months = [
  ['January', 'February', 'March', 'April', 'May', 'June'],
  ['July', 'August', 'September', 'October', 'November', 'December'],
].flat()
const numerals = '零一二三四五六七八九'

const han = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? numerals[ones] : ''}`
}
const ordinal = (number: number): string => {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[number > 10 && number < 20 ? 0 : number % 10] ?? 'th'
  return `${number}${ending}`
}
const nameOf = ({ month }: Day) => months[month - 1]!

const ways: [string, (day: Day) => string][] = [
  ['2027-01-05', day => day.toString()],
  ['2027/1/5', ({ month, day }) => `定在2027/${month}/${day}见`],
  ['2027.1.5', ({ month, day }) => `定在2027.${month}.${day}见`],
  ['1/5/2027', ({ month, day }) => `We meet on ${month}/${day}/2027.`],
  ['1/5/27', ({ month, day }) => `We meet on ${month}/${day}/27.`],
  ['5.1.2027', ({ month, day }) => `We meet on ${day}.${month}.2027.`],
  ['2027年1月5日', ({ month, day }) => `定在2027年${month}月${day}日见`],
  ['1月5号', ({ month, day }) => `${month}月${day}号见`],
  ['一月五号', ({ month, day }) => `约好${han(month)}月${han(day)}号再找她`],
  ['一月五日', ({ month, day }) => `约好${han(month)}月${han(day)}日再找她`],
  ['January 5', day => `We meet on ${nameOf(day)} ${day.day}.`],
  ['January 5th, 2027', day => `We meet on ${nameOf(day)} ${ordinal(day.day)}, 2027.`],
  ['5 January 2027', day => `We meet on ${day.day} ${nameOf(day)} 2027.`],
  ['the 5th of January', day => `We meet on the ${ordinal(day.day)} of ${nameOf(day)}.`],
  ['Jan 5', day => `We meet on ${nameOf(day).slice(0, 3)} ${day.day}.`],
  ['5-Jan-2027', day => `We meet on ${day.day}-${nameOf(day).slice(0, 3)}-2027.`],
]

describe('each day of 2027, read on its first', () => {
  test.each(ways)('as %s', (_, write) => {
    const read = days.map(day =>
      findDates(write(day), { on: '2027-01-01' }, 'future').map(({ from, to }) => [from, to]),
    )
    expect(read).toEqual(days.map(day => [[day.toString(), day.toString()]]))
  })
})

describe('each day of a month, read on the first of March', () => {
  test.each([
    ['5号', (day: number) => `${day}号付款`],
    ['五号', (day: number) => `${han(day)}号付款`],
    ['五日前', (day: number) => `${han(day)}日前付款`],
    ['the 5th', (day: number) => `He pays on the ${ordinal(day)}.`],
  ])('as %s', (_, write) => {
    for (const { day } of days.slice(0, 31)) {
      const found = findDates(write(day), { on: '2027-03-01' }, 'future')
      expect(found.map(({ to }) => to)).toEqual([Day.of(2027, 3, day).toString()])
    }
  })
})

test('each hour of the face, in words and digits, is an hour of the afternoon or of the morning', () => {
  for (const hour of [7, 8, 9, 10, 11]) {
    const morning = ['明天上午', '明早'].flatMap(part => [`${part}${hour}点见`, `${part}${han(hour)}点见`])
    for (const text of [...morning, `tomorrow at ${hour}am`]) {
      const found = findDates(text, { on: '2027-03-01' }, 'future')
      expect([text, found.map(({ time }) => time)]).toEqual([text, [`${String(hour).padStart(2, '0')}:00`]])
    }
  }
  for (const hour of [1, 2, 3, 4, 5, 6]) {
    for (const text of [`明天下午${hour}点见`, `明天下午${han(hour)}点见`, `tomorrow at ${hour}pm`]) {
      const found = findDates(text, { on: '2027-03-01' }, 'future')
      expect([text, found.map(({ time }) => time)]).toEqual([text, [`${hour + 12}:00`]])
    }
  }
})
