// Two Rapports over one database hold every morning once, also when both wake at the same moment.
import { afterEach, expect, test } from 'vitest'
import { digests as digestRows } from '../../db/schema.ts'
import { createMorning } from '../../src/nudges/morning.ts'
import { digests, type NudgeWorld, nudgesOf, nudgeWorld, promise, read, visited } from './nudges-hand.ts'

let w: NudgeWorld
afterEach(() => w.stop())

test('of several that wake at once exactly one sends the digest of each rep', async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  const reps = [
    w.lin,
    ...['陈立', '吴桐', '何平', '苏眉'].map((name, i) =>
      w.double.addUser({ id: `U1${i}`, name, tz: 'Asia/Shanghai', locale: 'zh-CN' }),
    ),
  ]
  for (const rep of reps)
    await visited(w, rep, { customer: `${rep.name}的药房`, follow_ups: [promise('送对比表', '2026-11-25')] })
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  const parts = { db: w.db, clock: w.clock, log: { info() {}, warn() {}, error() {} }, titles: () => '成交流程' }
  const sent = await Promise.all(Array.from({ length: 4 }, () => createMorning(parts).run()))
  expect(sent.reduce((sum, n) => sum + n)).toBe(reps.length)
  await w.settle()
  for (const rep of reps) {
    expect(digests(w, rep)).toHaveLength(1)
    expect((await nudgesOf(w, rep)).map(({ n, draft }) => [n, draft.customerName])).toEqual([[1, `${rep.name}的药房`]])
  }
  expect(await read(w, tx => tx.select().from(digestRows))).toHaveLength(reps.length)
})

test('a morning that fails for one rep holds for the others, and is tried again', async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  const grace = w.double.addUser({ id: 'U9', name: '葛蕾', tz: 'America/New_York', locale: 'zh-CN' })
  for (const rep of [grace, w.emma])
    await visited(w, rep, { customer: `${rep.name}的药房`, follow_ups: [promise('送对比表', '2026-11-25')] })
  w.clock.moveTo(new Date('2026-11-25T09:00:00-05:00'))
  let broken = true
  const errors: string[] = []
  const morning = createMorning({
    ...{ db: w.db, clock: w.clock },
    log: { info() {}, warn() {}, error: (_fields: object, message: string) => void errors.push(message) },
    titles: (_card, language) => {
      if (broken && language === 'en') throw new Error('no title')
      return 'Closing'
    },
  })
  expect([await morning.run(), errors.length]).toEqual([1, 1])
  broken = false
  expect([await morning.run(), errors.length]).toEqual([1, 1])
  await w.settle()
  for (const rep of [grace, w.emma]) expect(digests(w, rep)).toHaveLength(1)
})
