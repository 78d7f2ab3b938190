// Who waits for whom: messages of one person in order, taps and commands past them, and a stop for what is under way.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textOf } from '../../src/playground/text.ts'
import { gate, queues, replica, scripted } from '../replica.ts'
import { type World, world } from '../world.ts'

let w: World
beforeEach(async () => {
  w = await world({ engine: scripted(), offline: scripted() })
})
afterEach(() => w.stop())

const later = (seconds: number) => w.clock.moveTo(new Date(w.clock.now().getTime() + seconds * 1000))
const cards = () => w.double.answers(w.emma.id).filter(message => textOf(message).includes('Northwind'))

test('messages of one person are worked on in order, also when the first one is slow or fails at first', async () => {
  let broken = true
  const stumbling = replica(w, {
    engine: scripted(async text => {
      if (text.includes('Northwind') && broken) {
        broken = false
        throw new Error('once')
      }
    }),
  })
  for (const name of ['Northwind', 'Harbor', 'Lakeside']) {
    await w.double.say(w.emma.id, 'dm', `Met Ann at ${name}.`)
  }
  await stumbling.settle()
  expect(w.double.answers(w.emma.id)).toEqual([])
  later(10)
  await stumbling.settle()
  const shown = w.double.answers(w.emma.id).map(message => /Northwind|Harbor|Lakeside/.exec(textOf(message))?.[0])
  expect(shown).toEqual(['Northwind', 'Harbor', 'Lakeside'])
})

test('a tap and a command do not wait behind a slow note', async () => {
  await w.say(w.emma, 'Met Ann at Northwind.')
  const slow = gate()
  const busy = replica(w, { engine: scripted(() => slow.passed) })
  await w.double.say(w.emma.id, 'dm', 'Met Bob at Harbor.')
  const [card] = cards()
  if (!card) throw new Error('no card')
  await w.double.tap(w.emma.id, card, 'visit.undo')
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'help')
  const working = busy.settle()
  await expect
    .poll(async () => (await queues(w.db)).inbox.map(item => item.state))
    .toEqual(['done', 'ready', 'done', 'done'])
  slow.open()
  await working
  expect(w.double.answers(w.emma.id).map(textOf).join('\n')).toContain('Harbor')
})

test('stopping waits for what is under way', async () => {
  const slow = gate()
  const running = replica(w, { engine: scripted(() => slow.passed) })
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  await running.start()
  await expect.poll(async () => (await queues(w.db)).inbox[0]?.tries).toBe(1)
  const stopped = running.stop()
  slow.open()
  await stopped
  expect((await queues(w.db)).inbox.map(item => item.state)).toEqual(['done'])
})
