// The page of the week: on the manager's last working morning, by customer, and on request by managers alone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { promise, visited } from './nudges-hand.ts'
import { PAGE, type Team, team } from './team-hand.ts'

let t: Team
const pages = () => t.seen(t.wang, PAGE).map(textOf)

beforeAll(async () => {
  t = await team('2026-11-02T18:00:00+08:00')
  const { w } = t
  const deal = { product: '冷藏柜', step: 'needs' as const, quote: '冷藏柜先看需求' }
  await visited(w, w.lin, { customer: '恒瑞大药房', deal })
  await visited(w, w.lin, {
    customer: '康宁医药',
    signals: [{ kind: 'objection', topic: 'price', quote: '比上家贵了一成' }],
  })
  await visited(w, w.emma, { customer: 'Northwind', signals: [{ kind: 'praise', quote: 'they liked the training' }] })
  await w.at('2026-11-10T18:00:00+08:00')
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    signals: [{ kind: 'objection', topic: 'price', quote: '价格还是高了点' }],
    follow_ups: [promise('重新报价', '2026-11-17', { quote: '下周二重新报价' })],
    deal: { ...deal, step: 'value', quote: '冷藏柜谈到价值了' },
  })
  await visited(w, w.lin, { customer: '仁和堂', signals: [{ kind: 'complaint', quote: '等了三天没人管' }] })
  for (const day of ['11', '12', '13']) await w.at(`2026-11-${day}T08:30:00+08:00`)
})
afterAll(() => t.w.stop())

test('it comes once, on Friday morning, and never on another day', async () => {
  expect(pages()).toHaveLength(1)
  await t.w.restart()
  await t.w.at('2026-11-13T09:00:00+08:00')
  expect(pages()).toHaveLength(1)
})

test('risks, moves, promises, objections and own words are named by customer, with the one to talk to', () => {
  const [page = ''] = pages()
  for (const words of [
    '有风险的',
    '仁和堂* · 11月10日 周二的投诉还没解决 · 可以找林晓聊聊',
    '恒瑞大药房* · 冷藏柜 · 挖掘需求 → 呈现价值',
    '答应的事，截至11月22日 周日',
    '恒瑞大药房* · 我方：重新报价 · 11月17日 周二',
    '价格 ▇▇ 2 （再往前四周 0）',
    '「等了三天没人管」',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('Northwind')
})

test('it counts nothing by rep', () => {
  const [page = ''] = pages()
  expect(page).not.toMatch(/林晓\s*[:：]?\s*\d/)
  expect(page).toContain('谁记了多少，谁也看不到')
})

test('a manager asks for it in words or as a command; a rep is told that it is not for them', async () => {
  expect(await t.w.say(t.wang, '我们的客户这周怎么样？')).toMatch(PAGE)
  expect(await t.type(t.wang, 'week')).toMatch(PAGE)
  expect(await t.type(t.w.lin, 'week')).toContain('给主管看的')
  expect(await t.w.say(t.w.emma, 'How are our customers this week?')).not.toMatch(PAGE)
})
