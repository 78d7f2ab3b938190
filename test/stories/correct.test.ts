// Mistakes are mended: the Edit window, Undo, edited and deleted messages, and corrections in words.
import { and, desc, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { contacts, customers, dealSteps, deals, facts, followUps, notes, signals, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message } from '../../src/playground/state.ts'
import { type World, world } from '../world.ts'
import { type Scripted, scripted } from './scripted.ts'

let w: World
let engine: Scripted
beforeEach(async () => {
  engine = scripted()
  w = await world({ offline: engine })
})
afterEach(() => w.stop())

const read = <T>(query: Parameters<typeof inWorkspace<T>>[2]): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
const held = () =>
  read(tx =>
    tx
      .select()
      .from(facts)
      .where(and(isNull(facts.heldUntil), isNull(facts.removedAt))),
  )
const shownCustomers = () =>
  read(tx => tx.select({ name: customers.name }).from(customers).where(eq(customers.hidden, false))).then(rows =>
    rows.map(row => row.name).sort(),
  )

const WORDS = '见了康宁药业的李经理，他爱喝铁观音，要50盒，嫌贵，下周三前送样品'
const FULL = {
  customer: '康宁药业',
  contacts: [{ name: '李经理' }],
  facts: [{ about: '李经理', key: 'taste', value: '铁观音', quote: '爱喝铁观音' }],
  signals: [{ kind: 'objection' as const, topic: 'price', by: '李经理', quote: '嫌贵' }],
  follow_ups: [{ what: '送样品', by: 'rep' as const, due: '2026-12-02', quote: '下周三前送样品' }],
  deal: { product: '感冒灵', quantity: 50, unit: '盒', step: 'needs' as const, quote: '要50盒' },
}

/** Logs the full note; gives the rep's message, the card and the ids in it. */
async function logged() {
  const said = await w.double.say(w.lin.id, 'dm', engine.means(WORDS, [FULL]))
  await w.settle()
  const card = w.double.answers(w.lin.id).at(-1)!
  const [fact] = await read(tx => tx.select().from(facts).where(eq(facts.key, 'taste')))
  const [signal] = await read(tx => tx.select().from(signals))
  const [promise] = await read(tx => tx.select().from(followUps))
  const [deal] = await read(tx => tx.select().from(deals))
  const [visit] = await read(tx => tx.select().from(visits).orderBy(desc(visits.on)))
  return { said, card, fact: fact!.id, signal: signal!.id, promise: promise!.id, deal: deal!.id, visit: visit!.id }
}

async function tap(card: Message, action: string) {
  await w.double.tap(w.lin.id, card, action)
  await w.settle()
}

/** Opens the Edit window of a card, fills it in and saves it. */
async function edit(card: Message, filling: Record<string, string | string[] | null>) {
  await tap(card, 'visit.edit')
  const { status, errors } = await w.double.submit(w.lin.id, filling)
  expect({ status, errors }).toEqual({ status: 200, errors: {} })
  await w.settle()
  return textOf(card)
}

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

test('Undo takes everything back, the customer made by the note disappears, and twice is harmless', async () => {
  const { card, said } = await logged()
  const before = structuredClone(card)
  await tap(card, 'visit.undo')
  expect(textOf(card)).toContain('已撤销')
  expect(card.blocks.some(block => block.type === 'actions')).toBe(false)
  expect(await held()).toEqual([])
  expect(await shownCustomers()).toEqual([])
  expect(await read(tx => tx.select().from(followUps))).toMatchObject([{ state: 'removed' }])
  await tap(before, 'visit.undo')
  expect(w.last(w.lin)).toBe('这次拜访已经撤销过了。')
  await tap(before, 'visit.edit')
  expect(w.last(w.lin)).toBe('这次拜访已经撤销过了。')
  const [note] = await read(tx => tx.select().from(notes).where(eq(notes.ts, said.ts)))
  expect(note).toMatchObject({ state: 'undone', text: WORDS })
})

test('what an undone note had replaced holds again, and what another note said too stays with its words', async () => {
  const say = (value: string, quote: string, contact = '李经理') =>
    w.say(
      w.lin,
      engine.means(`康宁药业${contact}${quote}`, [
        {
          customer: '康宁药业',
          contacts: [{ name: contact }],
          facts: [{ about: contact, key: 'schedule', value, quote }],
        },
      ]),
    )
  await say('上午', '上午方便')
  await w.at('2026-11-24T18:00:00+08:00')
  await say('下午', '下午方便')
  const second = w.double.answers(w.lin.id).at(-1)!
  await w.at('2026-11-25T18:00:00+08:00')
  await say('下午', '就下午有空')
  await tap(second, 'visit.undo')
  expect(await held()).toMatchObject([{ value: '下午', quote: '就下午有空', saidOn: '2026-11-25', again: [] }])
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'undo')
  await w.settle()
  expect(await held()).toMatchObject([{ value: '上午' }])
})

test('a person brought in by an undone note is forgotten, unless another note names them', async () => {
  const meet = (text: string, name: string) =>
    w.say(w.lin, engine.means(text, [{ customer: '康宁药业', contacts: [{ name }] }]))
  await meet('见了康宁药业的李经理', '李经理')
  await meet('见了康宁药业的陈总', '陈总')
  const chen = w.double.answers(w.lin.id).at(-1)!
  await meet('康宁药业的李经理又来了', '李经理')
  await tap(chen, 'visit.undo')
  const [first] = w.double.answers(w.lin.id)
  await tap(first!, 'visit.undo')
  expect(await read(tx => tx.$count(contacts))).toBe(2)
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'customer 康宁药业')
  await w.settle()
  expect(w.last(w.lin)).toContain('李经理')
  expect(w.last(w.lin)).not.toContain('陈总')
})

test('an edited message is read anew and its card repainted; what was done stays done', async () => {
  const { said, card } = await logged()
  await w.say(w.lin, engine.means('样品送了', [], 'done'), { thread: said.ts })
  const answers = w.double.answers(w.lin.id).length
  const text = engine.means(WORDS.replace('铁观音', '龙井'), [
    { ...FULL, customer: undefined, facts: [{ ...FULL.facts[0]!, value: '龙井', quote: '爱喝龙井' }] },
  ])
  await w.double.edit(w.lin.id, said, text)
  await w.settle()
  expect(w.double.answers(w.lin.id)).toHaveLength(answers)
  expect(textOf(card)).toContain('已按修改后的消息更新')
  expect(textOf(card)).toContain('康宁药业')
  expect(await held()).toMatchObject([{ value: '龙井' }])
  expect(await read(tx => tx.select().from(followUps).where(eq(followUps.state, 'open')))).toEqual([])
})

test('a deleted message takes its visit back, though Slack keeps a place holder above the card', async () => {
  const { said, card } = await logged()
  await w.double.remove(w.lin.id, said)
  await w.settle()
  expect(said.tombstone).toBe(true)
  expect(textOf(card)).toContain('已撤销')
  expect(await held()).toEqual([])
})

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
