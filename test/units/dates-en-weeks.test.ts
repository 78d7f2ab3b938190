// English phrases for weeks, weekdays, days and their hours, and what comes round again.
import { describe, test } from 'vitest'
import { check, MONDAY, type Row } from './dates-table.ts'

const weeks: Row[] = [
  ['Call him this coming Tuesday', 'this coming Tuesday', '2026-11-24'],
  ['Tuesday week works for her', 'Tuesday week', '2026-12-01'],
  ['Demo a week on Friday', 'a week on Friday', '2026-12-04'],
  ['two weeks on Monday we install', 'two weeks on Monday', '2026-12-07'],
  ['Install on Friday fortnight', 'on Friday fortnight', '2026-12-11'],
  ['a week on Tuesday he decides', 'a week on Tuesday', '2026-12-01'],
  ['a week from Monday he decides', 'a week from Monday', '2026-11-30'],
  ['a week from this Thursday', 'a week from this Thursday', '2026-12-03'],
  ['a week from next Tuesday', 'a week from next Tuesday', '2026-12-08'],
  ['Monday after next they open', 'Monday after next', '2026-12-07'],
  ['the Monday after next they open', 'Monday after next', '2026-12-07'],
  ['see her wensday', 'wensday', '2026-11-25'],
  ['see her on wednsday', 'on wednsday', '2026-11-25'],
  ['quote due thursay', 'due thursay', 'by 2026-11-26'],
  ['by thurs', 'by thurs', 'by 2026-11-26'],
  ['by tues noon', 'by tues noon', 'by 2026-11-24 at 12:00'],
  ['see them on satuday', 'on satuday', '2026-11-28'],
  ['call him next teusday', 'next teusday', '2026-12-01'],
  ['call him firday', 'firday', '2026-11-27'],
  ['Mon–Wed I am away', 'Mon–Wed', '2026-11-23..2026-11-25'],
  ['Mon through Thu I am away', 'Mon through Thu', '2026-11-23..2026-11-26'],
  ['Tue/Wed both work', 'Tue/Wed', '2026-11-24..2026-11-25'],
  ['Thursday or Friday is fine', 'Thursday or Friday', '2026-11-26..2026-11-27'],
  ['between Wednesday and Friday', 'Wednesday and Friday', '2026-11-25..2026-11-27'],
  ['Next Monday to next Wednesday she travels', 'Next Monday to next Wednesday', '2026-11-30..2026-12-02'],
  ['Saturday and Sunday they are closed', 'Saturday and Sunday', '2026-11-28..2026-11-29'],
  ['come Friday we ship', 'come Friday', '2026-11-27'],
  ['as of Monday she is back', 'as of Monday', '2026-11-23'],
  ['until Thursday she is away', 'until Thursday', 'by 2026-11-26'],
  ['not before Wednesday', 'before Wednesday', 'by 2026-11-25'],
  ['from next Monday onwards', 'from next Monday onwards', '2026-12-01..2026-12-07'],
  ['by Friday at the latest', 'by Friday at the latest', 'by 2026-11-27'],
  ['by end of business Friday', 'by end of business Friday', 'by 2026-11-27'],
  ['by close of play Thursday', 'by close of play Thursday', 'by 2026-11-26'],
  ['by EOB tomorrow', 'by EOB tomorrow', 'by 2026-11-24'],
  ['tomorrow EOD please', 'tomorrow EOD', 'by 2026-11-24'],
  ['Friday COB at the latest', 'Friday COB', 'by 2026-11-27'],
  ['Wed 25th works', 'Wed 25th', '2026-11-25'],
  ['Wednesday the 25th works', 'Wednesday the 25th', '2026-11-25'],
  ['Fri 27 Nov at 3pm', 'Fri 27 Nov at 3pm', '2026-11-27 at 15:00'],
  ['Tuesday 1st December', 'Tuesday 1st December', '2026-12-01'],
  ['Friday, November 27th at 10', 'Friday, November 27th at 10', '2026-11-27 at 10:00'],
  ['the Monday after Thanksgiving', 'Monday after Thanksgiving', '2026-11-30'],
  ['the Friday before Christmas', 'Friday before Christmas', '2026-12-18'],
  ["the Tuesday after New Year's", "Tuesday after New Year's", '2027-01-05'],
  ['the weekend after Thanksgiving', 'the weekend after Thanksgiving', '2026-11-28..2026-11-29'],
]

