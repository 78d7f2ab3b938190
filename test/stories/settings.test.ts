// A rep's own settings of nudges, whole: in the form and by words, and what they change of the next morning.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit, reps } from '../../db/schema.ts'
import { keepTaste, tasteOf } from '../../src/nudges/store/tastes.ts'
import type { Person } from '../../src/playground/state.ts'
import { digest, fact, type NudgeWorld, nudgesOf, nudgeWorld, promise, read, visited } from './nudges-hand.ts'

let w: NudgeWorld
const rowOf = async (who: Person) => (await read(w, tx => tx.select().from(reps).where(eq(reps.id, who.id))))[0]!
const trail = async (what: string) => (await read(w, tx => tx.select().from(audit))).filter(line => line.what === what)
const kindsOf = async (who: Person, day: string) =>
  (await nudgesOf(w, who)).filter(row => row.day === day).map(({ kind }) => kind)
/** The form as it stands, as one text. */
const form = (who: Person) => JSON.stringify(w.double.modal(who.id)?.blocks)

async function opened(who: Person, words = ''): Promise<void> {
  await w.double.slash(who.id, 'dm', '/rapport', `settings ${words}`)
  await w.settle()
}

async function submitted(who: Person, fields: Record<string, string | string[]>): Promise<string> {
  const { errors } = await w.double.submit(who.id, fields)
  expect(errors).toEqual({})
  await w.settle()
  return w.last(who)
}

beforeAll(async () => {
  // Monday evening in Shanghai.
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    facts: [fact('王店长', 'birthday', ['--11-28', '11月28日生日'])],
    follow_ups: [promise('送对比表', '2026-11-27')],
  })
  await visited(w, w.lin, { customer: '康宁医药', follow_ups: [promise('寄样品', '2026-11-25')] })
  await visited(w, w.lin, { customer: '仁和堂', follow_ups: [promise('改合同', '2026-11-25')] })
  await visited(w, w.lin, { customer: '老百姓药房' })
})
afterAll(() => w.stop())

test('the form shows what holds; saving it untouched changes nothing', async () => {
  await opened(w.lin)
  expect(w.double.modal(w.lin.id)?.callback_id).toBe('settings')
  expect(form(w.lin)).toContain('留空：通常的 5 条')
  expect(await submitted(w.lin, {})).toMatch(/^已保存：周一、周二.*08:30.*中文。$/)
  expect((await rowOf(w.lin)).nudges).toBeNull()
})

test('a kind that is off does not come the next morning, nor is it left over; the limit holds', async () => {
  await opened(w.lin)
  const said = await submitted(w.lin, { 'kinds.days': ['anniversary', 'festival'], 'number.limit': '1' })
  expect(said).toContain('每天早上最多 1 条')
  expect(said).toContain('“生日”提醒已关闭')
  await w.at('2026-11-25T08:30:00+08:00')
  // Three days ahead of the birthday; two promises are due today.
  const rows = (await nudgesOf(w, w.lin)).filter(({ day }) => day === '2026-11-25')
  expect(rows.map(({ kind, n }) => [kind, n > 0])).toEqual([
    ['follow_up', false],
    ['follow_up', true],
  ])
  expect(digest(w, w.lin)).not.toContain('王店长')
})

test('it outlasts a restart, and is in the trail', async () => {
  await w.restart()
  await w.at('2026-11-26T08:30:00+08:00')
  expect(await kindsOf(w.lin, '2026-11-26')).not.toContain('birthday')
  const [line] = await trail('settings.nudges')
  expect(line).toMatchObject({ who: w.lin.id, about: w.lin.id })
  expect(line?.detail).toEqual({
    changes: [
      { of: 'number', key: 'limit', from: 5, to: 1 },
      { of: 'kind', kind: 'birthday', on: false },
    ],
  })
})

