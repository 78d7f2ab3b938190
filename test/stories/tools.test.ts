// FFAB lines, SPIN questions and the closing sentence, asked for in words and as commands, in both languages.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { type Names, names } from './names-hand.ts'
import { told } from './tools-hand.ts'

let n: Names
beforeAll(async () => {
  n = await names('2026-11-23T18:05:00+08:00')
  await told(n)
})
afterAll(() => n.w.stop())

const lines = (text: string, of: RegExp) => text.split('\n').filter(line => of.test(line))

test('a product note becomes feature, function, advantage and benefit, and the benefit ends on the customer’s own words', async () => {
  const { text } = await n.tell(n.w.lin, '帮我用FFAB写一下，给恒瑞用：自有冷链车，断货时能当天补上，所以货架不空')
  expect(text).toContain('恒瑞大药房')
  expect(text).toContain('特点：自有冷链车')
  expect(text).toContain('功能：断货时能当天补上')
  expect(text).toContain('优点：货架不空')
  // Of what the customer said, that which the note is about.
  expect(text).toMatch(/利益：.*您提过‘周末老断货’。货架不空。/)
  expect(text).toContain('「周末老断货」')
  expect(text).toContain('11月23日')
  expect(text).not.toContain('还不知道')
})

test('several features become several rows; what a note lacks is asked for, and filled in by a reply', async () => {
  const { text, said } = await n.tell(
    n.w.emma,
    'Turn this into benefits:\n- sealed drawers keep the cold in, so food lasts longer\n- a tracking app',
  )
  expect(text).toContain('Feature: sealed drawers')
  expect(text).toContain('Function: keep the cold in')
  expect(text).toContain('Advantage: food lasts longer')
  expect(text).toContain('Feature: a tracking app')
  expect(lines(text, /not known yet/)).toHaveLength(4)
  expect(text).toContain('What does “a tracking app” do?')
  const filled = await n.tell(n.w.emma, '2 function: shows where the van is', undefined, said)
  expect(filled.text).toContain('Function: shows where the van is')
  expect(lines(filled.text, /not known yet/)).toHaveLength(3)
  expect(filled.text).not.toContain('What does “a tracking app” do?')
  const again = await n.tell(n.w.emma, '2 advantage: nobody has to call us', undefined, said)
  expect(again.text).toContain('Function: shows where the van is')
  expect(again.text).toContain('Advantage: nobody has to call us')
})

test('without a note FFAB says what it needs', async () => {
  expect((await n.tell(n.w.lin, '帮我写一段FFAB')).text).toContain('把产品的特点发给我')
  expect(await n.slash(n.w.emma, 'ffab')).toContain('Send me what the product has')
  expect(await n.slash(n.w.emma, 'ffab for Northwind: own vans, so nobody waits')).toMatch(
    /You told me ‘deliveries come late’\. Nobody waits\./,
  )
})

test('SPIN questions ask only what is not known and show the fact that each stands on, with its day', async () => {
  const { text } = await n.tell(n.w.lin, '给恒瑞准备几个SPIN问题')
  for (const kind of ['情景：', '难处：', '后果：', '价值：']) expect(text).toContain(kind)
  // The supplier and the volume are on record.
  expect(text).not.toContain('您现在用的是哪家')
  expect(text).not.toContain('平时一个月大概用多少')
  expect(text).toContain('您现在用康宁')
  expect(text).toContain('您提过‘周末老断货’')
  expect(text).toContain('「周末老断货」_ · 11月23日')
  expect(text).toContain('‘每周送两次’')
  for (const block of text.split(/\n(?=\*)/).slice(1, 5)) {
    const asked = lines(block, /^>“/)
    expect(asked.length).toBeGreaterThanOrEqual(1)
    expect(asked.length).toBeLessThanOrEqual(2)
  }
})

test('the command asks the same in English, and what a visit adds changes the questions', async () => {
  const first = await n.slash(n.w.emma, 'spin Northwind')
  expect(first).toContain('You use Pacific Supply now')
  expect(first).toContain('If ‘deliveries come late’ goes on')
  expect(first).toContain('What steps does it take on your side')
  const process = {
    about: 'Northwind Traders',
    key: 'buying_process',
    value: 'trial, then board',
    quote: 'a trial, then the board',
  }
  await n.tell(n.w.emma, 'Northwind again: a trial, then the board decides.', [
    { customer: 'Northwind Traders', facts: [process] },
  ])
  expect(await n.slash(n.w.emma, 'spin Northwind')).not.toContain('What steps does it take on your side')
})

