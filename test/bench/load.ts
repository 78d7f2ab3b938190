// Sends events over a bounded number of kept connections, at a rate or as fast as they are taken.
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Letter, signed } from './events.ts'

export interface Line {
  /** Sends one event; resolves with the time to the acknowledgement in ms. @throws Error unless it is acknowledged */
  send(port: number, letter: Letter): Promise<number>
  close(): void
}

/** Longer than Slack waits. */
const PATIENCE_MS = 10_000

/** Opens at most so many connections to the loopback. */
export function openLine(connections: number): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections })
  return {
    send: (port, letter) =>
      new Promise((resolve, reject) => {
        const began = performance.now()
        const to = { agent, port, host: '127.0.0.1', path: '/slack/events', method: 'POST', timeout: PATIENCE_MS }
        const call = request({ ...to, headers: signed(letter.body) }, response => {
          response.resume()
          response.once('end', () =>
            response.statusCode === 200
              ? resolve(performance.now() - began)
              : reject(new Error(`An event was answered with ${response.statusCode}`)),
          )
        })
        call.once('timeout', () => call.destroy(new Error('An event was not acknowledged')))
        call.once('error', reject)
        call.end(letter.body)
      }),
    close: () => agent.destroy(),
  }
}

export interface Load {
  /** How many are under way at once, at most. */
  width: number
  /** It ends after so many seconds or so many events, whichever comes first. */
  seconds?: number
  count?: number
  /** Offered a second; as fast as they are done where absent. */
  rate?: number
  /** Rest after each one, in ms. */
  pause?: number
  /** Does the one numbered `n` (from 0); false says that it failed. */
  one(n: number): Promise<boolean>
}

export interface Carried {
  done: number
  failed: number
  /** From the first to the end of the last. */
  seconds: number
}

/** Carries a load, and says how much of it was done in what time. */
export async function carry({ width, seconds, count, rate, pause, one }: Load): Promise<Carried> {
  const began = performance.now()
  const ends = began + (seconds ?? 600) * 1000
  const most = count ?? Number.POSITIVE_INFINITY
  let next = 0
  let done = 0
  let failed = 0
  const worker = async () => {
    while (next < most) {
      const n = next++
      const due = rate ? began + (n / rate) * 1000 : performance.now()
      if (due >= ends) return
      const early = due - performance.now()
      if (early > 0.5) await sleep(early)
      if (await one(n).catch(() => false)) done++
      else failed++
      if (pause) await sleep(pause)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return { done, failed, seconds: (performance.now() - began) / 1000 }
}
