// What is said to be over: complaints, objections and customers’ promises, by Done and by words; and back again.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answer, digest, promise, visited } from './nudges-hand.ts'
import { complaint, objection, type Settling, settling, theirs } from './over-hand.ts'

let w: Settling['w']
let { settled, kept, stateOf, pick } = {} as Settling
beforeEach(async () => {
  ;({ w, settled, kept, stateOf, pick } = await settling())
})
afterEach(() => w.stop())

test('Done on the nudge of a complaint solves it: its clock stops', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint('箱子都压坏了')] })
  await w.at('2026-11-24T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('恒瑞大药房11月23日来投诉，到今天1天，还没解决。')
  await answer(w, w.lin, { customer: '恒瑞大药房', deed: 'done' })
  expect(await settled()).toEqual({ 箱子都压坏了: '2026-11-24' })
  await w.at('2026-11-27T08:30:00+08:00')
  await w.at('2026-11-30T08:30:00+08:00')
  expect(digest(w, w.lin)).not.toContain('投诉')
})

test('skipped as handled it is solved too; as not mine it stays a complaint', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint('箱子都压坏了')] })
  await visited(w, w.lin, { customer: '康宁药业', signals: [complaint('送货晚了')] })
  await w.at('2026-11-24T08:30:00+08:00')
  await answer(w, w.lin, { customer: '恒瑞大药房', deed: { skip: 'handled' } })
  await answer(w, w.lin, { customer: '康宁药业', deed: { skip: 'not_mine' } })
  expect(await settled()).toEqual({ 箱子都压坏了: '2026-11-24', 送货晚了: null })
})

test.each([
  ['恒瑞的投诉处理好了', '箱子都压坏了', '好，已完成：恒瑞大药房 · 投诉“箱子都压坏了”。'],
  ['压坏的箱子都换好了', '箱子都压坏了', '好，已完成：恒瑞大药房 · 投诉“箱子都压坏了”。'],
  ['她不再嫌贵了', '进价太高', '好，已完成：恒瑞大药房 · 异议“进价太高”。'],
  ['恒瑞的价格谈妥了', '进价太高', '好，已完成：恒瑞大药房 · 异议“进价太高”。'],
])('“%s” settles “%s” alone, and its outcome offers the way back', async (text, quote, reply) => {
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    signals: [complaint('箱子都压坏了'), objection('price', '进价太高')],
  })
  await visited(w, w.lin, { customer: '康宁药业', signals: [objection('authority', '得问老板')] })
  expect(await w.say(w.lin, text)).toContain(reply)
  const over = Object.entries(await settled()).filter(([, on]) => on !== null)
  expect(over).toEqual([[quote, '2026-11-23']])
  await pick(w.lin, '还没完成')
  expect(w.last(w.lin)).toContain('重新打开')
  expect(Object.values(await settled()).every(on => on === null)).toBe(true)
})

test.each([
  ['the leak at Northwind is fixed', 'the valve is leaking', 'Done: Northwind · complaint “the valve is leaking”.'],
  ["Northwind's complaint has been dealt with", 'the valve is leaking', 'complaint “the valve is leaking”'],
  ['Northwind no longer thinks we are too expensive', 'too expensive', 'Done: Northwind · objection “too expensive”.'],
  ['Sarah is fine with the price now', 'too expensive', 'objection “too expensive”'],
])('“%s” settles “%s” alone', async (text, quote, reply) => {
  await visited(w, w.emma, {
    customer: 'Northwind',
    contacts: [{ name: 'Sarah' }],
    signals: [complaint('the valve is leaking'), objection('price', 'too expensive')],
  })
  expect(await w.say(w.emma, text)).toContain(reply)
  expect(
    Object.entries(await settled())
      .filter(([, on]) => on !== null)
      .map(([words]) => words),
  ).toEqual([quote])
})

test('which one is asked with buttons where several fit; the tap settles it and the morning’s nudge with it', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint('箱子都压坏了')] })
  await visited(w, w.lin, { customer: '康宁药业', signals: [complaint('送货晚了三天')] })
  await w.at('2026-11-24T08:30:00+08:00')
  expect(await w.say(w.lin, '投诉处理好了')).toContain('是哪一项完成了')
  await pick(w.lin, '康宁药业 · 投诉“送货晚了三天”')
  expect(w.last(w.lin)).toContain('好，已完成：康宁药业')
  expect(await settled()).toEqual({ 箱子都压坏了: null, 送货晚了三天: '2026-11-24' })
  expect(await stateOf(w.lin, '康宁药业')).toBe('settled')
  expect(await stateOf(w.lin, '恒瑞大药房')).toBe('open')
})

test('“done” alone may mean a promise or a complaint: both are offered', async () => {
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    signals: [complaint('箱子都压坏了')],
    follow_ups: [promise('送对比表', '2026-11-25')],
  })
  const question = await w.say(w.lin, w.engine.means('搞定了', [], 'done'))
  expect(question).toContain('恒瑞大药房：投诉“箱子都压坏了”')
  expect(question).toContain('恒瑞大药房：送对比表')
  await pick(w.lin, '恒瑞大药房 · 送对比表')
  expect([await kept(), await settled()]).toEqual([{ 送对比表: 'done' }, { 箱子都压坏了: null }])
})

test('not solved after all, it is open again and its clock goes on', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint('箱子都压坏了')] })
  await w.say(w.lin, '恒瑞的投诉处理好了')
  expect(await w.say(w.lin, w.engine.means('恒瑞的投诉还没解决', [], 'done'))).toContain('重新打开')
  expect(await settled()).toEqual({ 箱子都压坏了: null })
  await w.at('2026-11-24T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('还没解决')
})

test.each([
  ['恒瑞的投诉处理好了', '恒瑞的投诉解决了没', '恒瑞的投诉还没解决', '重新打开'],
  [
    "Northwind's complaint is fixed",
    'is the complaint at Northwind still open?',
    "Northwind's complaint isn't solved after all",
    'open again',
  ],
])('“%s”, “%s”, “%s”: told, asked, and told otherwise', async (over, asks, again, reply) => {
  const who = /[a-z]/.test(over) ? w.emma : w.lin
  await visited(w, who, { customer: who === w.lin ? '恒瑞大药房' : 'Northwind', signals: [complaint('too late')] })
  await w.say(who, over)
  await w.say(who, asks)
  expect(await settled()).toEqual({ 'too late': '2026-11-23' })
  expect(await w.say(who, again)).toContain(reply)
  expect(await settled()).toEqual({ 'too late': null })
})

test('customers keep their promises in words of both languages', async () => {
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长' }],
    follow_ups: [theirs('发清单', '2026-11-25')],
  })
  expect(await w.say(w.lin, '王店长把清单发来了')).toContain('好，已完成：恒瑞大药房 · 发清单。')
  await visited(w, w.emma, {
    customer: 'Northwind',
    follow_ups: [theirs('pay the balance', '2026-11-25', 'payment'), theirs('send the floor plan', '2026-11-25')],
  })
  expect(await w.say(w.emma, 'they paid')).toContain('Done: Northwind · pay the balance.')
  expect(await kept()).toEqual({ 发清单: 'done', 'pay the balance': 'done', 'send the floor plan': 'open' })
})
