// The page of a week: by customer, both directions, never a count of anybody's notes.
import { expect, test } from 'vitest'
import { spanOf, type TeamWeek, weekOf } from '../../src/nudges/team/week.ts'
import { bar } from '../../src/slack/render/week.ts'
import type { DealStep } from '../../src/understanding/meaning.ts'

const TODAY = '2026-11-13'
const of = (customer: string, rep = '林晓') => ({ rep: { name: rep }, customer: { id: customer, name: customer } })
const week = (team: Partial<TeamWeek>) =>
  weekOf({ complaints: [], silences: [], deals: [], promises: [], signals: [], ...team }, TODAY)
const said = (deal: string, step: DealStep | null, saidOn: string, product: string | null = null) => ({
  ...of('恒瑞大药房'),
  ...{ id: `${deal}${saidOn}`, deal, step, saidOn, product, quantity: null, unit: null },
  ...{ amount: null, currency: null, closeOn: null, quote: '' },
})
const heard = (
  kind: TeamWeek['signals'][number]['kind'],
  on: string,
  more: { topic?: string; quote?: string; at?: string } = {},
) => ({
  ...of(more.at ?? '恒瑞大药房'),
  ...{ kind, on, topic: more.topic ?? null, quote: more.quote ?? '客户说了一句话' },
})

test.each([
  ['2026-11-13', '2026-11-22'],
  ['2026-11-12', '2026-11-15'],
  ['2026-11-09', '2026-11-15'],
])('on %s it looks ahead to Sunday %s', (today, until) => expect(spanOf(today).until).toBe(until))

test('nothing to say gives no page', () => {
  expect(week({})).toBeUndefined()
  expect(week({ deals: [said('D1', 'needs', '2026-10-01')] })).toBeUndefined()
})

test.each<[string, [DealStep | null, string][], object[]]>([
  [
    'forward',
    [
      ['needs', '2026-11-02'],
      ['value', '2026-11-11'],
    ],
    [{ was: 'needs', now: 'value', back: false }],
  ],
  [
    'back',
    [
      ['value', '2026-11-02'],
      ['needs', '2026-11-11'],
    ],
    [{ was: 'value', now: 'needs', back: true }],
  ],
  ['new', [['trust', '2026-11-11']], [{ now: 'trust', back: false }]],
  [
    'there and back again',
    [
      ['needs', '2026-11-02'],
      ['value', '2026-11-10'],
      ['needs', '2026-11-11'],
    ],
    [],
  ],
  [
    'before the week',
    [
      ['needs', '2026-10-02'],
      ['value', '2026-11-05'],
    ],
    [],
  ],
  ['without a step', [[null, '2026-11-11']], []],
])('a deal that moved %s', (_name, steps, moved) => {
  const page = week({
    deals: steps.map(([step, on]) => said('D1', step, on, '冷藏柜')),
    complaints: [{ ...of('A'), on: TODAY }],
  })
  expect(page?.moved.map(({ was, now, back }) => ({ ...(was && { was }), now, back }))).toEqual(moved)
})

test('a customer at risk stands there once, for the gravest reason', () => {
  const page = week({
    complaints: [{ ...of('恒瑞大药房'), on: '2026-11-03' }],
    silences: [
      { ...of('恒瑞大药房'), kind: 'cooling', day: '2026-11-10' },
      { ...of('康宁医药', '陈立'), kind: 'avoidance', day: '2026-11-09' },
      { ...of('康宁医药', '陈立'), kind: 'cooling', day: '2026-11-10' },
    ],
  })
  expect(page?.atRisk).toEqual([
    { customer: '恒瑞大药房', rep: '林晓', kind: 'complaint', on: '2026-11-03' },
    { customer: '康宁医药', rep: '陈立', kind: 'cooling', on: '2026-11-10' },
  ])
})

test('objections are counted by topic, four weeks beside the four before', () => {
  const page = week({
    signals: [
      heard('objection', '2026-11-12', { topic: 'price' }),
      heard('objection', '2026-10-17', { topic: 'price' }),
      heard('objection', '2026-10-16', { topic: 'price' }),
      heard('objection', '2026-11-01', { topic: 'quality' }),
      heard('objection', '2026-11-02'),
      heard('objection', '2026-10-01', { topic: 'habit' }),
    ],
  })
  expect(page?.objections).toEqual([
    { topic: 'price', now: 2, before: 1 },
    { topic: 'quality', now: 1, before: 0 },
    { topic: 'other', now: 1, before: 0 },
  ])
})

test('three customers’ own words, of different customers and kinds, and none too short', () => {
  const page = week({
    complaints: [{ ...of('A'), on: '2026-11-03' }],
    signals: [
      heard('complaint', '2026-11-12', { at: 'A', quote: '货送错了两次了' }),
      heard('complaint', '2026-11-11', { at: 'B', quote: '等了三天没人管' }),
      heard('praise', '2026-11-11', { at: 'A', quote: '你们人真不错啊' }),
      heard('praise', '2026-11-10', { at: 'C', quote: '培训做得真好啊' }),
      heard('objection', '2026-11-10', { at: 'D', quote: '贵' }),
      heard('objection', '2026-11-01', { at: 'E', quote: '比别家贵了不少' }),
      heard('buying_signal', '2026-11-09', { at: 'F', quote: '什么时候能发货' }),
    ],
  })
  expect(page?.words.map(({ customer, kind }) => `${customer} ${kind}`)).toEqual([
    'A complaint',
    'F buying_signal',
    'B complaint',
  ])
})

test('what was won and what is promised comes with its words and its day', () => {
  const page = week({
    signals: [heard('purchase', '2026-11-10', { quote: '先来二十盒' }), heard('purchase', '2026-11-04')],
    promises: [
      { ...of('B'), what: '回话', by: 'customer', due: '2026-11-18' },
      { ...of('A'), what: '报价', by: 'rep', due: '2026-11-09' },
    ],
  })
  expect(page?.won).toEqual([{ customer: '恒瑞大药房', rep: '林晓', quote: '先来二十盒', on: '2026-11-10' }])
  expect(page?.promised.map(({ customer, by, due }) => [customer, by, due])).toEqual([
    ['A', 'rep', '2026-11-09'],
    ['B', 'customer', '2026-11-18'],
  ])
})

test.each([
  [1, 1, '▇'],
  [3, 12, '▇▇▇'],
  [1, 100, '▇'],
  [100, 100, '▇▇▇▇▇▇▇▇▇▇▇▇'],
])('%i of %i is drawn as %s', (count, largest, drawn) => expect(bar(count, largest)).toBe(drawn))
