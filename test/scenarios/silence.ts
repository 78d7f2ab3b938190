// Stories of silence: the tier's interval, habits that change, attempts in vain, and the rep's own silence.
import { CN, click, DE, GULF, heard, LA, NY, owes, type Story, SYD, saw, TYO, tier } from './story.ts'

export const SILENCE: Story[] = [
  {
    name: 'a customer of tier A is due seven days after the last contact, then weekly',
    rep: TYO,
    script: [
      ['2026-10-12 10:00', tier('Sakura', 'A')],
      ['2026-10-15 17:00', saw('Sakura')],
    ],
    until: '2026-11-12',
    // 2 and 9 weeks later: all Thursdays, none of them a holiday in Japan.
    told: { 'cadence Sakura': '10-22 10-29 11-05 11-12' },
  },
  {
    name: 'of tier B after fourteen days; a Sunday is told on Friday, and the next is counted from the Sunday',
    rep: DE,
    script: [
      ['2026-10-12 10:00', tier('Hafen', 'B')],
      ['2026-10-18 17:00', saw('Hafen')],
    ],
    until: '2026-11-14',
    told: { 'cadence Hafen': '10-30 11-06 11-13' },
  },
  {
    name: '没有定级的按 C 类：三十天',
    rep: CN,
    script: [['2026-10-20 18:00', saw('华康医药')]],
    until: '2026-11-27',
    told: { 'cadence 华康医药': '11-19 11-26' },
  },
  {
    name: 'of tier D nothing is due within ninety days',
    rep: LA,
    script: [
      ['2026-10-05 10:00', tier('Pier', 'D')],
      ['2026-10-05 17:00', saw('Pier')],
    ],
    until: '2026-11-27',
    told: {},
  },
  {
    name: 'never spoken to, the days count from the day the customer was added',
    rep: GULF,
    script: [['2026-10-25 10:00', tier('Dhow', 'A')]],
    until: '2026-11-09',
    told: { 'cadence Dhow': '11-01 11-08' },
  },
  {
    name: 'each contact starts the interval anew, however it was logged',
    rep: NY,
    script: [
      ['2026-10-19 10:00', tier('Acme', 'A')],
      ['2026-10-20 17:00', saw('Acme', { channel: 'call' })],
      ['2026-10-26 17:00', saw('Acme', { channel: 'message' })],
      ['2026-11-02 12:00', { text: 'Called Acme, all well there.' }],
    ],
    until: '2026-11-09',
    // 2 November is told before the call of that day; a week after it is the 9th.
    told: { 'cadence Acme': '11-02 11-09' },
  },
  {
    name: 'Done on it is a contact',
    rep: SYD,
    script: [
      ['2026-10-19 10:00', tier('Harbour', 'A')],
      ['2026-10-26 09:00', click('done', 1)],
    ],
    until: '2026-11-03',
    told: { 'cadence Harbour': '10-26 11-02' },
  },
  {
    name: 'a customer with a promise due that day is told once: the promise; done, the silence is over too',
    rep: TYO,
    script: [
      ['2026-10-19 10:00', tier('Sakura', 'A')],
      ['2026-10-20 17:00', owes('Sakura', '2026-10-27')],
      // The rep's own silence was told on the 23rd and the 26th.
      ['2026-10-27 18:00', click('done', 3)],
    ],
    until: '2026-11-02',
    // Seven days after that is 文化の日, a holiday in Japan.
    told: { 'follow_up Sakura': '10-27', 'cadence Sakura': '11-02' },
  },
  {
    name: '国庆里到期的，节前联系；下一次按原来的日子往后数',
    rep: CN,
    script: [
      ['2026-09-21 10:00', tier('恒瑞大药房', 'A')],
      ['2026-09-26 12:00', saw('恒瑞大药房')],
    ],
    until: '2026-10-17',
    // 10-03 is told before the holiday, 10-10 is the Saturday that is worked, 10-17 a Saturday that is not.
    told: { 'cadence 恒瑞大药房': '09-30 10-10 10-16', festival: '09-24 09-30' },
  },
  {
    name: 'four visits a week apart, then none: told when twice the habit has passed, once',
    rep: NY,
    script: [
      ['2026-10-05 09:00', tier('Acme', 'D')],
      ...['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'].map((day): [string, object] => [
        `${day} 17:00`,
        saw('Acme'),
      ]),
    ],
    until: '2026-11-27',
    // Fourteen days are not more than twice seven: the fifteenth is 10 November.
    told: { 'cooling Acme': '11-10' },
  },
  {
    name: 'seen again and silent again, it is another episode',
    rep: DE,
    script: [
      ['2026-09-21 09:00', tier('Hafen', 'D')],
      ...['2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12', '2026-10-28'].map((day): [string, object] => [
        `${day} 17:00`,
        saw('Hafen'),
      ]),
    ],
    until: '2026-11-20',
    // 12 October and 15 days; after the contact of the 28th the median is still seven.
    told: { 'cooling Hafen': '10-27 11-12' },
  },
  {
    name: 'three visits are no habit yet',
    rep: DE,
    script: [
      ['2026-10-05 09:00', tier('Elbe', 'D')],
      ...['2026-10-05', '2026-10-12', '2026-10-19'].map((day): [string, object] => [`${day} 17:00`, saw('Elbe')]),
    ],
    until: '2026-11-27',
    told: {},
  },
  {
    name: 'two calls in a row without an answer: the next morning, once; who avoids has cooled too, told the day after',
    rep: LA,
    script: [
      ['2026-10-05 09:00', tier('Pier', 'D')],
      ['2026-10-05 17:00', saw('Pier')],
      ['2026-10-14 17:00', heard('Pier', 'avoidance')],
      ['2026-10-19 17:00', heard('Pier', 'avoidance')],
    ],
    until: '2026-11-13',
    told: { 'avoidance Pier': '10-20', 'cooling Pier': '10-21' },
  },
  {
    name: '打了两次没人接，周五那次之后，周一提醒；中间见到了人就不算',
    rep: CN,
    script: [
      ['2026-10-19 09:00', tier('仁和堂', 'D')],
      ['2026-10-19 09:01', tier('同济堂', 'D')],
      ['2026-10-19 18:00', saw('同济堂')],
      ['2026-10-20 18:00', heard('仁和堂', 'avoidance')],
      ['2026-10-20 18:01', heard('同济堂', 'avoidance')],
      ['2026-10-21 18:00', saw('同济堂')],
      ['2026-10-23 18:00', heard('仁和堂', 'avoidance')],
      ['2026-10-23 18:01', heard('同济堂', 'avoidance')],
    ],
    until: '2026-11-13',
    // Who was never reached does not cool.
    told: { 'avoidance 仁和堂': '10-26' },
  },
  {
    name: 'the rep who logs nothing for two workdays is asked, at most twice a week, and not at weekends',
    rep: SYD,
    quiet: true,
    script: [['2026-10-19 17:00', saw('Harbour')]],
    until: '2026-10-31',
    told: { quiet_rep: '10-22 10-26 10-28' },
  },
  {
    name: 'who never logged anything is not asked',
    rep: TYO,
    quiet: true,
    script: [['2026-10-19 10:00', tier('Sakura', 'D')]],
    until: '2026-11-13',
    told: {},
  },
]
