// Nothing is lost and nothing is done twice, whatever is delivered again and wherever the process dies.
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textOf } from '../../src/playground/text.ts'
import type { Poster } from '../../src/queue/deliver.ts'
import { gate, posterTo, queues, replica, rowsOf, scripted } from '../replica.ts'
import { type World, world } from '../world.ts'

let w: World
beforeEach(async () => {
  w = await world({ engine: scripted(), offline: scripted() })
})
afterEach(() => w.stop())

const later = (seconds: number) => w.clock.moveTo(new Date(w.clock.now().getTime() + seconds * 1000))
const notes = async () => (await rowsOf(w.db, w.double.identity.team.id)).notes ?? []
const cards = () => w.double.answers(w.emma.id).filter(message => textOf(message).includes('Northwind'))

test('everything delivered twice more changes nothing, in rows and in messages', async () => {
  const team = w.double.addChannel({ name: 'sales', members: [w.lin.id, w.emma.id] })
  await w.say(w.emma, 'Met Ann at Northwind.')
  const said = await w.double.say(w.emma.id, 'dm', 'Met Bob at Harbor.')
  await w.double.say(w.emma.id, team.id, 'Met Cy at Lakeside.', { mention: true })
  await w.settle()
  await w.double.slash(w.emma.id, team.id, '/rapport', 'status')
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'Met Di at Granite.')
  await w.double.openHome(w.emma.id, 'messages')
  await w.double.openHome(w.emma.id, 'home')
  await w.double.globalShortcut(w.lin.id, 'log_a_visit')
  await w.settle()
  const [card] = cards()
  if (!card) throw new Error('no card')
  await w.double.tap(w.emma.id, card, 'visit.undo')
  await w.double.edit(w.emma.id, said, 'Met Bob at Harbour.')
  await w.double.submit(w.lin.id, { customer: 'Quarry', text: 'Called Ed at Quarry.' })
  await w.settle()
  await w.double.remove(w.emma.id, said)
  await w.settle()
  await w.double.quiet()
  const shown = () => JSON.stringify([w.double.state.messages, w.double.home(w.emma.id)?.blocks])
  const before = { rows: await rowsOf(w.db, w.double.identity.team.id), shown: shown() }
  expect(before.rows.notes).toHaveLength(5)
  for (const _ of [1, 2]) {
    const acks = await w.double.redeliver()
    expect(acks.map(ack => ack.status)).toEqual(acks.map(() => 200))
    await w.settle()
    await w.double.quiet()
  }
  expect(await rowsOf(w.db, w.double.identity.team.id)).toEqual(before.rows)
  expect(shown()).toBe(before.shown)
})

test('a mention, which Slack sends as two events, is answered once', async () => {
  const team = w.double.addChannel({ name: 'sales', members: [w.emma.id] })
  await w.double.say(w.emma.id, team.id, 'Met Ann at Northwind.', { mention: true })
  await w.settle()
  expect(w.double.deliveries.map(letter => letter.about)).toEqual(expect.arrayContaining(['message', 'app_mention']))
  expect(w.double.answers(w.emma.id, team.id)).toHaveLength(1)
  expect(await notes()).toHaveLength(1)
})

test('what could not be stored is not acknowledged, and is taken when Slack sends it again', async () => {
  await w.db.drizzle.execute(sql`alter table inbox rename to inbox_away`)
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  expect(w.double.deliveries.at(-1)).toMatchObject({ status: 500, attempts: 4 })
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'help')
  expect(w.double.deliveries.at(-1)).toMatchObject({ status: 500, attempts: 1 })
  await w.db.drizzle.execute(sql`alter table inbox_away rename to inbox`)
  expect((await queues(w.db)).inbox).toEqual([])
  await w.double.redeliver('event')
  await w.settle()
  expect(cards()).toHaveLength(1)
})

test('a message that was stored when the process died is worked on by the next one', async () => {
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  expect(w.double.answers(w.emma.id)).toEqual([])
  await w.restart()
  await w.settle()
  expect(cards()).toHaveLength(1)
})

test('a process that dies in the middle of its work is replaced after the lease, and what it does later does not count', async () => {
  const stuck = gate()
  const dying = replica(w, { engine: scripted(() => stuck.passed) })
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  const death = dying.settle()
  await expect.poll(async () => (await queues(w.db)).inbox[0]?.tries).toBe(1)
  await w.settle()
  expect(cards()).toEqual([])
  later(121)
  await w.settle()
  expect(cards()).toHaveLength(1)
  stuck.open()
  await death
  expect(cards()).toHaveLength(1)
  expect(await notes()).toHaveLength(1)
  expect(w.logged.map(line => line.message)).toContain('Another worker has taken this over')
})

test('a reply that was committed but not posted is posted by the next process, once', async () => {
  const stuck = gate()
  const mute: Poster = { post: () => stuck.passed.then(() => ({ kind: 'failed', why: 'dead' })) }
  const dying = replica(w, { poster: mute })
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  const death = dying.settle()
  await expect.poll(async () => (await queues(w.db)).outbox[0]?.tries).toBe(1)
  await w.settle()
  expect(cards()).toEqual([])
  later(61)
  await w.settle()
  expect(cards()).toHaveLength(1)
  stuck.open()
  await death
  await w.settle()
  expect((await queues(w.db)).outbox.map(letter => letter.state)).toEqual(['sent'])
  expect(cards()).toHaveLength(1)
})

test('a reply that was posted but not yet marked is sent again with the same key, by which it can be recognised', async () => {
  const real = posterTo(w)
  const dying = replica(w, {
    poster: {
      async post(item, original) {
        await real.post(item, original)
        throw new Error('the process died here')
      },
    },
  })
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  await dying.settle()
  expect((await queues(w.db)).outbox.map(letter => letter.state)).toEqual(['ready'])
  later(61)
  await w.settle()
  expect((await queues(w.db)).outbox.map(letter => letter.state)).toEqual(['sent'])
  const keys = w.double.calls.filter(call => call.method === 'chat.postMessage').map(call => call.args.client_msg_id)
  expect(keys).toEqual([keys[0], keys[0]])
  expect(cards()).toHaveLength(1)
})

test('a message that breaks the work five times is set aside, its writer told, and the log has the cause', async () => {
  const breaking = replica(w, {
    engine: scripted(async text => {
      if (text.includes('breaks')) throw new Error('the reader broke')
    }),
  })
  await w.double.say(w.emma.id, 'dm', 'this one breaks')
  await w.double.say(w.lin.id, 'dm', 'this one breaks')
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  for (const _ of [1, 2, 3, 4, 5]) {
    await breaking.settle()
    later(60)
  }
  await breaking.settle()
  expect(w.double.answers(w.emma.id).map(message => textOf(message).slice(0, 22))).toEqual([
    'Your message is stored',
    expect.stringContaining('Northwind'),
  ])
  expect(w.last(w.lin)).toContain('你的消息我已存好')
  const states = (await queues(w.db)).inbox.map(item => [item.state, item.tries])
  expect(states).toEqual([
    ['dead', 5],
    ['dead', 5],
    ['done', 1],
  ])
  const causes = w.logged.filter(line => line.message === 'Work on a message failed')
  expect(causes).toHaveLength(10)
  expect(causes[0]?.fields).toMatchObject({ error: { message: 'the reader broke' }, kind: 'message', tries: 1 })
})
