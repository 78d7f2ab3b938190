// How often a server is asked again, and when to give up.
import { setTimeout as pause } from 'node:timers/promises'
import { EngineFailure } from '../../engine.ts'
import type { Manners } from './manners.ts'
import type { Ask, Body } from './talk.ts'
import { failureOf, type Trouble, troubleOf } from './trouble.ts'

/** A longer wait than this is left to the offline engine, which answers at once. */
const LONGEST_WAIT = 2000
const SHORT_WAIT = 250

/** How long to wait before another try, in milliseconds; undefined where there is no point in one. */
function waitFor({ status, retryAfter, cause }: Trouble): number | undefined {
  if (cause instanceof EngineFailure || cause instanceof SyntaxError) return undefined
  if (retryAfter !== undefined && retryAfter > LONGEST_WAIT) return undefined
  if (status === 429) return retryAfter
  if (status === undefined || status >= 500) return retryAfter ?? SHORT_WAIT
  return undefined
}

/** The failure an error amounts to; an aborted signal means that the time was up, whatever broke first. */
export const failure = (error: unknown, signal: AbortSignal): EngineFailure =>
  signal.aborted
    ? new EngineFailure('timeout', 'The model did not answer in time.', error)
    : failureOf(troubleOf(error))

/**
 * Asks until there is an answer: again at once when the server taught how to ask, and once more after a
 * fault that may pass (5xx, a broken connection, 429 with a wait of at most two seconds).
 * @throws EngineFailure
 */
export async function patiently<T>(
  ask: Ask,
  { manners, signal, send }: { manners: Manners; signal: AbortSignal; send: (body: Body) => Promise<T> },
): Promise<T> {
  let again = true
  for (;;) {
    const body = manners.dress(ask)
    try {
      return await send(body)
    } catch (error) {
      if (signal.aborted) throw failure(error, signal)
      const trouble = troubleOf(error)
      if (manners.learn(trouble, body)) continue
      const wait = again ? waitFor(trouble) : undefined
      if (wait === undefined) throw failureOf(trouble)
      again = false
      await pause(wait, undefined, { signal }).catch(late => {
        throw failure(late, signal)
      })
    }
  }
}
