// English phrases for days of a month, months, quarters and years, and for lengths of time.
import { describe, test } from 'vitest'
import { check, MONDAY, type Row } from './dates-table.ts'

const monthDays: Row[] = [
  ['between the 3rd and the 5th', 'the 3rd and the 5th', '2026-12-03..2026-12-05'],
  ['from the 3rd to the 5th', 'from the 3rd to the 5th', '2026-12-03..2026-12-05'],
  ['by the 30th', 'by the 30th', 'by 2026-11-30'],
  ['no later than the 10th', 'no later than the 10th', 'by 2026-12-10'],
  ['before the 1st', 'before the 1st', 'by 2026-12-01'],
  ['on the 3rd at 4pm', 'on the 3rd at 4pm', '2026-12-03 at 16:00'],
  ['the week of the 7th', 'the week of the 7th', '2026-12-07..2026-12-13'],
  ['w/c 7 December', 'w/c 7 December', '2026-12-07..2026-12-13'],
  ['week commencing December 14', 'week commencing December 14', '2026-12-14..2026-12-20'],
  ['3–5 December', '3–5 December', '2026-12-03..2026-12-05'],
  ['Dec 3–5 in Chicago', 'Dec 3–5', '2026-12-03..2026-12-05'],
  ['between Dec 3 and Dec 5', 'Dec 3 and Dec 5', '2026-12-03..2026-12-05'],
  ['between December 3 and 5', 'December 3 and 5', '2026-12-03..2026-12-05'],
  ['the 5th of December', 'the 5th of December', '2026-12-05'],
  ['the fifth of January', 'the fifth of January', '2027-01-05'],
  ['January 5th works', 'January 5th', '2027-01-05'],
  ['Jan. 5, 2027', 'Jan. 5, 2027', '2027-01-05'],
  ['5-Dec works', '5-Dec', '2026-12-05'],
  ['5-Dec-2026 works', '5-Dec-2026', '2026-12-05'],
  ['05 Dec 2026', '05 Dec 2026', '2026-12-05'],
  ['on 11/27', 'on 11/27', '2026-11-27'],
  ['by 11/30', 'by 11/30', 'by 2026-11-30'],
  ['due 12/15', 'due 12/15', 'by 2026-12-15'],
  ['on 27/11', 'on 27/11', '2026-11-27'],
  ['on 12/5/26', 'on 12/5/26', '2026-12-05'],
  ['on 5.12.2026', 'on 5.12.2026', '2026-12-05'],
  ['on 27.11.2026', 'on 27.11.2026', '2026-11-27'],
  ['on 12-5', 'on 12-5', '2026-12-05'],
  ['by 12-15', 'by 12-15', 'by 2026-12-15'],
  ['2026/12/05 is the date', '2026/12/05', '2026-12-05'],
  ['2026.12.5 is the date', '2026.12.5', '2026-12-05'],
  ['Thurs 12/3 at 2pm', 'Thurs 12/3 at 2pm', '2026-12-03 at 14:00'],
  ['the 15th of next month', 'the 15th of next month', '2026-12-15'],
  ['febuary 3rd', 'febuary 3rd', '2027-02-03'],
  ['Decemeber 4', 'Decemeber 4', '2026-12-04'],
]

