// What a customer is worth and whether an opportunity is real: from the record, in words, in a form; and what is kept.
import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { facts, toolAnswers } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { type Names, names } from './names-hand.ts'
import { told } from './tools-hand.ts'

let n: Names
beforeEach(async () => {
  n = await names('2026-11-23T18:05:00+08:00')
  await told(n)
})
afterEach(() => n.w.stop())

const held = (slot: string) =>
  n.read(tx =>
    tx
      .select({ text: toolAnswers.text })
      .from(toolAnswers)
      .where(and(eq(toolAnswers.slot, slot), isNull(toolAnswers.heldUntil))),
  )

test('EV takes what it can from the deals, shows where each input comes from, and asks for the rest', async () => {
  const { text, said } = await n.tell(n.w.lin, '恒瑞值多少')
  expect(text).toContain('AV 还可能增加的：50,000 元')
  expect(text).toContain('「先订20盒阿胶，5万」')
  // The deal is at the third step.
  expect(text).toContain('P 增加部分的把握：0.4')
  expect(text).toContain('按商机阶段“挖掘需求”估的')
  expect(text).toContain('CB：这位客户现在一年给我们带来多少？')
  expect(text).not.toContain('EV = 5')
  const { text: whole } = await n.tell(n.w.lin, '3万', undefined, said)
  expect(whole).toContain('EV = 30,000 元 + 50,000 元 × 0.4 = 50,000 元')
  expect(whole).toContain('60%')
  expect(whole).toContain('值 20,000 元')
})

test('a deal that has reached payment counts as brought in', async () => {
  await n.tell(n.w.emma, 'Northwind Traders paid for the trial racks, $8,000.', [
    {
      customer: 'Northwind Traders',
      deal: {
        product: 'racks',
        amount: 8000,
        currency: 'USD',
        step: 'payment',
        quote: 'paid for the trial racks, $8,000',
      },
    },
  ])
  const { text } = await n.tell(n.w.emma, 'What is Northwind worth to us?')
  expect(text).toContain('EV = $8,000 + $12,000 × 0.6 = $15,200')
  expect(text).toContain('racks that has reached payment')
  expect(text).toContain('53% of the $15,200 is there today')
})

test('what the rep gives comes before the record, is kept with the customer, and a later figure takes its place', async () => {
  const { said } = await n.tell(n.w.emma, 'What is Northwind worth to us?')
  const { text } = await n.tell(n.w.emma, 'CB 20k, AV 50,000, 30% likely', undefined, said)
  expect(text).toContain('EV = $20,000 + $50,000 × 0.3 = $35,000')
  expect(text).toContain('you said · Mon 23 Nov')
  await n.w.restart()
  await n.tell(n.w.emma, 'P 0.5', undefined, said)
  expect(await n.slash(n.w.emma, 'value Northwind')).toContain('EV = $20,000 + $50,000 × 0.5 = $45,000')
  expect(await held('P')).toEqual([{ text: '0.5' }])
})

test('figures alone are enough, in either language, and a chance above one is not taken', async () => {
  expect((await n.tell(n.w.emma, 'EV: CB 20000, AV 50000, P 0.3')).text).toContain(
    'EV = 20,000 + 50,000 × 0.3 = 35,000',
  )
  expect((await n.tell(n.w.lin, '算一下EV：现在一年2万，可能再加5万，把握三成')).text).toContain('× 0.3 = 35,000')
  const { text } = await n.tell(n.w.emma, 'CB 20000, AV 50000, P 3')
  expect(text).toContain('P has to be between 0 and 1')
  expect(text).not.toContain('EV = 20')
})

test('the five questions show what the record answers, its signs, and the blanks as questions', async () => {
  const { text } = await n.tell(n.w.lin, '恒瑞这个机会值得跟吗')
  expect(text).toContain('五问都还空着')
  expect(text).toContain('预算：有多少，批下来了吗？')
  expect(text).toContain('「想要每周送两次」')
  expect(text).toContain('阿胶 · 50,000 元')
  expect(text).toContain('「现在从康宁进货」')
})

test('answers in the thread fill the blanks, stay with the deal, and a budget becomes a fact', async () => {
  const { said } = await n.tell(n.w.lin, '恒瑞这个机会值得跟吗')
  const { text } = await n.tell(n.w.lin, '预算20万，已经批了\n擅长：冷链配送是我们的强项', undefined, said)
  expect(text).toContain('五问里有 2 问有答案')
  expect(text).toContain('预算：20万，已经批了')
  const { text: third } = await n.tell(n.w.lin, '对手是康宁，王店长支持我们', undefined, said)
  expect(third).toContain('能赢：')
  await n.w.restart()
  expect(await n.slash(n.w.lin, 'qualify 恒瑞')).toContain('五问里有 3 问有答案')
  const [budget] = await n.read(tx => tx.select().from(facts).where(eq(facts.key, 'budget')))
  expect(budget).toMatchObject({ value: '200000', currency: 'CNY', heldUntil: null })
  expect(budget?.quote).toContain('20万')
  expect(await n.slash(n.w.lin, 'customer 恒瑞')).toContain('预算：​*200,000 元*')
})

test('a report in the thread is logged, and no answer', async () => {
  const { said } = await n.tell(n.w.emma, 'Is Northwind a real opportunity?')
  const { text } = await n.tell(
    n.w.emma,
    'Met Sarah at Northwind Traders, she has a budget.',
    [{ customer: 'Northwind Traders', contacts: [{ name: 'Sarah Chen' }] }],
    said,
  )
  expect(text).toContain('Noted.')
  expect(await held('budget')).toEqual([])
})

test('the form holds what is known, and what is written there is kept and drawn where the sheet stands', async () => {
  const { answer } = await n.tell(n.w.emma, 'Is Northwind a real opportunity?')
  await n.tap(n.w.emma, answer, 'Fill in or change')
  expect(n.w.double.modal(n.w.emma.id)?.callback_id).toBe('tool')
  await n.w.double.submit(n.w.emma.id, {
    timetable: 'they decide in March',
    worth: 'two visits a month for a steady order',
  })
  await n.w.settle()
  expect(textOf(answer)).toContain('Answered so far: 2 of 5.')
  expect(textOf(answer)).toContain('Timetable: they decide in March')
  await n.tap(n.w.emma, answer, 'Fill in or change')
  expect(JSON.stringify(n.w.double.modal(n.w.emma.id)?.blocks)).toContain('two visits a month for a steady order')
  await n.w.double.submit(n.w.emma.id, { timetable: '' })
  await n.w.settle()
  expect(textOf(answer)).toContain('Answered so far: 1 of 5.')
  expect(await held('timetable')).toEqual([])
})

test('all five answered, the sheet says to decide', async () => {
  const { answer } = await n.tell(n.w.lin, '机会五问 恒瑞')
  await n.tap(n.w.lin, answer, '填写或修改')
  const all = { budget: '20万', timetable: '三月定', strength: '冷链是强项', worth: '一年六次拜访', win: '王店长支持' }
  await n.w.double.submit(n.w.lin.id, all)
  await n.w.settle()
  expect(textOf(answer)).toContain('五问都有了答案')
  expect(textOf(answer)).not.toContain('还差这些')
})
