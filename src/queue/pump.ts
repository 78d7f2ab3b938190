// The loop that takes work from a queue and gives it to a handler, a few at a time, until it is stopped.
import type { Log } from '../log.ts'

export interface Pump {
  start(): void
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
  /** Says that there may be work. */
  wake(): void
  /** Works until there is nothing left to do now; for tests, simulation and the playground. */
  drain(): Promise<number>
}

interface Work<Item> {
  name: string
  claim(limit: number): Promise<Item[]>
  handle(item: Item): Promise<void>
  /** How many at once. */
  width: number
  /** How often to look without being woken, in ms: work of other replicas, and what was put off. */
  everyMs: number
  log: Log
}

/** A pump over a queue. The handler settles its item itself; what it throws is logged and the lease runs out. */
export function createPump<Item>({ name, claim, handle, width, everyMs, log }: Work<Item>): Pump {
  const running = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let filling: Promise<number> | undefined
  let again = false
  let on = false

  const run = (item: Item) => {
    const task = handle(item)
      .catch(error => log.error({ error, pump: name }, 'An item could not be settled; its lease will run out'))
      .finally(() => {
        running.delete(task)
        if (on) void fill()
      })
    running.add(task)
  }
  const fillOnce = async () => {
    let taken = 0
    do {
      again = false
      const room = width - running.size
      if (room <= 0) break
      const items = await claim(room)
      for (const item of items) run(item)
      taken += items.length
    } while (again)
    return taken
  }
  const fill = (): Promise<number> => {
    again = true
    filling ??= fillOnce()
      .catch(error => {
        log.error({ error, pump: name }, 'Could not take work from the queue')
        return 0
      })
      .finally(() => {
        filling = undefined
      })
    return filling
  }
  return {
    start() {
      on = true
      timer = setInterval(() => void fill(), everyMs)
      void fill()
    },
    async stop() {
      on = false
      clearInterval(timer)
      await filling
      await Promise.all(running)
    },
    wake() {
      if (on) void fill()
    },
    async drain() {
      let done = 0
      for (;;) {
        const taken = await fill()
        done += taken
        if (taken === 0 && running.size === 0) return done
        await Promise.all(running)
      }
    },
  }
}
