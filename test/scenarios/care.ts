// Stories of care and trouble: deliveries, orders, complaints, objections, and the chances that follow.
import { CN, click, DE, GULF, heard, LA, NY, type Story, SYD, saw, TYO, tier } from './story.ts'

const ordered = (customer: string, topic: string) =>
  saw(customer, { signals: [{ kind: 'purchase', topic, quote: topic }] })

export const CARE: Story[] = [
  {
    name: 'a delivery on Monday is asked about on Thursday',
    rep: NY,
    script: [['2026-10-19 17:00', heard('Acme', 'delivery')]],
    until: '2026-11-13',
    told: { 'after_delivery Acme': '10-22' },
  },
  {
    name: '周四到货，第三天是周日：周五问',
    rep: CN,
    script: [['2026-10-22 18:00', heard('恒瑞大药房', 'delivery')]],
    until: '2026-11-18',
    told: { 'after_delivery 恒瑞大药房': '10-23' },
  },
  {
    name: 'on Friday, where the three days after it leave Monday: on Monday',
    rep: DE,
    script: [['2026-10-23 17:00', heard('Hafen', 'delivery')]],
    until: '2026-11-18',
    told: { 'after_delivery Hafen': '10-26' },
  },
  {
    name: '国庆前一天到货：节后第一个工作日',
    rep: CN,
    script: [['2026-09-30 18:00', heard('同济堂', 'delivery')]],
    until: '2026-10-27',
    told: { 'after_delivery 同济堂': '10-08' },
  },
  {
    name: 'spoken to since, nobody needs to be asked',
    rep: SYD,
    script: [
      ['2026-10-19 17:00', heard('Harbour', 'delivery')],
      ['2026-10-20 17:00', saw('Harbour')],
    ],
    until: '2026-11-13',
    told: {},
  },
  {
    name: 'on Thursday in a week from Sunday to Thursday: on Sunday, the third day',
    rep: GULF,
    script: [['2026-10-22 17:00', heard('Dhow', 'delivery')]],
    until: '2026-11-13',
    told: { 'after_delivery Dhow': '10-25' },
  },
  {
    name: 'an order is followed every seven days until it was delivered; then the delivery is asked about',
    rep: LA,
    script: [
      ['2026-10-21 17:00', heard('Pier', 'purchase')],
      ['2026-11-05 12:00', heard('Pier', 'delivery')],
    ],
    until: '2026-11-20',
    told: { 'ordered Pier': '10-28 11-04', 'after_delivery Pier': '11-06' },
  },
  {
    name: 'a call that settles nothing does not silence an order',
    rep: TYO,
    script: [
      ['2026-10-19 17:00', heard('Sakura', 'purchase')],
      ['2026-10-23 17:00', saw('Sakura')],
    ],
    until: '2026-11-10',
    told: { 'ordered Sakura': '10-26 11-02 11-09' },
  },
  {
    name: 'a stated cycle of thirty days is told on its twenty-sixth',
    rep: NY,
    script: [
      ['2026-10-12 17:00', saw('Acme', { facts: [{ about: 'Acme', key: 'reorder_cycle_days', value: '30' }] })],
      ['2026-10-13 17:00', heard('Acme', 'purchase')],
      ['2026-10-15 12:00', heard('Acme', 'delivery')],
    ],
    until: '2026-11-13',
    // 26 days after 13 October is Sunday 8 November; a month after the last contact is Saturday 14 November.
    told: { 'after_delivery Acme': '10-16', 'replenishment Acme': '11-06', 'cadence Acme': '11-13' },
  },
  {
    name: 'a complaint: day one, five and seven, then each workday, until it is solved',
    rep: DE,
    script: [
      ['2026-10-19 17:00', heard('Hafen', 'complaint')],
      // On the 22nd and the 26th the rep's own silence counts for n: the complaint of the 28th is the seventh.
      ['2026-10-28 12:00', click('done', 7)],
    ],
    until: '2026-11-13',
    // Day five, a Saturday, is told on Friday.
    told: { 'complaint Hafen': '10-20 10-23 10-26 10-27 10-28' },
  },
  {
    name: '投诉不因为见过面就算了结；说一声解决了才算',
    rep: CN,
    script: [
      ['2026-10-19 18:00', heard('华康医药', 'complaint')],
      ['2026-10-21 18:00', saw('华康医药')],
      ['2026-10-26 18:00', { text: '华康医药的投诉已经解决了' }],
    ],
    until: '2026-11-13',
    told: { 'complaint 华康医药': '10-20 10-23 10-26' },
  },
  {
    name: 'an objection without an answer is told five days after it, once; the day is free, so on Friday',
    rep: NY,
    script: [
      ['2026-10-19 17:00', saw('Acme', { signals: [{ kind: 'objection', topic: 'price', quote: 'too dear' }] })],
    ],
    until: '2026-11-13',
    told: { 'open_objection Acme': '10-23' },
  },
  {
    name: 'an order answers an objection',
    rep: SYD,
    script: [
      ['2026-10-19 17:00', saw('Harbour', { signals: [{ kind: 'objection', topic: 'price', quote: 'too dear' }] })],
      ['2026-10-21 17:00', heard('Harbour', 'purchase')],
    ],
    until: '2026-11-03',
    told: { 'ordered Harbour': '10-28' },
  },
  {
    name: 'praise, with a delivery more than thirty days ago and nothing open: asked for a referral once a quarter',
    rep: NY,
    script: [
      ['2026-09-21 09:00', tier('Acme', 'D')],
      ['2026-09-22 17:00', heard('Acme', 'delivery')],
      ['2026-10-26 17:00', heard('Acme', 'praise')],
      ['2026-11-09 17:00', heard('Acme', 'praise')],
    ],
    until: '2026-11-27',
    told: { 'after_delivery Acme': '09-25', 'referral Acme': '10-27' },
  },
  {
    name: 'two orders of one product and a good contact: a second product the day after, once a quarter',
    rep: NY,
    script: [
      ['2026-10-12 09:00', tier('Acme', 'D')],
      ['2026-10-12 17:00', ordered('Acme', 'scanner')],
      ['2026-10-14 17:00', heard('Acme', 'delivery')],
      ['2026-10-20 17:00', ordered('Acme', 'scanner')],
      ['2026-10-22 17:00', heard('Acme', 'delivery')],
    ],
    until: '2026-11-13',
    // Two, six and two days apart: the fifth day of silence is twice the habit and one more.
    told: { 'after_delivery Acme': '10-16 10-23', 'cross_sell Acme': '10-21', 'cooling Acme': '10-27' },
  },
  {
    name: 'a card that helped comes back as a question after three days',
    rep: DE,
    script: [['2026-10-19 17:00', { text: 'How do I handle a price objection?' }]],
    until: '2026-11-13',
    told: { drill: '10-22' },
  },
]
