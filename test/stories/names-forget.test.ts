// A customer that is to be forgotten: asked once, erased everywhere, and not back by itself.

import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { audit, customers, forgotten, inbox, notes } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message } from '../../src/playground/state.ts'
import { type Names, names } from './names-hand.ts'
import type { Visit } from './scripted.ts'

let n: Names
beforeEach(async () => {
  n = await names('2026-11-20T18:05:00+08:00')
})
afterEach(() => n.w.stop())

const ONLY = '今天拜访了恒瑞大药房的王店长，她嫌进价高，爱喝碧螺春，周一前我送对比表，想要20盒枸杞'
const BOTH = '恒瑞大药房的王店长下午有空，康宁药业的李总爱打高尔夫'

const first: Visit = {
  customer: '恒瑞大药房',
  contacts: [{ name: '王店长' }],
  facts: [{ about: '王店长', key: 'taste', value: '碧螺春', quote: '爱喝碧螺春' }],
  signals: [{ kind: 'objection', topic: 'price', quote: '她嫌进价高' }],
  follow_ups: [{ what: '送对比表', by: 'rep', due: '2026-11-23', quote: '周一前我送对比表' }],
  deal: { product: '枸杞', quantity: 20, unit: '盒', quote: '想要20盒枸杞' },
}
const second: Visit = {
  customer: '恒瑞大药房',
  contacts: [{ name: '王店长' }],
  facts: [{ about: '王店长', key: 'schedule', value: '下午', quote: '下午有空' }],
}
const kangning: Visit = {
  customer: '康宁药业',
  contacts: [{ name: '李总' }],
  facts: [{ about: '李总', key: 'interests', value: '高尔夫', quote: '爱打高尔夫' }],
}

/** Logs two notes, looks around, and lets a morning pass; gives the messages. */
async function history(): Promise<{ only: Message; card: Message; both: Message; digest: Message }> {
  const { tell, slash, w } = n
  const one = await tell(w.lin, ONLY, [first])
  const two = await tell(w.lin, BOTH, [second, kangning])
  await slash(w.lin, 'customer 恒瑞大药房')
  await slash(w.lin, 'agenda')
  await tell(w.lin, '恒瑞大药房的王店长说太贵了，怎么回？')
  await w.double.openHome(w.lin.id, 'home')
  await w.at('2026-11-23T08:31:00+08:00')
  const digest = w.double.answers(w.lin.id).at(-1)!
  return { only: one.message, card: one.answer, both: two.answer, digest }
}

async function forget(words = '忘掉恒瑞大药房'): Promise<Message> {
  const { answer } = await n.tell(n.w.lin, words)
  await n.tap(n.w.lin, answer, '全部忘掉')
  return answer
}

/** Where words still stand, by table. */
async function left(...words: string[]): Promise<string[]> {
  const all = await n.dump()
  return Object.entries(all).flatMap(([table, rows]) =>
    rows.filter(row => words.some(word => row.includes(word))).map(row => `${table}: ${row}`),
  )
}

const WORDS = ['恒瑞', '王店长', '碧螺春', '对比表', '枸杞', '下午有空', '嫌进价高']

test('the card says what would go; “keep it” changes nothing', async () => {
  await history()
  const before = await n.dump(['inbox', 'outbox'])
  const { answer, text } = await n.tell(n.w.lin, '删除恒瑞的资料')
  expect(text).toContain('要忘掉恒瑞大药房的全部资料吗？')
  expect(text).toContain('2 次拜访、2 条信息、1 位联系人、1 项跟进、1 条信号、1 笔商机')
  await n.tap(n.w.lin, answer, '先留着')
  expect(textOf(answer)).toContain('恒瑞大药房的资料留着')
  expect(await n.dump(['inbox', 'outbox'])).toEqual(before)
})

test('after “forget it all” none of its words stands in any table, and the others keep theirs', async () => {
  const { card, both } = await history()
  expect(await left('恒瑞大药房')).not.toEqual([])
  const asked = await forget()
  expect(await left(...WORDS)).toEqual([])
  expect(textOf(asked)).toContain('已忘掉')
  for (const message of [asked, card, both]) for (const word of WORDS) expect(textOf(message)).not.toContain(word)
  expect(textOf(both)).toContain('高尔夫')
  expect(await n.slash(n.w.lin, 'customer 康宁药业')).toContain('爱打高尔夫')
  const [line] = await n.read(tx => tx.select().from(audit).where(eq(audit.what, 'customer.forgotten')))
  expect(line).toMatchObject({ who: 'U1LIN', about: null, detail: { visits: 2, facts: 2 } })
  expect((await n.read(tx => tx.select().from(forgotten))).every(row => /^[0-9a-f]{64}$/.test(row.hash))).toBe(true)
})

test('the digest in Slack is painted anew without it', async () => {
  const { digest } = await history()
  expect(textOf(digest)).toContain('对比表')
  await forget()
  expect(textOf(digest)).not.toContain('对比表')
  expect(textOf(digest)).not.toContain('恒瑞')
})

test('redelivery, long after, and edits of old messages do not bring it back', async () => {
  const { only } = await history()
  const delivered = n.w.double.deliveries.find(({ body }) => body.includes(only.ts))
  await forget()
  await n.read(tx => tx.delete(inbox))
  const { event } = JSON.parse(delivered!.body)
  const answers = n.w.double.answers('U1LIN').length
  await n.w.double.sendEvent(event)
  await n.w.settle()
  await n.w.double.edit(n.w.lin.id, only, n.engine.means(`${ONLY}！`, [first]))
  await n.w.settle()
  expect(n.w.double.answers('U1LIN')).toHaveLength(answers)
  expect(await n.read(tx => tx.select({ name: customers.name }).from(customers))).toEqual([{ name: '康宁药业' }])
  expect(await left(...WORDS)).toEqual([])
})

