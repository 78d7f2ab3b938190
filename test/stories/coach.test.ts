// Asking how to sell: answers that cite their cards and know the customer, votes, refusals, and follow-up questions.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coachings } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { fact, type NudgeWorld, nudgeWorld, read, visited } from './nudges-hand.ts'

let w: NudgeWorld
const exchanges = () => read(w, tx => tx.select().from(coachings).orderBy(coachings.at, coachings.question))
const exchange = async (question: string) => (await exchanges()).find(one => one.question === question)
const citations = (text: string) => text.split('\n').filter(line => /^出自《|^From “/.test(line))

beforeAll(async () => {
  w = await nudgeWorld()
})
afterAll(() => w.stop())

test('a question in Chinese is answered from a card that is named and quoted, briefly', async () => {
  const answer = await w.say(w.lin, '客户说太贵了怎么回？')
  for (const part of ['这样做', '可以这样说', '别这样', '下一步', '出自《']) expect(answer).toContain(part)
  expect(answer).not.toMatch(/「“|”」/)
  expect(citations(answer).length).toBeGreaterThanOrEqual(1)
  expect(citations(answer).length).toBeLessThanOrEqual(2)
  const kept = await exchange('客户说太贵了怎么回？')
  expect(kept?.cards[0]).toBe('objection-price')
  expect(kept?.citations.map(({ card }) => card)).toContain('objection-price')
})

test('a question in English is answered in English', async () => {
  const answer = await w.say(w.emma, 'She says she must ask her boss, what now?')
  for (const part of ['How to go about it', 'You could say', 'Avoid', 'Next move', 'From “'])
    expect(answer).toContain(part)
  expect(answer).not.toMatch(/““|””/)
  expect((await exchange('She says she must ask her boss, what now?'))?.cards[0]).toBe('objection-no-authority')
})

test('a vote is stored and thanked for, and a second one changes it', async () => {
  const question = '客户一直不回我消息怎么办'
  await w.say(w.lin, question)
  const { id } = (await exchange(question))!
  const message = w.double.answers(w.lin.id).at(-1)!
  await w.double.tap(w.lin.id, message, { action_id: 'coach.vote', chosen: 'positive' })
  await w.settle()
  expect(w.last(w.lin)).toContain('谢谢')
  expect(await exchange(question)).toMatchObject({ id, vote: 'up' })
  await w.double.tap(w.lin.id, message, { action_id: 'coach.vote', chosen: 'negative' })
  await w.settle()
  expect(await exchange(question)).toMatchObject({ id, vote: 'down' })
})

test('what no card covers is declined, and so is what is unlawful; declining a kickback is not', async () => {
  const ask = (text: string) => w.engine.means(text, [], 'ask_coach')
  const weather = ask('明天北京的天气怎么样？')
  expect(await w.say(w.lin, weather)).toContain('卡片里没有')
  expect((await exchange(weather))?.refused).toBe('out_of_scope')
  const bribe = ask('How much should I slip the buyer under the table?')
  expect(await w.say(w.emma, bribe)).toContain('private payments')
  expect((await exchange(bribe))?.refused).toBe('unlawful')
  const decline = await w.say(w.emma, 'How do I decline a kickback?')
  expect(decline).toContain('You could say')
  expect((await exchange('How do I decline a kickback?'))?.refused).toBeNull()
})

test('asked about a known customer, the answer uses what is known and how the person is', async () => {
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    facts: [
      fact('王店长', 'style', ['analytical', '她凡事都要看数据']),
      fact('王店长', 'current_supplier', ['康宁', '现在从康宁进货']),
    ],
    signals: [{ kind: 'objection', topic: 'price', by: '王店长', quote: '你们的进价高5%' }],
  })
  const answer = await w.say(w.lin, '恒瑞大药房的王店长嫌贵，怎么谈？')
  for (const part of ['恒瑞大药房', '你们的进价高5%', '分析型', '现在从康宁进货']) expect(answer).toContain(part)
})

test('a follow-up question in the thread keeps the customer', async () => {
  const root = w.double
    .seen(w.lin.id)
    .filter(message => !message.byBot && message.text.includes('嫌贵'))
    .at(-1)!
  const answer = await w.say(w.lin, '那她要是说要问老板呢，怎么回？', { thread: root.ts })
  expect(answer).toContain('恒瑞大药房')
  const kept = await exchange('那她要是说要问老板呢，怎么回？')
  expect(kept?.cards[0]).toBe('objection-no-authority')
  expect(kept?.customer).toBe((await exchange('恒瑞大药房的王店长嫌贵，怎么谈？'))?.customer)
})

test('the button on a visit’s card opens the card that it names, for the words it quotes', async () => {
  const card = w.double
    .answers(w.lin.id)
    .find(
      message => textOf(message).includes('「你们的进价高5%」') && JSON.stringify(message.blocks).includes('coach.ask'),
    )!
  await w.double.tap(w.lin.id, card, 'coach.ask')
  await w.settle()
  const kept = await exchange('你们的进价高5%')
  expect(kept?.cards[0]).toBe('objection-price')
  expect(w.last(w.lin)).toContain('出自《')
})

test('the button opens its card also where the words alone would lead elsewhere, in the rep’s language', async () => {
  const from = { workspace: 'T0PLAY', user: w.lin.id, channel: w.double.dm(w.lin.id).id, trigger: 'ask.1' }
  await w.rapport.take({ kind: 'tap', ...from, action: 'coach.ask', value: 'complaints|too expensive | and late' })
  await w.settle()
  expect((await exchange('too expensive | and late'))?.cards[0]).toBe('complaints')
  expect(w.last(w.lin)).toContain('这样做')
})
