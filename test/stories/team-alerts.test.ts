// A manager hears of customers who need a word: once each morning, in the manager's own time and language, and of nothing else.
import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { alerts, audit, customers, nudges } from '../../db/schema.ts'
import { createMorning } from '../../src/nudges/morning.ts'
import { textOf } from '../../src/playground/double.ts'
import type { SignalMeaning } from '../../src/understanding/meaning.ts'
import { promise, read, visited } from './nudges-hand.ts'
import { ALERT, type Team, team } from './team-hand.ts'

let t: Team
afterEach(() => t.w.stop())

const complaint: SignalMeaning = { kind: 'complaint', quote: '货又送错了' }
const told = () => t.seen(t.wang, ALERT).map(textOf)
const at = (day: string, time = '08:30') => t.w.at(`${day}T${time.padEnd(8, ':00')}+08:00`)

test('an open complaint is told on day 7, once that morning, and on each workday after it until it is solved', async () => {
  t = await team('2026-11-02T18:00:00+08:00')
  const { w } = t
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    signals: [complaint],
    follow_ups: [promise('换货', '2026-11-12', { quote: '12号前换货' })],
  })
  await visited(w, w.emma, { customer: 'Northwind', signals: [{ kind: 'complaint', quote: 'wrong goods again' }] })
  for (const day of ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-08']) await at(day)
  expect(told()).toEqual([])
  await at('2026-11-09')
  await at('2026-11-09', '08:31')
  await w.restart()
  await at('2026-11-09', '11:00')
  expect(told()).toHaveLength(1)
  for (const words of ['王总，你好', '恒瑞大药房* · 可以找林晓聊聊', '第 7 天', '答应过客户：换货', '「货又送错了」'])
    expect(told()[0]).toContain(words)
  expect(told()[0]).not.toContain('Northwind')
  await at('2026-11-10')
  expect(told()).toHaveLength(2)
  expect(told()[1]).toContain('第 8 天')
  await w.say(w.lin, '恒瑞大药房的投诉已经解决了')
  await at('2026-11-11')
  expect(told()).toHaveLength(2)
})

test('it comes in the manager’s own morning and language, also while the rep is away', async () => {
  t = await team('2026-11-02T18:00:00+08:00', { tz: 'America/New_York', locale: 'en-US' })
  const { w } = t
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint] })
  await w.say(w.lin, '我从11月4日休假到11月20日')
  await w.at('2026-11-09T08:29:00-05:00')
  expect(told()).toEqual([])
  await w.at('2026-11-09T08:30:00-05:00')
  expect(told()).toHaveLength(1)
  expect(told()[0]).toContain('A complaint of Mon 2 Nov is still open on day 7. No solution is promised yet.')
  expect(told()[0]).toContain('talk to 林晓')
})

test('of two that wake at once one tells the manager', async () => {
  t = await team('2026-11-02T18:00:00+08:00')
  const { w } = t
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint] })
  w.clock.moveTo(new Date('2026-11-09T08:30:00+08:00'))
  const parts = { db: w.db, clock: w.clock, log: { info() {}, warn() {}, error() {} }, titles: () => '投诉处理' }
  await Promise.all(Array.from({ length: 3 }, () => createMorning(parts).run()))
  await w.settle()
  expect(told()).toHaveLength(1)
  expect(await read(w, tx => tx.$count(alerts, eq(alerts.kind, 'complaint')))).toBe(1)
})

test('a message given up in the evening gives back what it held: it is told on the next morning, and once', async () => {
  t = await team('2026-11-02T18:00:00+08:00')
  const { w } = t
  await visited(w, w.lin, { customer: '恒瑞大药房', follow_ups: [promise('改合同', '2026-11-03')] })
  w.clock.moveTo(new Date('2026-11-09T08:30:00+08:00'))
  const log = { info() {}, warn() {}, error() {} }
  await createMorning({ db: w.db, clock: w.clock, log, titles: () => '' }).run()
  expect(await read(w, tx => tx.$count(alerts))).toBe(1)
  await at('2026-11-09', '18:00:01')
  expect(told()).toEqual([])
  expect(await read(w, tx => tx.$count(alerts))).toBe(0)
  await at('2026-11-10')
  await at('2026-11-11')
  expect(told()).toHaveLength(1)
  expect(told()[0]).toContain('改合同')
})

