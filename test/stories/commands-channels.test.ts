// In channels: who sees what, whose cards can be touched, and what the bot lets be.
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { facts, notes, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Block, Channel } from '../../src/playground/state.ts'
import { type World, world } from '../world.ts'
import { type Scripted, scripted } from './scripted.ts'

const textOfBlocks = (blocks: Block[]) => textOf({ text: '', blocks })

let w: World
let engine: Scripted
let team: Channel
beforeAll(async () => {
  engine = scripted()
  w = await world({ offline: engine })
  team = w.double.addChannel({ name: 'team', members: [w.lin.id, w.emma.id] })
  const fact = { about: '李经理', key: 'taste', value: '龙井', quote: '爱喝龙井' }
  await w.say(
    w.lin,
    engine.means('见了康宁药业的李经理，他爱喝龙井', [
      { customer: '康宁药业', contacts: [{ name: '李经理' }], facts: [fact] },
    ]),
  )
})
afterAll(() => w.stop())

const read = <T>(query: Parameters<typeof inWorkspace<T>>[2]): Promise<T> => inWorkspace(w.db, 'T0PLAY', query)
const standing = () => read(tx => tx.$count(visits, isNull(visits.removedAt)))

/** Types a command; gives what the bot answers there. */
async function slash(words: string, { who = w.lin, where = 'dm' } = {}) {
  const ack = await w.double.slash(who.id, where, '/rapport', words)
  expect(ack.status).toBe(200)
  await w.settle()
  return w.double.answers(who.id, where).at(-1)
}
const textAfter = async (words: string, how?: { who?: typeof w.lin; where?: string }) => {
  const message = await slash(words, how)
  return message ? textOf(message) : ''
}

test('in a channel only the person who typed sees the answer', async () => {
  for (const words of [
    'help',
    'customer 康宁药业',
    'brief 康宁药业',
    'agenda',
    'coach 客户说太贵了怎么回？',
    'sensitive',
    'status',
  ]) {
    const answer = await slash(words, { where: team.id })
    expect(answer?.onlyFor, words).toBe(w.lin.id)
  }
  expect(w.double.answers(w.emma.id, team.id)).toEqual([])
})

test('a visit logged from a channel has its card in the direct message, where it can be undone', async () => {
  const before = await standing()
  const there = await textAfter(`log ${engine.means('见了宏图贸易', [{ customer: '宏图贸易' }])}`, { where: team.id })
  expect(there).toBe('记下了，卡片在我们的私信里。')
  const card = w.double.answers(w.lin.id).at(-1)!
  expect(textOf(card)).toContain('宏图贸易')
  await w.double.tap(w.lin.id, card, 'visit.undo')
  await w.settle()
  expect(textOf(card)).toContain('已撤销')
  expect(await standing()).toBe(before)
  expect(w.double.answers(w.emma.id, team.id)).toEqual([])
})

test('a tap on an answer that only one person sees is answered to that person', async () => {
  const answer = await slash('coach 客户说太贵了怎么回？', { where: team.id })
  await w.double.tap(w.lin.id, answer!, { action_id: 'coach.vote', chosen: 'positive' })
  await w.settle()
  const thanks = w.double.answers(w.lin.id, team.id).at(-1)!
  expect(textOf(thanks)).toBe('谢谢，已记下。')
  expect(thanks.onlyFor).toBe(w.lin.id)
})

test('nobody sees, undoes or edits what is another’s', async () => {
  expect(await textAfter('customer 康宁药业', { who: w.emma })).toContain('There is nothing on “康宁药业” yet')
  expect(await textAfter('agenda', { who: w.emma })).not.toContain('康宁')
  expect(await textAfter('undo', { who: w.emma })).toBe('There is no visit to undo.')
  const said = await w.double.say(
    w.lin.id,
    team.id,
    engine.means('见了宏图贸易的赵总', [{ customer: '宏图贸易', contacts: [{ name: '赵总' }] }]),
    {
      mention: true,
    },
  )
  await w.settle()
  const card = w.double.answers(w.emma.id, team.id).at(-1)!
  expect(textOf(card)).toContain('宏图贸易')
  const before = await standing()
  for (const action of ['visit.undo', 'visit.edit']) {
    await w.double.tap(w.emma.id, card, action)
    await w.settle()
    const told = w.double.answers(w.emma.id, team.id).at(-1)!
    expect(textOf(told)).toBe('Only the person who logged this card can change it.')
    expect(told.onlyFor).toBe(w.emma.id)
  }
  const words = engine.means('not Zhao, Qian', [{ customer: '宏图贸易' }], 'correct')
  await w.double.say(w.emma.id, team.id, words, { thread: said.ts, mention: true })
  await w.settle()
  expect(textOf(w.double.answers(w.emma.id, team.id).at(-1)!)).toContain('I can’t find the note this corrects')
  expect(await standing()).toBe(before)
})

