// What becomes of a nudge: done, snoozed, skipped, logged from, or settled by what happened meanwhile.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { customers, followUps, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import {
  answer,
  delivered,
  digest,
  digests,
  fact,
  type NudgeWorld,
  nudgeAbout,
  nudgesOf,
  nudgeWorld,
  promise,
  read,
  tap,
  visited,
} from './nudges-hand.ts'

let w: NudgeWorld
const stateOf = async (customer: string) => (await nudgeAbout(w, w.lin, customer)).state
const promiseTo = async (what: string) =>
  (await read(w, tx => tx.select().from(followUps).where(eq(followUps.what, what))))[0]
const calls = (method: string) => w.double.calls.filter(call => call.method === method).length

beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  const lin = w.lin
  await visited(w, lin, { customer: '恒瑞大药房', follow_ups: [promise('送对比表', '2026-11-25')] })
  await visited(w, lin, { customer: '康宁医药', follow_ups: [promise('寄样品', '2026-11-25')] })
  await visited(w, lin, { customer: '仁和堂', follow_ups: [promise('改合同', '2026-11-25')] })
  await visited(w, lin, { customer: '同仁药店', follow_ups: [promise('报价单', '2026-11-25')] })
  await visited(w, lin, { customer: '百草堂', signals: [delivered('货都到齐了')] })
  await visited(w, lin, {
    customer: '老百姓药房',
    contacts: [{ name: '周经理', title: '经理' }],
    facts: [
      fact('周经理', 'birthday', ['lunar:10-20', '农历十月二十过生日']),
      fact('周经理', 'taste', ['龙井', '平时爱喝龙井']),
    ],
  })
  await visited(w, lin, { customer: '一心堂', follow_ups: [promise('培训店员', '2026-11-26')] })
  await visited(w, w.emma, { customer: 'Northwind Traders', follow_ups: [promise('revised quote', '2026-11-25')] })
  await read(w, tx => tx.update(customers).set({ tier: 'A' }).where(eq(customers.name, '百草堂')))
  await visited(w, lin, { customer: '益丰大药房' })
  await read(w, async tx => {
    const [quiet] = await tx.update(customers).set({ tier: 'A' }).where(eq(customers.name, '益丰大药房')).returning()
    await tx.update(visits).set({ on: '2026-11-18' }).where(eq(visits.customer, quiet!.id))
  })
  await w.at('2026-11-25T08:30:00+08:00')
})
afterAll(() => w.stop())

test('a digest holds five nudges at most and says how many wait', async () => {
  const rows = (await nudgesOf(w, w.lin)).filter(({ n }) => n > 0)
  expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5])
  expect(digest(w, w.lin)).toContain('另有 1 件')
  expect(rows.map(({ draft }) => draft.customerName)).not.toContain('Northwind Traders')
})

test('a lunar birthday is told three days before, with what the customer likes', () => {
  expect(digest(w, w.lin)).toContain('3天后（11月28日，周六）是周经理的农历生日')
  expect(digest(w, w.lin)).toContain('你记过的喜好：龙井')
})

test('Done closes the promise and shrinks the nudge where it stands', async () => {
  const posted = calls('chat.postMessage')
  await answer(w, w.lin, { customer: '恒瑞大药房', deed: 'done' })
  expect(await stateOf('恒瑞大药房')).toBe('done')
  expect(await promiseTo('送对比表')).toMatchObject({ state: 'done' })
  expect(digest(w, w.lin)).toMatch(/恒瑞大药房 · 办好了/)
  expect([calls('chat.postMessage'), w.last(w.lin).slice(0, 5)]).toEqual([posted + 1, '好，办完了'])
  expect(digests(w, w.lin)).toHaveLength(1)
})

test('a settled nudge answers a second tap from an old screen with a plain line', async () => {
  const { id } = await nudgeAbout(w, w.lin, '恒瑞大药房')
  const old = { ...digests(w, w.lin)[0]!, blocks: [] }
  const seen = w.double.answers(w.lin.id).length
  await w.rapport.take({
    ...{ kind: 'tap', workspace: 'T0PLAY', user: w.lin.id, channel: old.channel, message: old.ts, trigger: 'old.1' },
    ...{ action: 'nudge.done', value: id },
  })
  await w.rapport.take({
    ...{
      kind: 'submit',
      workspace: 'T0PLAY',
      user: w.lin.id,
      channel: '',
      view: 'snooze',
      about: id,
      trigger: 'old.2',
    },
    values: { until: '2026-12-09' },
  })
  await w.settle()
  expect(w.double.answers(w.lin.id).length).toBe(seen + 2)
  expect(w.last(w.lin)).toContain('已经处理过了')
  expect(await stateOf('恒瑞大药房')).toBe('done')
})

test('another rep cannot settle it', async () => {
  const { id } = await nudgeAbout(w, w.lin, '康宁医药')
  const from = { workspace: 'T0PLAY', user: w.emma.id, channel: w.double.dm(w.emma.id).id, trigger: 'other.1' }
  await w.rapport.take({ kind: 'tap', ...from, action: 'nudge.done', value: id })
  await w.settle()
  expect(w.last(w.emma)).toContain('dealt with')
  expect(await stateOf('康宁医药')).toBe('open')
})

