// Two customers that are one: asked with a card, merged at a tap, and taken apart again as they were.
import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contacts, customerAliases, customers, deals, facts, followUps, nudges, visits } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Message } from '../../src/playground/state.ts'
import { type Names, names } from './names-hand.ts'
import type { Visit } from './scripted.ts'

let n: Names
beforeEach(async () => {
  n = await names('2026-11-20T18:05:00+08:00')
})
afterEach(() => n.w.stop())

/** What a merge and its undoing may leave behind. */
const TRACES = ['merges', 'merge_changes', 'audit', 'inbox', 'outbox']

const visit = (customer: string, parts: Visit): Visit => ({ customer, ...parts })
const fact = (about: string, key: 'schedule' | 'taste' | 'payment_terms', value: string) => ({
  ...{ about, key, value },
  quote: value,
})

/** Two names of one store, each with a history of its own, told over several days. */
async function twoStores(): Promise<void> {
  const { tell, w } = n
  await tell(w.lin, '恒瑞：王店长上午有空，账期30天，爱喝龙井', [
    visit('恒瑞', {
      contacts: [{ name: '王店长' }],
      facts: [
        fact('王店长', 'schedule', '上午有空'),
        fact('恒瑞', 'payment_terms', '账期30天'),
        fact('王店长', 'taste', '龙井'),
      ],
      signals: [{ kind: 'objection', topic: 'price', quote: '上午有空' }],
      deal: { product: '龙井茶', quantity: 20, quote: '爱喝龙井' },
    }),
  ])
  await w.at('2026-11-21T18:00:00+08:00')
  await tell(w.lin, '恒瑞连锁药房：店长王丽下午有空，爱喝龙井，爱吃辣', [
    visit('恒瑞连锁药房', {
      contacts: [{ name: '王丽', title: '店长' }],
      facts: [fact('王丽', 'schedule', '下午有空'), fact('王丽', 'taste', '龙井'), fact('王丽', 'taste', '爱吃辣')],
    }),
  ])
  await w.at('2026-11-22T18:00:00+08:00')
  await tell(w.lin, '恒瑞的陈会计说账期60天，我周五前送对比表', [
    visit('恒瑞', {
      contacts: [{ name: '陈会计' }],
      facts: [fact('恒瑞', 'payment_terms', '账期60天')],
      follow_ups: [{ what: '送对比表', by: 'rep', due: '2026-11-27', quote: '我周五前送对比表' }],
    }),
  ])
}

const held = () =>
  n.read(tx =>
    tx
      .select({ customer: customers.name, who: contacts.name, key: facts.key, value: facts.value })
      .from(facts)
      .innerJoin(customers, eq(facts.customer, customers.id))
      .leftJoin(contacts, eq(facts.contact, contacts.id))
      .where(and(isNull(facts.heldUntil), isNull(facts.removedAt))),
  )
const shown = () =>
  n
    .read(tx => tx.select({ name: customers.name }).from(customers).where(eq(customers.hidden, false)))
    .then(rows => rows.map(row => row.name).sort())
const idOf = (name: string) =>
  n
    .read(tx => tx.select({ id: customers.id }).from(customers).where(eq(customers.name, name)))
    .then(rows => rows[0]?.id)

async function merged(words = '合并恒瑞和恒瑞连锁药房'): Promise<Message> {
  const { answer } = await n.tell(n.w.lin, words)
  await n.tap(n.w.lin, answer, '合并')
  return answer
}

test('the card says what would move, and nothing moves before the tap', async () => {
  await twoStores()
  const { answer, text } = await n.tell(n.w.lin, '恒瑞和恒瑞连锁药房是同一家')
  expect(text).toContain('恒瑞和恒瑞连锁药房是同一家客户吗？')
  expect(text).toContain('2 次拜访、3 条信息、2 位联系人、1 项跟进、1 条信号、1 笔商机')
  expect(await shown()).toEqual(['恒瑞', '恒瑞连锁药房'])
  await n.tap(n.w.lin, answer, '不是同一家')
  expect(textOf(answer)).toContain('仍是两家客户')
  expect(await shown()).toEqual(['恒瑞', '恒瑞连锁药房'])
})

