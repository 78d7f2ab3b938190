// Nudges about deals, chances and quiet days, read in the digest, and settled in it by what the rep tells next.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { answer, digest, digests, type NudgeWorld, nudgesOf, nudgeWorld, tap, visited } from './nudges-hand.ts'

let w: NudgeWorld
beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    deal: { product: '感冒灵', step: 'value', quote: '感冒灵想再看看效果' },
  })
  await visited(w, w.emma, { customer: 'Northwind Traders', deal: { step: 'needs', quote: 'they need pumps' } })
})
afterAll(() => w.stop())
const stateOf = async (who: NudgeWorld['lin'], kind: string) =>
  (await nudgesOf(w, who)).filter(nudge => nudge.kind === kind && nudge.n > 0).map(({ day, state }) => [day, state])

test('the morning after, one thing is asked for that decides the deal', async () => {
  await w.at('2026-11-24T08:30:00+08:00')
  for (const part of [
    '恒瑞大药房',
    '到了“呈现价值”，还不知道拍板的人、预算、采购流程、时间表',
    '除了您，这件事还要哪位点头？',
  ])
    expect(digest(w, w.lin)).toContain(part)
  await w.at('2026-11-24T08:30:00-05:00')
  expect(digest(w, w.emma)).toContain('is at “Find the need”, and you don’t know yet: who decides, the budget')
})
test('the answer, told to the bot, settles the question in the digest already read', async () => {
  await w.at('2026-11-24T22:00:00+08:00')
  const contacts = [{ name: '王店长' }]
  const facts = [{ about: '王店长', key: 'role', value: 'decider', quote: '我说了算' }]
  await visited(w, w.lin, { customer: '恒瑞大药房', contacts, facts })
  expect(await stateOf(w.lin, 'missing_facts')).toEqual([['2026-11-24', 'settled']])
  expect(digest(w, w.lin)).not.toContain('除了您，这件事还要哪位点头？')
})
test('a rep who was quiet for two workdays reads one line, which goes with the next visit', async () => {
  await w.at('2026-11-27T08:30:00-05:00')
  await w.at('2026-11-30T08:30:00-05:00')
  expect(digest(w, w.emma)).toContain('Reply with one line about yesterday’s')
  await visited(w, w.emma, { customer: 'Hudson Foods' })
  expect((await stateOf(w.emma, 'quiet_rep')).at(-1)).toEqual(['2026-11-30', 'settled'])
  expect(digest(w, w.emma)).toContain('and I’ll file the rest. · settled')
})
test('a week later the next question is asked, and contact alone does not settle it', async () => {
  await w.at('2026-12-01T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('这次只问一样：预算')
  await visited(w, w.lin, { customer: '恒瑞大药房' })
  expect(await stateOf(w.lin, 'missing_facts')).toEqual([
    ['2026-11-24', 'settled'],
    ['2026-12-01', 'open'],
  ])
})
test('a deal that stands still says what its step needs; another step settles it', async () => {
  await w.at('2026-12-07T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('停在“呈现价值”14天了')
  expect(digest(w, w.lin)).toContain('记录里还没提过建议书')
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    deal: { product: '感冒灵', step: 'commitment', quote: '感冒灵的合同在谈' },
  })
  expect(await stateOf(w.lin, 'stalled_deal')).toEqual([['2026-12-07', 'settled']])
})
test('a proposal that was promised is not suggested again', async () => {
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    follow_ups: [{ what: '送建议书', by: 'rep', due: '2026-12-08', quote: '周二送建议书' }],
  })
  await w.at('2026-12-08T08:30:00+08:00')
  await answer(w, w.lin, { customer: '恒瑞大药房', deed: 'done' })
  await w.at('2026-12-18T10:00:00+08:00')
  await visited(w, w.lin, { customer: '恒瑞大药房' })
  await w.at('2026-12-21T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('停在“赢取承诺”14天了')
  expect(digest(w, w.lin)).not.toContain('还没提过建议书')
})
test('a festival is one item for all customers, and Done is no contact with any', async () => {
  await w.at('2026-12-31T08:30:00+08:00')
  expect(digest(w, w.lin)).toContain('2027年1月1日（周五）是元旦，今天是节前最后一个工作日')
  expect(digest(w, w.lin)).toContain('要问候的客户：恒瑞大药房')
  const [item] = (await nudgesOf(w, w.lin)).filter(({ kind }) => kind === 'festival')
  await tap(w, w.lin, { message: digests(w, w.lin).at(-1)!, id: item!.id, deed: 'done' })
  expect(await stateOf(w.lin, 'festival')).toEqual([['2026-12-31', 'done']])
  expect(
    (await nudgesOf(w, w.lin)).filter(({ doneOn }) => doneOn === '2026-12-31').map(({ customer }) => customer),
  ).toEqual([''])
})
test('the list of a festival forgets a customer that is to be forgotten', async () => {
  const list = digests(w, w.lin).at(-1)!
  expect(textOf(list)).toContain('恒瑞大药房')
  await visited(w, w.lin, { customer: '康宁药业' })
  await w.say(w.lin, '忘掉恒瑞大药房')
  await w.double.tap(w.lin.id, w.double.answers(w.lin.id).at(-1)!, { text: '全部忘掉' })
  await w.settle()
  expect((await nudgesOf(w, w.lin)).filter(({ draft }) => JSON.stringify(draft).includes('恒瑞'))).toEqual([])
  expect(textOf(list)).not.toContain('恒瑞')
})
