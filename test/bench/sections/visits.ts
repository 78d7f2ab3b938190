// Visits answered in full: taken in, understood, kept, and the card posted, with many reps writing at once.
import { type Bench, cells, on } from '../bench.ts'
import type { Child } from '../child.ts'
import { nextNote, team, type Writer } from '../events.ts'
import { rate, spreadOf, time, times } from '../figures.ts'
import { type Carried, carry, type Line, openLine } from '../load.ts'
import type { Sink } from '../sink.ts'
import type { Row } from '../table.ts'

const AIM = 100
/** Reps who wait for their answer at any moment. */
export const WIDTH = 48

interface Full extends Carried {
  answered: number[]
  kept: number
  sent: number
  /** Processor time of the apps for one visit, in ms. */
  each: number
  /** Statements of the apps for one visit. */
  statements: number
}

/** Measures it: one process on each database, and two on one Postgres. */
export async function visits(bench: Bench): Promise<Row[]> {
  const measure = (apps: Child[]) => full(bench, apps)
  const found = {
    bare: await on(bench, 'bare', measure),
    postgres: await on(bench, 'postgres', measure),
    embedded: await on(bench, 'embedded', measure),
  }
  const two = await on(bench, 'postgres', measure, { processes: 2 })
  const ours = found.postgres ?? found.embedded
  const perSecond = (one: Full | undefined) => (one ? one.done / one.seconds : Number.NaN)
  const keptOf = (one: Full) => `${one.sent} / ${one.kept}`
  return [
    {
      what: 'visits answered a second, one process (bare: an echo)',
      ...cells(found, one => rate(perSecond(one))),
      ratio: times(perSecond(ours), perSecond(found.bare)),
      aim: { says: `${AIM}/s`, met: perSecond(ours) >= AIM },
    },
    { what: `  event to answer, ${WIDTH} at once (p50 / p95 / p99)`, ...cells(found, one => spreadOf(one.answered)) },
    {
      what: "  processor time for one visit (a server's not counted)",
      ...cells(found, one => time(one.each)),
      ratio: times(ours?.each ?? Number.NaN, found.bare?.each ?? Number.NaN),
    },
    {
      what: '  SQL statements for one visit',
      ...cells({ postgres: found.postgres, embedded: found.embedded }, one => one.statements.toFixed(1)),
    },
    {
      what: '  answered, and visits found kept afterwards',
      ...cells({ postgres: found.postgres, embedded: found.embedded }, keptOf),
    },
    {
      what: 'visits answered a second, two processes on one database',
      postgres: two && rate(perSecond(two)),
      ratio: two && `${times(perSecond(two), perSecond(found.postgres))} of one`,
    },
    { what: '  answered, and visits found kept afterwards', postgres: two && keptOf(two) },
  ]
}

async function full({ sink, options }: Bench, apps: Child[]): Promise<Full> {
  const writers = team(8, WIDTH / 8)
  const line = openLine(WIDTH)
  // First everybody once, so that joining and the first patterns are not counted.
  const joined = await carry({ width: WIDTH, count: writers.length, one: teller({ sink, line, apps, writers }) })
  const answered: number[] = []
  const one = teller({ sink, line, apps, writers }, answered)
  const sum = async (of: 'processor' | 'statements') =>
    (await Promise.all(apps.map(app => app.ask(of)))).reduce((total, one) => total + (one ?? Number.NaN), 0)
  const before = { used: await sum('processor'), said: await sum('statements') }
  const carried = await carry({ width: WIDTH, seconds: options.visitSeconds, one })
  const each = ((await sum('processor')) - before.used) / carried.done
  const statements = ((await sum('statements')) - before.said) / carried.done
  line.close()
  const { visits: kept } = (await apps[0]?.ask('kept')) ?? { visits: 0 }
  return { ...carried, answered, kept, sent: joined.done + carried.done, each, statements }
}

interface Telling {
  sink: Sink
  line: Line
  apps: Child[]
  writers: Writer[]
}

/** Tells an app one visit after another, and waits for each answer. */
export function teller({ sink, line, apps, writers }: Telling, answered: number[] = []) {
  return async (n: number): Promise<boolean> => {
    const writer = writers[n % writers.length]
    const app = apps[n % apps.length]
    if (!writer || !app) return false
    const letter = nextNote(writer)
    const began = performance.now()
    const reply = sink.reply(letter.channel, letter.ts)
    await line.send(app.port, letter)
    if (!(await reply)) return false
    answered.push(performance.now() - began)
    return true
  }
}