const periods: Row[] = [
  ['mid-March', 'mid-March', '2027-03-11..2027-03-20'],
  ['mid Jan', 'mid Jan', '2027-01-11..2027-01-20'],
  ['late Feb', 'late Feb', '2027-02-21..2027-02-28'],
  ['at the beginning of March', 'at the beginning of March', '2027-03-01..2027-03-10'],
  ['the back end of January', 'the back end of January', '2027-01-21..2027-01-31'],
  ['the tail end of January', 'the tail end of January', '2027-01-21..2027-01-31'],
  ['the middle of next month', 'the middle of next month', '2026-12-11..2026-12-20'],
  ['the second half of December', 'the second half of December', '2026-12-16..2026-12-31'],
  ['the first half of January', 'the first half of January', '2027-01-01..2027-01-15'],
  ['later this month', 'later this month', '2026-11-24..2026-11-30'],
  ['sometime next week', 'sometime next week', '2026-11-30..2026-12-06'],
  ['sometime in January', 'sometime in January', '2027-01-01..2027-01-31'],
  ['the second week of December', 'the second week of December', '2026-12-08..2026-12-14'],
  ['the last week of January', 'the last week of January', '2027-01-25..2027-01-31'],
  ['the last Thursday in January', 'the last Thursday in January', '2027-01-28'],
  ['the third Tuesday of January', 'the third Tuesday of January', '2027-01-19'],
  ['the first Wednesday of January', 'the first Wednesday of January', '2027-01-06'],
  ['end of Q3', 'end of Q3', '2027-09-30'],
  ['by the end of next quarter', 'by the end of next quarter', 'by 2027-03-31'],
  ['by Q2', 'by Q2', 'by 2027-04-01'],
  ['before Q2', 'before Q2', 'by 2027-03-31'],
  ['early Q1', 'early Q1', '2027-01-01..2027-01-31'],
  ['late in Q2', 'late in Q2', '2027-06-01..2027-06-30'],
  ['the second quarter of next year', 'the second quarter of next year', '2027-04-01..2027-06-30'],
  ['the end of the fiscal quarter', 'the end of the fiscal quarter', '2026-12-31'],
  ['H1 2027', 'H1 2027', '2027-01-01..2027-06-30'],
  ['the first half of next year', 'the first half of next year', '2027-01-01..2027-06-30'],
  ['the second half of 2027', 'the second half of 2027', '2027-07-01..2027-12-31'],
  ['by the end of next year', 'by the end of next year', 'by 2027-12-31'],
  ["by year's end", "by year's end", 'by 2026-12-31'],
  ['before the end of the year', 'before the end of the year', 'by 2026-12-31'],
  ['before the year is out', 'before the year is out', 'by 2026-12-31'],
  ['in the new year', 'in the new year', '2027-01-01..2027-01-31'],
  ['late next year', 'late next year', '2027-11-01..2027-12-31'],
  ['next March', 'next March', '2027-03-01..2027-03-31'],
  ['by the Friday before Christmas', 'by the Friday before Christmas', 'by 2026-12-18'],
  ['from January to March', 'from January to March', '2027-01-01..2027-03-31'],
]

const lengths: Row[] = [
  ['in a couple of weeks', 'in a couple of weeks', '2026-12-07'],
  ['in a couple weeks', 'in a couple weeks', '2026-12-07'],
  ['in couple of days', 'in couple of days', '2026-11-25'],
  ["in a week's time", "in a week's time", '2026-11-30'],
  ["in six weeks' time", "in six weeks' time", '2027-01-04'],
  ['a fortnight from now', 'a fortnight from now', '2026-12-07'],
  ['a fortnight today', 'a fortnight today', '2026-12-07'],
  ['in two fortnights', 'in two fortnights', '2026-12-21'],
  ['in 90 days', 'in 90 days', '2027-02-21'],
  ['in 48 hours', 'in 48 hours', '2026-11-25'],
  ['in a month and a half', 'in a month and a half', '2027-01-07'],
  ['in three to four weeks', 'in three to four weeks', '2026-12-14..2026-12-21'],
  ['in several weeks', 'in several weeks', '2026-12-21..2027-01-04'],
  ['within a month', 'within a month', 'by 2026-12-23'],
  ['within the next 10 days', 'within the next 10 days', 'by 2026-12-03'],
  ['within 30 days', 'within 30 days', 'by 2026-12-23'],
  ['over the next few days', 'over the next few days', '2026-11-23..2026-11-28'],
  ['in the next 10 days', 'in the next 10 days', '2026-12-03'],
  ['in ten working days', 'in ten working days', '2026-12-07'],
  ['six months from now', 'six months from now', '2027-05-23'],
  ['in a year and a half', 'in a year and a half', '2028-05-23'],
  ['this time next month', 'this time next month', '2026-12-23'],
  ['in a quarter', 'in a quarter', '2027-02-23'],
  ['in about 3 wks', 'in about 3 wks', '2026-12-14'],
  ['within the week', 'within the week', 'by 2026-11-29'],
]

describe('days of a month, read on Monday 23 November 2026', () => {
  test.each(monthDays)('%s', (...row) => check(MONDAY, 'future', row))
})

describe('months, quarters and years, read on Monday 23 November 2026', () => {
  test.each(periods)('%s', (...row) => check(MONDAY, 'future', row))
})

describe('lengths of time, read on Monday 23 November 2026', () => {
  test.each(lengths)('%s', (...row) => check(MONDAY, 'future', row))
})
