// Follow-ups without a day are asked about with buttons, once.
import type { KnownBlock } from '@slack/types'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit, followUps } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message, Person } from '../../src/playground/state.ts'
import { tappables } from '../units/render-read.ts'
import { type Names, names } from './names-hand.ts'

let n: Names
beforeAll(async () => {
  n = await names()
})
afterAll(() => n.w.stop())

/** The buttons of a card that choose a day. */
const choices = (card: Message): string[] =>
  tappables(card.blocks as KnownBlock[]).flatMap(one =>
    one.action_id?.startsWith('follow_up.due') ? [one.text?.text ?? ''] : [],
  )
const row = async (what: string) => {
  const [found] = await n.read(tx => tx.select().from(followUps).where(eq(followUps.what, what)))
  return found
}
const promise = (what: string, quote: string) => ({ what, by: 'rep' as const, quote })

describe.each([
  ['改天', () => n.w.lin, '康宁药业', '送样品', '改天送样品给他们', '「改天」是哪一天？', '先不定日期'],
  ['soon', () => n.w.emma, 'Northwind', 'send samples', 'I will send samples soon', 'Which day is “soon”?', 'No date'],
] as [string, () => Person, string, string, string, string, string][])(
  '%s',
  (_, who, customer, what, quote, ask, none) => {
    let card: Message

    test('is asked about with two to four days and a way out', async () => {
      card = (await n.tell(who(), `${customer}: ${quote}`, [{ customer, follow_ups: [promise(what, quote)] }])).answer
      expect(textOf(card)).toContain(ask)
      expect(choices(card).length).toBeGreaterThanOrEqual(3)
      expect(choices(card).length).toBeLessThanOrEqual(5)
      expect(choices(card).at(-1)).toBe(none)
      expect((await row(what))?.due).toBeNull()
    })

    test('a tap sets the day, and the card asks no more', async () => {
      const before = structuredClone(card)
      const [first = '', second = ''] = choices(card)
      await n.tap(who(), card, first)
      const due = (await row(what))?.due ?? ''
      expect(due > '2026-11-23').toBe(true)
      expect(textOf(card)).toContain(first)
      expect(textOf(card)).not.toContain(ask)
      expect(choices(card)).toEqual([])
      await n.tap(who(), before, second)
      expect(n.w.last(who())).toMatch(/已经定过了|decided already/)
      expect((await row(what))?.due).toBe(due)
    })

    test('“no date” leaves it without one, and is not asked again', async () => {
      const other = `${what} 2`
      const { answer } = await n.tell(who(), `${customer} ${quote} 2`, [
        { customer, follow_ups: [promise(other, quote)] },
      ])
      await n.tap(who(), answer, none)
      expect(await row(other)).toMatchObject({ due: null, undated: true, state: 'open' })
      expect(textOf(answer)).not.toContain(ask)
      expect(choices(answer)).toEqual([])
    })
  },
)

test('a day that is clear is not asked about, and neither is nothing at all', async () => {
  const clear = { ...promise('送报价', '下周三前送报价'), due: '2026-12-02' }
  const silent = promise('送册子', '送一本册子')
  const { answer } = await n.tell(n.w.lin, '康宁药业 下周三前送报价，送一本册子', [
    { customer: '康宁药业', follow_ups: [clear, silent] },
  ])
  expect(choices(answer)).toEqual([])
})

test('somebody else cannot choose, what is remarked on the card stays, and the trail tells who chose', async () => {
  const { w } = n
  const team = w.double.addChannel({ id: 'C7TEAM', name: 'team', members: [w.lin.id, w.emma.id] })
  const health = { about: '赵总', key: 'health' as const, value: '有痛风', quote: '有痛风' }
  const visit = {
    customer: '宏图贸易',
    contacts: [{ name: '赵总' }],
    facts: [health],
    follow_ups: [promise('约饭', '改天约饭')],
  }
  await w.double.say(w.lin.id, team.id, n.engine.means('宏图贸易的赵总有痛风，改天约饭', [visit]), { mention: true })
  await w.settle()
  const card = w.double.answers(w.lin.id, team.id).at(-1)!
  const [first = ''] = choices(card)
  await n.tap(w.emma, card, first)
  expect(textOf(w.double.answers(w.emma.id, team.id).at(-1)!)).toBe(
    'Only the person who logged this card can change it.',
  )
  expect((await row('约饭'))?.due).toBeNull()
  await n.tap(w.lin, card, first)
  expect((await row('约饭'))?.due).not.toBeNull()
  expect(textOf(card)).toContain('未保存敏感信息：健康')
  const trail = await n.read(tx => tx.select().from(audit).where(eq(audit.what, 'follow_up.dated')))
  expect(trail.map(line => line.who)).toEqual(['U1LIN', 'U1LIN', 'U2EMMA', 'U2EMMA', 'U1LIN'])
})

test('everything went out without a warning', () => {
  expect(n.w.logged.filter(line => line.level !== 'info')).toEqual([])
})
