// What can be typed and tapped: every sub-command, both shortcuts, the home tab, settings.
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { facts, reps, visits } from '../../db/schema.ts'
import { COMMAND_WORDS } from '../../src/commands/words.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Block } from '../../src/playground/state.ts'
import { type World, world } from '../world.ts'
import { type Scripted, scripted } from './scripted.ts'

const textOfBlocks = (blocks: Block[]) => textOf({ text: '', blocks })

let w: World
let engine: Scripted
beforeAll(async () => {
  engine = scripted()
  w = await world({ offline: engine })
})
afterAll(() => w.stop())

const read = <T>(query: Parameters<typeof inWorkspace<T>>[2]): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
const standing = () => read(tx => tx.$count(visits, isNull(visits.removedAt)))

/** Types a command; gives what the bot answers there. */
async function slash(words: string, { who = w.lin, where = 'dm' } = {}) {
  const ack = await w.double.slash(who.id, where, '/rapport', words)
  expect(ack.status).toBe(200)
  await w.settle()
  return w.double.answers(who.id, where).at(-1)
}
const textAfter = async (words: string, how?: { who?: typeof w.lin; where?: string }) => {
  const message = await slash(words, how)
  return message ? textOf(message) : ''
}

test('the first look at the messages brings a greeting, and suggestions that can be used at once', async () => {
  await w.double.openHome(w.lin.id, 'messages')
  await w.settle()
  expect(w.last(w.lin)).toContain('林晓，你好，我是 Rapport')
  const { prompts = [] } = w.double.state.prompts.get(w.double.dm(w.lin.id).id) ?? {}
  expect(prompts.length).toBeGreaterThan(1)
  await w.double.openHome(w.lin.id, 'messages')
  await w.settle()
  expect(w.double.answers(w.lin.id)).toHaveLength(1)
})

test('help lists every command in the language of the person', async () => {
  const zh = await textAfter('help')
  const en = await textAfter('', { who: w.emma })
  for (const { zh: chinese, en: english } of Object.values(COMMAND_WORDS)) {
    expect(zh).toContain(chinese.says)
    expect(en).toContain(english.says)
  }
})

test('log with words logs them; without, it opens the form', async () => {
  const text = '今天拜访了康宁药业，李经理爱喝龙井'
  const fact = { about: '李经理', key: 'taste', value: '龙井', quote: '爱喝龙井' }
  engine.means(text, [{ customer: '康宁药业', contacts: [{ name: '李经理' }], facts: [fact] }])
  expect(await textAfter(`log ${text}`)).toContain('康宁药业')
  await slash('log')
  expect(w.double.modal(w.lin.id)?.callback_id).toBe('log_visit')
  await w.double.closeModal(w.lin.id)
})

test('words that name no command are read like a message', async () => {
  const text = engine.means('安心诊所又来电话', [{ customer: '安心诊所' }])
  expect(await textAfter(text)).toContain('安心诊所')
})

test('customer and brief show the record; an unknown name is said, with those that are known', async () => {
  expect(await textAfter('customer 康宁')).toContain('龙井')
  const brief = await textAfter('brief 康宁药业')
  for (const words of ['谁拍板', '1. ', '康宁药业']) expect(brief).toContain(words)
  const unknown = await textAfter('customer 宏图贸易')
  expect(unknown).toContain('没有找到“宏图贸易”')
  expect(unknown).toContain('安心诊所')
  expect(await textAfter('customer')).toContain('想看哪位客户')
})

test('agenda, coach and undo answer in the direct message', async () => {
  await w.at('2026-11-23T18:06:00+08:00')
  const owed = { what: '送样品', by: 'rep' as const, due: '2026-11-27', quote: '周五送样品' }
  await w.say(w.lin, engine.means('答应康宁药业周五送样品', [{ customer: '康宁药业', follow_ups: [owed] }]))
  expect(await textAfter('agenda')).toContain('送样品')
  expect(await textAfter('coach 客户说太贵了怎么回？')).toContain('价格')
  expect(await textAfter('coach')).toContain('用法：/rapport coach')
  expect(await textAfter('undo')).toBe('已撤销：康宁药业。')
  expect(await textAfter('agenda')).not.toContain('送样品')
})

test('status and sensitive are for administrators', async () => {
  const status = await textAfter('status')
  for (const words of ['offline', w.db.kind]) expect(status).toContain(words)
  expect(await textAfter('sensitive maybe')).toContain('用法')
  expect(await textAfter('status', { who: w.emma })).toContain('Only workspace administrators')
  expect(await textAfter('sensitive on', { who: w.emma })).toContain('Only workspace administrators')
})

test('the global shortcut opens the form; what it logs arrives in the direct message', async () => {
  await w.double.globalShortcut(w.emma.id, 'log_a_visit')
  await w.settle()
  engine.means('Visited Northwind Traders. Sarah wants a pilot', [
    { customer: 'Northwind Traders', contacts: [{ name: 'Sarah' }] },
  ])
  await w.double.submit(w.emma.id, { customer: 'Northwind Traders', text: 'Sarah wants a pilot' })
  await w.settle()
  expect(w.last(w.emma)).toContain('Northwind Traders')
})

test('the home tab shows what is owed and the latest visits, and its buttons work', async () => {
  await w.double.openHome(w.lin.id, 'home')
  await w.settle()
  const home = textOfBlocks(w.double.home(w.lin.id)!.blocks)
  expect(home).toContain('林晓')
  expect(home).toContain('康宁药业')
  expect(home).not.toContain('Northwind')
  for (const [action, view] of [
    ['home.log', 'log_visit'],
    ['home.settings', 'settings'],
  ] as const) {
    await w.double.tap(w.lin.id, 'home', action)
    await w.settle()
    expect(w.double.modal(w.lin.id)?.callback_id).toBe(view)
    await w.double.closeModal(w.lin.id)
  }
})

test('settings change the time, the days and the language, and the next morning follows', async () => {
  await slash('settings', { who: w.emma })
  await w.double.submit(w.emma.id, { nudge_at: '07:45', works: ['mon', 'wed', 'sat'], language: 'zh' })
  await w.settle()
  expect(w.last(w.emma)).toMatch(/已保存：.*周六.*07:45.*中文/)
  const [rep] = await read(tx => tx.select().from(reps).where(eq(reps.id, w.emma.id)))
  expect(rep).toMatchObject({ nudgeAt: '07:45', works: ['mon', 'wed', 'sat'], language: 'zh' })
  // Monday 05:06 in New York: today’s morning is still to come.
  expect(rep?.nextMorning.toISOString()).toBe('2026-11-23T12:45:00.000Z')
  expect(await textAfter('help', { who: w.emma })).toContain('看这张表')
})

test('everything was answered without a warning, and nothing twice', async () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
  const kept = await standing()
  const held = await read(tx => tx.$count(facts, and(isNull(facts.removedAt), isNull(facts.heldUntil))))
  const messages = w.double.state.messages.length
  await w.double.redeliver()
  await w.settle()
  expect(await standing()).toBe(kept)
  expect(await read(tx => tx.$count(facts, and(isNull(facts.removedAt), isNull(facts.heldUntil))))).toBe(held)
  expect(w.double.state.messages).toHaveLength(messages)
})
