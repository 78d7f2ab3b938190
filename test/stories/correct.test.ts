// Mistakes are mended in the Edit window.
import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dealSteps, deals, facts, followUps, signals, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { World } from '../world.ts'
import { type Correcting, correcting } from './correct-hand.ts'

let w: World
let engine: Correcting['engine']
let read: Correcting['read']
let held: Correcting['held']
let shownCustomers: Correcting['shownCustomers']
let logged: Correcting['logged']
let edit: Correcting['edit']
beforeEach(async () => {
  ;({ w, engine, read, held, shownCustomers, logged, edit } = await correcting())
})
afterEach(() => w.stop())

test('the Edit window changes facts, dates, signals and the deal with its step, and the card says what changed', async () => {
  const { card, fact, signal, promise, deal } = await logged()
  const text = await edit(card, {
    [`fact:${fact}:value`]: '普洱',
    [`signal:${signal}:keep`]: [],
    [`follow_up:${promise}:due`]: '2026-12-04',
    [`deal:${deal}:quantity`]: '60',
    [`deal:${deal}:step`]: 'commitment',
  })
  for (const line of ['李经理 · 口味·饮食：铁观音 → 普洱', '12月2日 周三 → 12月4日 周五', '50 → 60'])
    expect(text).toContain(line)
  expect(text).toMatch(/已删去：嫌贵/)
  expect(await held()).toMatchObject([{ value: '普洱', quote: '爱喝铁观音' }])
  const [old] = await read(tx => tx.select().from(facts).where(eq(facts.id, fact)))
  expect(old?.removedAt).not.toBeNull()
  expect(await read(tx => tx.select().from(signals).where(isNull(signals.removedAt)))).toEqual([])
  expect(await read(tx => tx.select().from(deals))).toMatchObject([{ quantity: 60, step: 'commitment' }])
  expect(await read(tx => tx.select().from(dealSteps))).toMatchObject([{ step: 'commitment' }])
})

test('an emptied fact is taken back, and an emptied promise too', async () => {
  const { card, fact, promise } = await logged()
  const text = await edit(card, { [`fact:${fact}:value`]: '', [`follow_up:${promise}:what`]: '' })
  expect(text).toContain('已删去李经理 · 口味·饮食：铁观音')
  expect(text).toContain('已删去：送样品')
  expect(await held()).toEqual([])
  expect(await read(tx => tx.select().from(followUps))).toMatchObject([{ state: 'removed' }])
})

test('saving without a change says so', async () => {
  const { card } = await logged()
  expect(await edit(card, {})).toContain('没有改动')
})

test('a customer that the note made takes the name given in the Edit window', async () => {
  const { card, visit } = await logged()
  const text = await edit(card, { [`visit:${visit}:customer`]: '康宁医药连锁' })
  expect(text).toContain('康宁药业 → 康宁医药连锁')
  expect(await shownCustomers()).toEqual(['康宁医药连锁'])
})

test('a visit moves to another customer with what was said in it, and what it had replaced there holds again', async () => {
  const free = (customer: string, value: string) => {
    const quote = `只方便${value}`
    const text = `${customer}的李经理${quote}`
    const fact = { about: '李经理', key: 'schedule', value, quote }
    return engine.means(text, [{ customer, contacts: [{ name: '李经理' }], facts: [fact] }])
  }
  await w.say(w.lin, free('康宁药业', '上午'))
  await w.say(w.lin, free('安心诊所', '中午'))
  await w.at('2026-11-24T18:00:00+08:00')
  await w.say(w.lin, free('康宁药业', '晚上'))
  const card = w.double.answers(w.lin.id).at(-1)!
  expect(textOf(card)).toMatch(/~上午~/)
  const [visit] = await read(tx => tx.select().from(visits).where(eq(visits.on, '2026-11-24')))
  const text = await edit(card, { [`visit:${visit!.id}:customer`]: '安心' })
  expect(text).toContain('康宁药业 → 安心诊所')
  expect(text).toMatch(/~中午~/)
  expect((await held()).map(fact => fact.value).sort()).toEqual(['上午', '晚上'])
})

test('a visit moves to another day with what was said on it', async () => {
  const { card, visit } = await logged()
  expect(await edit(card, { [`visit:${visit}:on`]: '2026-11-20' })).toContain('11月23日 周一 → 11月20日 周五')
  expect(await held()).toMatchObject([{ saidOn: '2026-11-20' }])
})
