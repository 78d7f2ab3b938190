// The plan of a visit: proposed, changed, shown in the brief, compared with what the visit brought; merged and forgotten with its customer.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { type Names, names } from './names-hand.ts'
import { told } from './tools-hand.ts'

let n: Names
beforeEach(async () => {
  n = await names('2026-11-23T18:05:00+08:00')
  await told(n)
})
afterEach(() => n.w.stop())

test('a plan is proposed from open promises, the objection, the deal’s step and the blanks', async () => {
  const { text } = await n.tell(n.w.lin, '明天去恒瑞，帮我定个计划')
  expect(text).toContain('11月24日 周二')
  expect(text).toContain('目的：兑现答应的“对比表”，听对方怎么看')
  expect(text).toContain('兑现答应的“对比表”')
  expect(text).toContain('“进价高”')
  expect(text).toContain('这件事除了您，还需要谁点头？')
  expect(text).toContain('预期结果：对方说出对“对比表”的看法')
  expect(text).toContain('退一步：至少问到谁拍板')
})

test('the brief shows the plan, also after a restart', async () => {
  expect(await n.slash(n.w.emma, 'plan Northwind Thursday')).toContain('for Thu 26 Nov')
  expect(await n.slash(n.w.lin, 'plan 恒瑞 明天')).toContain('11月24日')
  await n.w.restart()
  const brief = await n.slash(n.w.emma, 'brief Northwind')
  expect(brief).toContain('Your plan for it · for Thu 26 Nov')
  expect(brief).toContain('Purpose: Hand over what you promised (a revised quote)')
  expect(await n.slash(n.w.emma, 'customer Northwind')).not.toContain('Your plan for it')
})

test('the rep changes it in words and in the form', async () => {
  const { said, answer } = await n.tell(n.w.emma, 'Plan my visit to Northwind on Thursday')
  const { text } = await n.tell(
    n.w.emma,
    'result: a date for the trial\nadd: bring two sample filters',
    undefined,
    said,
  )
  expect(text).toContain('Expected result: a date for the trial')
  expect(text).toContain('• bring two sample filters')
  expect(text).toContain('Bring: a revised quote')
  await n.tell(n.w.emma, 'move it to Friday', undefined, said)
  expect(await n.slash(n.w.emma, 'brief Northwind')).toContain('for Fri 27 Nov')
  await n.tap(n.w.emma, answer, 'Fill in or change')
  await n.w.double.submit(n.w.emma.id, { purpose: 'Settle the trial', fallback: 'a name in purchasing' })
  await n.w.settle()
  const brief = await n.slash(n.w.emma, 'brief Northwind')
  for (const words of ['Settle the trial', 'a name in purchasing', 'a date for the trial', 'bring two sample filters'])
    expect(brief).toContain(words)
})

test('the next visit is compared with the plan in one line of its card, once', async () => {
  await n.tell(n.w.lin, '明天去恒瑞，帮我定个计划')
  await n.w.at('2026-11-24T18:00:00+08:00')
  const role = { about: '王店长', key: 'role', value: 'decider', quote: '王店长自己拍板' }
  const { text, answer } = await n.tell(n.w.lin, '去了恒瑞大药房，王店长自己拍板', [
    { customer: '恒瑞大药房', contacts: [{ name: '王店长' }], facts: [role] },
  ])
  expect(text).toContain('对照计划：做到了：知道谁拍板；这次没提到：')
  expect(text).toMatch(/没提到.*兑现答应的“对比表”/)
  expect(await n.slash(n.w.lin, 'brief 恒瑞')).not.toContain('这次的计划')
  const later = await n.tell(n.w.lin, '又去了恒瑞大药房，聊了聊', [{ customer: '恒瑞大药房' }])
  expect(later.text).not.toContain('对照计划')
  // What was taken back never met the plan.
  await n.tap(n.w.lin, answer, '撤销')
  expect(await n.slash(n.w.lin, 'brief 恒瑞')).toContain('这次的计划')
})

