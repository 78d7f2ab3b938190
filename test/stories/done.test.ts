// Promises that are done: by their words, with a question where several are meant, in passing, and opened again.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followUps } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Person } from '../../src/playground/state.ts'
import { type Correcting, correcting } from './correct-hand.ts'

let h: Correcting
beforeEach(async () => {
  h = await correcting()
})
afterEach(() => h.w.stop())

type Promised = [customer: string, what: string, by?: 'rep' | 'customer']
/** Tells a note with a promise for each. */
async function owe(who: Person, ...all: Promised[]) {
  for (const [customer, what, by = 'rep'] of all)
    await h.tell(who, `${customer}: ${what}`, [{ customer, follow_ups: [{ what, by, quote: what }] }])
}
const done = (who: Person, text: string) => h.w.say(who, h.engine.means(text, [], 'done'))
const states = async () =>
  Object.fromEntries((await h.read(tx => tx.select().from(followUps))).map(one => [one.what, one.state]))

const ZH: Promised[] = [
  ['恒瑞大药房', '送对比表'],
  ['康宁药业', '寄样品'],
  ['安心诊所', '给王院长回电话'],
  ['康宁药业', '寄回合同', 'customer'],
]
test.each([
  ['对比表发了', '送对比表'],
  ['恒瑞的对比表发过去了', '送对比表'],
  ['康宁那个样品寄出了', '寄样品'],
  ['已经给王院长回电话了', '给王院长回电话'],
  ['安心诊所的搞定了', '给王院长回电话'],
  ['他们把合同寄回来了', '寄回合同'],
])('“%s” settles “%s” alone', async (text, what) => {
  await owe(h.w.lin, ...ZH)
  expect(await done(h.w.lin, text)).toContain(what)
  expect(Object.entries(await states()).filter(([, state]) => state === 'done')).toEqual([[what, 'done']])
  expect(await h.trail('follow_up.done')).toHaveLength(1)
})

const EN: Promised[] = [
  ['Northwind', 'send the revised quote'],
  ['Acme', 'call Sarah back'],
  ['Hengrui', 'send the comparison table'],
  ['Acme', 'send the PO', 'customer'],
]
test.each([
  ['sent the comparison table to Hengrui', 'send the comparison table'],
  ["quote's out", 'send the revised quote'],
  ['called her back', 'call Sarah back'],
  ['they sent the PO', 'send the PO'],
])('“%s” settles “%s” alone', async (text, what) => {
  await owe(h.w.emma, ...EN)
  expect(await done(h.w.emma, text)).toContain(what)
  expect(Object.entries(await states()).filter(([, state]) => state === 'done')).toEqual([[what, 'done']])
})

test('what several could mean is asked with buttons; the tap settles it, and its outcome offers the way back', async () => {
  await owe(h.w.emma, ...EN)
  expect(await done(h.w.emma, 'Done, sent it')).toContain('Which one is done?')
  const question = h.w.double.answers(h.w.emma.id).at(-1)!
  await h.pick(h.w.emma, 'Northwind · send the revised quote')
  expect(textOf(question)).toContain('Done: Northwind · send the revised quote')
  expect(await states()).toMatchObject({ 'send the revised quote': 'done', 'send the comparison table': 'open' })
  await h.pick(h.w.emma, 'Not done after all')
  expect(textOf(question)).toContain('open again')
  expect(await states()).toMatchObject({ 'send the revised quote': 'open' })
})

test('something else than what is owed is not taken for it', async () => {
  await owe(h.w.lin, ['康宁药业', '寄样品'])
  expect(await done(h.w.lin, '发票开好了')).toContain('是哪一项完成了')
  expect(await states()).toEqual({ 寄样品: 'open' })
})

test('where nothing is open it says so, and a tap opens the form with the words', async () => {
  expect(await done(h.w.lin, '样品寄了')).toContain('目前没有未完成的跟进')
  await h.pick(h.w.lin, '记成一次联系')
  expect(JSON.stringify(h.w.double.modal(h.w.lin.id)?.blocks)).toContain('样品寄了')
})

test('“not yet” is no done; said after one, it opens it again', async () => {
  await owe(h.w.lin, ['康宁药业', '寄样品'], ['恒瑞大药房', '送对比表'])
  expect(await done(h.w.lin, '样品还没寄')).toContain('还留在待办里')
  await done(h.w.lin, '样品寄了')
  expect(await states()).toMatchObject({ 寄样品: 'done' })
  expect(await done(h.w.lin, '哎呀，样品还没寄出去')).toContain('重新打开')
  expect(await states()).toEqual({ 寄样品: 'open', 送对比表: 'open' })
  await owe(h.w.emma, ['Northwind', 'send the quote'])
  await done(h.w.emma, 'Done, sent the quote')
  expect(await done(h.w.emma, 'oops, not sent yet')).toContain('open again')
})

test('a report that tells of it settles it in passing, and Undo of the report opens it again', async () => {
  await owe(h.w.emma, ['Northwind', 'send the quote'])
  const text = 'Northwind: sent the quote this morning and she liked it'
  const { card } = await h.tell(h.w.emma, text, [{ customer: 'Northwind' }])
  expect(textOf(card)).toContain('Done: Northwind · send the quote')
  expect(await states()).toEqual({ 'send the quote': 'done' })
  await h.tap(card, 'visit.undo', h.w.emma)
  expect(await states()).toEqual({ 'send the quote': 'open' })
})

test('what a report only promises again stays open', async () => {
  await owe(h.w.lin, ['康宁药业', '寄样品'])
  await h.tell(h.w.lin, '康宁药业：答应明天寄样品', [{ customer: '康宁药业' }])
  expect(await states()).toEqual({ 寄样品: 'open' })
})