test('"tomorrow" brings it back the next workday, in that day’s words, and once', async () => {
  await answer(w, w.lin, { customer: '康宁医药', deed: { snooze: 'tomorrow' } })
  expect(digest(w, w.lin)).toMatch(/康宁医药 · 11月26日 周四再提醒/)
})

test('"not mine" drops the promise', async () => {
  await answer(w, w.lin, { customer: '仁和堂', deed: { skip: 'not_mine' } })
  expect(await promiseTo('改合同')).toMatchObject({ state: 'dropped' })
  expect(digest(w, w.lin)).toMatch(/仁和堂 · 已跳过/)
})

test('done in words settles the nudge and repaints the digest', async () => {
  const reply = await w.say(w.lin, w.engine.means('同仁药店的报价单已经发了', [], 'done'))
  expect(reply).toContain('同仁药店 · 报价单')
  expect(await promiseTo('报价单')).toMatchObject({ state: 'done' })
  expect(digest(w, w.lin)).toMatch(/同仁药店 · 已经了结/)
})

test('a birthday that is "not now" comes back on the workday before, not after it', async () => {
  await answer(w, w.lin, { customer: '老百姓药房', deed: { skip: 'not_now' } })
  expect(await nudgeAbout(w, w.lin, '老百姓药房')).toMatchObject({ state: 'snoozed', until: '2026-11-27' })
})

test('the next morning brings what was left over, what slept until then, and what is due', async () => {
  await w.at('2026-11-26T08:30:00+08:00')
  const today = (await nudgesOf(w, w.lin)).filter(({ n }) => n > 5)
  expect(today.map(({ draft }) => draft.customerName).sort()).toEqual(['一心堂', '康宁医药', '百草堂', '益丰大药房'])
  expect(digest(w, w.lin)).toContain('已经过期1天：寄样品')
  expect(digest(w, w.lin)).toContain('「货都到齐了」')
})

test('Log a visit opens the form with the customer filled in; the visit settles the call after a delivery', async () => {
  await answer(w, w.lin, { customer: '百草堂', deed: 'log' })
  expect(JSON.stringify(w.double.modal(w.lin.id)?.blocks)).toContain('"initial_value":"百草堂"')
  await w.double.submit(w.lin.id, { text: '打电话问过了，一切都好' })
  await w.settle()
  expect(w.last(w.lin)).toContain('百草堂')
  expect(await stateOf('百草堂')).toBe('settled')
  expect(digest(w, w.lin)).toMatch(/百草堂 · 已经了结/)
})

test('a date is picked in the form; a free day comes on the workday before', async () => {
  await answer(w, w.lin, { customer: '一心堂', deed: { snooze: 'date' } })
  expect(w.double.modal(w.lin.id)).toBeDefined()
  await w.double.submit(w.lin.id, { until: '2026-12-06' })
  await w.settle()
  expect(await nudgeAbout(w, w.lin, '一心堂')).toMatchObject({ state: 'snoozed', until: '2026-12-04' })
  expect(digest(w, w.lin)).toMatch(/一心堂 · 12月4日 周五再提醒/)
})

test('yesterday’s digest can still be clicked, and what came again today is settled with it', async () => {
  await w.at('2026-11-27T08:30:00+08:00')
  const [, thursday, friday] = digests(w, w.lin)
  const rows = (await nudgesOf(w, w.lin)).filter(({ draft, n }) => n > 5 && draft.customerName === '康宁医药')
  expect(rows.map(({ day, state }) => [day, state])).toEqual([
    ['2026-11-26', 'expired'],
    ['2026-11-27', 'open'],
  ])
  await tap(w, w.lin, { message: thursday!, id: rows[0]!.id, deed: 'done' })
  expect(await promiseTo('寄样品')).toMatchObject({ state: 'done' })
  expect(textOf(thursday!)).toMatch(/康宁医药 · 办好了/)
  expect(textOf(friday!)).toMatch(/康宁医药 · 已经了结/)
})

test('what slept is shown once when it wakes, and not every day from then on', async () => {
  await w.at('2026-11-30T08:30:00+08:00')
  await w.at('2026-12-01T08:30:00+08:00')
  const birthdays = (await nudgesOf(w, w.lin)).filter(({ kind }) => kind === 'birthday')
  expect(birthdays.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-27'])
})

test('silence over the interval of the tier is told, and a contact settles it until the interval has passed again', async () => {
  await w.at('2026-12-03T08:30:00+08:00')
  expect(digest(w, w.lin)).toMatch(/和百草堂已经7天没联系（上次是11月26日），A.客户每7天联系一次。/)
  await answer(w, w.lin, { customer: '百草堂', deed: { skip: 'not_useful' } })
  await visited(w, w.lin, { customer: '百草堂' })
  await w.at('2026-12-09T08:30:00+08:00')
  const seen = digest(w, w.lin)
  expect(seen).not.toContain('百草堂')
  await w.at('2026-12-10T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('和百草堂已经7天没联系')
})

test('a nudge for one rep never shows another rep’s customer', async () => {
  await w.at('2026-12-10T09:00:00-05:00')
  const own = await nudgesOf(w, w.emma)
  expect(new Set(own.flatMap(({ draft }) => draft.customerName || []))).toEqual(new Set(['Northwind Traders']))
})