test('switched on again by words, it tells what comes and nothing of what was', async () => {
  expect(await w.say(w.lin, '把生日提醒打开')).toMatch(/“生日”提醒已打开.*\n.*“关闭生日提醒”/)
  expect(await w.say(w.lin, '每天最多六条')).toMatch(/每天早上最多 6 条.*\n.*“每天最多1条”/)
  await w.at('2026-11-27T08:30:00+08:00')
  const told = (await nudgesOf(w, w.lin)).filter(({ day, kind }) => day === '2026-11-27' && kind === 'birthday')
  // The 28th is a Saturday, so its own day is told on Friday; the word three days ahead is past and not made up for.
  expect(told.map(({ draft }) => draft.nominal)).toEqual(['2026-11-28'])
  expect((await kindsOf(w.lin, '2026-11-27')).filter(kind => kind === 'follow_up')).toHaveLength(3)
})

test('the agenda and the preview follow the settings too', async () => {
  const asked = async (words: string) => {
    await w.double.slash(w.lin.id, 'dm', '/rapport', words)
    await w.settle()
    return w.last(w.lin)
  }
  expect(await asked('agenda 下周该跑谁')).not.toContain('老百姓药房')
  expect(await asked('preview cadence')).toContain('你自己的客户：一条也没有')
  await w.say(w.lin, 'C类客户3天没联系就提醒我')
  expect(await asked('agenda 下周该跑谁')).toContain('老百姓药房')
  expect(await asked('preview cadence')).toContain('和老百姓药房已经3天没联系')
  expect(await w.say(w.lin, 'C类客户30天没联系就提醒我')).toContain('“C类客户3天没联系就提醒我”')
})

test('a field that cannot be is refused where it stands, and nothing is stored', async () => {
  await opened(w.lin)
  const before = (await rowOf(w.lin)).nudges
  expect((await w.double.submit(w.lin.id, { 'number.limit': '11' })).errors).toEqual({
    'number.limit': '不能大于 10。',
  })
  const fields = { 'number.limit': '4', festivals: '12-25 圣诞节\n就是那天' }
  expect((await w.double.submit(w.lin.id, fields)).errors).toEqual({
    festivals: '“就是那天”看不懂。一行写一个，例如“12-25 圣诞节”，最多 12 个。',
  })
  await w.settle()
  expect(w.double.modal(w.lin.id)).toBeDefined()
  expect((await rowOf(w.lin)).nudges).toEqual(before)
  expect(await submitted(w.lin, { festivals: '12-25 圣诞节' })).toContain('圣诞节')
})

test('what comes past the form is kept as it was, and said', async () => {
  await w.rapport.take({
    ...{ kind: 'submit', workspace: 'T0PLAY', user: w.lin.id, channel: '', view: 'settings', about: 'zh' },
    ...{ trigger: 'past.1', values: { 'number.limit': 'viele', 'number.cadence_a': '6' } },
  })
  await w.settle()
  expect(w.last(w.lin)).toContain('A 类客户 6 天没联系就提醒')
  expect(w.last(w.lin)).toContain('“每天早上最多几条”没有改：请填 1 到 10 的整数')
  expect((await rowOf(w.lin)).nudges?.numbers).toMatchObject({ limit: 4, cadence_a: 6 })
})

test('words out of bounds change nothing and say what can be', async () => {
  expect(await w.say(w.lin, '每天最多五十条')).toBe('“每天早上最多几条”没有改：只能是 1 到 10。')
  expect(await w.say(w.emma, 'at most 50 nudges a day, please')).toBe(
    '“Nudges in a morning, at most” stays as it was. It can be from 1 to 10.',
  )
})

test('a kind that came less often is sent as before once it is asked for', async () => {
  const row = { workspace: 'T0PLAY', rep: w.lin.id, kind: 'birthday', at: w.clock.now() }
  await read(w, tx => keepTaste(tx, { ...row, taste: 'seldom' }))
  expect(await w.say(w.lin, '打开生日提醒')).toBe('好，生日提醒照旧。')
  expect(await read(w, tx => tasteOf(tx, w.lin.id, 'birthday'))).toMatchObject({ taste: 'usual' })
  expect(await w.say(w.lin, '打开生日提醒')).toContain('本来就开着')
})

test('a note that only sounds like it is a note, and talk of others is no setting', async () => {
  const before = (await rowOf(w.lin)).nudges
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    signals: [{ kind: 'praise', quote: '他不想再收到提醒，不过对我们满意' }],
  })
  expect((await rowOf(w.lin)).nudges).toEqual(before)
  expect(w.last(w.lin)).toContain('恒瑞大药房')
})

test('everything was answered without a warning', () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
})
