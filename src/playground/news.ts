// The stream of news to the page: that something changed, and what time it is.
import type { Clock } from '../clock.ts'
import type { SlackDouble } from './slack-double.ts'

const NEWS_EVERY_MS = 40
const TIME_EVERY_MS = 10_000

/** A stream of server-sent events. */
interface Stream {
  writeSSE(message: { event: string; data: string }): Promise<void>
  onAbort(listener: () => void): void
  aborted: boolean
}

/** What news come from; `moved` is told when the clock was moved. */
export interface NewsSources {
  double: SlackDouble
  clock: Clock
  moved: Set<() => void>
}

/** Says that something changed (at most every 40 ms), and every ten seconds what time it is, until the page is gone. */
export async function tellNews({ double, clock, moved }: NewsSources, stream: Stream): Promise<void> {
  let changed = true
  let wake: (() => void) | undefined
  const change = () => {
    changed = true
    wake?.()
  }
  const stop = double.onChange(change)
  moved.add(change)
  stream.onAbort(() => {
    stop()
    moved.delete(change)
    wake?.()
  })
  while (!stream.aborted) {
    const event = changed ? 'changed' : 'time'
    changed = false
    await stream.writeSSE({ event, data: clock.now().toISOString() })
    await new Promise(resolve => setTimeout(resolve, NEWS_EVERY_MS))
    if (changed || stream.aborted) continue
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, TIME_EVERY_MS)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
