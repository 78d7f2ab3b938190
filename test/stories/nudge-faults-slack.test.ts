// Mornings while Slack takes no messages: one digest as soon as it does, or none in the evening and the next morning's.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { posterTo, replica } from '../replica.ts'
import { digest, digests, fact, type NudgeWorld, nudgesOf, nudgeWorld, promise, visited } from './nudges-hand.ts'

let w: NudgeWorld
beforeEach(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    facts: [fact('王店长', 'birthday', ['--11-28', '她生日是11月28日'])],
  })
})
afterEach(() => w.stop())

const count = () => digests(w, w.lin).length

/** A Rapport whose Slack can be switched off; it looks every six minutes, so that whatever was put off is tried again. */
function withSlack() {
  const slack = { up: true, refuses: '' }
  const real = posterTo(w)
  const rapport = replica(w, {
    engine: w.engine,
    poster: {
      post: async (item, at) =>
        slack.up && item.post.kind !== slack.refuses ? real.post(item, at) : { kind: 'failed', why: 'no Slack' },
    },
  })
  const until = async (time: string) => {
    for (let at = w.clock.now().getTime(); at < Date.parse(time); at += 6 * 60_000) {
      w.clock.moveTo(new Date(at))
      await rapport.settle()
    }
    w.clock.moveTo(new Date(time))
    await rapport.settle()
  }
  return { slack, until, rapport }
}

test('Slack down for two hours: one digest as soon as it is back, with what was settled meanwhile', async () => {
  await visited(w, w.lin, { customer: '康宁医药', follow_ups: [promise('寄样品', '2026-11-25')] })
  const { slack, until, rapport } = withSlack()
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  slack.up = false
  await until('2026-11-25T09:30:00+08:00')
  await w.double.say(w.lin.id, 'dm', w.engine.means('康宁医药的样品寄了', [], 'done'))
  await until('2026-11-25T10:30:00+08:00')
  expect(count()).toBe(0)
  slack.up = true
  await until('2026-11-25T10:40:00+08:00')
  await rapport.settle()
  expect(count()).toBe(1)
  expect(digest(w, w.lin)).toMatch(/康宁医药 · 已经了结/)
  const sent = (await nudgesOf(w, w.lin)).map(({ n }) => n)
  expect(sent).toEqual([1, 2])
})

test('Slack down until the evening: nothing then, also where something was settled meanwhile, and one digest in the morning', async () => {
  await visited(w, w.lin, { customer: '康宁医药', follow_ups: [promise('寄样品', '2026-11-25')] })
  const { slack, until } = withSlack()
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  slack.up = false
  await until('2026-11-25T09:30:00+08:00')
  await w.double.say(w.lin.id, 'dm', w.engine.means('康宁医药的样品寄了', [], 'done'))
  await until('2026-11-25T10:00:00+08:00')
  w.clock.moveTo(new Date('2026-11-25T18:10:00+08:00'))
  slack.up = true
  await until('2026-11-25T19:00:00+08:00')
  expect(count()).toBe(0)
  await until('2026-11-26T08:30:00+08:00')
  expect(count()).toBe(1)
  expect(digest(w, w.lin)).toContain('是王店长的生日')
  expect(digest(w, w.lin)).not.toContain('康宁医药')
})

test('a digest that is tried for hours holds up nothing else, and says what holds once it gets through', async () => {
  await visited(w, w.lin, { customer: '康宁医药', follow_ups: [promise('寄样品', '2026-11-25')] })
  const { slack, until } = withSlack()
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  slack.refuses = 'digest'
  await until('2026-11-25T09:30:00+08:00')
  await w.double.say(w.lin.id, 'dm', w.engine.means('康宁医药的样品寄了', [], 'done'))
  await until('2026-11-25T09:31:00+08:00')
  expect(w.last(w.lin)).toContain('寄样品')
  expect(count()).toBe(0)
  slack.refuses = ''
  await until('2026-11-25T10:00:00+08:00')
  expect(count()).toBe(1)
  expect(digest(w, w.lin)).toMatch(/康宁医药 · 已经了结/)
})
