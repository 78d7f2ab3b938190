// The limiter keeps Slack's pace on a clock that the test moves.
import { expect, test } from 'vitest'
import { createLimiter } from '../../src/queue/limiter.ts'
import type { Op } from '../../src/queue/outbox.ts'

const PACE = {
  channel: { rate: 1, burst: 2 },
  workspace: {
    post: { rate: 10, burst: 100 },
    repaint: { rate: 0.5, burst: 1 },
    open: { rate: 10, burst: 10 },
    home: { rate: 10, burst: 10 },
    prompts: { rate: 10, burst: 10 },
  },
}

/** A limiter whose sleeps are written down instead of slept. */
function stage(pace = PACE) {
  const time = { at: 0, slept: [] as number[] }
  const limiter = createLimiter(pace, {
    now: () => time.at,
    sleep: async ms => void time.slept.push(Math.round(ms)),
  })
  const turn = async (channel: string, { op = 'post' as Op, workspace = 'T1' } = {}) => {
    const before = time.slept.length
    await limiter.turn({ workspace, op, channel })
    return time.slept.length > before ? time.slept.at(-1) : 0
  }
  return { time, turn }
}

test('a channel takes a burst at once, then one message a second', async () => {
  const { turn } = stage()
  expect([await turn('C1'), await turn('C1'), await turn('C1'), await turn('C1')]).toEqual([0, 0, 1000, 2000])
})

test('a channel that waits holds up no other channel and no other workspace', async () => {
  const { turn } = stage()
  for (const _ of [1, 2, 3, 4]) await turn('C1')
  expect([await turn('C2'), await turn('C1', { workspace: 'T2' })]).toEqual([0, 0])
})

test('rest fills the bucket again, but never beyond its burst', async () => {
  const { time, turn } = stage()
  for (const _ of [1, 2, 3]) await turn('C1')
  time.at = 60_000
  expect([await turn('C1'), await turn('C1'), await turn('C1')]).toEqual([0, 0, 1000])
})

test('a workspace has one pace for each method, over all its channels', async () => {
  const { turn } = stage()
  expect(await turn('C1', { op: 'repaint' })).toBe(0)
  expect(await turn('C2', { op: 'repaint' })).toBe(2000)
  expect(await turn('C2', { op: 'open' })).toBe(0)
  const busy = stage({ ...PACE, workspace: { ...PACE.workspace, post: { rate: 10, burst: 1 } } })
  expect([await busy.turn('C1'), await busy.turn('C2'), await busy.turn('C3')]).toEqual([0, 100, 200])
})

test('buckets that are full again are forgotten without losing those that are not', async () => {
  const { time, turn } = stage({ ...PACE, channel: { rate: 0.01, burst: 1 } })
  await turn('C1')
  time.at = 60_000
  await turn('C2')
  time.at = 121_000
  expect([await turn('C1'), await turn('C2')]).toEqual([0, 39_000])
})