test('where no customer is named, the question is for whom, and a name in the thread answers it', async () => {
  const { text, said } = await n.tell(n.w.lin, '列几个SPIN问题')
  expect(text).toContain('给哪位客户准备')
  expect((await n.tell(n.w.lin, '恒瑞', undefined, said)).text).toContain('您现在用康宁')
})

test('the closing sentence takes the deal’s own problem, solution and value', async () => {
  const { text } = await n.tell(n.w.lin, '跟恒瑞收尾那句话怎么说')
  expect(text).toContain('“如果‘周末老断货’真能靠20盒阿胶解决，您得到的就是每周送两次，您看是不是这样？”')
  for (const proof of ['「周末老断货」', '「先订20盒阿胶，5万」', '「想要每周送两次」']) expect(text).toContain(proof)
  expect(text).toContain('小建议')
})

test('a blank of the closing sentence is named, asked for, filled in the thread, and kept', async () => {
  await n.tell(n.w.emma, 'Visited Lakeside Clinic. The queue is long every morning.', [
    {
      customer: 'Lakeside Clinic',
      facts: [{ about: 'Lakeside Clinic', key: 'pain', value: 'long queue', quote: 'The queue is long every morning' }],
    },
  ])
  const { text, said } = await n.tell(n.w.emma, 'What do I say to close with Lakeside?')
  expect(text).toContain(
    '“If ‘The queue is long every morning’ is really taken care of by [solution?], what you gain is [value?].',
  )
  expect(text).toContain('Solution: what of ours solves that?')
  const { text: half } = await n.tell(n.w.emma, 'solution: our check-in desk', undefined, said)
  expect(half).toContain('taken care of by our check-in desk, what you gain is [value?]')
  expect(half).not.toContain('small suggestion')
  // One is left, so the words can only be that one.
  const { text: whole } = await n.tell(n.w.emma, 'an hour back for the nurses', undefined, said)
  expect(whole).toContain('what you gain is an hour back for the nurses.')
  expect(whole).toContain('small suggestion')
  expect(await n.slash(n.w.emma, 'close Lakeside')).toContain(
    'our check-in desk, what you gain is an hour back for the nurses',
  )
})

test('a question about a method stays a question about it', async () => {
  expect((await n.tell(n.w.lin, '什么是SPIN？')).text).toContain('出自《SPIN')
  expect((await n.tell(n.w.emma, 'How do I close?')).text).toContain('From “The closing')
  expect((await n.tell(n.w.emma, 'What is SPIN?')).text).toContain('From “SPIN')
})

test('under the card of a method stands a button to its tool, for the customer at hand', async () => {
  const { answer } = await n.tell(n.w.lin, '问恒瑞什么她都说还行、可以、没问题，怎么问出需求？')
  expect(textOf(answer)).toContain('出自《SPIN')
  await n.tap(n.w.lin, answer, '恒瑞大药房的SPIN 问题')
  expect(n.w.last(n.w.lin)).toContain('您现在用康宁')
  const { answer: general } = await n.tell(n.w.emma, 'What is SPIN?')
  await n.tap(n.w.emma, general, 'Questions')
  expect(n.w.last(n.w.emma)).toContain('Questions for which customer?')
})

test('a reply to what a command answered fills it in as well', async () => {
  await n.slash(n.w.lin, 'value 恒瑞')
  const sheet = n.w.double.answers(n.w.lin.id).at(-1)!
  expect(textOf(sheet)).toContain('CB：这位客户现在一年给我们带来多少？')
  expect((await n.tell(n.w.lin, 'CB 3万', undefined, sheet.ts)).text).toContain('= 50,000 元')
})

test('in a channel only the person who asked sees what is on record', async () => {
  const { double } = n.w
  const team = double.addChannel({ name: 'team', members: [n.w.lin.id, n.w.emma.id] })
  await double.say(n.w.lin.id, team.id, `<@${double.identity.botUserId}> 给恒瑞准备几个SPIN问题`)
  await n.w.settle()
  const sheet = double.answers(n.w.lin.id, team.id).at(-1)!
  expect(textOf(sheet)).toContain('您现在用康宁')
  expect(sheet.onlyFor).toBe(n.w.lin.id)
  expect(double.answers(n.w.emma.id, team.id)).toEqual([])
})
