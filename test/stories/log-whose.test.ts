// Whose visit was it: names that fit several customers, or none, and the questions that follow.
import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { customers, notes, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message } from '../../src/playground/state.ts'
import { type World, world } from '../world.ts'
import { type Scripted, scripted, type Visit } from './scripted.ts'

let w: World
let engine: Scripted
beforeAll(async () => {
  engine = scripted()
  w = await world({ offline: engine })
  await w.say(w.lin, engine.means('见了恒瑞大药房和恒瑞医院', [{ customer: '恒瑞大药房' }, { customer: '恒瑞医院' }]))
  await w.say(w.lin, engine.means('见了康宁药业', [{ customer: '康宁药业' }]))
})
afterAll(() => w.stop())

const read = <T>(query: Parameters<typeof inWorkspace<T>>[2]): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
const mine = () =>
  read(tx =>
    tx
      .select({ name: customers.name })
      .from(customers)
      .where(and(eq(customers.rep, 'U1LIN'), eq(customers.hidden, false))),
  ).then(rows => rows.map(row => row.name).sort())
const noteOf = (text: string) =>
  read(tx => tx.select().from(notes).where(eq(notes.text, text)).orderBy(desc(notes.ts))).then(rows => rows[0]!)
const visited = (text: string) =>
  read(tx =>
    tx
      .select({ name: customers.name })
      .from(visits)
      .innerJoin(customers, eq(visits.customer, customers.id))
      .innerJoin(notes, eq(visits.note, notes.id))
      .where(eq(notes.text, text)),
  ).then(rows => rows.map(row => row.name).sort())
const answers = () => w.double.answers(w.lin.id)
const lastOf = (count: number): Message[] => answers().slice(-count)

/** Says a note; gives the rep's message and the bot's answer. */
async function tell(text: string, visits: Visit[]) {
  const said = await w.double.say(w.lin.id, 'dm', engine.means(text, visits))
  await w.settle()
  return { said, question: answers().at(-1)! }
}
const tap = async (message: Message, text: string) => {
  await w.double.tap(w.lin.id, message, { text })
  await w.settle()
}

test('a name that fits two customers is asked with buttons, and the note waits, kept word for word', async () => {
  const { question } = await tell('恒瑞说要看样品', [{ customer: '恒瑞' }])
  for (const words of ['「恒瑞」是指哪一家', '恒瑞大药房', '恒瑞医院', '是新客户'])
    expect(textOf(question)).toContain(words)
  expect(await noteOf('恒瑞说要看样品')).toMatchObject({ state: 'waiting' })
  expect(await visited('恒瑞说要看样品')).toEqual([])

  await tap(question, '恒瑞医院')
  expect(await visited('恒瑞说要看样品')).toEqual(['恒瑞医院'])
  expect(await noteOf('恒瑞说要看样品')).toMatchObject({ state: 'kept' })
  expect(textOf(answers().at(-1)!)).toContain('恒瑞医院')
  expect(textOf(question)).toContain('「恒瑞」是指恒瑞医院')
  expect(question.blocks.some(block => block.type === 'actions')).toBe(false)
})

test('a question answered by a tap that comes twice is answered once', async () => {
  await w.double.redeliver('interaction')
  await w.settle()
  expect(await visited('恒瑞说要看样品')).toEqual(['恒瑞医院'])
})

test('“a new customer” keeps the name that was said', async () => {
  const { question } = await tell('恒瑞还问了价', [{ customer: '恒瑞' }])
  await tap(question, '是新客户')
  expect(await visited('恒瑞还问了价')).toEqual(['恒瑞'])
  // Now that one is called just that, the name is clear.
  const { question: card } = await tell('恒瑞又来电话', [{ customer: '恒瑞' }])
  expect(textOf(card)).not.toContain('哪一家')
  expect(await visited('恒瑞又来电话')).toEqual(['恒瑞'])
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'undo')
  await w.settle()
  expect(w.last(w.lin)).toContain('已撤销：恒瑞。')
})

