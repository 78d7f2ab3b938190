// A customer who is not to be contacted: nothing brings it up any more, until that is taken back.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { customers } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import { digest, digests, nudgesOf, promise, read } from './nudges-hand.ts'
import { answerTo, type NudgeWorld, nudgeWorld, visited } from './standing-hand.ts'

let w: NudgeWorld
beforeEach(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  const contacts = [{ name: '王店长' }]
  const complaint = { kind: 'complaint' as const, quote: '箱子都压坏了' }
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts,
    signals: [complaint],
    follow_ups: [promise('送对比表', '2026-11-24')],
    deal: { product: '阿胶', amount: 50_000, currency: 'CNY', step: 'needs', quote: '阿胶五万' },
  })
  await visited(w, w.lin, { customer: '国大药房', follow_ups: [promise('报价单', '2026-11-24')] })
})
afterEach(() => w.stop())

const flagOf = async (name: string) => {
  const rows = await read(w, tx => tx.select().from(customers))
  const row = rows.find(one => one.name === name && !one.hidden)
  return row && { since: row.noContactSince, by: row.noContactBy, quote: row.noContactQuote }
}

test('no nudge, agenda or preview speaks of it; its record stays', async () => {
  expect(await answerTo(w, w.lin, '别再联系恒瑞了')).toContain('不再联系恒瑞大药房')
  expect(await flagOf('恒瑞大药房')).toEqual({ since: '2026-11-23', by: w.lin.id, quote: '别再联系恒瑞了' })
  for (const day of ['24', '25', '30']) {
    await w.at(`2026-11-${day}T08:30:00+08:00`)
    expect(digest(w, w.lin)).not.toContain('恒瑞')
  }
  expect(digest(w, w.lin)).toContain('国大药房')
  expect((await nudgesOf(w, w.lin)).every(one => one.draft.customerName !== '恒瑞大药房')).toBe(true)
  expect(await answerTo(w, w.lin, '这周我该跑谁')).not.toContain('恒瑞')
  const owed = await answerTo(w, w.lin, '我答应过的事还有哪些没办')
  expect(owed).toContain('报价单')
  expect(owed).not.toContain('对比表')
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'preview complaint')
  await w.settle()
  expect(w.last(w.lin)).not.toContain('恒瑞')
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'brief 恒瑞')
  await w.settle()
  expect(w.last(w.lin)).toContain('请勿联系，从2026年11月23日起')
  expect(w.last(w.lin)).toContain('箱子都压坏了')
  expect(await answerTo(w, w.lin, '哪些客户不能联系')).toContain('恒瑞大药房')
})

test('what waits about it in the digest already read is settled', async () => {
  await w.at('2026-11-24T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('恒瑞大药房')
  await answerTo(w, w.lin, '别再联系恒瑞了')
  const about = (await nudgesOf(w, w.lin)).filter(one => one.draft.customerName === '恒瑞大药房')
  expect(about.length).toBeGreaterThan(0)
  expect(about.every(({ state }) => state === 'settled')).toBe(true)
})

test('the list of a festival in the digest already read drops it; where nobody is left, it is settled', async () => {
  await w.at('2026-12-31T08:30:00+08:00')
  const list = digests(w, w.lin).at(-1)!
  const greeted = () => /要问候的客户[^。]*。/.exec(textOf(list))?.[0]
  const state = async () => (await nudgesOf(w, w.lin)).filter(({ kind }) => kind === 'festival').map(one => one.state)
  expect(greeted()).toContain('恒瑞大药房')
  await answerTo(w, w.lin, '别再联系恒瑞了')
  expect(greeted()).toBe('要问候的客户：国大药房。')
  expect(await state()).toEqual(['open'])
  await answerTo(w, w.lin, '别再联系国大药房了')
  expect(await state()).toEqual(['settled'])
})

test('which customer, asked back, offers others first; a name that is said finds it all the same', async () => {
  await answerTo(w, w.lin, '别再联系国大药房了')
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'brief')
  await w.settle()
  expect(w.last(w.lin)).toContain('恒瑞大药房')
  expect(w.last(w.lin)).not.toContain('国大药房')
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'brief 国大')
  await w.settle()
  expect(w.last(w.lin)).toContain('国大药房')
})

test('a tap or words take it back, and its nudges come again', async () => {
  await answerTo(w, w.lin, '别再联系恒瑞了')
  expect(await answerTo(w, w.lin, '恒瑞以后别再联系了')).toContain('就不再联系了')
  const card = w.double.answers(w.lin.id).at(-1)!
  await w.double.tap(w.lin.id, card, { text: '恢复联系' })
  await w.settle()
  expect(textOf(card)).toContain('恒瑞大药房又可以联系了')
  expect(await flagOf('恒瑞大药房')).toEqual({ since: null, by: null, quote: null })
  await w.at('2026-11-24T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('恒瑞大药房')
  await answerTo(w, w.lin, '把恒瑞标为请勿联系')
  expect(await answerTo(w, w.lin, '可以重新联系恒瑞了')).toContain('又可以联系了')
  expect(await answerTo(w, w.lin, '可以重新联系恒瑞了')).toContain('本来就可以联系')
})

test('merged with another name it stays so, and Undo puts both back', async () => {
  await answerTo(w, w.lin, '别再联系恒瑞了')
  await answerTo(w, w.lin, '把恒瑞大药房合并到国大药房')
  const card = w.double.answers(w.lin.id).at(-1)!
  await w.double.tap(w.lin.id, card, { text: '合并' })
  await w.settle()
  expect(await flagOf('国大药房')).toMatchObject({ since: '2026-11-23', quote: '别再联系恒瑞了' })
  await w.at('2026-11-24T08:30:00+08:00')
  expect(digest(w, w.lin)).toBe('')
  await w.double.tap(w.lin.id, card, { text: '撤销合并' })
  await w.settle()
  expect(await flagOf('国大药房')).toMatchObject({ since: null })
  expect(await flagOf('恒瑞大药房')).toMatchObject({ since: '2026-11-23' })
})

test('in English too; what was only said of a day is a note', async () => {
  await visited(w, w.emma, { customer: 'Northwind Traders' })
  const words = 'Northwind Traders said don’t contact them before Friday'
  await w.say(w.emma, w.engine.means(words, [{ customer: 'Northwind Traders' }]))
  expect(await flagOf('Northwind Traders')).toMatchObject({ since: null })
  expect(await answerTo(w, w.emma, 'Don’t contact Northwind any more')).toContain('is not to be contacted')
  expect(await flagOf('Northwind Traders')).toMatchObject({ by: w.emma.id })
  expect(await answerTo(w, w.emma, 'who is on the do-not-contact list?')).toContain('Northwind Traders, since')
  expect(await answerTo(w, w.emma, 'We can contact Northwind again')).toContain('may be contacted again')
  expect(await answerTo(w, w.emma, 'who is on the do-not-contact list?')).toContain('Every customer may be contacted')
})
