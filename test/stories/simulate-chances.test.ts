// Time, deals and chances, simulated: on which mornings each kind is told, and what ends it.
import { beforeAll, expect, test } from 'vitest'
import type { NudgeKind } from '../../src/nudges/book.ts'
import { type Printed, simulate } from './simulate-run.ts'

const CN = { tz: 'Asia/Shanghai', locale: 'zh-CN' }
const US = { tz: 'America/New_York', locale: 'en-US' }
const joins = (user: string, zone: typeof CN) => ({ at: '2026-11-23T08:00:00Z', user, ...zone })
const met = (user: string, at: string, visit: object = {}) => ({
  ...{ user, at: `2026-${at}:00${user.startsWith('US') ? '-05:00' : '+08:00'}` },
  visit: { customer: user.startsWith('US') ? 'Northwind' : '恒瑞大药房', ...visit },
})
/** A visit that is told of on 23 November and was on another day. */
const past = (user: string, occurred_on: string, visit: object = {}) =>
  met(user, '11-23T17:00', { occurred_on, ...visit })
const signal = (kind: string, more: object = {}) => ({ signals: [{ kind, ...more }] })
const fact = (key: string, value: string) => ({ facts: [{ key, value }] })
const FOUR = {
  contacts: [{ name: '王店长' }],
  facts: [
    { key: 'budget', value: '50000' },
    { about: '王店长', key: 'role', value: 'decider' },
    { key: 'buying_process', value: '总部审批' },
    { key: 'budget_when', value: '明年一月' },
  ],
}
const order = (product: string) => ({ ...signal('purchase'), deal: { product, quantity: 20, unit: '盒' } })

const SCRIPT = [
  ...['since', 'first', 'stock', 'stalled', 'missing', 'silent', 'bad', 'praise', 'one', 'quiet'].map(user =>
    joins(user, CN),
  ),
  joins('US festival', US),
  past('since', '2026-11-23', fact('customer_since', '2024-11-28')),
  past('first', '2025-12-02', order('感冒灵')),

  met('stock', '11-24T17:00', { ...order('感冒灵'), ...fact('reorder_cycle_days', '15') }),
  met('stock', '12-07T10:00', order('感冒灵')),

  met('stalled', '11-24T17:00', { ...FOUR, deal: { product: '感冒灵', step: 'needs' } }),
  met('stalled', '12-01T17:00'),
  met('stalled', '12-10T17:00', { deal: { product: '感冒灵', step: 'value' } }),

  met('missing', '11-24T17:00', { deal: { product: '感冒灵', step: 'trust' } }),
  met('missing', '11-27T17:00', { deal: { product: '感冒灵', step: 'needs' } }),
  met('missing', '12-10T17:00', FOUR),

  ...['2026-11-01', '2026-11-06', '2026-11-11', '2026-11-16'].map(day => past('silent', day)),
  met('silent', '12-01T17:00'),

  past('bad', '2026-11-20'),
  met('bad', '11-25T17:00', signal('objection', { topic: 'price', quote: '太贵了' })),
  met('bad', '11-26T17:00', signal('objection', { topic: 'terms', quote: '账期太短' })),
  met('bad', '11-27T17:00', signal('objection', { topic: 'stock', quote: '到货慢' })),

  past('praise', '2026-10-12', signal('praise', { quote: '确实好用' })),
  past('praise', '2026-10-26', signal('delivery')),

  past('one', '2026-10-24', order('感冒灵')),
  met('one', '11-24T17:00', order('感冒灵')),

  met('quiet', '11-24T17:00'),
  met('quiet', '12-03T17:00'),

  met('US festival', '11-24T17:00'),
]

let lines: Printed[]
beforeAll(async () => {
  const ordered = [...SCRIPT].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  lines = await simulate([...ordered, { until: '2027-01-01T12:00:00Z' }])
}, 180_000)

/** The days and times on which a kind was told to somebody, up to a day of December. */
const told = (user: string, kind: NudgeKind, until = '12-31') =>
  lines
    .filter(line => line.user === user)
    .flatMap(({ at, nudges = [] }) => nudges.filter(one => one.kind === kind).map(() => at.slice(5, 16)))
    .filter(at => at.slice(0, 5) <= until)
const mornings = (...days: string[]) => days.map(day => `${day}T08:30`)

test('an anniversary is told on its day, a Saturday on Friday; the first order counts where nothing is said', () => {
  expect(told('since', 'anniversary')).toEqual(mornings('11-27'))
  expect(told('first', 'anniversary')).toEqual(mornings('12-02'))
})
test('a festival is one item about no customer, on the last workday before it', () => {
  for (const user of ['US festival', 'quiet']) {
    expect(told(user, 'festival')).toEqual(mornings('12-31'))
    const [nudge] = lines
      .filter(line => line.user === user)
      .flatMap(({ nudges = [] }) => nudges.filter(({ kind }) => kind === 'festival'))
    expect(nudge?.customer ?? '').toBe('')
    expect(nudge?.due).toBe('2027-01-01')
  }
})
test('replenishment is told on day 13 of 15, and anew after the next order', () => {
  expect(told('stock', 'replenishment')).toEqual(mornings('12-07', '12-18'))
})
test('a stalled deal is told every 14 days whatever contact there is, until its step changes', () => {
  expect(told('stalled', 'stalled_deal')).toEqual(mornings('12-08', '12-24'))
})
test('missing facts are asked for from the third step on, the next morning and weekly, until they are known', () => {
  expect(told('missing', 'missing_facts')).toEqual(mornings('11-30', '12-07'))
})
test('a cooling customer is told once: by a silence beyond its habit, and anew after a contact', () => {
  expect(told('silent', 'cooling', '12-20')).toEqual(mornings('11-27', '12-11'))
})
test('and once by two bad signs, however many follow', () => {
  expect(told('bad', 'cooling', '12-20')).toEqual(mornings('11-27'))
})
test('a referral comes on the day on which all speaks for it, a second product after the second order', () => {
  expect(told('praise', 'referral')).toEqual(mornings('11-26'))
  expect(told('one', 'cross_sell')).toEqual(mornings('11-25'))
})
test('a quiet rep hears of it after two workdays, at most twice a week', () => {
  expect(told('quiet', 'quiet_rep', '12-18')).toEqual(
    mornings('11-27', '11-30', '12-02', '12-08', '12-10', '12-14', '12-16'),
  )
})
