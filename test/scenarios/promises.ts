// Stories of promises, both ways: due days, repeats, holidays, what settles them.
import { CN, click, DE, GULF, heard, LA, NY, owed, owes, type Story, SYD, saw, TYO } from './story.ts'

export const PROMISES: Story[] = [
  {
    name: 'due on a Wednesday: that day, five workdays after it, then weekly',
    rep: NY,
    script: [['2026-10-26 17:00', owes('Acme', '2026-10-28')]],
    until: '2026-11-20',
    // Veterans Day, the 11th, is free: the weekly day moves to the 10th, and the next is counted from the 11th.
    told: { 'follow_up Acme': '10-28 10-29 10-30 11-02 11-03 11-04 11-10 11-18' },
  },
  {
    name: '周六到期，周五说，之后五个工作日，再每周一次',
    rep: CN,
    script: [['2026-11-02 18:00', owes('恒瑞大药房', '2026-11-07')]],
    until: '2026-11-27',
    told: { 'follow_up 恒瑞大药房': '11-06 11-09 11-10 11-11 11-12 11-13 11-20 11-27' },
  },
  {
    name: '国庆里到期，节前说，调休的周六也算工作日',
    rep: CN,
    script: [['2026-09-21 18:00', owes('仁和堂', '2026-10-03')]],
    until: '2026-10-20',
    // 中秋 and 国庆 are greeted on the last workday before each.
    told: {
      'follow_up 仁和堂': '09-30 10-08 10-09 10-10 10-12 10-13 10-20',
      festival: '09-24 09-30',
    },
  },
  {
    name: 'done at its second nudge, it is never told again; the contact starts the month of silence anew',
    rep: DE,
    script: [
      ['2026-10-26 17:00', owes('Hafen', '2026-10-28')],
      ['2026-10-29 09:00', click('done', 2)],
    ],
    until: '2026-11-30',
    // 29 October and 30 days is Saturday 28 November.
    told: { 'follow_up Hafen': '10-28 10-29', 'cadence Hafen': '11-27' },
  },
  {
    name: 'snoozed to the next workday it comes then; snoozed to a date it sleeps until that date',
    rep: SYD,
    script: [
      ['2026-10-27 17:00', owes('Harbour', '2026-10-28')],
      ['2026-10-28 09:00', click('snooze', 1)],
      ['2026-10-29 09:00', click('snooze', 2, '2026-11-09')],
    ],
    until: '2026-11-11',
    // Five workdays after the 28th end on the 4th; the first weekly day is the 11th.
    told: { 'follow_up Harbour': '10-28 10-29 11-09 11-11' },
  },
  {
    name: 'skipped as not useful, a promise stays skipped; the silence of a month does not',
    rep: TYO,
    script: [
      ['2026-10-19 17:00', owes('Sakura', '2026-10-20')],
      ['2026-10-20 09:00', click('skip', 1)],
    ],
    until: '2026-11-20',
    told: { 'follow_up Sakura': '10-20', 'cadence Sakura': '11-18' },
  },
  {
    name: 'already overdue when it was noted: from the next workday on, with all its repeats',
    rep: LA,
    script: [['2026-10-23 17:00', owes('Pier', '2026-10-12')]],
    until: '2026-11-09',
    told: { 'follow_up Pier': '10-26 10-27 10-28 10-29 10-30 11-02 11-09' },
  },
  {
    name: 'in a week from Sunday to Thursday a Friday is told on Thursday, and Sunday is a workday',
    rep: GULF,
    script: [['2026-10-25 17:00', owes('Dhow', '2026-10-30')]],
    until: '2026-11-12',
    told: { 'follow_up Dhow': '10-29 11-01 11-02 11-03 11-04 11-05 11-12' },
  },
  {
    name: 'logged again by the rep on the due day, a promise that is still open is told the day after',
    rep: NY,
    script: [
      ['2026-10-26 17:00', owes('Acme', '2026-10-27')],
      ['2026-10-27 12:00', saw('Acme')],
      ['2026-10-28 09:00', click('done', 2)],
    ],
    until: '2026-11-06',
    told: { 'follow_up Acme': '10-27 10-28' },
  },
  {
    name: 'without a date nothing is told of it; the silence is, after a month and then weekly',
    rep: NY,
    script: [['2026-10-05 17:00', saw('Acme', { follow_ups: [{ what: 'call back' }] })]],
    until: '2026-11-13',
    // 5 October and 30 days is Wednesday 4 November; a week later is Veterans Day.
    told: { 'cadence Acme': '11-04 11-10' },
  },
  {
    name: 'their promise: the first workday after its date, then every third workday, until it is kept',
    rep: DE,
    script: [
      ['2026-10-26 17:00', owed('Hafen', '2026-10-28')],
      // The rep's own silence was told beside it on the 29th, and on the 2nd: it counts for n.
      ['2026-11-03 09:00', click('done', 4)],
    ],
    until: '2026-11-20',
    told: { 'promise_to_us Hafen': '10-29 11-03' },
  },
  {
    name: '客户答应周五给，周五过了：下一个工作日起，每三个工作日问一次',
    rep: CN,
    script: [['2026-11-03 18:00', owed('华康医药', '2026-11-06')]],
    until: '2026-11-20',
    told: { 'promise_to_us 华康医药': '11-09 11-12 11-17 11-20' },
  },
  {
    name: 'their promise, still not kept, is asked for though they were seen; a word that it came ends it',
    rep: NY,
    script: [
      ['2026-10-26 17:00', owed('Acme', '2026-10-28')],
      ['2026-10-30 12:00', saw('Acme')],
      ['2026-11-05 17:00', { text: 'Acme sent the contract, done' }],
    ],
    until: '2026-11-20',
    told: { 'promise_to_us Acme': '10-29 11-03' },
  },
  {
    name: 'a payment: three days before, on the day, then each workday until it came',
    rep: NY,
    script: [
      ['2026-10-20 17:00', owed('Acme', '2026-10-29', { kind: 'payment' })],
      ['2026-11-02 12:00', heard('Acme', 'payment')],
    ],
    until: '2026-11-13',
    told: { 'payment Acme': '10-26 10-29 10-30 11-02' },
  },
  {
    name: '周一到账：提前三天正好是周五，当天再说，之后每个工作日',
    rep: CN,
    script: [
      ['2026-11-05 18:00', owed('同济堂', '2026-11-16', { kind: 'payment' })],
      ['2026-11-18 12:00', heard('同济堂', 'payment')],
    ],
    until: '2026-11-27',
    told: { 'payment 同济堂': '11-13 11-16 11-17 11-18' },
  },
  {
    name: 'an appointment is told that morning; one on Saturday on Friday',
    rep: LA,
    script: [
      ['2026-10-26 17:00', owes('Pier', '2026-10-29', { kind: 'appointment', what: 'lunch' })],
      ['2026-10-26 17:01', owes('Quay', '2026-10-31', { kind: 'appointment', what: 'lunch' })],
      ['2026-10-29 14:00', saw('Pier')],
      ['2026-10-31 14:00', saw('Quay')],
    ],
    until: '2026-11-13',
    told: { 'appointment Pier': '10-29', 'appointment Quay': '10-30' },
  },
  {
    name: 'seven promises on one day: five are told, by name where all else is equal; the others when those are done',
    rep: TYO,
    script: [
      ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, i): [string, object] => [
        `2026-10-26 17:0${i}`,
        owes(name, '2026-10-27'),
      ]),
      ...[1, 2, 3, 4, 5].map((n): [string, object] => [`2026-10-27 09:0${n}`, click('done', n)]),
      ['2026-10-28 09:00', click('done', 6)],
      ['2026-10-28 09:01', click('done', 7)],
    ],
    until: '2026-11-06',
    told: {
      ...Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map(name => [`follow_up ${name}`, '10-27'])),
      'follow_up F': '10-28',
      'follow_up G': '10-28',
    },
  },
]