test('a later note that names it is kept and asks; “no” lets its words go', async () => {
  await history()
  await forget()
  const again = await n.tell(n.w.lin, '恒瑞大药房来电话问枸杞', [{ customer: '恒瑞大药房' }])
  expect(again.text).toContain('你让我忘掉过恒瑞大药房。要重新记吗？')
  expect(await n.read(tx => tx.select().from(notes).where(eq(notes.state, 'waiting')))).toHaveLength(1)
  await n.tap(n.w.lin, again.answer, '不记了')
  expect(textOf(again.answer)).toContain('这条不记了')
  expect(await n.read(tx => tx.select().from(notes).where(eq(notes.text, '恒瑞大药房来电话问枸杞')))).toEqual([])
  expect(await n.read(tx => tx.select({ name: customers.name }).from(customers))).toEqual([{ name: '康宁药业' }])
  expect((await left('枸杞')).filter(row => !row.startsWith('outbox'))).toEqual([])
})

test('“yes” begins anew with that note, and the next one is not asked about', async () => {
  await history()
  await forget()
  const again = await n.tell(n.w.lin, '恒瑞大药房来电话问枸杞', [{ customer: '恒瑞大药房' }])
  await n.tap(n.w.lin, again.answer, '重新记')
  expect(n.w.last(n.w.lin)).toContain('新客户')
  expect((await n.tell(n.w.lin, '恒瑞大药房又来了', [{ customer: '恒瑞大药房' }])).text).not.toContain('忘掉')
  expect(await n.slash(n.w.lin, 'customer 恒瑞大药房')).not.toContain('碧螺春')
})

test('the short form of a forgotten name is asked about too, and a reply in words answers', async () => {
  await history()
  await forget('把恒瑞大药房忘掉')
  const again = await n.tell(n.w.lin, '恒瑞来电话', [{ customer: '恒瑞' }])
  expect(again.text).toContain('你让我忘掉过恒瑞')
  await n.tell(n.w.lin, '不要', undefined, again.said)
  expect(await n.read(tx => tx.$count(notes, eq(notes.state, 'waiting')))).toBe(0)
})

test('a note about somebody else that names it in passing keeps its words without the name', async () => {
  await history()
  await n.tell(n.w.lin, '康宁药业说恒瑞大药房换了老板，要看样品', [
    { customer: '康宁药业', follow_ups: [{ what: '看样品', by: 'customer', quote: '要看样品' }] },
  ])
  await forget()
  const texts = await n.read(tx => tx.select({ text: notes.text }).from(notes))
  expect(texts.map(one => one.text)).toContain('康宁药业说…换了老板，要看样品')
  expect(await left(...WORDS)).toEqual([])
})

test('what was merged into it goes with it, journal and all', async () => {
  await history()
  await n.tell(n.w.lin, '恒瑞连锁总店的钱总爱下棋', [
    { customer: '恒瑞连锁总店', facts: [{ about: '钱总', key: 'interests', value: '下棋', quote: '爱下棋' }] },
  ])
  const { answer } = await n.tell(n.w.lin, '把恒瑞连锁总店合并到恒瑞大药房')
  await n.tap(n.w.lin, answer, '合并')
  await forget()
  expect(await left(...WORDS, '下棋', '钱总')).toEqual([])
})

test('in English: by command and in words; unknown names are said to be unknown', async () => {
  const text = 'Met Sarah Chen at Northwind Traders this morning, she loves jazz'
  await n.tell(n.w.emma, text, [
    {
      customer: 'Northwind Traders',
      contacts: [{ name: 'Sarah Chen' }],
      facts: [{ about: 'Sarah Chen', key: 'interests', value: 'jazz', quote: 'she loves jazz' }],
    },
  ])
  expect(await n.slash(n.w.emma, 'forget Nowhere Foods')).toContain('I have no “Nowhere Foods”')
  expect(await n.slash(n.w.emma, 'forget Northwind')).toContain('Forget everything about Northwind Traders?')
  const { answer } = await n.tell(n.w.emma, 'Please forget everything about Northwind')
  await n.tap(n.w.emma, answer, 'Forget it all')
  expect(textOf(answer)).toContain('Forgotten.')
  expect(await left('Northwind', 'Sarah', 'jazz')).toEqual([])
  const again = await n.tell(n.w.emma, 'Met Northwind Traders', [{ customer: 'Northwind Traders' }])
  expect(again.text).toContain('You asked me to forget Northwind Traders. Keep it again?')
  await n.tap(n.w.emma, again.answer, 'Yes, keep it')
  expect(n.w.last(n.w.emma)).toContain('Northwind Traders')
})

test('a second tap on the card finds nothing left to do', async () => {
  await history()
  const { answer } = await n.tell(n.w.lin, '忘掉恒瑞大药房')
  const before = structuredClone(answer)
  await n.tap(n.w.lin, answer, '全部忘掉')
  await n.tap(n.w.lin, before, '全部忘掉')
  expect(n.w.last(n.w.lin)).toBe('这个问题已经回答过了。')
})
