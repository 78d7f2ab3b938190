// Memory: idle, after a load, and how much more after an equal one; or its slope over ten minutes.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Bench, cells, on, onEach } from '../bench.ts'
import type { Child, Memory } from '../child.ts'
import { team } from '../events.ts'
import { mebibytes, slope, times } from '../figures.ts'
import { carry, openLine } from '../load.ts'
import type { Row } from '../table.ts'
import { teller } from './visits.ts'

const WIDTH = 16
const IDLE_MS = 1_500
/** A load is cut after so many seconds; the second is then as short. */
const PATIENCE_S = 10
const LONG = { minutes: 10, rate: 10, everyMs: 5_000, settledAfter: 2 }

interface Loads {
  idle: Memory
  after: Memory
  again: Memory
  /** In each load. */
  visits: number
}

/** Measures it, the short way or the long one. */
export const memory = (bench: Bench): Promise<Row[]> => (bench.options.long ? steady(bench) : twice(bench))

async function twice(bench: Bench): Promise<Row[]> {
  const found = await onEach(bench, app => loads(bench, app))
  const ours = found.postgres ?? found.embedded
  const more = (bytes: number) => `${bytes < 0 ? '' : '+'}${mebibytes(bytes)}`
  return [
    {
      what: 'memory idle (RSS)',
      ...cells(found, one => mebibytes(one.idle.rss)),
      ratio: times(ours?.idle.rss ?? Number.NaN, found.bare?.idle.rss ?? Number.NaN),
    },
    {
      what: 'memory after a load (RSS; visits)',
      ...cells(found, one => `${mebibytes(one.after.rss)} (${one.visits})`),
    },
    { what: '  after an equal one (RSS)', ...cells(found, one => more(one.again.rss - one.after.rss)) },
    { what: '  after an equal one (heap in use)', ...cells(found, one => more(one.again.heap - one.after.heap)) },
  ]
}

async function loads(bench: Bench, app: Child): Promise<Loads> {
  const { sink, options } = bench
  const line = openLine(WIDTH)
  const one = teller({ sink, line, apps: [app], writers: team(8, 6) })
  const measured = async (): Promise<Memory> => {
    await sleep(IDLE_MS)
    return app.ask('memory')
  }
  const idle = await measured()
  const { done, failed } = await carry({ width: WIDTH, count: options.memoryVisits, seconds: PATIENCE_S, one })
  const after = await measured()
  await carry({ width: WIDTH, count: done + failed, one })
  const again = await measured()
  line.close()
  return { idle, after, again, visits: done }
}

/** Both databases at the same time: it is not time that is measured. */
async function steady(bench: Bench): Promise<Row[]> {
  const measure = (apps: Child[]) => sampled(bench, apps[0] as Child)
  const [bare, postgres, embedded] = await Promise.all([
    on(bench, 'bare', measure),
    on(bench, 'postgres', measure),
    on(bench, 'embedded', measure),
  ])
  const found = { bare, postgres, embedded }
  const { minutes, rate, settledAfter } = LONG
  const growth = (of: (sample: Memory) => number) => (samples: Sample[]) => {
    const settled = samples.filter(sample => sample.minutes >= settledAfter)
    return `${mebibytes(slope(settled.map(sample => ({ x: sample.minutes, y: of(sample) }))))}/min`
  }
  return [
    {
      what: `memory at the end of ${minutes} minutes at ${rate} visits a second (RSS)`,
      ...cells(found, samples => mebibytes(samples.at(-1)?.rss ?? Number.NaN)),
    },
    {
      what: `  slope of RSS, from minute ${settledAfter}`,
      ...cells(
        found,
        growth(sample => sample.rss),
      ),
    },
    {
      what: `  slope of the heap in use, from minute ${settledAfter}`,
      ...cells(
        found,
        growth(sample => sample.heap),
      ),
    },
  ]
}

interface Sample extends Memory {
  minutes: number
}

async function sampled({ sink }: Bench, app: Child): Promise<Sample[]> {
  const line = openLine(WIDTH)
  const samples: Sample[] = []
  const began = performance.now()
  const take = async () => {
    const minutes = (performance.now() - began) / 60_000
    samples.push({ minutes, ...(await app.ask('memory')) })
  }
  const timer = setInterval(() => void take().catch(() => {}), LONG.everyMs)
  const one = teller({ sink, line, apps: [app], writers: team(8, 6) })
  await carry({ width: WIDTH, seconds: LONG.minutes * 60, rate: LONG.rate, one })
  clearInterval(timer)
  await take()
  line.close()
  return samples
}
