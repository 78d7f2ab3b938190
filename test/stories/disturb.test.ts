// Quiet hours and do-not-disturb: a digest waits for their end, and never comes twice.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../src/playground/state.ts'
import { digest, digests, type NudgeWorld, nudgeWorld, promise, visited } from './nudges-hand.ts'

let w: NudgeWorld
const told = (who: Person = w.emma) => digests(w, who).length
const seconds = (at: string) => new Date(at).getTime() / 1000
const asked = () => w.double.calls.filter(({ method }) => method.startsWith('dnd.'))

beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-30T12:00:00-05:00' })
  for (const who of [w.emma, w.lin])
    await visited(w, who, { customer: 'Northwind Traders', follow_ups: [promise('revised quote', '2026-12-01')] })
})
afterAll(() => w.stop())

test('who has paused notifications gets the digest when the pause ends', async () => {
  w.emma.dnd = { pausedUntil: seconds('2026-12-01T10:15:00-05:00') }
  await w.at('2026-12-01T08:30:00+08:00')
  for (const time of ['08:30', '08:31', '09:30', '10:14']) await w.at(`2026-12-01T${time}:00-05:00`)
  expect(told()).toBe(0)
  await w.at('2026-12-01T10:15:00-05:00')
  expect(told()).toBe(1)
  expect(digest(w, w.emma)).toContain('Due today: revised quote')
})

test('while it waits nobody is asked again, and others are not held up', async () => {
  expect(told(w.lin)).toBe(1)
  // Once for 林晓; for Emma when it was time, and again when her pause was over.
  expect(asked().map(({ method, args }) => [method, args.user])).toEqual([
    ['dnd.info', w.lin.id],
    ['dnd.info', w.emma.id],
    ['dnd.info', w.emma.id],
  ])
})

test('hours of do-not-disturb that go on past the working day carry the digest over to the next morning', async () => {
  w.emma.dnd = { from: seconds('2026-12-02T08:00:00-05:00'), until: seconds('2026-12-02T19:00:00-05:00') }
  for (const time of ['08:30', '12:00', '17:59', '19:01']) await w.at(`2026-12-02T${time}:00-05:00`)
  expect(told()).toBe(1)
  await w.at('2026-12-03T08:30:00-05:00')
  expect(told()).toBe(2)
  expect(digest(w, w.emma)).toContain('2 days overdue: revised quote')
})

test('several who are due at once are asked about in one call', async () => {
  const before = asked().length
  const kai = w.double.addUser({ id: 'U4KAI', name: 'Kai', tz: 'America/New_York', locale: 'en-US' })
  await visited(w, kai, { customer: 'Pier Nine', follow_ups: [promise('send samples', '2026-12-04')] })
  kai.dnd = { pausedUntil: seconds('2026-12-04T09:00:00-05:00') }
  await w.at('2026-12-04T08:30:00-05:00')
  expect([told(), told(kai)]).toEqual([3, 0])
  await w.at('2026-12-04T09:00:00-05:00')
  expect([told(), told(kai)]).toEqual([3, 1])
  const calls = asked().slice(before)
  expect(calls.map(({ method }) => method)).toEqual(['dnd.teamInfo', 'dnd.info'])
  expect(String(calls[0]?.args.users).split(',')).toEqual(expect.arrayContaining([w.emma.id, kai.id]))
})

test('where Slack does not say, the digest goes out as planned', async () => {
  w.emma.dnd = { pausedUntil: seconds('2026-12-07T10:00:00-05:00') }
  w.double.failNext('dnd.teamInfo', { error: 'missing_scope' })
  await w.at('2026-12-07T08:30:00-05:00')
  expect(told()).toBe(4)
  expect(w.logged.filter(({ level }) => level === 'warn').map(({ message }) => message)).toContain(
    'Slack did not say who is not to be disturbed; digests go out as planned',
  )
})

test('quiet hours are set in words; a digest that lies in them says so, and comes at their end', async () => {
  w.emma.dnd = {}
  await w.at('2026-12-07T12:00:00-05:00')
  expect(await w.say(w.emma, 'don’t disturb me before 9')).toBe(
    'Noted: I won’t write first between 20:00 and 09:00, your time.\nYour digest at 08:30 would fall into your quiet hours, so it comes at 09:00.',
  )
  const before = told()
  await w.at('2026-12-08T08:59:00-05:00')
  expect(told()).toBe(before)
  await w.at('2026-12-08T09:00:00-05:00')
  expect(told()).toBe(before + 1)
})

test('a digest that was missed does not come in the quiet hours either', async () => {
  await w.say(w.emma, 'no messages after 17:00')
  const before = told()
  await w.at('2026-12-09T17:30:00-05:00')
  expect(told()).toBe(before)
  await w.at('2026-12-10T09:00:00-05:00')
  expect(told()).toBe(before + 1)
})

test('用中文设免打扰，再取消', async () => {
  expect(await w.say(w.lin, '晚上九点以后别打扰我')).toBe('好的，21:00到第二天07:00不打扰你（按你当地的时间）。')
  expect(await w.say(w.lin, '我的免打扰时间是几点？')).toContain('你的免打扰时间是21:00到第二天07:00。')
  expect(await w.say(w.lin, '取消免打扰')).toContain('免打扰时间已取消。')
  expect(await w.say(w.lin, '我的免打扰时间是几点？')).toContain('你没有设免打扰时间。')
})

test('the settings show them, and take them', async () => {
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'settings')
  await w.settle()
  expect(JSON.stringify(w.double.modal(w.emma.id)?.blocks)).toContain('"initial_time":"17:00"')
  await w.double.submit(w.emma.id, { quiet_from: '21:00', quiet_to: '06:30' })
  await w.settle()
  expect(w.last(w.emma)).toContain('won’t write first between 21:00 and 06:30')
})
