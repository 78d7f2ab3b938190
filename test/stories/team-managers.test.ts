// Who is whose manager: set by an administrator, or named by the rep and confirmed by the one who was named.
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit, reps } from '../../db/schema.ts'
import { textOf } from '../../src/playground/double.ts'
import type { Person } from '../../src/playground/state.ts'
import { read } from './nudges-hand.ts'
import { type Team, team } from './team-hand.ts'

let t: Team
beforeAll(async () => {
  t = await team('2026-11-10T18:00:00+08:00')
})
afterAll(() => t.w.stop())

const managerOf = async ({ id }: Person) =>
  (await read(t.w, tx => tx.select({ manager: reps.manager }).from(reps).where(eq(reps.id, id))))[0]?.manager

test('an administrator sets and clears it; nobody else can', async () => {
  const { w, wang } = t
  expect(await t.type(w.lin, 'team @Emma manager @王总')).toBe('Emma的主管现在是王总。')
  expect(await managerOf(w.emma)).toBe(wang.id)
  expect(await t.type(w.emma, 'team @林晓 manager @Emma')).toContain('administrator')
  expect(await t.type(w.emma, 'team')).toContain('Your manager is 王总.')
  expect(await t.type(wang, 'team')).toContain('你是林晓、Emma的主管')
  expect(await t.type(w.lin, 'team')).toContain('• Emma → 王总')
  expect(await t.type(w.lin, 'team @Emma manager none')).toBe('Emma现在没有主管。')
  expect(await managerOf(w.emma)).toBeNull()
  const trail = await read(w, tx => tx.select().from(audit).where(eq(audit.what, 'rep.manager')))
  expect(trail.map(({ who, about, detail }) => [who, about, detail?.manager])).toEqual([
    [w.lin.id, w.emma.id, wang.id],
    [w.lin.id, w.emma.id, null],
  ])
})

test('a circle is refused, however long, and so is oneself', async () => {
  const { w, wang } = t
  expect(await t.type(w.lin, 'team @王总 manager @林晓')).toContain('绕成圈')
  await t.type(w.lin, 'team @Emma 主管 @林晓')
  expect(await t.type(w.lin, 'team @王总 manager @Emma')).toContain('绕成圈')
  expect(await t.type(w.lin, 'team @Emma manager @Emma')).toContain('自己')
  expect(await managerOf(wang)).toBeNull()
  expect(await t.type(w.lin, 'team @nobody manager @Emma')).toContain('我还不认识nobody')
  await t.type(w.lin, 'team @Emma 主管 无')
})

test('a rep names a manager, who confirms with a tap', async () => {
  const { w, wang } = t
  expect(await w.say(w.emma, `My manager is <@${wang.id}>`)).toBe('I’ve asked 王总 to confirm.')
  const card = w.double.answers(wang.id).at(-1)!
  expect(textOf(card)).toContain('Emma说你是主管')
  expect(await managerOf(w.emma)).toBeNull()
  await t.tap(wang, card, '对，是我')
  expect(await managerOf(w.emma)).toBe(wang.id)
  expect(textOf(card)).toBe('记下了，你是Emma的主管。')
  expect(w.last(w.emma)).toContain('王总 has confirmed')
  expect(await w.say(w.emma, 'My manager is 王总')).toContain('already')
})

test('who says no changes nothing, and a second tap finds it answered', async () => {
  const { w, wang } = t
  await w.say(wang, '我的主管是Emma')
  expect(w.last(wang)).toContain('绕成圈')
  await t.type(w.lin, 'team @Emma manager none')
  await w.say(wang, '我的主管是Emma')
  const card = w.double.answers(w.emma.id).at(-1)!
  const before = structuredClone(card)
  await t.tap(w.emma, card, 'No')
  expect(await managerOf(wang)).toBeNull()
  expect(w.last(wang)).toContain('Emma说不是')
  await t.tap(w.emma, before, 'Yes, that’s right')
  expect(await managerOf(wang)).toBeNull()
})

test('a colleague nobody knows is not taken for one', async () => {
  const { w } = t
  const before = await managerOf(w.emma)
  await w.say(w.emma, 'My manager is away today')
  expect(await managerOf(w.emma)).toBe(before)
  expect(w.last(w.emma)).not.toContain('confirm')
})