test('two unclear names in one note are asked one after the other, and a known one between is let be', async () => {
  const text = '康宁订了货，恒瑞要样品，恒瑞院区也去了'
  await w.say(
    w.lin,
    engine.means('见了恒瑞院区东和恒瑞院区西', [{ customer: '恒瑞院区东' }, { customer: '恒瑞院区西' }]),
  )
  const { said, question } = await tell(text, [
    { customer: '康宁药业' },
    { customer: '瑞医' },
    { customer: '恒瑞院区' },
  ])
  expect(textOf(question)).toContain('「恒瑞院区」')
  await w.say(w.lin, '院区西', { thread: said.ts })
  expect(await visited(text)).toEqual(['康宁药业', '恒瑞医院', '恒瑞院区西'].sort())

  const both = '药房和院区都要货'
  const { question: first } = await tell(both, [{ customer: '恒瑞院' }, { customer: '恒瑞院区' }])
  expect(textOf(first)).toContain('「恒瑞院」')
  await tap(first, '恒瑞院区东')
  const [second] = lastOf(1)
  expect(textOf(second!)).toContain('「恒瑞院区」')
  expect(textOf(first)).toContain('「恒瑞院」是指恒瑞院区东')
  expect(await noteOf(both)).toMatchObject({ state: 'waiting' })
  await tap(second!, '恒瑞院区西')
  expect(await visited(both)).toEqual(['恒瑞院区东', '恒瑞院区西'])
})

test('a note without a customer is asked about with the customers seen last; a name in reply may be a new one', async () => {
  const { said, question } = await tell('今天聊得不错，她嫌贵', [
    { signals: [{ kind: 'objection', topic: 'price', quote: '她嫌贵' }] },
  ])
  expect(textOf(question)).toContain('这是关于哪位客户的')
  expect(await noteOf('今天聊得不错，她嫌贵')).toMatchObject({ state: 'waiting' })
  const card = await w.say(w.lin, '安心诊所', { thread: said.ts })
  expect(card).toContain('安心诊所')
  expect(card).toContain('她嫌贵')
  expect(await mine()).toContain('安心诊所')
})

test('outside the thread, the name of a known customer right after the question answers it', async () => {
  await tell('他说再考虑考虑', [{ signals: [{ kind: 'objection', topic: 'timing', quote: '再考虑考虑' }] }])
  const card = await w.say(w.lin, '康宁')
  expect(card).toContain('康宁药业')
  expect(await visited('他说再考虑考虑')).toEqual(['康宁药业'])
})

test('“never mind” lets the note go, and its words stay', async () => {
  const { said, question } = await tell('随便聊聊', [{}])
  await w.say(w.lin, '算了', { thread: said.ts })
  expect(textOf(question)).toContain('这条不记了')
  expect(await noteOf('随便聊聊')).toMatchObject({ state: 'undone', text: '随便聊聊' })
})

test('an answer that fits several again is asked again', async () => {
  const { said } = await tell('院区那边', [{ customer: '恒瑞院区' }])
  expect(await w.say(w.lin, '恒瑞院区', { thread: said.ts })).toContain('「恒瑞院区」是指哪一家')
  expect(await noteOf('院区那边')).toMatchObject({ state: 'waiting' })
  await w.say(w.lin, '院区东', { thread: said.ts })
  expect(await visited('院区那边')).toEqual(['恒瑞院区东'])
})

test('the button of an older question says that it was answered', async () => {
  const { question } = await tell('院区又来了', [{ customer: '恒瑞院区' }])
  const before = structuredClone(question)
  await tap(question, '恒瑞院区东')
  await tap(before, '恒瑞院区西')
  expect(w.last(w.lin)).toBe('这个问题已经回答过了。')
  expect(await visited('院区又来了')).toEqual(['恒瑞院区东'])
})

test('a first note without a customer asks for the name in words, since there is none to choose', async () => {
  const said = await w.double.say(w.emma.id, 'dm', engine.means('They find us pricey', [{}]))
  await w.settle()
  expect(w.last(w.emma)).toContain('Which customer is this about?')
  expect(await w.say(w.emma, 'Northwind Traders', { thread: said.ts })).toContain('Northwind Traders')
})

test('nothing went wrong on the way', () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
})