test.each([
  '合并恒瑞和恒瑞连锁药房',
  '把恒瑞合并到恒瑞连锁药房',
  '恒瑞跟恒瑞连锁药房其实是一家',
  'merge 恒瑞 into 恒瑞连锁药房',
  'merge 恒瑞 and 恒瑞连锁药房',
])('“%s” makes them one: everything moves, later words hold, and the old name is another name', async words => {
  await twoStores()
  const card = await merged(words)
  expect(textOf(card)).toContain('已合并：恒瑞并入恒瑞连锁药房')
  expect(await shown()).toEqual(['恒瑞连锁药房'])
  const now = (await held()).map(({ customer, ...one }) => one)
  expect(now).toHaveLength(4)
  expect(now).toEqual(
    expect.arrayContaining([
      { who: '王丽', key: 'schedule', value: '下午有空' },
      { who: '王丽', key: 'taste', value: '龙井' },
      { who: '王丽', key: 'taste', value: '爱吃辣' },
      { who: null, key: 'payment_terms', value: '账期60天' },
    ]),
  )
  const into = await idOf('恒瑞连锁药房')
  for (const table of [visits, deals, followUps]) {
    const rows = await n.read(tx => tx.select({ customer: table.customer }).from(table))
    expect(new Set(rows.map(row => row.customer))).toEqual(new Set([into]))
  }
  const { text } = await n.tell(n.w.lin, '恒瑞又来电话', [{ customer: '恒瑞' }])
  expect(text).toContain('恒瑞连锁药房')
  expect(text).not.toContain('新客户')
  expect(text).not.toContain('当作')
})

test('Undo puts every table back exactly, whenever it comes', async () => {
  await twoStores()
  await n.w.at('2026-11-23T08:31:00+08:00')
  const before = await n.dump(TRACES)
  const card = await merged()
  expect(await n.dump(TRACES)).not.toEqual(before)
  await n.tap(n.w.lin, card, '撤销合并')
  expect(textOf(card)).toContain('恒瑞和恒瑞连锁药房又是两家客户')
  expect(await n.dump(TRACES)).toEqual(before)
  await n.w.double.redeliver('interaction')
  await n.w.settle()
  expect(await n.dump(TRACES)).toEqual(before)
})

test('what was logged since the merge stays with the customer it was logged for, and the rest goes back', async () => {
  await twoStores()
  const card = await merged()
  await n.w.at('2026-11-24T18:00:00+08:00')
  await n.tell(n.w.lin, '恒瑞连锁药房的王丽晚上有空，爱喝龙井，陈会计爱打球，账期90天', [
    visit('恒瑞连锁药房', {
      contacts: [{ name: '王丽' }, { name: '陈会计' }],
      facts: [
        fact('王丽', 'schedule', '晚上有空'),
        fact('王丽', 'taste', '龙井'),
        fact('陈会计', 'taste', '爱打球'),
        fact('恒瑞连锁药房', 'payment_terms', '账期90天'),
      ],
    }),
  ])
  await n.tap(n.w.lin, card, '撤销合并')
  const of = async (name: string) =>
    (await held()).filter(one => one.customer === name).map(one => `${one.who ?? ''} ${one.value}`)
  expect((await of('恒瑞')).sort()).toEqual([' 账期60天', '王店长 上午有空', '王店长 龙井'].sort())
  expect((await of('恒瑞连锁药房')).sort()).toEqual(
    [' 账期90天', '王丽 晚上有空', '王丽 爱吃辣', '王丽 龙井', '陈会计 爱打球'].sort(),
  )
  const people = await n.read(tx =>
    tx
      .select({ name: contacts.name, at: customers.name })
      .from(contacts)
      .innerJoin(customers, eq(contacts.customer, customers.id)),
  )
  expect(people.map(one => `${one.at} ${one.name}`).sort()).toEqual(
    ['恒瑞 王店长', '恒瑞 陈会计', '恒瑞连锁药房 王丽', '恒瑞连锁药房 陈会计'].sort(),
  )
})

test('nudges remember what was done about either', async () => {
  await twoStores()
  await n.w.at('2026-11-27T08:31:00+08:00')
  const digest = n.w.double.answers('U1LIN').at(-1)!
  expect(textOf(digest)).toContain('送对比表')
  await merged()
  const rows = await n.read(tx => tx.select().from(nudges))
  const about = rows.filter(({ customer }) => customer !== '')
  expect(about.length).toBeGreaterThan(0)
  expect(about.every(row => row.draft.customerName === '恒瑞连锁药房')).toBe(true)
})

test('a merge on top of a merge has to be undone first; and an alias goes along', async () => {
  await twoStores()
  await n.tell(n.w.lin, '见了恒瑞总部', [{ customer: '恒瑞总部' }])
  const first = await merged()
  const second = await merged('把恒瑞连锁药房合并到恒瑞总部')
  expect(textOf(second)).toContain('已合并：恒瑞连锁药房并入恒瑞总部')
  const aliases = await n.read(tx => tx.select({ alias: customerAliases.alias }).from(customerAliases))
  expect(aliases.map(one => one.alias).sort()).toEqual(['恒瑞', '恒瑞连锁药房'].sort())
  await n.tap(n.w.lin, first, '撤销合并')
  expect(n.w.last(n.w.lin)).toContain('请先撤销后面那次合并')
  await n.tap(n.w.lin, second, '撤销合并')
  await n.tap(n.w.lin, first, '撤销合并')
  expect(await shown()).toEqual(['恒瑞', '恒瑞总部', '恒瑞连锁药房'].sort())
})
