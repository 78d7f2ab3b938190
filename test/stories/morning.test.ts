// Mornings: one digest where the rep is, on the rep's own working days, however late or often Rapport wakes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../src/playground/state.ts'
import { digest, digests, fact, type NudgeWorld, nudgesOf, nudgeWorld, promise, visited } from './nudges-hand.ts'

let w: NudgeWorld
let jonas: Person
const told = (who: Person) => digests(w, who).length

beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  jonas = w.double.addUser({ id: 'U3JONAS', name: 'Jonas', tz: 'Europe/Berlin', locale: 'en-GB' })
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    facts: [fact('王店长', 'birthday', ['--12-03', '她生日是12月3日'])],
    follow_ups: [promise('送对比表', '2026-11-25', { quote: '周三之前要一份对比表' })],
  })
  await visited(w, w.emma, {
    customer: 'Northwind Traders',
    contacts: [{ name: 'Sarah Chen' }],
    follow_ups: [promise('revised quote', '2026-11-26', { quote: 'I promised a revised quote by Thursday' })],
  })
  await visited(w, jonas, {
    customer: 'Hafen Logistik',
    follow_ups: [promise('price list', '2026-11-25', { quote: 'he wants the price list on Wednesday' })],
  })
})
afterAll(() => w.stop())

test('the digest comes at 08:30 where each rep is, and not a minute earlier', async () => {
  await w.at('2026-11-25T08:29:59+08:00')
  expect([told(w.lin), told(jonas), told(w.emma)]).toEqual([0, 0, 0])
  await w.at('2026-11-25T08:30:00+08:00')
  expect([told(w.lin), told(jonas), told(w.emma)]).toEqual([1, 0, 0])
  await w.at('2026-11-25T08:30:00+01:00')
  expect([told(w.lin), told(jonas), told(w.emma)]).toEqual([1, 1, 0])
  await w.at('2026-11-25T08:30:00-05:00')
  expect([told(w.lin), told(jonas), told(w.emma)]).toEqual([1, 1, 1])
})

test('a nudge says why, in whose words and when, what to say, and which card helps', () => {
  const words = [
    '恒瑞大药房* · 王店长 · 今天',
    '今天到期：送对比表（11月23日答应王店长的）',
    '「周三之前要一份对比表」',
    '11月23日',
    '可以说',
    '王店长，上次说好的“送对比表”',
    '打法：',
  ]
  for (const part of words) expect(digest(w, w.lin)).toContain(part)
  for (const part of [
    'Hello Jonas',
    'Due today: price list',
    '“he wants the price list on Wednesday”',
    'You could say',
    'Card: ',
  ])
    expect(digest(w, jonas)).toContain(part)
})

test('what is due on Thanksgiving is told on the day before it', () => {
  expect(digest(w, w.emma)).toContain('Due Thu 26 Nov, which is your day off: revised quote')
})

test('waking again, and a restart in between, send nothing more', async () => {
  await w.settle()
  await w.restart()
  await w.settle()
  expect([told(w.lin), told(jonas), told(w.emma)]).toEqual([1, 1, 1])
})

test('a holiday in one country is a working day in another', async () => {
  for (const time of ['08:30:00+08:00', '08:30:00+01:00', '12:00:00-05:00']) await w.at(`2026-11-26T${time}`)
  expect([told(w.lin), told(jonas), told(w.emma)]).toEqual([2, 2, 1])
})

test('a wake-up that was missed is caught up once, as long as the working day lasts', async () => {
  await w.at('2026-11-27T11:00:00+08:00')
  await w.settle()
  expect(told(w.lin)).toBe(3)
})

test('nothing comes at the weekend', async () => {
  await w.at('2026-11-29T12:00:00+08:00')
  expect(told(w.lin)).toBe(3)
})

test('after the working day, and at night, nothing comes; the next morning brings what was missed', async () => {
  await w.at('2026-11-30T19:00:00+08:00')
  expect(told(w.lin)).toBe(3)
  await w.at('2026-12-01T03:00:00+08:00')
  expect(told(w.lin)).toBe(3)
  await w.at('2026-12-01T08:30:00+08:00')
  expect(told(w.lin)).toBe(4)
  expect(digest(w, w.lin)).toContain('已经过期6天：送对比表')
  const birthday = (await nudgesOf(w, w.lin)).find(row => row.kind === 'birthday')
  expect(birthday?.draft).toMatchObject({ nominal: '2026-11-30', why: '2天后（12月3日，周四）是王店长的生日。' })
})

test('a process that was down since yesterday morning does not wake anybody in the night', async () => {
  const before = told(w.emma)
  await w.at('2026-12-02T02:00:00-05:00')
  expect(told(w.emma)).toBe(before)
  await w.at('2026-12-02T08:30:00-05:00')
  expect(told(w.emma)).toBe(before + 1)
})

test('changed settings hold from the next morning on, also for an evening digest', async () => {
  await w.at('2026-12-02T10:00:00-05:00')
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'settings')
  await w.settle()
  await w.double.submit(w.emma.id, { nudge_at: '19:00', works: ['thu', 'sat'], language: 'zh' })
  await w.settle()
  const before = told(w.emma)
  await w.at('2026-12-03T18:59:00-05:00')
  expect(told(w.emma)).toBe(before)
  await w.at('2026-12-03T19:00:00-05:00')
  expect(told(w.emma)).toBe(before + 1)
  expect(digest(w, w.emma)).toContain('Emma，你好')
  await w.at('2026-12-04T20:00:00-05:00')
  expect(told(w.emma)).toBe(before + 1)
})

test('who joins after the time of the digest gets the first one on the next working morning', async () => {
  const kai = w.double.addUser({ id: 'U4KAI', name: 'Kai', tz: 'Asia/Tokyo', locale: 'en-US' })
  await w.at('2026-12-07T09:00:00+09:00')
  await visited(w, kai, { customer: 'Sakura Foods', follow_ups: [promise('send samples', '2026-12-07')] })
  await w.at('2026-12-07T17:00:00+09:00')
  expect(told(kai)).toBe(0)
  await w.at('2026-12-08T08:30:00+09:00')
  expect(digest(w, kai)).toContain('1 day overdue: send samples')
})
