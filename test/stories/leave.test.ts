// Leave, told in plain words: nothing comes while the rep is away, and on return what is still due.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Message } from '../../src/playground/state.ts'
import { textOf } from '../../src/playground/text.ts'
import { digest, digests, type NudgeWorld, nudgeWorld, promise, visited } from './nudges-hand.ts'

let w: NudgeWorld
const told = (who = w.emma) => digests(w, who).length
const lastOf = (who = w.emma): Message => w.double.answers(who.id).at(-1)!
/** Taps a button of a message by its action. */
async function press(action: string, message = lastOf()): Promise<void> {
  const block = message.blocks.find(one => JSON.stringify(one).includes(`"action_id":"${action}"`))
  if (!block) throw new Error(`No button ${action} in ${textOf(message)}`)
  await w.double.tap(w.emma.id, message, { block_id: String(block.block_id), action_id: action })
  await w.settle()
}

beforeAll(async () => {
  // Monday, at noon in New York.
  w = await nudgeWorld({ at: '2026-11-30T12:00:00-05:00' })
  await visited(w, w.emma, { customer: 'Northwind Traders', follow_ups: [promise('revised quote', '2026-12-03')] })
  await visited(w, w.emma, { customer: 'Pier Nine', follow_ups: [promise('send samples', '2026-12-09')] })
})
afterAll(() => w.stop())

test('leave is kept with the first day back, and what happens meanwhile', async () => {
  expect(await w.say(w.emma, 'I’m off from Wednesday until Monday')).toContain(
    'Noted. No nudges from Wed 2 Dec until you’re back on Mon 7 Dec. What falls due meanwhile comes on the working day before, or waits for you.',
  )
  expect(JSON.stringify(lastOf().blocks)).toContain('Mon 7 Dec is off too')
})

test('what falls due in it comes on the working day before', async () => {
  await w.at('2026-12-01T08:30:00-05:00')
  expect(digest(w, w.emma)).toContain('Due Thu 3 Dec, which is your day off: revised quote')
})

test('nothing comes while it lasts, and the first day back brings what is still due', async () => {
  const before = told()
  for (const day of ['02', '03', '04', '05', '06']) await w.at(`2026-12-${day}T12:00:00-05:00`)
  expect(told()).toBe(before)
  await w.at('2026-12-07T08:30:00-05:00')
  expect(told()).toBe(before + 1)
  expect(digest(w, w.emma)).toContain('4 days overdue: revised quote')
})

test('leave that is told twice ends where it was told last, and one tap takes that back', async () => {
  await w.at('2026-12-07T12:00:00-05:00')
  await w.say(w.emma, 'I’m on leave tomorrow')
  await w.say(w.emma, 'back on Thursday')
  expect(w.last(w.emma)).toContain('until you’re back on Thu 10 Dec')
  expect(await w.say(w.emma, 'when am I off?')).toBe('Your leave:\n• Tue 8 Dec to Wed 9 Dec')
  const card = w.double.answers(w.emma.id).at(-2)!
  await press('leave.undo', card)
  expect(textOf(card)).toBe('Undone. Your nudges come as before.')
  expect(await w.say(w.emma, 'when am I off?')).toBe('Your leave:\n• Tue 8 Dec')
})

test('half a day is nothing to keep, and the digest comes as usual', async () => {
  expect(await w.say(w.emma, 'I’m off this afternoon')).toContain('I keep leave by whole days')
  expect(await w.say(w.emma, 'when am I off?')).toBe('Your leave:\n• Tue 8 Dec')
})

test('the day that was taken for the first one back can be off too', async () => {
  await w.say(w.emma, 'I’m off until Thursday')
  const card = lastOf()
  await press('leave.too', card)
  expect(textOf(card)).toContain('until you’re back on Fri 11 Dec')
  await w.at('2026-12-10T12:00:00-05:00')
  expect(told()).toBe(2)
})

test('who is back early is told so, and gets this morning’s digest', async () => {
  const before = told()
  expect(await w.say(w.emma, 'I’m back')).toBe('Welcome back. I’m putting together what is still due today.')
  await w.settle()
  expect(told()).toBe(before + 1)
  expect(digest(w, w.emma)).toContain('1 day overdue: send samples')
  await w.at('2026-12-10T17:00:00-05:00')
  expect(told()).toBe(before + 1)
})

test('leave can be cancelled, by words and by command; without dates it is asked for', async () => {
  await w.say(w.emma, 'on holiday from 14 to 18 December')
  expect(await w.say(w.emma, 'cancel my holiday')).toBe(
    'Done, your leave is cancelled. Your nudges come on working mornings again.',
  )
  expect(await w.say(w.emma, 'when am I off?')).toContain('No leave is on record.')
  expect(await w.say(w.emma, 'I’m on holiday')).toContain('From which day to which?')
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'away 21 December to 1 January')
  await w.settle()
  expect(w.last(w.emma)).toContain('No nudges from Mon 21 Dec until you’re back on Mon 4 Jan 2027')
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'away cancel')
  await w.settle()
  expect(await w.say(w.emma, 'cancel my leave')).toBe('No leave is on record, so there is nothing to cancel.')
})

test('用中文说休假也一样', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', follow_ups: [promise('送对比表', '2026-12-15')] })
  expect(await w.say(w.lin, '我休假到下周四')).toContain(
    '记下了。12月17日 周四之前不提醒你；这期间到期的事，等你回来再说。',
  )
  await w.at('2026-12-16T12:00:00+08:00')
  expect(told(w.lin)).toBe(0)
  expect(await w.say(w.lin, '我回来了')).toBe('欢迎回来，提醒恢复照常。今天还来得及办的，这就发给你。')
  await w.settle()
  expect(told(w.lin)).toBe(1)
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'away 取消')
  await w.settle()
  expect(w.last(w.lin)).toBe('你没有登记过休假，不用取消。')
})

test('somebody else’s leave in a note is not the rep’s', async () => {
  await visited(w, w.lin, { customer: '恒瑞大药房', facts: [] })
  await w.say(w.lin, '王店长休假到下周一')
  expect(w.last(w.lin)).not.toContain('不提醒你')
  expect(await w.say(w.lin, '我什么时候休假？')).not.toContain('12月21日')
})