test('a promise is told once, four workdays late; a customer who cools once an episode', async () => {
  t = await team('2026-10-05T18:00:00+08:00')
  const { w } = t
  for (const day of ['10-05', '10-12', '10-19', '10-26']) {
    await w.at(`2026-${day}T18:00:00+08:00`)
    await visited(w, w.lin, { customer: '康宁医药', facts: [] })
  }
  await visited(w, w.lin, {
    customer: '仁和堂',
    follow_ups: [promise('改合同', '2026-11-03', { quote: '3号改好合同' })],
  })
  for (const day of ['2026-11-04', '2026-11-05', '2026-11-06', '2026-11-09']) {
    await at(day)
    expect(told().filter(text => text.includes('仁和堂'))).toHaveLength(day === '2026-11-09' ? 1 : 0)
  }
  expect(told().at(-1)).toContain('答应11月3日 周二办的事，过了 4 个工作日还没了结：改合同')
  for (const day of ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-16']) await at(day)
  expect(told().filter(text => text.includes('仁和堂'))).toHaveLength(1)
  const cooling = await read(w, tx => tx.select().from(nudges).where(eq(nudges.kind, 'cooling')))
  expect(cooling.length).toBeGreaterThan(0)
  const about = told().filter(text => text.includes('康宁医药'))
  expect(about).toHaveLength(1)
  expect(about[0]).toContain('关系在变冷：上次联系是10月26日')
})

test('Seen shrinks it; Ask brings the rep one message with the manager’s name, not twice a day', async () => {
  t = await team('2026-11-02T18:00:00+08:00')
  const { w } = t
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint] })
  await visited(w, w.lin, { customer: '康宁医药', signals: [{ kind: 'complaint', quote: '等了三天没人管' }] })
  await at('2026-11-09')
  const [message] = t.seen(t.wang, ALERT)
  const before = t.count(w.lin)
  await t.tap(t.wang, message!, '问问同事')
  expect(t.since(w.lin, before)).toHaveLength(1)
  expect(w.last(w.lin)).toContain('王总想了解一下康宁医药的情况')
  expect(w.last(w.lin)).toContain('第 7 天')
  await t.tap(t.wang, message!, '知道了')
  expect(textOf(message!)).toContain('康宁医药 · 已经问了')
  expect(textOf(message!)).toContain('恒瑞大药房 · 知道了')
  expect(JSON.stringify(message!.blocks)).not.toContain('alert.ask')
  const trail = await read(w, tx => tx.select({ what: audit.what, who: audit.who }).from(audit))
  expect(trail).toEqual(expect.arrayContaining([{ what: 'alert.asked', who: 'U3WANG' }]))
  expect(trail).toEqual(expect.arrayContaining([{ what: 'alert.seen', who: 'U3WANG' }]))
  expect(t.count(w.lin)).toBe(before + 1)
})

test('a question in the rep’s night waits for the rep’s morning', async () => {
  t = await team('2026-11-02T18:00:00+08:00', { tz: 'America/New_York', locale: 'en-US' })
  const { w } = t
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint] })
  await w.at('2026-11-09T08:30:00-05:00')
  const before = t.count(w.lin)
  await t.tap(t.wang, t.seen(t.wang, ALERT)[0]!, 'Ask the rep')
  expect(w.last(t.wang)).toContain('I’ll ask on their next working morning')
  expect(t.count(w.lin)).toBe(before)
  await at('2026-11-10')
  await at('2026-11-11')
  expect(t.seen(w.lin, '王总想了解一下')).toHaveLength(1)
})

test('nobody else can answer an alert, and what is gone is not spoken of', async () => {
  t = await team('2026-11-02T18:00:00+08:00')
  const { w } = t
  await visited(w, w.lin, { customer: '恒瑞大药房', signals: [complaint] })
  await visited(w, w.lin, { customer: '康宁医药', signals: [{ kind: 'complaint', quote: '等了三天没人管' }] })
  await read(w, tx =>
    tx
      .update(customers)
      .set({ noContactSince: '2026-11-03', noContactBy: w.lin.id, noContactQuote: '' })
      .where(eq(customers.name, '康宁医药')),
  )
  await at('2026-11-09')
  expect(told()[0]).not.toContain('康宁医药')
  const [row] = await read(w, tx => tx.select().from(alerts).where(eq(alerts.kind, 'complaint')))
  const from = { workspace: 'T0PLAY', user: w.emma.id, channel: w.double.dm(w.emma.id).id, trigger: 'other.1' }
  await w.rapport.take({ kind: 'tap', ...from, action: 'alert.ask', value: row!.id })
  await w.settle()
  expect((await read(w, tx => tx.select().from(alerts).where(eq(alerts.id, row!.id))))[0]?.state).toBe('open')
  await w.say(w.lin, '忘掉恒瑞大药房')
  await t.tap(w.lin, w.double.answers(w.lin.id).at(-1)!, '全部忘掉')
  expect(w.last(t.wang)).toContain('已经删除')
  await at('2026-11-10')
  expect(t.since(t.wang, 1).filter(text => text.includes('恒瑞'))).toEqual([])
})
