// Keeps to Slack's pace: one token bucket for each workspace and method, and one for each channel that is posted to.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Op } from './outbox.ts'

export interface Pace {
  /** Tokens a second. */
  rate: number
  /** How many may go at once after a rest. */
  burst: number
}

/** Slack's published limits with some room: about 1 message a second a channel, several hundred a minute a workspace. */
export const SLACK_PACE: { channel: Pace; workspace: Record<Op, Pace> } = {
  channel: { rate: 1, burst: 4 },
  workspace: {
    post: { rate: 8, burst: 16 },
    repaint: { rate: 50 / 60, burst: 20 },
    open: { rate: 100 / 60, burst: 20 },
    home: { rate: 100 / 60, burst: 20 },
    prompts: { rate: 50 / 60, burst: 20 },
  },
}

export interface Limiter {
  /** Resolves when it is this sender's turn; turns are given in the order of asking. */
  turn(sender: { workspace: string; op: Op; channel: string }): Promise<void>
}

/** Buckets that were not asked for so long are full again, and need not be remembered. */
const FORGET_MS = 120_000

/** The machine's own steady clock, which runs on while the application's clock may stand still. */
const STEADY = { now: () => performance.now(), sleep: (ms: number): Promise<unknown> => sleep(ms) }

/**
 * A limiter.
 * @param pace tokens a second and bursts
 * @param time in milliseconds; tests give their own
 */
export function createLimiter(pace: typeof SLACK_PACE = SLACK_PACE, time: typeof STEADY = STEADY): Limiter {
  /** For each bucket, the moment at which it would be full. */
  const fullAt = new Map<string, number>()
  const reserve = (key: string, { rate, burst }: Pace, now: number): number => {
    const each = 1000 / rate
    const full = Math.max(fullAt.get(key) ?? 0, now) + each
    fullAt.set(key, full)
    return Math.max(0, full - now - burst * each)
  }
  let swept = time.now()
  const sweep = (now: number) => {
    if (now - swept < FORGET_MS) return
    swept = now
    for (const [key, full] of fullAt) if (full < now) fullAt.delete(key)
  }
  return {
    async turn({ workspace, op, channel }) {
      const now = time.now()
      sweep(now)
      const waits = [reserve(`${workspace} ${op}`, pace.workspace[op], now)]
      if (op === 'post') waits.push(reserve(`${workspace} ${op} ${channel}`, pace.channel, now))
      const wait = Math.max(...waits)
      if (wait > 0) await time.sleep(wait)
    },
  }
}
