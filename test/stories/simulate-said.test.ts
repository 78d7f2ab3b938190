// What was said and promised, simulated: on which mornings each kind is told, and what ends it.
import { beforeAll, expect, test } from 'vitest'
import type { NudgeKind } from '../../src/nudges/book.ts'
import { type Printed, simulate } from './simulate-run.ts'

const CN = { tz: 'Asia/Shanghai', locale: 'zh-CN' }
const US = { tz: 'America/New_York', locale: 'en-US' }
const joins = (user: string, zone: typeof CN) => ({ at: '2026-11-23T08:00:00Z', user, ...zone })
const said = (user: string, at: string, visit: object) => ({
  ...{ user, at: `${at}${user.startsWith('US') ? '-05:00' : '+08:00'}` },
  visit: { customer: user.startsWith('US') ? 'Northwind' : '恒瑞大药房', ...visit },
})
const signal = (kind: string, more: object = {}) => ({ signals: [{ kind, ...more }] })
const owed = (what: string, due: string, more: object = {}) => ({
  follow_ups: [{ what, due, by: 'customer', ...more }],
})
const tells = (user: string, at: string, text: string) => ({ user, at, text })
const clicks = (user: string, at: string, nudge: number) => ({ user, at, click: { kind: 'done', nudge } })

const SCRIPT = [
  ...['complaint', 'objection', 'done', 'promise', 'avoidance', 'payment', 'deal', 'order', 'appointment'].map(user =>
    joins(user, CN),
  ),
  joins('US complaint', US),
  said('complaint', '2026-11-23T17:00:00', signal('complaint', { quote: '箱子都压坏了' })),
  tells('complaint', '2026-12-02T10:00:00+08:00', '恒瑞的投诉处理好了'),
  said('done', '2026-11-23T17:00:00', signal('complaint', { quote: '箱子都压坏了' })),
  clicks('done', '2026-11-24T10:00:00+08:00', 1),

  said('objection', '2026-11-23T17:00:00', signal('objection', { topic: 'price', quote: '进价太高' })),
  said('objection', '2026-11-23T17:01:00', {
    customer: '康宁药业',
    ...signal('objection', { topic: 'price', quote: '价格太贵' }),
  }),
  tells('objection', '2026-11-25T10:00:00+08:00', '康宁药业不再嫌贵了'),

  said('promise', '2026-11-23T17:00:00', owed('寄回合同', '2026-11-25')),
  tells('promise', '2026-12-02T10:00:00+08:00', '他们把合同寄回来了'),

  said('avoidance', '2026-11-23T17:00:00', signal('avoidance', { quote: '没人接' })),
  said('avoidance', '2026-11-24T17:00:00', signal('avoidance', { quote: '没人接' })),
  said('avoidance', '2026-11-26T17:00:00', signal('avoidance', { quote: '没人接' })),
  said('avoidance', '2026-11-27T17:00:00', {}),
  said('avoidance', '2026-11-30T17:00:00', signal('avoidance', { quote: '没人接' })),
  said('avoidance', '2026-12-01T17:00:00', signal('avoidance', { quote: '没人接' })),

  said('payment', '2026-11-23T17:00:00', owed('付尾款', '2026-12-01', { kind: 'payment' })),
  said('payment', '2026-12-02T15:00:00', signal('payment')),

  said('deal', '2026-11-23T17:00:00', {
    deal: { product: '感冒灵', step: 'payment', close_on: '2026-11-24', amount: 50000 },
  }),
  clicks('deal', '2026-11-24T10:00:00+08:00', 1),

  said('order', '2026-11-23T17:00:00', signal('purchase')),
  said('order', '2026-12-02T17:00:00', signal('delivery')),

  said('appointment', '2026-11-23T17:00:00', owed('演示新品', '2026-11-26', { kind: 'appointment' })),
  said('appointment', '2026-11-23T17:01:00', {
    customer: '康宁药业',
    ...owed('一起吃饭', '2026-11-28', { kind: 'appointment', by: 'rep' }),
  }),

  said('US complaint', '2026-11-25T17:00:00', signal('complaint', { quote: 'the valve is leaking' })),
  tells('US complaint', '2026-12-03T10:00:00-05:00', 'the leak at Northwind is fixed'),
]

let lines: Printed[]
beforeAll(async () => {
  const ordered = [...SCRIPT].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  lines = await simulate([...ordered, { until: '2026-12-11T12:00:00+08:00' }])
})

/** The days and times on which a kind was told to somebody. */
const told = (user: string, kind: NudgeKind) =>
  lines
    .filter(line => line.user === user)
    .flatMap(({ at, nudges = [] }) => nudges.filter(one => one.kind === kind).map(() => at.slice(5, 16)))
const mornings = (...days: string[]) => days.map(day => `${day}T08:30`)

test('a complaint is told on day 1, 5 and 7, then each workday, until a message or Done ends it', () => {
  expect(told('complaint', 'complaint')).toEqual(mornings('11-24', '11-27', '11-30', '12-01', '12-02'))
  expect(told('done', 'complaint')).toEqual(mornings('11-24'))
})
test('a complaint on the eve of Thanksgiving is told on the day after it, and a message ends it', () => {
  expect(told('US complaint', 'complaint')).toEqual(mornings('11-27', '11-30', '12-02', '12-03'))
  expect(lines.find(({ at }) => at === '2026-12-03T10:00:00-05:00')?.text).toContain(
    'Done: Northwind · complaint “the valve is leaking”.',
  )
})
test('an objection is told once, five days after it, and not where words answered it', () => {
  expect(told('objection', 'open_objection')).toEqual(mornings('11-27'))
  const own = lines.flatMap(({ nudges = [] }) => nudges.filter(({ kind }) => kind === 'open_objection'))
  expect(own.map(({ customer }) => customer)).toEqual(['恒瑞大药房'])
})
test('a customer’s promise is asked for after its date, every third workday, until it is kept', () => {
  expect(told('promise', 'promise_to_us')).toEqual(mornings('11-26', '12-01'))
})
test('two attempts without an answer are told once, and again in a new episode', () => {
  expect(told('avoidance', 'avoidance')).toEqual(mornings('11-25', '12-02'))
})
test('a payment is told before its day, on it, and each workday after it until it came', () => {
  expect(told('payment', 'payment')).toEqual(mornings('11-27', '12-01', '12-02'))
  expect(told('deal', 'payment')).toEqual(mornings('11-24'))
})
test('an order is told every seven days until the delivery', () => {
  expect(told('order', 'ordered')).toEqual(mornings('11-30'))
})
test('an appointment is told that morning, and one on a Saturday on Friday', () => {
  expect(told('appointment', 'appointment')).toEqual(mornings('11-26', '11-27'))
})
test('every nudge about what was said names its customer, and its day where it has one', () => {
  const own = lines.flatMap(({ nudges = [] }) => nudges)
  expect(own.filter(({ kind, due }) => ['promise_to_us', 'payment', 'appointment'].includes(kind) && !due)).toEqual([])
  expect(
    own.filter(({ kind, customer }) => kind !== 'festival' && kind !== 'quiet_rep' && kind !== 'drill' && !customer),
  ).toEqual([])
})