const days: Row[] = [
  ['see you tmrw', 'tmrw', '2026-11-24'],
  ['will call tomorow', 'tomorow', '2026-11-24'],
  ['will call tommorow at 9am', 'tommorow at 9am', '2026-11-24 at 09:00'],
  ['will send it tommorrow morning', 'tommorrow morning', '2026-11-24 at 09:00'],
  ['call her tmr afternoon', 'tmr afternoon', '2026-11-24 at 14:00'],
  ['quote out 2moro', '2moro', '2026-11-24'],
  ['first thing tomorrow', 'first thing tomorrow', '2026-11-24 at 09:00'],
  ['tomorrow first thing', 'tomorrow first thing', '2026-11-24 at 09:00'],
  ['tomorrow at noon', 'tomorrow at noon', '2026-11-24 at 12:00'],
  ['call him at 3:30pm tomorrow', 'at 3:30pm tomorrow', '2026-11-24 at 15:30'],
  ['before lunch tomorrow', 'before lunch tomorrow', 'by 2026-11-24 at 12:00'],
  ['by 5pm Friday', 'by 5pm Friday', 'by 2026-11-27 at 17:00'],
  ['by noon on Dec 4', 'by noon on Dec 4', 'by 2026-12-04 at 12:00'],
  ['before 10am on Thursday', 'before 10am on Thursday', 'by 2026-11-26 at 10:00'],
  ['tomorrow evening at 7', 'tomorrow evening at 7', '2026-11-24 at 19:00'],
  ['Thursday at half past two', 'Thursday at half past two', '2026-11-26 at 14:30'],
  ['later today I will ring him', 'later today', '2026-11-23'],
  ['by end of play today', 'by end of play today', 'by 2026-11-23'],
  ['two days from now', 'two days from now', '2026-11-25'],
  ['a week today', 'a week today', '2026-11-30'],
  ['a week tomorrow', 'a week tomorrow', '2026-12-01'],
  ['two weeks today', 'two weeks today', '2026-12-07'],
  ['three weeks tomorrow', 'three weeks tomorrow', '2026-12-15'],
  ['the next business day', 'the next business day', '2026-11-24'],
  ['next working day', 'next working day', '2026-11-24'],
]

const repetitions: Row[] = [
  ['every other Tuesday', 'every other Tuesday', 'each 2026-11-24'],
  ['every second Thursday', 'every second Thursday', 'each 2026-11-26'],
  ['each Thursday at 10am', 'each Thursday at 10am', 'each 2026-11-26 at 10:00'],
  ['every Monday and Thursday', 'every Monday and Thursday', 'each 2026-11-23'],
  ['every Fri', 'every Fri', 'each 2026-11-27'],
  ['Fridays at 3pm', 'Fridays at 3pm', 'each 2026-11-27 at 15:00'],
  ['on Mondays and Wednesdays', 'on Mondays and Wednesdays', 'each 2026-11-23'],
  ['biweekly on Fridays', 'on Fridays', 'each 2026-11-27'],
  ['every 15th of the month', 'every 15th of the month', 'each 2026-12-15'],
  ['on the 15th of each month', 'on the 15th of each month', 'each 2026-12-15'],
  ['the 1st and 15th of every month', 'the 1st and 15th of every month', 'each 2026-12-01'],
  ['monthly on the 10th', 'monthly on the 10th', 'each 2026-12-10'],
  ['the last Friday of every month', 'the last Friday of every month', 'each 2026-11-27'],
  ['the first Monday of each month', 'the first Monday of each month', 'each 2026-12-07'],
  ['at the end of every month', 'at the end of every month', 'each 2026-11-30'],
  ['at the end of each quarter', 'at the end of each quarter', 'each 2026-12-31'],
  ['every March', 'every March', 'each 2027-03-01..2027-03-31'],
  ['every Christmas', 'every Christmas', 'each 2026-12-25'],
]

describe('weekdays and weeks, read on Monday 23 November 2026', () => {
  test.each(weeks)('%s', (...row) => check(MONDAY, 'future', row))
})

describe('days and hours, read on Monday 23 November 2026', () => {
  test.each(days)('%s', (...row) => check(MONDAY, 'future', row))
})

describe('repetitions, read on Monday 23 November 2026', () => {
  test.each(repetitions)('%s', (...row) => check(MONDAY, 'future', row))
})
