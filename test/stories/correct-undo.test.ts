// What was logged is taken back: Undo, edited and deleted messages.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contacts, followUps, notes } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { World } from '../world.ts'
import { type Correcting, correcting } from './correct-hand.ts'
import { FULL, WORDS } from './full-note.ts'

let w: World
let engine: Correcting['engine']
let read: Correcting['read']
let tap: Correcting['tap']
let held: Correcting['held']
let shownCustomers: Correcting['shownCustomers']
let logged: Correcting['logged']
beforeEach(async () => {
  ;({ w, engine, read, tap, held, shownCustomers, logged } = await correcting())
})
afterEach(() => w.stop())

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