test('the rep’s own expected result is found again in the words of the visit', async () => {
  const { said } = await n.tell(n.w.emma, 'Plan my visit to Northwind tomorrow')
  await n.tell(n.w.emma, 'result: a date for the trial', undefined, said)
  await n.w.at('2026-11-25T06:00:00+08:00')
  const { text } = await n.tell(n.w.emma, 'Back at Northwind Traders: the date for the trial is settled.', [
    { customer: 'Northwind Traders' },
  ])
  expect(text).toContain('Against your plan: done: a date for the trial; not mentioned: Bring: a revised quote.')
})

test('a report in the thread of the plan is about its customer, and is no change of it', async () => {
  const { said } = await n.tell(n.w.emma, 'Plan my visit to Northwind tomorrow')
  await n.w.at('2026-11-25T06:00:00+08:00')
  const text = 'Met Sarah, gave her the revised quote; the CFO decides.'
  const decides = {
    about: 'Northwind Traders',
    key: 'buying_process',
    value: 'the CFO decides',
    quote: 'the CFO decides',
  }
  const visit = { contacts: [{ name: 'Sarah Chen' }], facts: [decides] }
  const { text: card } = await n.tell(n.w.emma, text, [visit], said)
  expect(card).toContain('*Northwind Traders*')
  expect(card).toContain('Against your plan: ')
})

test('a visit of before the plan does not meet it', async () => {
  await n.tell(n.w.emma, 'Plan my visit to Northwind tomorrow')
  const { text } = await n.tell(n.w.emma, 'Called Northwind Traders last week.', [
    { customer: 'Northwind Traders', occurred_on: '2026-11-17' },
  ])
  expect(text).not.toContain('Against your plan')
  expect(await n.slash(n.w.emma, 'brief Northwind')).toContain('Your plan for it')
})

test('merging moves plans and answers, and taking the merge back moves them back', async () => {
  await n.tell(n.w.lin, '明天去恒瑞，帮我定个计划')
  const { said } = await n.tell(n.w.lin, '恒瑞这个机会值得跟吗')
  await n.tell(n.w.lin, '预算20万', undefined, said)
  await n.tell(n.w.lin, '见了恒瑞总店的李总', [{ customer: '恒瑞总店', contacts: [{ name: '李总' }] }])
  const before = await n.dump(['inbox', 'outbox', 'audit', 'merges', 'merge_changes'])
  const { answer } = await n.tell(n.w.lin, '把恒瑞大药房合并到恒瑞总店')
  await n.tap(n.w.lin, answer, '合并')
  expect(await n.slash(n.w.lin, 'brief 恒瑞总店')).toContain('这次的计划')
  expect(await n.slash(n.w.lin, 'qualify 恒瑞总店')).toContain('预算：20万')
  await n.tap(n.w.lin, answer, '撤销合并')
  const after = await n.dump(['inbox', 'outbox', 'audit', 'merges', 'merge_changes', 'worksheets'])
  for (const table of ['plans', 'tool_answers', 'facts']) expect(after[table]).toEqual(before[table])
})

test('a customer that is forgotten leaves no plan, no answer and no sheet', async () => {
  await n.tell(n.w.lin, '明天去恒瑞，帮我定个计划')
  const { said } = await n.tell(n.w.lin, '恒瑞这个机会值得跟吗')
  await n.tell(n.w.lin, '预算20万', undefined, said)
  await n.tell(n.w.lin, '给恒瑞写一段FFAB：自有冷链车，货架不空')
  const { answer } = await n.tell(n.w.lin, '忘掉恒瑞大药房')
  await n.tap(n.w.lin, answer, '全部忘掉')
  expect(textOf(answer)).toContain('忘')
  const all = await n.dump()
  const left = Object.entries(all).flatMap(([table, rows]) =>
    rows
      .filter(row => ['恒瑞', '20万', '对比表', '冷链车'].some(word => row.includes(word)))
      .map(row => `${table}: ${row}`),
  )
  expect(left).toEqual([])
})
