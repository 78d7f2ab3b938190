// Stories of deals, and of mornings: when the clocks change, on the rep's own week, at the rep's own time.
import { CN, DE, GULF, LA, NY, owes, type Story, SYD, saw, TYO } from './story.ts'

const at = (customer: string, step: string) => saw(customer, { deal: { product: 'scanner', step, quote: step } })

export const DEALS: Story[] = [
  {
    name: 'a deal that stands at its step for fourteen days, and again; a visit that moves nothing does not silence it',
    rep: NY,
    script: [
      ['2026-10-16 17:00', at('Acme', 'trust')],
      ['2026-10-27 17:00', saw('Acme')],
    ],
    until: '2026-11-20',
    told: { 'stalled_deal Acme': '10-30 11-13' },
  },
  {
    name: '推进到下一步，十四天重新数起；到了需求这一步，缺什么第二天早上问，之后每周一次',
    rep: CN,
    script: [
      ['2026-10-16 18:00', at('恒瑞大药房', 'trust')],
      ['2026-10-27 18:00', at('恒瑞大药房', 'needs')],
    ],
    until: '2026-11-11',
    // On 10 November fourteen days have passed, and the weekly question was on the 4th.
    told: { 'missing_facts 恒瑞大药房': '10-28 11-04 11-11', 'stalled_deal 恒瑞大药房': '11-10' },
  },
  {
    name: 'the clocks go back in New York: half past eight stays half past eight',
    rep: NY,
    script: [['2026-10-29 17:00', owes('Acme', '2026-10-30')]],
    until: '2026-11-03',
    told: { 'follow_up Acme': '10-30@08:30-04:00 11-02@08:30-05:00 11-03@08:30-05:00' },
  },
  {
    name: 'and in Berlin a week earlier',
    rep: DE,
    script: [['2026-10-22 17:00', owes('Hafen', '2026-10-23')]],
    until: '2026-10-27',
    told: { 'follow_up Hafen': '10-23@08:30+02:00 10-26@08:30+01:00 10-27@08:30+01:00' },
  },
  {
    name: 'and forward in Sydney, in spring',
    rep: SYD,
    script: [['2026-10-01 17:00', owes('Harbour', '2026-10-02')]],
    until: '2026-10-06',
    // The first Monday of October is Labour Day in New South Wales alone, which the country's calendar does not free.
    told: { 'follow_up Harbour': '10-02@08:30+10:00 10-05@08:30+11:00 10-06@08:30+11:00' },
  },
  {
    name: 'an hour that comes twice is told in once: the first time',
    rep: { ...NY, nudge_at: '01:30', works: 'sun mon tue wed thu fri sat'.split(' ') },
    script: [['2026-10-30 17:00', owes('Acme', '2026-10-31')]],
    until: '2026-11-02',
    told: { 'follow_up Acme': '10-31@01:30-04:00 11-01@01:30-04:00 11-02@01:30-05:00' },
  },
  {
    name: 'at a quarter past seven, for who wants it so',
    rep: { ...LA, nudge_at: '07:15' },
    script: [['2026-10-26 17:00', owes('Pier', '2026-10-28')]],
    until: '2026-10-29',
    told: { 'follow_up Pier': '10-28 10-29' },
  },
  {
    name: 'on Tuesdays to Thursdays alone: what is due on Friday is told on Thursday',
    rep: { ...TYO, works: ['tue', 'wed', 'thu'] },
    script: [['2026-10-20 17:00', owes('Sakura', '2026-10-23')]],
    until: '2026-11-05',
    told: { 'follow_up Sakura': '10-22 10-27 10-28 10-29 11-04 11-05' },
  },
  {
    name: 'two customers of one name, of two reps, are told to their own',
    rep: GULF,
    script: [['2026-10-27 17:00', owes('Acme', '2026-10-28')]],
    until: '2026-10-29',
    told: { 'follow_up Acme': '10-28 10-29' },
  },
]
