// Corrections in words: a fact, a day, a quantity, outside the thread and within it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deals } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { World } from '../world.ts'
import { type Correcting, correcting } from './correct-hand.ts'

let w: World
let engine: Correcting['engine']
let read: Correcting['read']
let held: Correcting['held']
let logged: Correcting['logged']
beforeEach(async () => {
  ;({ w, engine, read, held, logged } = await correcting())
})
afterEach(() => w.stop())

test('“not 50 boxes, 60” in the thread changes the deal and says so', async () => {
  const { said, card } = await logged()
  const words = engine.means('不是50盒，是60盒', [{ deal: { quantity: 60, unit: '盒', quote: '是60盒' } }], 'correct')
  expect(await w.say(w.lin, words, { thread: said.ts })).toContain('50 → 60')
  expect(textOf(card)).toContain('60')
  expect(await read(tx => tx.select().from(deals))).toMatchObject([{ quantity: 60 }])
})

test('outside the thread a correction finds the note it fits, past later ones that it does not', async () => {
  await logged()
  await w.at('2026-11-23T18:30:00+08:00')
  await w.say(w.lin, engine.means('见了安心诊所', [{ customer: '安心诊所' }]))
  expect(await w.say(w.lin, '不是50盒，是60盒')).toContain('50 → 60')
  expect(await read(tx => tx.select().from(deals))).toMatchObject([{ quantity: 60 }])
})

test('更正 with a fact changes it, and keeps the words of the correction as its proof', async () => {
  await logged()
  const fact = { about: '李经理', key: 'taste', value: '龙井', quote: '李经理爱喝龙井' }
  const words = engine.means('更正：李经理爱喝龙井', [{ customer: '康宁药业', facts: [fact] }], 'correct')
  expect(await w.say(w.lin, words)).toContain('铁观音 → 龙井')
  expect(await held()).toMatchObject([{ value: '龙井', quote: '李经理爱喝龙井' }])
})

test('a correction that fits nothing asks what to change; one with nothing logged says so', async () => {
  expect(await w.say(w.lin, engine.means('不对', [], 'correct'))).toContain('没找到要更正的')
  await logged()
  expect(await w.say(w.lin, engine.means('不对，是别的', [], 'correct'))).toContain('要改哪一项')
})

test('“done” settles the one that is meant, or asks which; in the thread of a card its own', async () => {
  const { said } = await logged()
  const demo = { what: '约演示', by: 'rep' as const, due: '2026-11-30', quote: '约演示' }
  await w.say(w.lin, engine.means('安心诊所要我约演示', [{ customer: '安心诊所', follow_ups: [demo] }]))
  const which = await w.say(w.lin, engine.means('搞定了', [], 'done'))
  expect(which).toContain('是哪一项完成了')
  expect(which).toContain('安心诊所：约演示')
  expect(await w.say(w.lin, '搞定了', { thread: said.ts })).toContain('已完成：康宁药业 · 送样品')
  expect(await w.say(w.lin, '搞定了')).toContain('已完成：安心诊所 · 约演示')
  expect(await w.say(w.lin, '搞定了')).toContain('目前没有未完成的跟进')
})
