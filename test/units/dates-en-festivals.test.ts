// English phrases for festivals, solar and lunar, and for the days around them.
import { describe, test } from 'vitest'
import { check, type DatedRow, MONDAY, type Row } from './dates-table.ts'

const festivals: Row[] = [
  ['the week after Easter', 'the week after Easter', '2027-03-29..2027-04-04'],
  ['the week after Thanksgiving', 'the week after Thanksgiving', '2026-11-30..2026-12-06'],
  ['the week of Christmas', 'the week of Christmas', '2026-12-21..2026-12-27'],
  ['the day before Christmas Eve', 'the day before Christmas Eve', '2026-12-23'],
  ['over Thanksgiving they are closed', 'over Thanksgiving', '2026-11-26..2026-11-29'],
  ['on Memorial Day', 'on Memorial Day', '2027-05-31'],
  ['before Memorial Day', 'before Memorial Day', 'by 2027-05-30'],
  ['after Labor Day', 'after Labor Day', '2027-09-07..2027-09-13'],
  ['over Labor Day weekend', 'over Labor Day weekend', '2027-09-04..2027-09-06'],
  ['Easter weekend is out', 'Easter weekend', '2027-03-26..2027-03-29'],
  ["on Presidents' Day", "on Presidents' Day", '2027-02-15'],
  ['on MLK Day', 'on MLK Day', '2027-01-18'],
  ['on Juneteenth', 'on Juneteenth', '2027-06-19'],
  ['by the Fourth of July', 'by the Fourth of July', 'by 2027-07-04'],
  ['before Halloween', 'before Halloween', 'by 2027-10-30'],
  ['on Veterans Day', 'on Veterans Day', '2027-11-11'],
  ['on Good Friday', 'on Good Friday', '2027-03-26'],
  ['on Easter Monday', 'on Easter Monday', '2027-03-29'],
  ['on Boxing Day', 'on Boxing Day', '2026-12-26'],
  ['on Cyber Monday', 'on Cyber Monday', '2026-11-30'],
  ["before Valentine's Day", "before Valentine's Day", 'by 2027-02-13'],
  ["on St. Patrick's Day", "on St. Patrick's Day", '2027-03-17'],
  ["for Mother's Day", "for Mother's Day", '2027-05-09'],
  ["before Father's Day", "before Father's Day", 'by 2027-06-19'],
  ["before Singles' Day", "before Singles' Day", 'by 2027-11-10'],
  ['after the Mid-Autumn Festival', 'after the Mid-Autumn Festival', '2027-09-16..2027-09-22'],
  ['before the Dragon Boat Festival', 'before the Dragon Boat Festival', 'by 2027-06-08'],
  ['on the Lantern Festival', 'on the Lantern Festival', '2027-02-20'],
  ["on Chinese New Year's Eve", "on Chinese New Year's Eve", '2027-02-05'],
  ['before Lunar New Year', 'before Lunar New Year', 'by 2027-02-05'],
  ['after Golden Week', 'after Golden Week', '2027-10-08..2027-10-14'],
  ['before Qingming', 'before Qingming', 'by 2027-04-04'],
  ['before the holidays', 'before the holidays', 'by 2026-12-23'],
  ['over the holidays', 'over the holidays', '2026-12-24..2027-01-01'],
  ["between Christmas and New Year's", "Christmas and New Year's", '2026-12-25..2027-01-01'],
  ['two days after Christmas', 'two days after Christmas', '2026-12-27'],
  ['a month before Easter', 'a month before Easter', '2027-02-28'],
  ['next Easter', 'next Easter', '2027-03-28'],
  ['on the Double Ninth festival', 'on the Double Ninth festival', '2027-10-08'],
  ['before the winter solstice', 'before the winter solstice', 'by 2026-12-21'],
  ['after Canada Day', 'after Canada Day', '2027-07-02..2027-07-08'],
  ['the Monday before Labor Day', 'Monday before Labor Day', '2027-08-30'],
  ['the Wednesday after the 15th', 'Wednesday after the 15th', '2026-12-16'],
  ['over Thanksgiving weekend', 'over Thanksgiving weekend', '2026-11-26..2026-11-29'],
  ['over Memorial Day weekend', 'over Memorial Day weekend', '2027-05-29..2027-05-31'],
]

const otherDays: DatedRow[] = [
  ['2026-11-29', 'past', 'the Friday before last', 'Friday before last', '2026-11-20'],
  ['2026-11-28', 'future', 'next business day', 'next business day', '2026-11-30'],
  ['2026-11-26', 'past', 'earlier this week we met', 'earlier this week', '2026-11-23..2026-11-25'],
  ['2026-11-26', 'past', 'earlier in the week we met', 'earlier in the week', '2026-11-23..2026-11-25'],
  ['2026-12-24', 'future', 'next Monday to next Wednesday', 'next Monday to next Wednesday', '2026-12-28..2026-12-30'],
  ['2026-12-31', 'future', 'a week tomorrow', 'a week tomorrow', '2027-01-08'],
  ['2026-12-31', 'future', 'the last Friday of every month', 'the last Friday of every month', 'each 2027-01-29'],
  ['2027-01-31', 'future', 'in a month', 'in a month', '2027-02-28'],
  ['2026-12-28', 'future', 'on 1/4/27', 'on 1/4/27', '2027-01-04'],
  ['2026-11-23', 'future', 'like last Christmas they order late', 'last Christmas', '2025-12-25'],
  ['2027-03-28', 'future', 'the week after Easter', 'the week after Easter', '2027-03-29..2027-04-04'],
  ['2026-02-25', 'future', 'between the 27th and the 3rd', 'the 27th and the 3rd', '2026-02-27..2026-03-03'],
]

describe('festivals, read on Monday 23 November 2026', () => {
  test.each(festivals)('%s', (...row) => check(MONDAY, 'future', row))
})

describe('other days of writing', () => {
  test.each(otherDays)('on %s, %s: %s', (on, tense, ...row) => check(on, tense, row))
})
