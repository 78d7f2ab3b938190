// A quiet rep: what counts as telling, and since when it is quiet.
import { afterEach, expect, test } from 'vitest'
import { answer, digests, type NudgeWorld, nudgesOf, nudgeWorld, promise, visited } from './nudges-hand.ts'

let w: NudgeWorld
afterEach(() => w.stop())
/** The days on which somebody was told, once every morning of some days was held where they are. */
async function told(who: NudgeWorld['lin'], days: string[]): Promise<string[]> {
  for (const day of days) await w.at(`${day}T08:30:00${who === w.lin ? '+08:00' : '-05:00'}`)
  return (await nudgesOf(w, who)).filter(({ kind }) => kind === 'quiet_rep').map(({ day }) => day)
}

test('the day of telling counts, where the rep is, and not the day of the visit', async () => {
  w = await nudgeWorld({ at: '2026-11-24T18:05:00+08:00' })
  await visited(w, w.lin, { customer: '恒瑞大药房', occurred_on: '2026-11-19' })
  expect(await told(w.lin, ['2026-11-25', '2026-11-26', '2026-11-27'])).toEqual(['2026-11-27'])
})
test('an evening in New York is the next day in Shanghai, and counts as the evening it was', async () => {
  w = await nudgeWorld({ at: '2026-11-17T21:00:00-05:00' })
  await visited(w, w.emma, { customer: 'Northwind Traders' })
  expect(await told(w.emma, ['2026-11-18', '2026-11-19', '2026-11-20'])).toEqual(['2026-11-20'])
})
test('Done counts as telling, and a visit that is taken back does not', async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  await visited(w, w.lin, { customer: '恒瑞大药房', follow_ups: [promise('送对比表', '2026-11-25')] })
  await w.at('2026-11-25T08:30:00+08:00')
  await answer(w, w.lin, { customer: '恒瑞大药房', deed: 'done' })
  await w.at('2026-11-26T10:00:00+08:00')
  await visited(w, w.lin, { customer: '康宁药业' })
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'undo')
  await w.settle()
  expect(await told(w.lin, ['2026-11-27', '2026-11-30', '2026-12-01'])).toEqual(['2026-11-30'])
  expect(digests(w, w.lin)).toHaveLength(2)
})
