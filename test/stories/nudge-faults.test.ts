// Mornings when something goes wrong: Rapport late or down, or the clock moved. One digest, or none and the next morning's.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hold } from '../../src/nudges/hold.ts'
import { createMorning } from '../../src/nudges/morning.ts'
import { stepsOf } from '../../src/nudges/store/steps.ts'
import type { Person } from '../../src/playground/state.ts'
import { changeRep } from '../../src/reps/store.ts'
import { replica } from '../replica.ts'
import { digest, digests, fact, type NudgeWorld, nudgesOf, nudgeWorld, promise, read, visited } from './nudges-hand.ts'

let w: NudgeWorld
beforeEach(async () => {
  w = await nudgeWorld({ at: '2026-11-23T18:05:00+08:00' })
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长', title: '店长' }],
    facts: [fact('王店长', 'birthday', ['--11-28', '她生日是11月28日'])],
  })
})
afterEach(() => w.stop())

const count = (who: Person = w.lin) => digests(w, who).length
const birthdays = async () => (await nudgesOf(w, w.lin)).filter(({ kind }) => kind === 'birthday')
const down = { log: { info() {}, warn() {}, error() {} }, titles: () => '' }
const shape = (rows: Awaited<ReturnType<typeof birthdays>>) =>
  rows.map(({ day, n, state, reason }) => [day, n, state, reason])

test('three hours late, the digest still comes, and once', async () => {
  await w.at('2026-11-25T11:30:00+08:00')
  await w.settle()
  expect(count()).toBe(1)
})

test('down until after the working day, nothing comes in the evening; the next morning tells what was due', async () => {
  await w.at('2026-11-25T18:30:00+08:00')
  expect(count()).toBe(0)
  await w.at('2026-11-26T08:30:00+08:00')
  expect(count()).toBe(1)
  expect(digest(w, w.lin)).toContain('是王店长的生日')
})

test('a crash before the commit leaves nothing behind, and the digest is made anew', async () => {
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  const reps = [w.lin.id]
  const now = w.clock.now()
  const dying = read(w, async tx => {
    await hold(tx, { reps, now, titles: () => '' })
    throw new Error('gone')
  })
  await expect(dying).rejects.toThrow('gone')
  expect(await birthdays()).toEqual([])
  await w.restart()
  await w.settle()
  expect([count(), (await birthdays()).length]).toEqual([1, 1])
})

test('a crash between the commit and the posting loses nothing and doubles nothing', async () => {
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  expect(await createMorning({ ...down, db: w.db, clock: w.clock }).run()).toBe(1)
  const [nudge] = await birthdays()
  expect((await read(w, tx => stepsOf(tx, [nudge!.id]))).map(({ step }) => step)).toEqual(['planned'])
  expect(count()).toBe(0)
  await w.restart()
  await w.settle()
  await w.settle()
  expect(count()).toBe(1)
  expect((await read(w, tx => stepsOf(tx, [nudge!.id]))).map(({ step }) => step)).toEqual(['planned', 'sent'])
})

test('a digest that waited until the evening is not posted then; its nudges come again the next morning', async () => {
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  await createMorning({ ...down, db: w.db, clock: w.clock }).run()
  await w.at('2026-11-25T18:00:01+08:00')
  expect(count()).toBe(0)
  expect(shape(await birthdays())).toEqual([['2026-11-25', 0, 'snoozed', 'undelivered']])
  await w.at('2026-11-26T08:30:00+08:00')
  expect(count()).toBe(1)
  expect(digest(w, w.lin)).toContain('2天后（11月28日，周六）是王店长的生日')
  const [lost, again] = await birthdays()
  expect(shape([lost!, again!])).toEqual([
    ['2026-11-25', 0, 'expired', 'undelivered'],
    ['2026-11-26', 1, 'open', null],
  ])
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'nudges')
  await w.settle()
  expect(w.last(w.lin)).toMatch(/18:00 没送到，11月26日 周四再提醒 → 11月26日 周四 08:30 又提醒了一次/)
  await w.at('2026-11-27T08:30:00+08:00')
  expect((await birthdays()).map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27'])
})

test('down for days with a digest on its way: the next morning brings it, in that day’s words', async () => {
  await visited(w, w.lin, { customer: '康宁医药', follow_ups: [promise('寄样品', '2026-11-24')] })
  w.clock.moveTo(new Date('2026-11-25T08:30:00+08:00'))
  await createMorning({ ...down, db: w.db, clock: w.clock }).run()
  await w.at('2026-11-27T09:00:00+08:00')
  expect(count()).toBe(1)
  expect(digest(w, w.lin)).toContain('是王店长的生日')
  expect(digest(w, w.lin)).toContain('已经过期3天：寄样品')
})

test('a clock that is set back, or jumps, brings no second digest on a day', async () => {
  await visited(w, w.lin, { customer: '康宁医药', follow_ups: [promise('寄样品', '2026-11-25')] })
  await w.at('2026-11-25T09:30:00+08:00')
  expect(count()).toBe(1)
  for (const time of ['06:30', '07:30', '08:29', '08:30', '09:30', '11:30']) {
    const clock = { now: () => new Date(`2026-11-25T${time}:00+08:00`) }
    await replica(w, { clock }).settle()
  }
  expect(count()).toBe(1)
  await read(w, tx => changeRep(tx, w.lin.id, { nextMorning: new Date('2026-11-25T08:30:00+08:00') }))
  await w.at('2026-11-25T12:00:00+08:00')
  expect(count()).toBe(1)
  await w.at('2026-11-26T08:30:00+08:00')
  expect(count()).toBe(2)
})

test.each([
  ['in spring', ['2027-03-12', '2027-03-15', '2027-03-16'], ['-05:00', '-04:00', '-04:00']],
  ['in autumn', ['2027-11-05', '2027-11-08', '2027-11-09'], ['-04:00', '-05:00', '-05:00']],
])(
  'over the night on which the clocks change %s there is one digest a day, at the rep’s own time',
  async (_when, days, offsets) => {
    w.clock.moveTo(new Date(`${days[0]}T07:00:00${offsets[0]}`))
    for (const day of days)
      await visited(w, w.emma, { customer: `Shop ${day}`, follow_ups: [promise(`offer ${day}`, day)] })
    for (const [at, day] of days.entries()) {
      await w.at(`${day}T08:29:59${offsets[at]}`)
      expect(count(w.emma)).toBe(at)
      await w.at(`${day}T08:30:00${offsets[at]}`)
      await w.settle()
      expect(count(w.emma)).toBe(at + 1)
    }
  },
)
