// "Who should I see this week?", "what do I owe?", "what's due for 恒瑞?": the engine of the mornings answers, with its reasons.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type NudgeWorld, nudgeAbout, nudgeWorld, promise, tap, visited } from './nudges-hand.ts'

let w: NudgeWorld
beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    follow_ups: [
      promise('发报价', '2026-11-26', { quote: '周四之前发报价' }),
      promise('送样品', '2026-12-09', { quote: '9号送样品' }),
    ],
  })
  await visited(w, w.lin, {
    customer: '华康医药',
    contacts: [{ name: '李经理', title: '经理' }],
    follow_ups: [promise('寄合同', '2026-11-20', { by: 'customer', quote: '上周五寄合同给我' })],
  })
  await visited(w, w.emma, {
    customer: 'Northwind Traders',
    contacts: [{ name: 'Sarah Chen' }],
    follow_ups: [promise('revised quote', '2026-11-27', { quote: 'I promised a revised quote by Friday' })],
  })
})
afterAll(() => w.stop())

const has = (answer: string, yes: string[], no: string[]) => {
  for (const words of yes) expect(answer).toContain(words)
  for (const words of no) expect(answer).not.toContain(words)
}

test('这周我该跑谁: whoever has something due this week, why, in whose words and when', async () => {
  const answer = await w.say(w.lin, '这周我该跑谁？')
  has(answer, ['恒瑞大药房', '发报价', '周四之前发报价', '11月26日', '华康医药', '寄合同'], ['送样品', 'Northwind'])
})

test('我还欠客户什么: all that was promised, and nothing that is owed to the rep', async () => {
  has(await w.say(w.lin, '我还欠客户什么？'), ['你答应过的事', '发报价', '送样品'], ['寄合同'])
})

test('客户还欠我什么: what the customers promised, and nothing else', async () => {
  has(await w.say(w.lin, '客户还欠我什么？'), ['客户答应你的事', '寄合同'], ['报价', '样品'])
})

test('周五前我还欠客户什么: only what is due by then', async () => {
  has(await w.say(w.lin, '周五前我还欠客户什么？'), ['发报价'], ['送样品'])
})

test('有哪些逾期的: only what is past its date', async () => {
  has(await w.say(w.lin, '有哪些逾期的？'), ['寄合同'], ['发报价', '送样品'])
})

test('华康有什么要跟进的: only that customer', async () => {
  has(await w.say(w.lin, '华康有什么要跟进的？'), ['华康医药', '寄合同'], ['恒瑞'])
})

test('what do I owe Northwind?', async () => {
  has(await w.say(w.emma, 'What do I owe Northwind?'), ['Northwind Traders · What you promised', 'revised quote'], [])
})

test('before the holiday is before Thanksgiving in New York: what is due on Friday is not in it', async () => {
  expect(await w.say(w.emma, 'Anything due before the holiday?')).toContain('Nothing comes up (today to')
  // Friday is a workday again.
  expect(await w.say(w.emma, 'What’s up on Friday?')).toContain('revised quote')
})

test('nobody is neglected who was seen today', async () => {
  expect(await w.say(w.lin, '我冷落了谁？')).toContain('没有被冷落的客户')
  expect(await w.say(w.emma, 'Who have I neglected?')).toContain('Nobody is waiting to hear from you.')
})

test('what only sounds like such a question is none', async () => {
  expect(await w.say(w.lin, '王店长喜欢什么？')).not.toContain('该联系的客户')
  expect(await w.say(w.emma, 'How do I handle a price objection?')).not.toContain('Who needs you')
})

test('a nudge of the morning carries its buttons; done from there, it is owed no longer', async () => {
  await w.at('2026-11-26T08:31:00+08:00')
  has(await w.say(w.lin, '今天该联系谁？'), ['恒瑞大药房', '发报价'], [])
  const { id } = await nudgeAbout(w, w.lin, '恒瑞大药房')
  await tap(w, w.lin, { message: w.double.answers(w.lin.id).at(-1)!, id, deed: 'done' })
  has(await w.say(w.lin, '我还欠客户什么？'), ['送样品'], ['发报价'])
  expect(await w.say(w.lin, '今天该联系谁？')).not.toContain('发报价')
})

test('a month of silence later the customer has been neglected, and a tap briefs for the visit', async () => {
  await w.at('2026-12-29T09:00:00+08:00')
  expect(await w.say(w.lin, '我冷落了谁？')).toContain('恒瑞大药房')
  const message = w.double.answers(w.lin.id).at(-1)!
  const row = message.blocks.find(block => JSON.stringify(block).includes('customer.brief'))
  await w.double.tap(w.lin.id, message, { block_id: String(row?.block_id), action_id: 'customer.brief' })
  await w.settle()
  expect(w.last(w.lin)).toContain('开场白')
})

test('the command asks the same', async () => {
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'agenda 我欠恒瑞什么')
  await w.settle()
  has(w.last(w.lin), ['恒瑞大药房 · 你答应过的事', '送样品'], ['华康'])
})

test('every question was answered, without a warning', () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
})
