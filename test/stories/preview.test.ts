// What a rule would have sent last month, for administrators: from the record as it then was, naming no rep.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/nudges/days.ts'
import type { Person } from '../../src/playground/state.ts'
import { type NudgeWorld, nudgesOf, nudgeWorld, promise, visited } from './nudges-hand.ts'

let w: NudgeWorld
const preview = async (who: Person, words: string): Promise<string> => {
  await w.double.slash(who.id, 'dm', '/rapport', `preview ${words}`)
  await w.settle()
  return w.last(who)
}

/** Every morning is held in its time, as in life; the last day is left at noon. */
async function throughMornings(from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = addDays(day, 1)) await w.at(`${day}T08:31:00+08:00`)
  await w.at(`${to}T12:00:00+08:00`)
}

beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-09-08T18:05:00+08:00' })
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    follow_ups: [promise('送对比表', '2026-10-12', { quote: '10月12日前送对比表' })],
  })
  await visited(w, w.emma, { customer: 'Northwind Traders' })
  await w.at('2026-10-09T18:05:00+08:00')
  await visited(w, w.lin, {
    customer: '华康医药',
    follow_ups: [promise('寄样品', '2026-10-16', { quote: '10月16日寄样品' })],
  })
  await throughMornings('2026-10-10', '2026-10-15')
  await visited(w, w.lin, { customer: '恒瑞大药房' })
  await w.say(w.lin, '对比表已经送了')
  await throughMornings('2026-10-16', '2026-10-26')
})
afterAll(() => w.stop())

test('the days are those on which it was sent, and no others: none once it was done', async () => {
  const text = await preview(w.lin, 'follow_up')
  for (const words of ['10月12日', '10月13日', '10月14日', '10月15日', '恒瑞大药房：今天到期', '10月16日', '华康医药'])
    expect(text).toContain(words)
  const sent = (await nudgesOf(w, w.lin)).filter(
    ({ kind, n, day }) => n > 0 && kind === 'follow_up' && day < '2026-10-26',
  )
  expect(text).toContain(`你自己的客户：${sent.length} 条`)
  for (const { day } of sent) expect(text).toContain(`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`)
})

test('a silence that was broken later is shown as it was then; everybody’s are counted, nobody is named', async () => {
  const text = await preview(w.lin, 'cadence')
  // 8 September and thirty days is 8 October, when the holidays are over; the visit of the 15th ends it.
  expect(text).toContain('10月8日')
  expect(text).toContain('你自己的客户：2 条')
  expect(text).toContain('涉及 2 家客户')
  expect(text).not.toContain('Northwind')
  expect(text).not.toContain('Emma')
})

test('what cannot be known is said', async () => {
  expect(await preview(w.lin, 'drill')).toContain('没法推算')
  expect(await preview(w.lin, 'cadence')).toContain('客户级别和设置用的是现在的')
})

test('an unknown kind lists those there are; who is no administrator sees nothing', async () => {
  expect(await preview(w.lin, 'xyz')).toContain('• cadence（按级别该联系了）')
  expect(await preview(w.emma, 'cadence')).toContain('administrator')
})
