// The tier that the record gives sets how often a customer is brought up; one set by hand comes first.
import { expect, test } from 'vitest'
import { simulate } from './simulate-run.ts'

const REP = { user: 'U1', tz: 'Asia/Shanghai', locale: 'zh-CN', nudge_at: '08:30' }

/** Ten customers with amounts: one brings and promises most, the others little of both. */
const note = (customer: string, amount: number, ahead: number) => {
  const at = '2026-11-02T10:00:00+08:00'
  const deal = { product: '阿胶', amount, currency: 'CNY', step: 'payment', quote: `已付${amount}元` }
  const next = { product: '燕窝', amount: ahead, currency: 'CNY', step: 'trust', quote: `再谈${ahead}元` }
  const visit = {
    customer,
    occurred_on: '2026-11-02',
    channel: 'visit',
    contacts: [],
    facts: [],
    signals: [],
    follow_ups: [],
  }
  return [
    { at, user: 'U1', visit: { ...visit, deal } },
    { at, user: 'U1', visit: { ...visit, deal: next } },
  ]
}

const script = (...more: object[]) =>
  [
    { at: '2026-11-02T09:00:00+08:00', ...REP },
    ...note('恒瑞大药房', 90_000, 80_000),
    ...Array.from({ length: 9 }, (_, i) => note(`小店${i + 1}`, 1000, 500)).flat(),
    ...more,
    { until: '2026-11-13T18:00:00+08:00' },
  ] as Parameters<typeof simulate>[0]

/** The first day on which a customer's silence was told, by its due days. */
const told = async (...more: object[]) => {
  const printed = await simulate(script(...more))
  return printed.flatMap(({ at, kind, nudges = [] }) =>
    kind === 'digest'
      ? nudges.filter(one => one.kind === 'cadence').map(one => `${at.slice(0, 10)} ${one.customer}`)
      : [],
  )
}

test('the one customer who brings and promises most is tier A by the record: seven days', async () => {
  expect(await told()).toEqual(['2026-11-09 恒瑞大药房'])
}, 120_000)

test('set to D by hand, it waits; another one set to A does not', async () => {
  const at = '2026-11-02T11:00:00+08:00'
  const byHand = [
    { at, user: 'U1', customer: '恒瑞大药房', tier: 'D' },
    { at, user: 'U1', customer: '小店3', tier: 'A' },
  ]
  expect(await told(...byHand)).toEqual(['2026-11-09 小店3'])
}, 120_000)
