// Kinds of nudges that a rep finds not useful again and again: rarer, said once, and as before when asked back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../src/playground/double.ts'
import { digests, fact, type NudgeWorld, nudgesOf, nudgeWorld, promise, tap, visited } from './nudges-hand.ts'

let w: NudgeWorld

/** Customers of Emma's with somebody born on a day. */
async function born(on: string, count: number) {
  for (let n = 1; n <= count; n++) {
    const name = `Ann${on.replace('-', '')}x${n}`
    const quote = `${name} has her birthday then`
    await visited(w, w.emma, {
      customer: `Shop ${on} ${n}`,
      contacts: [{ name }],
      facts: [fact(name, 'birthday', [`--${on}`, quote])],
    })
  }
}
const at = (day: string) => w.at(`${day}T08:30:00-05:00`)
const told = async (day: string, kind: string) =>
  (await nudgesOf(w, w.emma)).filter(one => one.day === day && one.kind === kind && one.n > 0)
const saying = (words: string) =>
  w.double
    .answers(w.emma.id)
    .map(textOf)
    .filter(text => text.includes(words))
/** Finds the open nudges of a day's digest not useful, one after another. */
async function skipAll(day: string, kind: string) {
  const message = digests(w, w.emma).at(-1)!
  for (const { id } of await told(day, kind)) await tap(w, w.emma, { message, id, deed: { skip: 'not_useful' } })
}

beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-11-23T12:00:00-05:00' })
  await born('11-28', 3)
  await born('12-05', 2)
  await born('12-12', 2)
})
afterAll(() => w.stop())

test('two of a kind found not useful change nothing, and the third makes it rarer and says so once', async () => {
  await at('2026-11-25')
  const [first, second, third] = await told('2026-11-25', 'birthday')
  const message = digests(w, w.emma).at(-1)!
  for (const one of [first, second]) await tap(w, w.emma, { message, id: one!.id, deed: { skip: 'not_useful' } })
  expect(saying('less often')).toEqual([])
  await tap(w, w.emma, { message, id: third!.id, deed: { skip: 'not_useful' } })
  expect(saying('less often')).toEqual([
    'You found three birthday nudges not useful, so I’ll send them less often, at most one every two weeks. Say “birthday nudges as before” to undo.',
  ])
})

test('none of the kind comes within a fortnight, and then one', async () => {
  for (const day of ['2026-11-27', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) {
    await at(day)
    expect(await told(day, 'birthday')).toEqual([])
  }
  await at('2026-12-09')
  expect(await told('2026-12-09', 'birthday')).toHaveLength(1)
})

test('one more that is not useful is not talked about again', async () => {
  await skipAll('2026-12-09', 'birthday')
  expect(saying('less often')).toHaveLength(1)
  await at('2026-12-11')
  expect(await told('2026-12-11', 'birthday')).toEqual([])
})

test('asked back in words, in either language, the kind comes as it did', async () => {
  expect(await w.say(w.emma, '生日提醒照旧')).toBe('All right: birthday nudges come as before.')
  expect(await w.say(w.emma, 'Birthday nudges as before, please.')).toBe(
    'Birthday nudges come as they always did; nothing was changed.',
  )
  await born('12-19', 3)
  await at('2026-12-16')
  expect(await told('2026-12-16', 'birthday')).toHaveLength(3)
  await skipAll('2026-12-16', 'birthday')
  expect(saying('three birthday nudges')).toHaveLength(2)
})

test('what somebody counts on keeps coming, and the settings are named instead', async () => {
  for (const n of [1, 2, 3, 4])
    await visited(w, w.emma, { customer: `Firm ${n}`, follow_ups: [promise(`offer ${n}`, '2026-12-17')] })
  await at('2026-12-17')
  expect(await told('2026-12-17', 'follow_up')).toHaveLength(4)
  await skipAll('2026-12-17', 'follow_up')
  expect(saying('three follow-up nudges')).toHaveLength(1)
  expect(saying('switch them off in /rapport settings')).toHaveLength(1)
  await visited(w, w.emma, { customer: 'Firm 5', follow_ups: [promise('offer 5', '2026-12-18')] })
  await at('2026-12-18')
  expect(await told('2026-12-18', 'follow_up')).toHaveLength(1)
})
