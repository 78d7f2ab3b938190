// How the record of facts grows: replaced, said again, gathered, told late, left out.
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { customers, facts, notes } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { type World, world } from '../world.ts'
import { type Scripted, scripted } from './scripted.ts'

let w: World
let engine: Scripted
beforeAll(async () => {
  engine = scripted()
  w = await world({ offline: engine })
  await w.say(
    w.lin,
    engine.means('见了康宁药业和恒瑞大药房的王店长，平时爱喝龙井', [
      { customer: '康宁药业' },
      {
        customer: '恒瑞大药房',
        contacts: [{ name: '王店长' }],
        facts: [{ about: '王店长', key: 'taste', value: '龙井', quote: '平时爱喝龙井' }],
      },
    ]),
  )
})
afterAll(() => w.stop())

const read = <T>(query: Parameters<typeof inWorkspace<T>>[2]): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
const _customerNamed = (name: string) =>
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

test('a later word takes the place of an earlier one, and both are shown', async () => {
  await w.at('2026-11-24T18:00:00+08:00')
  const terms = (text: string, value: string) =>
    engine.means(text, [
      { customer: '康宁药业', facts: [{ about: '康宁药业', key: 'payment_terms', value, quote: value }] },
    ])
  await w.say(w.lin, terms('康宁药业付款条件是月结30天', '月结30天'))
  await w.at('2026-11-25T18:00:00+08:00')
  const card = await w.say(w.lin, terms('康宁药业付款条件改成了月结60天', '月结60天'))
  expect(card).toContain('月结60天')
  expect(card).toMatch(/~月结30天~/)
  expect(card).toContain('11月24日')
  expect(await held('payment_terms')).toMatchObject([{ value: '月结60天' }])
  const [old] = await read(tx => tx.select().from(facts).where(eq(facts.value, '月结30天')))
  expect(old).toMatchObject({ heldUntil: '2026-11-25', removedAt: null })
})

test('what is told late of an earlier day becomes history and does not undo what holds', async () => {
  const text = engine.means('补记：11月20日康宁药业说付款条件是现结', [
    {
      customer: '康宁药业',
      occurred_on: '2026-11-20',
      facts: [{ about: '康宁药业', key: 'payment_terms', value: '现结', quote: '付款条件是现结' }],
    },
  ])
  await w.say(w.lin, text)
  expect(await held('payment_terms')).toMatchObject([{ value: '月结60天' }])
  const [late] = await read(tx => tx.select().from(facts).where(eq(facts.value, '现结')))
  expect(late).toMatchObject({ saidOn: '2026-11-20', heldUntil: '2026-11-24' })
})

test('what is said again strengthens the fact, makes no second one, and still shows on the card', async () => {
  const text = engine.means('王店长果然只喝龙井', [
    {
      customer: '恒瑞大药房',
      contacts: [{ name: '王店长' }],
      facts: [{ about: '王店长', key: 'taste', value: '龙井', quote: '只喝龙井' }],
    },
  ])
  const card = await w.say(w.lin, text)
  expect(card).toContain('「只喝龙井」')
  const tea = (await held('taste')).filter(fact => fact.value === '龙井')
  expect(tea).toHaveLength(1)
  expect(tea[0]?.again).toMatchObject([{ quote: '只喝龙井', on: '2026-11-25' }])
})

test('keys that hold several values gather them', async () => {
  const likes = (value: string) =>
    engine.means(`王店长喜欢${value}`, [
      {
        customer: '恒瑞大药房',
        contacts: [{ name: '王店长' }],
        facts: [{ about: '王店长', key: 'interests', value, quote: `喜欢${value}` }],
      },
    ])
  await w.say(w.lin, likes('钓鱼'))
  await w.say(w.lin, likes('书法'))
  expect((await held('interests')).map(fact => fact.value).sort()).toEqual(['书法', '钓鱼'])
})

test('sensitive facts are left out and said so; kept once an administrator turns them on; erased when turned off', async () => {
  const ill = (text: string) =>
    engine.means(text, [
      {
        customer: '恒瑞大药房',
        contacts: [{ name: '王店长' }],
        facts: [{ about: '王店长', key: 'health', value: '有糖尿病', quote: '有糖尿病' }],
      },
    ])
  const card = await w.say(w.lin, ill('王店长有糖尿病'))
  expect(card).toContain('未保存敏感信息：健康')
  expect(await held('health')).toEqual([])
  const [note] = await read(tx => tx.select().from(notes).where(eq(notes.text, '王店长有糖尿病')))
  expect(JSON.stringify(note?.meaning)).not.toContain('糖尿病')

  await w.double.slash(w.lin.id, 'dm', '/rapport', 'sensitive on')
  await w.settle()
  expect(w.last(w.lin)).toContain('已开启')
  expect(await w.say(w.lin, ill('店长说她有糖尿病'))).toContain('有糖尿病')
  expect(await held('health')).toHaveLength(1)

  await w.double.slash(w.lin.id, 'dm', '/rapport', 'sensitive off')
  await w.settle()
  expect(w.last(w.lin)).toContain('清除了 1 条')
  expect(await read(tx => tx.select().from(facts).where(eq(facts.key, 'health')))).toEqual([])
  expect(JSON.stringify(await read(tx => tx.select({ meaning: notes.meaning }).from(notes)))).not.toContain('糖尿病')
})

test('everything that was said went out without a warning or an error', () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
  expect(w.double.answers(w.lin.id).map(textOf).join('\n')).not.toMatch(/undefined|null|\[object/)
})
