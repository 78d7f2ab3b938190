// The life of nudges as a rep sees it: what could wait, how it went after Done, and what became of each.
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { customers, notes, visits } from '../../db/schema.ts'
import { stepsOf } from '../../src/nudges/store/steps.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message } from '../../src/playground/state.ts'
import {
  answer,
  delivered,
  digest,
  digests,
  type NudgeWorld,
  nudgeAbout,
  nudgesOf,
  nudgeWorld,
  promise,
  read,
  tap,
  visited,
} from './nudges-hand.ts'

let w: NudgeWorld
const NAMES = ['恒瑞大药房', '康宁医药', '仁和堂', '同仁药店', '百草堂', '一心堂', '益丰大药房', '老百姓药房']
const stepsAbout = async (customer: string) => {
  const { id } = await nudgeAbout(w, w.lin, customer)
  return (await read(w, tx => stepsOf(tx, [id]))).map(({ step, by, detail }) => [step, by, detail?.reason ?? ''])
}
const shown = (): Message => w.double.answers(w.lin.id).find(message => /不急的几件/.test(textOf(message)))!
const open = async () => (await nudgesOf(w, w.lin)).find(({ state, kind }) => state === 'open' && kind === 'follow_up')!
const asking = (): Message[] => w.double.answers(w.lin.id).filter(message => /那边怎么样/.test(textOf(message)))
const visitsAt = (customer: string) =>
  read(w, tx =>
    tx
      .select({ on: visits.on, text: notes.text, channel: visits.channel, removed: visits.removedAt })
      .from(visits)
      .innerJoin(notes, eq(visits.note, notes.id))
      .innerJoin(customers, eq(visits.customer, customers.id))
      .where(eq(customers.name, customer))
      .orderBy(asc(notes.at)),
  )

beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  for (const customer of NAMES)
    await visited(w, w.lin, { customer, follow_ups: [promise(`给${customer}送样品`, '2026-11-25')] })
  await visited(w, w.lin, { customer: '福康药店', signals: [delivered('货都到齐了')] })
  await w.at('2026-11-25T08:30:00+08:00')
})
afterAll(() => w.stop())

test('what found no room opens at a tap, each with its reason and buttons, and counts as posted from then on', async () => {
  expect(digest(w, w.lin)).toContain('另有 3 件')
  const first = await nudgesOf(w, w.lin)
  expect(first.map(({ n }) => n)).toEqual([0, 0, 0, 1, 2, 3, 4, 5])
  await w.double.tap(w.lin.id, digests(w, w.lin)[0]!, 'nudge.left')
  await w.settle()
  const left = first.filter(({ n }) => n === 0).map(({ draft }) => draft.customerName)
  for (const name of left) expect(textOf(shown())).toContain(`今天到期：给${name}送样品`)
  expect(shown().thread).toBe(digests(w, w.lin)[0]!.ts)
  const numbered = (await nudgesOf(w, w.lin)).filter(({ beside }) => beside)
  expect(numbered.map(({ n, state, reason }) => [n, state, reason])).toEqual([
    [6, 'snoozed', 'left over'],
    [7, 'snoozed', 'left over'],
    [8, 'snoozed', 'left over'],
  ])
  expect(digest(w, w.lin)).toContain('放在下面的会话串里了')
  expect(JSON.stringify(digests(w, w.lin)[0]!.blocks)).not.toContain('nudge.left')
  expect(await stepsAbout(left[0]!)).toEqual([
    ['snoozed', 'clock', 'left over'],
    ['sent', 'clock', ''],
  ])
})

test('a second tap from an old screen opens nothing twice', async () => {
  const seen = w.double.answers(w.lin.id).length
  const from = { workspace: 'T0PLAY', user: w.lin.id, channel: w.double.dm(w.lin.id).id, trigger: 'old.1' }
  await w.rapport.take({ kind: 'tap', ...from, action: 'nudge.left', value: '2026-11-25' })
  await w.settle()
  expect(w.double.answers(w.lin.id)).toHaveLength(seen + 1)
  expect(w.last(w.lin)).toContain('都不用等了')
})

test('Done, Later and Skip work there, where the outcome is shown; what is left alone comes again the next morning', async () => {
  const [one, two, three] = (await nudgesOf(w, w.lin)).filter(({ beside }) => beside)
  await tap(w, w.lin, { message: shown(), id: one!.id, deed: 'done' })
  await tap(w, w.lin, { message: shown(), id: two!.id, deed: { snooze: 'next_week' } })
  expect(textOf(shown())).toContain(`${one!.draft.customerName} · 办好了`)
  expect(textOf(shown())).toContain(`${two!.draft.customerName} · 11月30日 周一再提醒`)
  expect(textOf(shown())).toContain(`给${three!.draft.customerName}送样品`)
  await w.at('2026-11-26T08:30:00+08:00')
  const today = (await nudgesOf(w, w.lin)).filter(({ day }) => day === '2026-11-26')
  expect(today.map(({ draft }) => draft.customerName)).toContain(three!.draft.customerName)
  expect(today.find(({ n }) => n > 0)?.n).toBe(9)
  expect(today.map(({ draft }) => draft.customerName)).not.toContain(two!.draft.customerName)
})

