// Stories of days that are kept: birthdays, solar and lunar, and anniversaries.
import { born, CN, DE, LA, NY, type Story, saw, TYO } from './story.ts'

const kept = (customer: string, key: string, value: string) =>
  saw(customer, { facts: [{ about: customer, key, value, quote: value }] })

export const DAYS: Story[] = [
  {
    name: '生日提前三天说一次，当天再说一次',
    rep: CN,
    script: [['2026-10-19 18:00', born('恒瑞大药房', '王店长', '--10-30')]],
    until: '2026-11-13',
    told: { 'birthday 恒瑞大药房': '10-27 10-30' },
  },
  {
    name: 'a birthday on Sunday: three days before, and on the Friday before',
    rep: LA,
    script: [['2026-10-19 17:00', born('Pier', 'Ann', '1980-10-25')]],
    until: '2026-11-13',
    told: { 'birthday Pier': '10-22 10-23' },
  },
  {
    name: '农历十月初一的生日，2026 年是公历 11 月 9 日',
    rep: CN,
    script: [['2026-10-26 18:00', born('同济堂', '李经理', 'lunar:10-01')]],
    until: '2026-11-20',
    // Three days before is Friday 6 November; the day itself is a Monday.
    told: { 'birthday 同济堂': '11-06 11-09' },
  },
  {
    name: 'a lunar birthday in another country: 中秋, the fifteenth of the eighth month, is Friday 25 September',
    rep: NY,
    script: [['2026-09-21 09:00', born('Acme', 'Mei', 'lunar:08-15')]],
    until: '2026-10-16',
    told: { 'birthday Acme': '09-22 09-25' },
  },
  {
    name: 'two people of one customer on one day are both told',
    rep: TYO,
    script: [
      ['2026-10-19 17:00', born('Sakura', 'Ken', '--10-28')],
      ['2026-10-19 17:01', born('Sakura', 'Aya', '--10-28')],
      ['2026-10-26 12:00', saw('Sakura')],
    ],
    until: '2026-11-13',
    // What is not due on the day itself comes once: Aya's on the 25th moves to Friday, and so does Ken's, who waits a day.
    told: { 'birthday Sakura': '10-23 10-26 10-28 10-28' },
  },
  {
    name: 'a named anniversary on a Saturday is told on Friday; the day on which the work began, on its day',
    rep: DE,
    script: [
      ['2026-10-19 17:00', kept('Hafen', 'anniversary', '2016-10-31')],
      ['2026-10-19 17:01', kept('Elbe', 'customer_since', '2021-11-04')],
    ],
    until: '2026-11-13',
    told: { 'anniversary Hafen': '10-30', 'anniversary Elbe': '11-04' },
  },
]
