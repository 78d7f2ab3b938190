// What Slack does to letters on their way out, and what people see of it.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { reps } from '../../db/schema.ts'
import { textOf } from '../../src/playground/text.ts'
import { OUTBOX_TRIES } from '../../src/queue/outbox.ts'
import { changeRep } from '../../src/reps/store.ts'
import { createSlackPoster } from '../../src/slack/poster.ts'
import { webClient } from '../../src/slack/web.ts'
import { queues, replica, scripted } from '../replica.ts'
import { type World, world } from '../world.ts'

let w: World
beforeEach(async () => {
  w = await world({ engine: scripted(), offline: scripted() })
})
afterEach(() => w.stop())

const later = async (seconds: number) => {
  w.clock.moveTo(new Date(w.clock.now().getTime() + seconds * 1000))
  await w.settle()
}
const callsOf = (method: string) => w.double.calls.filter(call => call.method === method)
const warned = (message: string) => w.logged.filter(line => line.message === message)
const letters = async () => (await queues(w.db)).outbox.map(({ state, tries }) => `${state} ${tries}`)
const cardOf = async (who = w.emma) => {
  await w.say(who, 'Met Ann at Northwind.')
  const card = w.double.answers(who.id).at(-1)
  if (!card) throw new Error('no card')
  return card
}

test('a rate limit holds up its own channel for as long as Slack asks, and no other', async () => {
  w.double.failNext('chat.postMessage', { retryAfter: 30 })
  await w.say(w.emma, 'Met Ann at Northwind.')
  await w.say(w.emma, 'Met Bob at Harbor.')
  await w.say(w.lin, 'Met Cy at Lakeside.')
  expect(w.last(w.lin)).toContain('Lakeside')
  await later(29)
  expect(w.double.answers(w.emma.id)).toEqual([])
  await later(1)
  const shown = w.double.answers(w.emma.id).map(message => /Northwind|Harbor/.exec(textOf(message))?.[0])
  expect(shown).toEqual(['Northwind', 'Harbor'])
  expect(await letters()).toEqual(['sent 1', 'sent 1', 'sent 1'])
})

test('an error of Slack’s own is tried again, later each time, until it passes', async () => {
  w.double.failNext('chat.postMessage', { status: 503, times: 3 })
  await w.say(w.emma, 'Met Ann at Northwind.')
  const waits: number[] = []
  for (const _ of [1, 2, 3]) {
    const [letter] = (await queues(w.db)).outbox
    waits.push((letter?.runAt.getTime() ?? 0) - w.clock.now().getTime())
    await later(300)
  }
  expect(waits.map((wait, i) => wait >= 1000 * 2 ** i && wait <= 1000 * 2 ** (i + 1))).toEqual([true, true, true])
  expect(w.double.answers(w.emma.id)).toHaveLength(1)
  expect(await letters()).toEqual(['sent 4'])
})

test('a reply whose answer was lost on the way back is not shown twice', async () => {
  w.double.failNext('chat.postMessage', { status: 500, afterwards: true })
  await w.say(w.emma, 'Met Ann at Northwind.')
  await later(60)
  expect(callsOf('chat.postMessage')).toHaveLength(2)
  expect(w.double.answers(w.emma.id)).toHaveLength(1)
})

test('a letter is given up after its tries; the log says so, and an administrator sees it', async () => {
  w.double.failNext('chat.postMessage', { error: 'internal_error', times: OUTBOX_TRIES })
  await w.say(w.emma, 'Met Ann at Northwind.')
  for (let tries = 1; tries < OUTBOX_TRIES; tries += 1) await later(300)
  expect(await letters()).toEqual([`dead ${OUTBOX_TRIES}`])
  expect(warned(`A letter was given up after ${OUTBOX_TRIES} tries`)).toHaveLength(1)
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'status')
  await w.settle()
  expect(w.last(w.lin)).toContain('internal_error')
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'status')
  await w.settle()
  expect(w.last(w.emma)).toContain('Only workspace administrators')
})

test('a channel that is gone is not tried again', async () => {
  w.double.failNext('chat.postMessage', { error: 'channel_not_found' })
  await w.say(w.emma, 'Met Ann at Northwind.')
  await later(600)
  expect(callsOf('chat.postMessage')).toHaveLength(1)
  expect(await letters()).toEqual(['dead 1'])
  expect(warned('A letter cannot be delivered')[0]?.fields).toMatchObject({ why: 'channel_not_found' })
})

