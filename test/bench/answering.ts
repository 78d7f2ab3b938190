// The measured process's side: what it was given, and how it answers the process that measures.
import type { Answering, Memory } from './child.ts'

/** What this process was started with. */
export const given = <T>(): T => JSON.parse(process.argv[2] ?? '{}') as T

/** Memory in bytes, after a collection. */
function memory(): Memory {
  globalThis.gc?.()
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return { rss, heap: heapUsed }
}

function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Says that this process is ready at a port, then answers questions until it is told to stop or its parent is gone. */
export function answerParent(port: number, answering: Answering, stop = async (): Promise<void> => {}): void {
  const all: Answering = { memory, processor, ...answering }
  const end = () => stop().finally(() => process.exit(0))
  process.on('message', async (question: keyof Answering | 'stop') => {
    if (question === 'stop') return end()
    process.send?.([question, await all[question]?.()])
  })
  process.once('disconnect', end)
  process.send?.(['listening', port])
}
