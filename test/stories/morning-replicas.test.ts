// Two Rapports over one database hold every morning once, also when both wake at the same moment.
import { afterEach, expect, test } from 'vitest'
import { inWorkspace } from '../../db/database.ts'
import { customers, digests as digestRows, nudgeSteps } from '../../db/schema.ts'
import { movableClock } from '../../src/clock.ts'
import { createMorning } from '../../src/nudges/morning.ts'
import { repFrom } from '../../src/reps/joining.ts'
import { addRep } from '../../src/reps/store.ts'
import { freshDatabase } from '../database.ts'
import { recorder } from '../replica.ts'
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

test('two that race over the mornings of fifty reps post one digest each', async () => {
  const db = await freshDatabase()
  const clock = movableClock(new Date('2026-11-20T02:00:00Z'))
  const names = Array.from({ length: 50 }, (_, n) => `U${String(n).padStart(2, '0')}`)
  await inWorkspace(db, 'T1', async tx => {
    for (const id of names) {
      const rep = repFrom('T1', id, { name: id, tz: 'Asia/Shanghai', locale: 'zh-CN', admin: false })
      await addRep(tx, rep, { now: clock.now(), nextMorning: new Date('2026-11-25T00:30:00Z'), dm: `D${id}` })
    }
    const own = { workspace: 'T1', name: '恒瑞大药房', nameKey: '恒瑞大药房', tier: 'A' as const }
    await tx.insert(customers).values(names.map(rep => ({ ...own, id: `c${rep}`, rep, addedOn: '2026-11-18' })))
  })
  clock.moveTo(new Date('2026-11-25T00:30:00Z'))
  const two = [recorder({ db, clock }), recorder({ db, clock })]
  for (const _ of [1, 2]) await Promise.all(two.map(({ rapport }) => rapport.settle()))
  const posted = two.flatMap(({ posted }) => posted).filter(({ post }) => post.kind === 'digest')
  expect(posted.map(({ address }) => address.user).sort()).toEqual(names)
  const steps = await inWorkspace(db, 'T1', tx => tx.select().from(nudgeSteps))
  expect(steps.filter(({ step }) => step === 'planned')).toHaveLength(names.length)
  expect(steps.filter(({ step }) => step === 'sent')).toHaveLength(names.length)
  await db.close()
})
