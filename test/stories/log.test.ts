// A rep logs visits: what is understood, whose visit it was, and how the record grows.
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { contacts, customers, deals, facts, followUps, notes, signals, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { type World, world } from '../world.ts'
import { type Scripted, scripted } from './scripted.ts'

let w: World
let engine: Scripted
beforeAll(async () => {
  engine = scripted()
  w = await world({ offline: engine })
})
afterAll(() => w.stop())

const read = <T>(query: Parameters<typeof inWorkspace<T>>[2]): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
const customerNamed = (name: string) =>
  read(tx =>
    tx
      .select()
      .from(customers)
      .where(and(eq(customers.name, name), eq(customers.hidden, false))),
  )
const held = (key: 'taste' | 'payment_terms' | 'interests' | 'health' | 'schedule') =>
  read(tx =>
    tx
      .select()
      .from(facts)
      .where(and(eq(facts.key, key), isNull(facts.heldUntil), isNull(facts.removedAt))),
  )

test('a visit in Chinese becomes a card with its customer, facts, proof and follow-up, and rows', async () => {
  const card = await w.say(
    w.lin,
    '今天拜访了恒瑞大药房的王店长，她说我们的进价比竞品高5%，下周三之前要一份对比表，她女儿明年高考，平时爱喝龙井。',
  )
  for (const words of ['恒瑞大药房', '新客户', '王店长', '龙井', '「平时爱喝龙井」', '异议 · 价格', '12月2日'])
    expect(card).toContain(words)
  expect(await customerNamed('恒瑞大药房')).toHaveLength(1)
  expect(await held('taste')).toMatchObject([
    { value: '龙井', quote: '平时爱喝龙井', saidOn: '2026-11-23', saidBy: 'U1LIN' },
  ])
  const [promise] = await read(tx => tx.select().from(followUps))
  expect(promise).toMatchObject({ due: '2026-12-02', by: 'rep', state: 'open' })
  const [objection] = await read(tx => tx.select().from(signals).where(eq(signals.kind, 'objection')))
  expect(objection).toMatchObject({ topic: 'price' })
})

test('a visit in English is answered in English, with the day in the writer’s own zone', async () => {
  const card = await w.say(
    w.emma,
    'Met Sarah Chen, head of procurement at Northwind Traders, this morning. The CFO, Tom Reilly, has to sign anything over $40k. I promised a revised quote by Friday. Her birthday is March 3.',
  )
  for (const words of [
    'Noted.',
    'Northwind Traders',
    'new customer',
    'Sarah Chen',
    'Tom Reilly',
    'Fri 27 Nov',
    '3 Mar',
  ]) {
    expect(card).toContain(words)
  }
  const [sarah] = await read(tx => tx.select().from(contacts).where(eq(contacts.name, 'Sarah Chen')))
  expect(sarah?.title?.toLowerCase()).toContain('procurement')
})

test('names stay as written in a note that mixes languages', async () => {
  const text = engine.means('见了 Acme 的 Linda，她喜欢 espresso', [
    {
      customer: 'Acme',
      contacts: [{ name: 'Linda' }],
      facts: [{ about: 'Linda', key: 'taste', value: 'espresso', quote: '她喜欢 espresso' }],
    },
  ])
  const card = await w.say(w.lin, text)
  expect(card).toContain('Linda · 口味')
  expect(card).toContain('「她喜欢 espresso」')
})

test('one note about two customers makes two visits on one card', async () => {
  const text = engine.means('上午去了康宁药业，订了20盒；下午去了安心诊所，约了周五演示', [
    { customer: '康宁药业', deal: { product: '感冒灵', quantity: 20, unit: '盒', quote: '订了20盒' } },
    {
      customer: '安心诊所',
      follow_ups: [{ what: '演示', by: 'rep', due: '2026-11-27', kind: 'appointment', quote: '约了周五演示' }],
    },
  ])
  const card = await w.say(w.lin, text)
  expect(card.indexOf('康宁药业')).toBeGreaterThan(-1)
  expect(card.indexOf('安心诊所')).toBeGreaterThan(-1)
  const [note] = await read(tx => tx.select().from(notes).where(eq(notes.text, text)))
  expect(await read(tx => tx.select().from(visits).where(eq(visits.note, note!.id)))).toHaveLength(2)
  expect(await read(tx => tx.select().from(deals))).toMatchObject([{ product: '感冒灵', quantity: 20, unit: '盒' }])
})

test('a known customer is not new a second time, however the name is shortened', async () => {
  const card = await w.say(
    w.lin,
    engine.means('又去了康宁，还要10盒', [{ customer: '康宁', deal: { quantity: 10, quote: '还要10盒' } }]),
  )
  expect(card).toContain('康宁药业')
  expect(card).not.toContain('新客户')
  expect(await customerNamed('康宁')).toHaveLength(0)
})

test('a reply in the thread of a card is about its customer', async () => {
  const message = await w.double.say(
    w.lin.id,
    'dm',
    engine.means('见了安心诊所的周医生', [{ customer: '安心诊所', contacts: [{ name: '周医生' }] }]),
  )
  await w.settle()
  const more = engine.means('对了，他爱喝普洱', [
    { contacts: [{ name: '周医生' }], facts: [{ about: '周医生', key: 'taste', value: '普洱', quote: '爱喝普洱' }] },
  ])
  const card = await w.say(w.lin, more, { thread: message.ts })
  expect(card).toContain('安心诊所')
  expect(card).toContain('普洱')
  expect(engine.read.at(-1)?.subject).toBe('安心诊所')
})

test('a reply under the card of a form is about its customer too', async () => {
  await w.double.globalShortcut(w.lin.id, 'log_a_visit')
  await w.settle()
  const text = engine.means('拜访了安心诊所，周医生要样品', [{ customer: '安心诊所', contacts: [{ name: '周医生' }] }])
  await w.double.submit(w.lin.id, { customer: '安心诊所', text: '周医生要样品' })
  await w.settle()
  expect(engine.read.at(-1)?.text).toBe(text)
  const card = w.double.answers(w.lin.id).at(-1)!
  await w.say(w.lin, engine.means('他还问了账期', [{}]), { thread: card.ts })
  expect(engine.read.at(-1)?.subject).toBe('安心诊所')
  expect(w.last(w.lin)).toContain('安心诊所')
})

test('the same message twice, as Slack may deliver it, is one visit', async () => {
  const before = await read(tx => tx.$count(visits))
  await w.double.redeliver('event')
  await w.settle()
  expect(await read(tx => tx.$count(visits))).toBe(before)
})

test('everything that was said went out without a warning or an error', () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
  expect(w.double.answers(w.lin.id).map(textOf).join('\n')).not.toMatch(/undefined|null|\[object/)
})