test('blocks that Slack refuses give way to the same words as plain text', async () => {
  w.double.failNext('chat.postMessage', { error: 'invalid_blocks' })
  await w.say(w.emma, 'Met Ann at Northwind.')
  const [refused, plain] = callsOf('chat.postMessage')
  expect(refused?.args.blocks).toBeDefined()
  expect(plain?.args.blocks).toBeUndefined()
  expect(plain?.args.text).toContain('Northwind')
  expect(w.last(w.emma)).toContain('Northwind')
  expect(warned('A letter went out another way than meant')).toHaveLength(1)
  w.double.failNext('chat.update', { error: 'invalid_blocks' })
  const card = w.double.answers(w.emma.id).at(-1)
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'undo')
  await w.settle()
  expect(card?.blocks).toEqual([])
  expect(card?.text).toContain('Undone')
})

test('a window that Slack no longer opens is told in words, in each one’s language', async () => {
  for (const [who, words] of [
    [w.emma, 'The window took too long to open'],
    [w.lin, '窗口打开得太慢'],
  ] as const) {
    const card = await cardOf(who)
    w.double.failNext('views.open', { error: 'expired_trigger_id' })
    await w.double.tap(who.id, card, 'visit.edit')
    await w.settle()
    expect(w.last(who)).toContain(words)
    expect(w.double.modal(who.id)).toBeUndefined()
  }
})

test('a window that opened although its answer was lost is not called late', async () => {
  const card = await cardOf()
  w.double.failNext('views.open', { status: 500, afterwards: true })
  await w.double.tap(w.emma.id, card, 'visit.edit')
  await w.settle()
  await later(5)
  expect(callsOf('views.open').map(call => call.ok)).toEqual([true, false])
  expect(w.double.modal(w.emma.id)).toBeDefined()
  expect(w.double.answers(w.emma.id)).toHaveLength(1)
})

test('a change to a card that is not posted yet comes after it; one to a card that never was posted brings it', async () => {
  w.double.failNext('chat.postMessage', { retryAfter: 30 })
  await w.say(w.emma, 'Met Ann at Northwind.')
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'undo')
  await w.settle()
  await later(30)
  const about = (name: string) =>
    w.double
      .answers(w.emma.id)
      .map(textOf)
      .filter(text => text.includes(name))
  const undone = (name: string) => about(name).map(text => text.includes('Undone'))
  expect(new Set(undone('Northwind'))).toEqual(new Set([true]))
  w.double.failNext('chat.postMessage', { error: 'channel_not_found' })
  await w.say(w.emma, 'Met Bob at Harbor.')
  expect(about('Harbor')).toEqual([])
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'undo')
  await w.settle()
  expect(new Set(undone('Harbor'))).toEqual(new Set([true]))
})

test('a command in a channel is answered where only its writer sees it, or in the direct message when that fails', async () => {
  const team = w.double.addChannel({ name: 'sales', members: [w.lin.id, w.emma.id] })
  await w.double.slash(w.emma.id, team.id, '/rapport', 'help')
  await w.settle()
  expect(w.double.answers(w.emma.id, team.id)).toHaveLength(1)
  expect(w.double.answers(w.lin.id, team.id)).toEqual([])
  await w.double.slash(w.emma.id, team.id, '/rapport', 'help')
  w.double.failNext('response_url', { error: 'used_url' })
  await w.settle()
  expect(w.last(w.emma)).toContain('/rapport')
  await w.double.slash(w.emma.id, team.id, '/rapport', 'agenda')
  await later(31 * 60)
  expect(w.double.answers(w.emma.id)).toHaveLength(2)
  expect(w.double.answers(w.emma.id, team.id)).toHaveLength(1)
  expect(warned('A letter went out another way than meant')).toHaveLength(2)
})

test('a direct message is opened once and remembered', async () => {
  const { botToken, team } = w.double.identity
  const clientOf = async () => webClient(botToken, w.double.apiUrl)
  const poster = createSlackPoster(clientOf, (workspace, user, dm) =>
    inWorkspace(w.db, workspace, tx => changeRep(tx, user, { dm })),
  )
  const rapport = replica(w, { poster })
  for (const name of ['Northwind', 'Harbor']) {
    await w.double.globalShortcut(w.emma.id, 'log_a_visit')
    await rapport.settle()
    await w.double.submit(w.emma.id, { customer: name, text: `Met Ann at ${name}.` })
    await rapport.settle()
  }
  expect(w.double.answers(w.emma.id)).toHaveLength(2)
  expect(callsOf('conversations.open')).toHaveLength(1)
  const [emma] = await inWorkspace(w.db, team.id, tx => tx.select().from(reps).where(eq(reps.id, w.emma.id)))
  expect(emma?.dm).toBe(w.double.dm(w.emma.id).id)
})

test('a workspace that is no longer installed costs one line in the log and holds up nothing', async () => {
  const rapport = replica(w, { poster: createSlackPoster(async () => undefined) })
  await w.double.say(w.emma.id, 'dm', 'Met Ann at Northwind.')
  await rapport.settle()
  expect(await letters()).toEqual(['dead 1'])
  expect(warned('A letter cannot be delivered')).toHaveLength(1)
})
