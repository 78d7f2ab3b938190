// What Slack is asked about do-not-disturb: few calls, remembered for minutes, and never in the way of a digest.
import { expect, test } from 'vitest'
import type { Log } from '../../src/log.ts'
import { createSlackDisturb } from '../../src/slack/disturb.ts'
import type { ClientOf } from '../../src/slack/web.ts'

const AT = new Date('2026-12-01T08:30:00Z')
const seconds = (minutes: number) => AT.getTime() / 1000 + 60 * minutes
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)
const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** A Slack that answers from a table, and counts how many people each call was about. */
function slack(told: Record<string, object>, fails = false) {
  const calls: number[] = []
  const answer = async (users: string[]) => {
    calls.push(users.length)
    if (fails) throw new Error('ratelimited')
    return Object.fromEntries(users.map(user => [user, told[user] ?? {}]))
  }
  const dnd = {
    info: async ({ user }: { user: string }) => (await answer([user]))[user],
    teamInfo: async ({ users }: { users: string }) => ({ users: await answer(users.split(',')) }),
  }
  const clientOf = (async () => ({ dnd })) as unknown as ClientOf
  return { calls, disturb: createSlackDisturb(clientOf, quiet) }
}

test.each([
  ['hours around now', { dnd_enabled: true, next_dnd_start_ts: seconds(-60), next_dnd_end_ts: seconds(90) }, 90],
  ['hours to come', { dnd_enabled: true, next_dnd_start_ts: seconds(60), next_dnd_end_ts: seconds(90) }, undefined],
  ['hours that are switched off', { next_dnd_start_ts: seconds(-60), next_dnd_end_ts: seconds(90) }, undefined],
  [
    'hours that end just now',
    { dnd_enabled: true, next_dnd_start_ts: seconds(-60), next_dnd_end_ts: seconds(0) },
    undefined,
  ],
  ['a pause', { dnd_enabled: false, snooze_enabled: true, snooze_endtime: seconds(30) }, 30],
  ['a pause that is over', { snooze_enabled: true, snooze_endtime: seconds(-1) }, undefined],
  ['nothing', {}, undefined],
])('%s', async (_name, told, minutes) => {
  const found = await slack({ U1: told }).disturb.until('T1', ['U1'], AT)
  expect([...found]).toEqual(minutes === undefined ? [] : [['U1', later(minutes)]])
})

test('fifty people are asked about at a time, and an answer counts for five minutes', async () => {
  const users = Array.from({ length: 121 }, (_, i) => `U${i}`)
  const { calls, disturb } = slack({ U7: { snooze_enabled: true, snooze_endtime: seconds(30) } })
  expect([...(await disturb.until('T1', users, AT)).keys()]).toEqual(['U7'])
  expect([...(await disturb.until('T1', users, later(4))).keys()]).toEqual(['U7'])
  expect(calls).toEqual([50, 50, 21])
  await disturb.until('T1', users, later(5))
  expect(calls).toEqual([50, 50, 21, 50, 50, 21])
})

test('after a refusal nobody is held back, and that workspace is left alone for a minute', async () => {
  const users = Array.from({ length: 121 }, (_, i) => `U${i}`)
  const { calls, disturb } = slack({}, true)
  expect(await disturb.until('T1', users, AT)).toEqual(new Map())
  await disturb.until('T1', users, later(0.5))
  expect(calls).toEqual([50])
  await disturb.until('T2', ['U1'], later(0.5))
  await disturb.until('T1', ['U1'], later(1))
  expect(calls).toEqual([50, 1, 1])
})
