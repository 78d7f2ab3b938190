// A round stays apart from the record: what is said in it is no visit, and what is told beside it is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replica, rowsOf } from '../replica.ts'
import { type World, world } from '../world.ts'
import { heard, onRecord, type Played, round, roundsOf } from './practise-hand.ts'

let w: World
let played: Played
beforeAll(async () => {
  w = await world()
  await w.say(w.emma, 'Met Sarah Chen at Northwind Traders, she says we are too expensive.')
  played = await round(w, w.emma, 'practise the price objection')
})
afterAll(() => w.stop())

test('a customer of the record in a line to the customer stays a line, and is not logged', async () => {
  const before = await onRecord(w)
  const said = 'Northwind had the same worry. They saved eighty a month, and you could call Sarah.'
  const answer = await played.say(said)
  expect(answer).toContain('Customer')
  expect((await roundsOf(w, w.emma)).at(-1)?.turns).toHaveLength(1)
  expect(await onRecord(w)).toEqual(before)
})

test('a line that is edited or deleted afterwards becomes no visit either', async () => {
  const before = await onRecord(w)
  const line = w.double.seen(w.emma.id).filter(message => !message.byBot && message.text.includes('eighty a month'))[0]!
  await w.double.edit(w.emma.id, line, 'Met Sarah Chen at Northwind Traders, she ordered 20 units.')
  await w.settle()
  expect(await onRecord(w)).toEqual(before)
  await w.double.remove(w.emma.id, line)
  await w.settle()
  expect(await onRecord(w)).toEqual(before)
})

test('a visit told in the thread is logged as ever, and the round goes on after it', async () => {
  const before = await onRecord(w)
  const card = await played.say(
    'Met Sarah Chen at Northwind Traders this morning, she loves tea and wants a quote by Friday.',
  )
  expect(card).toContain('Northwind Traders')
  expect((await onRecord(w)).visits).toBe(before.visits + 1)
  expect((await roundsOf(w, w.emma)).at(-1)).toMatchObject({ state: 'open' })
  expect(await played.say('What are you comparing it with?')).toContain('across the road')
})

test('a round survives a restart of everything', async () => {
  await w.restart()
  expect(await played.say('So it’s a thousand more than you had set aside. I can see why that stings.')).toContain(
    'pay out in one go',
  )
})

test('a message that is delivered again is answered once', async () => {
  const before = heard(w, w.emma).length
  await w.double.redeliver()
  await w.settle()
  expect(heard(w, w.emma)).toHaveLength(before)
  const { turns } = (await roundsOf(w, w.emma)).at(-1)!
  expect(new Set(turns.map(({ ts }) => ts)).size).toBe(turns.length)
})

test('two replicas answer each line once, in order', async () => {
  const { turns } = (await roundsOf(w, w.emma)).at(-1)!
  const other = replica(w)
  const lines = ['Is the price settled then, or does something else hold you back?', 'Well, let us see.']
  for (const text of lines) await w.double.say(w.emma.id, 'dm', text, { thread: played.thread })
  const before = heard(w, w.emma).length
  await Promise.all([w.rapport.settle(), other.settle()])
  await w.settle()
  const now = (await roundsOf(w, w.emma)).at(-1)!
  expect(now.turns.slice(turns.length).map(({ said }) => said)).toEqual(lines)
  expect(heard(w, w.emma)).toHaveLength(before + lines.length)
})

test('in Chinese: a line to the customer stays one, a visit beside it is logged', async () => {
  await w.say(w.lin, '今天拜访了恒瑞大药房的王店长，她嫌进价高。')
  const zh = await round(w, w.lin, '陪我练价格异议')
  const before = await onRecord(w)
  expect(await zh.say('恒瑞大药房当初也嫌贵，用了一年省了七百多块电费，您可以问问王店长。')).toContain('客户')
  expect(await onRecord(w)).toEqual(before)
  const card = await zh.say('刚拜访了恒瑞大药房的王店长，她说周五前要一份对比表。')
  expect(card).toContain('恒瑞大药房')
  expect((await onRecord(w)).visits).toBe(before.visits + 1)
  expect((await roundsOf(w, w.lin)).at(-1)).toMatchObject({ state: 'open' })
})

test('a customer who is forgotten leaves no word in a round either', async () => {
  const open = await round(w, w.emma, 'practise negotiation')
  await open.say('Northwind Traders took sixty days for the year’s volume.')
  await open.say('forget Northwind Traders')
  await w.double.tap(w.emma.id, heard(w, w.emma).at(-1)!, 'customer.forget')
  await w.settle()
  const { practiceRounds = [], outbox = [] } = await rowsOf(w.db, 'T0PLAY')
  const left = [...practiceRounds, ...outbox].filter(row => JSON.stringify(row).includes('eighty a month'))
  expect(left).toEqual([])
  expect(JSON.stringify(practiceRounds)).not.toContain('Northwind')
  expect((await roundsOf(w, w.emma)).at(-1)).toMatchObject({ state: 'over' })
})
