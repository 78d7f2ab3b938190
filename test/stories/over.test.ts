// What is said to be over: complaints, objections and customers' promises, by Done, by words, in a report; and back again.
import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followUps, signals } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Person } from '../../src/playground/state.ts'
import type { SignalMeaning } from '../../src/understanding/meaning.ts'
import {
  answer,
  digest,
  digests,
  type NudgeWorld,
  nudgeAbout,
  nudgeWorld,
  promise,
  read,
  visited,
} from './nudges-hand.ts'
import type { Visit } from './scripted.ts'

let w: NudgeWorld
beforeEach(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
})
afterEach(() => w.stop())

const complaint = (quote: string): SignalMeaning => ({ kind: 'complaint', quote })
const objection = (topic: string, quote: string): SignalMeaning => ({ kind: 'objection', topic, quote })
const theirs = (what: string, due: string, kind: 'task' | 'payment' = 'task') =>
  promise(what, due, { by: 'customer', kind })

/** What is open and what is over, by the words it was noted with. */
const settled = async () =>
  Object.fromEntries(
    (await read(w, tx => tx.select().from(signals).orderBy(asc(signals.quote))))
      .filter(({ removedAt }) => removedAt === null)
      .map(one => [one.quote, one.settledOn]),
  )
const kept = async () =>
  Object.fromEntries((await read(w, tx => tx.select().from(followUps))).map(one => [one.what, one.state]))
const stateOf = async (who: Person, customer: string) => (await nudgeAbout(w, who, customer)).state
async function pick(who: Person, text: string) {
  await w.double.tap(who.id, w.double.answers(who.id).at(-1)!, { text })
  await w.settle()
}
/** Tells a note in words of its own that mean these visits; gives its card. */
async function tell(who: Person, text: string, visits: Visit[]) {
  await w.say(who, w.engine.means(text, visits))
  return w.double.answers(who.id).at(-1)!
}

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

test('not solved after all, it is open again and its clock goes on', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint('箱子都压坏了')] })
  await w.say(w.lin, '恒瑞的投诉处理好了')
  expect(await w.say(w.lin, w.engine.means('恒瑞的投诉还没解决', [], 'done'))).toContain('重新打开')
  expect(await settled()).toEqual({ 箱子都压坏了: null })
  await w.at('2026-11-24T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('还没解决')
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

test('a report tells it in passing: the old complaint is solved, no new one is made, and Undo puts it back', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint('箱子都压坏了')] })
  const text = '今天去了恒瑞大药房，压坏的箱子都换好了，店长要加订二十盒'
  const card = await tell(w.lin, text, [
    {
      customer: '恒瑞大药房',
      signals: [complaint('压坏的箱子都换好了'), { kind: 'buying_signal', quote: '店长要加订二十盒' }],
    },
  ])
  expect(textOf(card)).toContain('好，已完成：恒瑞大药房 · 投诉“箱子都压坏了”。')
  expect(await settled()).toEqual({ 箱子都压坏了: '2026-11-23', 店长要加订二十盒: null })
  await w.double.tap(w.lin.id, card, 'visit.undo')
  await w.settle()
  expect(await settled()).toEqual({ 箱子都压坏了: null })
})

test('a complaint that comes with its solution is kept as solved', async () => {
  await tell(w.emma, 'Northwind: the valve was leaking, we replaced it on the spot', [
    { customer: 'Northwind', signals: [complaint('the valve was leaking, we replaced it')] },
  ])
  expect(Object.values(await settled())).toEqual(['2026-11-23'])
  await w.at('2026-11-24T08:30:00-05:00')
  expect(digest(w, w.emma)).toBe('')
})

test('a payment that is logged meets what was due, and the nudge in the digest with it; Undo asks for it again', async () => {
  const bill = { follow_ups: [theirs('付尾款', '2026-11-26', 'payment'), theirs('付下一期', '2026-12-28', 'payment')] }
  await visited(w, w.lin, { customer: '恒瑞大药房', ...bill })
  await w.at('2026-11-26T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('今天是付款的日子：付尾款。')
  const card = await tell(w.lin, '恒瑞大药房今天打款了', [
    { customer: '恒瑞大药房', signals: [{ kind: 'payment', quote: '今天打款了' }] },
  ])
  expect(await kept()).toEqual({ 付尾款: 'done', 付下一期: 'open' })
  expect(await stateOf(w.lin, '恒瑞大药房')).toBe('settled')
  await w.double.tap(w.lin.id, card, 'visit.undo')
  await w.settle()
  expect(await kept()).toEqual({ 付尾款: 'open', 付下一期: 'open' })
})

test('Done on the payment of a deal stands for it, until the deal has another date', async () => {
  const sold = (close_on: string, quote: string) => ({
    product: 'pumps',
    amount: 9000,
    currency: 'USD',
    step: 'payment' as const,
    close_on,
    quote,
  })
  await tell(w.emma, 'Northwind pays for the pumps by Wednesday', [
    { customer: 'Northwind', deal: sold('2026-11-25', 'pays for the pumps by Wednesday') },
  ])
  await w.at('2026-11-25T08:30:00-05:00')
  expect(digest(w, w.emma)).toContain('Payment due today: pumps, $9,000')
  await answer(w, w.emma, { customer: 'Northwind', deed: 'done' })
  await w.at('2026-11-27T08:30:00-05:00')
  expect(digest(w, w.emma)).not.toContain('overdue')
  await tell(w.emma, 'Northwind pays the second half for the pumps by 30 November', [
    { customer: 'Northwind', deal: sold('2026-11-30', 'pays the second half for the pumps by 30 November') },
  ])
  await w.at('2026-11-30T08:30:00-05:00')
  expect(digest(w, w.emma)).toContain('Payment due today')
})

test('what was solved stays solved when its message is worded anew, moves along, and goes with the customer', async () => {
  const said = await w.double.say(
    w.lin.id,
    'dm',
    w.engine.means('恒瑞大药房：箱子都压坏了', [{ customer: '恒瑞大药房', signals: [complaint('箱子都压坏了')] }]),
  )
  await w.settle()
  await w.say(w.lin, '恒瑞的投诉处理好了')
  const again = w.engine.means('恒瑞大药房：十个箱子都压坏了', [
    { customer: '恒瑞大药房', signals: [complaint('十个箱子都压坏了')] },
  ])
  await w.double.edit(w.lin.id, said, again)
  await w.settle()
  expect(await settled()).toEqual({ 十个箱子都压坏了: '2026-11-23' })
  await visited(w, w.lin, { customer: '恒瑞连锁' })
  await w.say(w.lin, '合并恒瑞大药房和恒瑞连锁')
  await pick(w.lin, '合并')
  expect(await settled()).toEqual({ 十个箱子都压坏了: '2026-11-23' })
  await pick(w.lin, '撤销合并')
  expect(await settled()).toEqual({ 十个箱子都压坏了: '2026-11-23' })
})

test('an appointment is told that morning with a button that opens the brief', async () => {
  await visited(w, w.emma, {
    customer: 'Northwind',
    contacts: [{ name: 'Sarah' }],
    follow_ups: [promise('show the new line', '2026-11-25', { kind: 'appointment' })],
  })
  await w.at('2026-11-25T08:30:00-05:00')
  expect(digest(w, w.emma)).toContain('Planned for today: show the new line')
  await w.double.tap(w.emma.id, digests(w, w.emma).at(-1)!, { text: 'Brief me' })
  await w.settle()
  expect(w.last(w.emma)).toMatch(/Northwind[\s\S]*show the new line/)
})
