// What a report tells to be over, what a payment settles, and what becomes of it when the report or the customer changes.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { answer, digest, digests, promise, visited } from './nudges-hand.ts'
import { complaint, type Settling, settling, theirs } from './over-hand.ts'

let w: Settling['w']
let { settled, kept, stateOf, pick, tell } = {} as Settling
beforeEach(async () => {
  ;({ w, settled, kept, stateOf, pick, tell } = await settling())
})
afterEach(() => w.stop())

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