test('the message shortcut logs an own message once, and shows somebody else’s for a look first', async () => {
  const words = engine.means('宏图贸易赵总爱喝普洱', [{ customer: '宏图贸易' }])
  const own = await w.double.say(w.lin.id, team.id, words)
  await w.settle()
  expect(engine.read.at(-1)?.text).not.toBe(words)
  await w.double.messageShortcut(w.lin.id, own, 'log_as_visit')
  await w.settle()
  const card = w.double.answers(w.lin.id).at(-1)!
  expect(textOf(card)).toContain('宏图贸易')
  await w.double.messageShortcut(w.lin.id, own, 'log_as_visit')
  await w.settle()
  expect(w.last(w.lin)).toBe('这条消息已经记过了。')
  await w.double.tap(w.lin.id, card, 'visit.undo')
  await w.settle()
  await w.double.messageShortcut(w.lin.id, own, 'log_as_visit')
  await w.settle()
  const [note] = await read(tx => tx.select().from(notes).where(eq(notes.text, words)))
  expect(note?.state).toBe('kept')

  await w.double.messageShortcut(w.emma.id, own, 'log_as_visit')
  await w.settle()
  expect(textOfBlocks(w.double.modal(w.emma.id)!.blocks)).toContain('What happened')
  await w.double.closeModal(w.emma.id)
})

test('a mention is answered in its thread, and so are replies there; other talk is let be', async () => {
  const asked = await w.double.say(w.lin.id, team.id, '客户说太贵了怎么回？', { mention: true })
  await w.settle()
  const answer = w.double.answers(w.lin.id, team.id).at(-1)!
  expect(answer.thread).toBe(asked.ts)
  const count = () => w.double.answers(w.lin.id, team.id).length
  const before = count()
  await w.double.say(w.emma.id, team.id, 'Anyone for lunch?')
  await w.double.say(w.emma.id, team.id, 'ok', { thread: asked.ts })
  await w.settle()
  expect(count()).toBe(before)
  await w.double.say(w.lin.id, team.id, '客户说要问老板怎么办？', { thread: asked.ts })
  await w.settle()
  expect(count()).toBe(before + 1)
})

test('asked in a channel about a customer, only the person who asked sees the record', async () => {
  await w.double.say(w.lin.id, team.id, engine.means('康宁药业我们知道些什么？', [], 'ask_customer'), { mention: true })
  await w.settle()
  const answer = w.double.answers(w.lin.id, team.id).at(-1)!
  expect(textOf(answer)).toContain('龙井')
  expect(answer.onlyFor).toBe(w.lin.id)
})

test('other bots and the bot itself are not answered', async () => {
  const { botUserId, botId } = w.double.identity
  const dm = w.double.dm(w.lin.id).id
  const before = w.double.answers(w.lin.id).length
  const base = { type: 'message', channel: dm, channel_type: 'im', text: '今天拜访了恒瑞大药房' }
  await w.double.sendEvent({ ...base, ts: '1795000000.000100', user: 'U9BOT', bot_id: 'B9OTHER' })
  await w.double.sendEvent({ ...base, ts: '1795000000.000200', user: botUserId, bot_id: botId })
  await w.double.sendEvent({ ...base, ts: '1795000000.000300', subtype: 'bot_message', bot_id: 'B9OTHER' })
  await w.double.sendEvent({ ...base, ts: '1795000000.000400', user: w.lin.id, subtype: 'channel_join' })
  await w.settle()
  expect(w.double.answers(w.lin.id)).toHaveLength(before)
})

test('everything was answered without a warning, and nothing twice', async () => {
  expect(w.logged.filter(line => line.level !== 'info')).toEqual([])
  const kept = await standing()
  const held = await read(tx => tx.$count(facts, and(isNull(facts.removedAt), isNull(facts.heldUntil))))
  const messages = w.double.state.messages.length
  await w.double.redeliver()
  await w.settle()
  expect(await standing()).toBe(kept)
  expect(await read(tx => tx.$count(facts, and(isNull(facts.removedAt), isNull(facts.heldUntil))))).toBe(held)
  expect(w.double.state.messages).toHaveLength(messages)
})
