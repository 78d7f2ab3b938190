// Stories of spring 2026 and of the end of two Februaries: 春节 and its make-up workdays, Easter, clocks, leap days.
import { born, CN, DE, heard, LA, NY, owes, type Story, SYD, saw, TYO, tier } from './story.ts'

const ALL_WEEK = 'sun mon tue wed thu fri sat'.split(' ')

/** 春节: free from 15 to 23 February, worked on Saturdays 14 and 28; 元宵 is 3 March. */
export const SPRING: Story[] = [
  {
    name: '春节里到期，节前最后一个调休的周六说；节后五个工作日，其中又有一个周六',
    rep: CN,
    script: [['2026-02-10 18:00', owes('恒瑞大药房', '2026-02-18')]],
    until: '2026-03-09',
    // A week after the 28th is a Saturday that is free.
    told: { 'follow_up 恒瑞大药房': '02-14 02-24 02-25 02-26 02-27 02-28 03-06', festival: '02-14 03-02' },
  },
  {
    name: 'A 类客户节前联系过，七天后在假期里：节前说，下一次照原来的日子数',
    rep: CN,
    script: [
      ['2026-02-12 09:00', tier('仁和堂', 'A')],
      ['2026-02-12 18:00', saw('仁和堂')],
    ],
    until: '2026-03-05',
    told: { 'cadence 仁和堂': '02-14 02-26 03-05', festival: '02-14 03-02' },
  },
  {
    name: '调休的周六到货，之后三天都放假：节后第一个工作日问',
    rep: CN,
    script: [['2026-02-14 18:00', heard('同济堂', 'delivery')]],
    until: '2026-03-11',
    told: { 'after_delivery 同济堂': '02-24', festival: '03-02' },
  },
  {
    name: '生日是腊月三十，这年腊月只有二十九天：除夕过，节前说',
    rep: CN,
    script: [['2026-02-05 18:00', born('华康医药', '李经理', 'lunar:12-30')]],
    until: '2026-02-28',
    told: { 'birthday 华康医药': '02-13 02-14', festival: '02-14' },
  },
  {
    name: '生日在清明假期里：提前三天，再在放假前一天',
    rep: CN,
    script: [['2026-03-25 18:00', born('康宁医药', '周经理', '--04-05')]],
    until: '2026-04-10',
    told: { 'birthday 康宁医药': '04-02 04-03' },
  },
  {
    name: 'the clocks go forward in New York',
    rep: NY,
    script: [['2026-03-05 17:00', owes('Acme', '2026-03-06')]],
    until: '2026-03-10',
    told: { 'follow_up Acme': '03-06@08:30-05:00 03-09@08:30-04:00 03-10@08:30-04:00' },
  },
  {
    name: 'a time that the clocks skip is an hour later that night, once',
    rep: { ...NY, nudge_at: '02:30', works: ALL_WEEK },
    script: [['2026-03-06 17:00', owes('Acme', '2026-03-07')]],
    until: '2026-03-09',
    told: { 'follow_up Acme': '03-07@02:30-05:00 03-08@03:30-04:00 03-09@02:30-04:00' },
  },
  {
    name: 'a silence of fourteen days right across the change of the clocks',
    rep: LA,
    script: [
      ['2026-03-02 09:00', tier('Pier', 'B')],
      ['2026-03-02 17:00', saw('Pier')],
    ],
    until: '2026-03-20',
    told: { 'cadence Pier': '03-16@08:30-07:00' },
  },
  {
    name: 'Easter in Germany: due on Saturday, told on Thursday; Monday is no workday either',
    rep: DE,
    script: [['2026-03-30 17:00', owes('Hafen', '2026-04-04')]],
    until: '2026-04-21',
    told: { 'follow_up Hafen': '04-02 04-07 04-08 04-09 04-10 04-13 04-20' },
  },
  {
    name: 'and the clocks before it',
    rep: DE,
    script: [['2026-03-26 17:00', owes('Elbe', '2026-03-27')]],
    until: '2026-03-31',
    told: { 'follow_up Elbe': '03-27@08:30+01:00 03-30@08:30+02:00 03-31@08:30+02:00' },
  },
  {
    name: 'Easter in Sydney, where the clocks go back on its Sunday',
    rep: SYD,
    script: [['2026-04-01 17:00', owes('Harbour', '2026-04-02')]],
    until: '2026-04-07',
    told: { 'follow_up Harbour': '04-02@08:30+11:00 04-07@08:30+10:00' },
  },
]

export const LEAP: Story[] = [
  {
    name: 'born on 29 February: in 2027 on the 28th, a Sunday, so on Thursday and Friday',
    rep: DE,
    script: [['2027-02-15 17:00', born('Hafen', 'Ines', '--02-29')]],
    until: '2027-03-05',
    told: { 'birthday Hafen': '02-25 02-26' },
  },
  {
    name: 'with the year of birth it is the same',
    rep: TYO,
    script: [['2027-02-15 17:00', born('Sakura', 'Ken', '1992-02-29')]],
    until: '2027-03-05',
    told: { 'birthday Sakura': '02-25 02-26' },
  },
  {
    name: 'in 2028 on the 29th itself; three days before is a Saturday',
    rep: NY,
    script: [['2028-02-14 17:00', born('Acme', 'Ann', '--02-29')]],
    until: '2028-03-03',
    told: { 'birthday Acme': '02-25 02-29' },
  },
  {
    name: 'a promise that is due on the leap day, and a silence that ends on it',
    rep: NY,
    script: [
      ['2028-02-22 09:00', tier('Pier', 'A')],
      ['2028-02-22 17:00', saw('Pier')],
      ['2028-02-22 17:01', owes('Acme', '2028-02-29')],
    ],
    until: '2028-03-01',
    told: { 'follow_up Acme': '02-29 03-01', 'cadence Pier': '02-29' },
  },
]