test('after Done one line is asked for, and its thread is about that customer without naming it', async () => {
  const { draft } = await open()
  const customer = draft.customerName
  await answer(w, w.lin, { customer, deed: 'done' })
  const question = asking().at(-1)!
  expect(textOf(question)).toContain(`好，办完了。${customer}那边怎么样？`)
  expect(question.thread).toBeUndefined()
  const seen = (await visitsAt(customer)).length
  const words = w.engine.means('打电话聊了聊，样品挺满意的', [], 'other')
  w.engine.means(`${customer}：${words}`, [{ customer, channel: 'call' }])
  await w.say(w.lin, words, { thread: question.ts })
  expect(w.last(w.lin)).toContain(customer)
  expect((await visitsAt(customer)).slice(seen)).toEqual([
    { on: '2026-11-26', text: words, channel: 'call', removed: null },
  ])
  expect((await nudgeAbout(w, w.lin, customer)).state).toBe('done')
})

test('undoing the line leaves the nudge done, and nobody asks again', async () => {
  const { draft } = (await nudgesOf(w, w.lin)).find(({ day, state }) => day === '2026-11-26' && state === 'done')!
  const before = asking().length
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'undo')
  await w.settle()
  expect((await visitsAt(draft.customerName)).at(-1)?.removed).not.toBeNull()
  expect((await nudgeAbout(w, w.lin, draft.customerName)).state).toBe('done')
  expect(asking()).toHaveLength(before)
})

test('a question in that thread is answered as a question', async () => {
  const { customerName } = (await open()).draft
  await answer(w, w.lin, { customer: customerName, deed: 'done' })
  const seen = (await visitsAt(customerName)).length
  const words = w.engine.means('他嫌价格贵怎么办？', [], 'ask_coach')
  await w.say(w.lin, words, { thread: asking().at(-1)!.ts })
  expect(await visitsAt(customerName)).toHaveLength(seen)
  expect(w.last(w.lin)).toContain('价格')
})

test('the button under it opens the form with the customer filled in', async () => {
  await w.double.tap(w.lin.id, asking().at(-1)!, 'nudge.log')
  await w.settle()
  const { customerName } = (await nudgesOf(w, w.lin)).findLast(({ state }) => state === 'done')!.draft
  expect(JSON.stringify(w.double.modal(w.lin.id)?.blocks)).toContain(`"initial_value":"${customerName}"`)
})

test('who told of the customer today is not asked', async () => {
  const { customerName: customer } = (await open()).draft
  await visited(w, w.lin, { customer })
  const before = asking().length
  await answer(w, w.lin, { customer, deed: 'done' })
  expect((await nudgeAbout(w, w.lin, customer)).state).toBe('done')
  expect(asking()).toHaveLength(before)
})

test('what became of each nudge is told, a line each, to the rep alone', async () => {
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'nudges')
  await w.settle()
  const lines = w.last(w.lin).split('\n')
  expect(lines[0]).toContain('11月12日')
  expect(lines.some(line => /给恒瑞大药房送样品.*11月25日 周三 08:30 发出/.test(line))).toBe(true)
  expect(lines.some(line => /08:30 发出 → 08:30 办好了/.test(line))).toBe(true)
  expect(lines.some(line => /当天排不下.* → 08:30 发出 → 08:30 晚点提醒，11月30日 周一再提醒/.test(line))).toBe(true)
  expect(await w.say(w.lin, '我的提醒都怎么样了')).toBe(lines.join('\n'))
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'nudges')
  await w.settle()
  const none = 'There have been no nudges in the last two weeks.'
  expect(w.last(w.emma)).toBe(none)
  expect(await w.say(w.emma, 'What happened to my nudges?')).toBe(none)
})

test('steps say who took them: the rep, what was told, or the clock', async () => {
  await w.at('2026-11-27T08:30:00+08:00')
  expect((await stepsAbout('福康药店')).slice(0, 2)).toEqual([
    ['planned', 'clock', ''],
    ['sent', 'clock', ''],
  ])
  await visited(w, w.lin, { customer: '福康药店' })
  await w.at('2026-11-27T08:30:00+08:00')
  expect((await stepsAbout('福康药店')).at(-1)).toEqual(['settled', 'log', ''])
  await w.at('2026-11-30T08:30:00+08:00')
  const woken = (await nudgesOf(w, w.lin)).filter(({ beside, until }) => beside && until === '2026-11-30')
  expect((await read(w, tx => stepsOf(tx, [woken[0]!.id]))).map(({ step }) => step)).toEqual([
    'snoozed',
    'sent',
    'snoozed',
    'woken',
  ])
})

test('a forgotten customer leaves no step behind', async () => {
  const { id, draft } = await nudgeAbout(w, w.lin, '福康药店')
  await w.say(w.lin, `忘掉${draft.customerName}`)
  await w.double.tap(w.lin.id, w.double.answers(w.lin.id).at(-1)!, 'customer.forget')
  await w.settle()
  expect(await read(w, tx => stepsOf(tx, [id]))).toEqual([])
})
