// Questions about customers and the day, in words, in both languages.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../world.ts'
import { type Scripted, scripted } from './scripted.ts'

let w: World
let engine: Scripted
beforeAll(async () => {
  engine = scripted()
  w = await world({ offline: engine })
  const zh = '见了恒瑞大药房的王店长，平时爱喝龙井，嫌进价高，下周三前要对比表，答应月底前付款'
  await w.say(
    w.lin,
    engine.means(zh, [
      {
        customer: '恒瑞大药房',
        contacts: [{ name: '王店长', title: '店长' }],
        facts: [{ about: '王店长', key: 'interests', value: '龙井', quote: '平时爱喝龙井' }],
        signals: [{ kind: 'objection', topic: 'price', by: '王店长', quote: '嫌进价高' }],
        follow_ups: [
          { what: '对比表', by: 'rep', due: '2026-12-02', quote: '下周三前要对比表' },
          { what: '付款', by: 'customer', due: '2026-11-30', kind: 'payment', quote: '答应月底前付款' },
        ],
      },
    ]),
  )
  const en = 'Met Sarah Chen at Northwind Traders. Budget is $40k. I owe her a quote by Friday.'
  await w.say(
    w.emma,
    engine.means(en, [
      {
        customer: 'Northwind Traders',
        contacts: [{ name: 'Sarah Chen' }],
        facts: [
          { about: 'Northwind Traders', key: 'budget', value: '40000', currency: 'USD', quote: 'Budget is $40k' },
        ],
        follow_ups: [{ what: 'send the quote', by: 'rep', due: '2026-11-27', quote: 'I owe her a quote by Friday' }],
      },
    ]),
  )
})
afterAll(() => w.stop())

const ask = (who: typeof w.lin, text: string, intent: 'ask_customer' | 'brief' | 'agenda', how?: { thread?: string }) =>
  w.say(who, engine.means(text, [], intent), how)

test('asked about a customer, everything that holds is shown with its words and days', async () => {
  const sheet = await ask(w.lin, '恒瑞我们知道些什么？', 'ask_customer')
  for (const words of ['恒瑞大药房', '王店长', '「平时爱喝龙井」', '嫌进价高', '对比表', '12月2日', '11月23日']) {
    expect(sheet).toContain(words)
  }
})

test('asked by a contact’s name, it is their customer', async () => {
  expect(await ask(w.lin, '王店长喜欢什么？', 'ask_customer')).toContain('恒瑞大药房')
  expect(await ask(w.emma, 'What does Sarah Chen need?', 'ask_customer')).toContain('Northwind Traders')
})

test('a brief says what is unknown, asks three questions, and opens with the customer’s own words', async () => {
  const zh = await ask(w.lin, '明天去恒瑞，帮我准备一下', 'brief')
  for (const words of ['谁拍板', '预算', '1. ', '3. ', '龙井']) expect(zh).toContain(words)
  expect(zh).not.toContain('4. ')
  const en = await ask(w.emma, 'Brief me for Northwind', 'brief')
  expect(en).toContain('who decides')
  expect(en).toContain('$40,000')
  // The budget is known, so it is neither missing nor asked for.
  expect(en).not.toContain('the budget')
})

test('in the thread of a card, “what do we know?” is about its customer', async () => {
  const card = w.double.answers(w.emma.id)[0]!
  expect(await ask(w.emma, 'what do we know so far?', 'ask_customer', { thread: card.thread })).toContain('Sarah Chen')
})

test('asked about nobody, or about somebody unknown, it says whom it knows', async () => {
  expect(await ask(w.lin, '那家怎么样？', 'ask_customer')).toContain('想看哪位客户？例如：恒瑞大药房')
  expect(await ask(w.emma, 'What about Contoso?', 'ask_customer')).toContain(
    'Which customer? For example Northwind Traders',
  )
})

test('what is owed is listed both ways, soonest first, and only one’s own', async () => {
  const zh = await ask(w.lin, '我还欠着什么？', 'agenda')
  expect(zh.indexOf('付款')).toBeGreaterThan(-1)
  expect(zh.indexOf('付款')).toBeLessThan(zh.indexOf('对比表'))
  expect(zh).not.toContain('quote')
  const en = await ask(w.emma, 'What do I owe this week?', 'agenda')
  expect(en).toContain('send the quote')
  expect(en).not.toContain('对比表')
})

test('what is done is owed no longer', async () => {
  expect(await w.say(w.emma, engine.means('done, sent the quote', [], 'done'))).toContain('Northwind Traders')
  expect(await ask(w.emma, 'And now, what do I owe?', 'agenda')).not.toContain('send the quote')
})

test('every question was answered, without a warning', () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
})
