// Intake alone: how many events a second are stored and acknowledged while the offered load rises; nothing is worked on.
import { type Bench, cells, onEach } from '../bench.ts'
import type { Child } from '../child.ts'
import { nextNote, team, type Writer } from '../events.ts'
import { rate, spreadOf, time, times } from '../figures.ts'
import { carry, openLine } from '../load.ts'
import type { Row } from '../table.ts'

const AIM = 400
/** Offered a second and over how many connections; the last step offers as many as are taken. */
const STEPS = [
  { offered: 200, connections: 32 },
  { offered: AIM, connections: 32 },
  { offered: 800, connections: 64 },
  { offered: undefined, connections: 64 },
]

interface Step {
  taken: number
  times: number[]
}

interface Intake {
  best: number
  atAim: number[]
  atBest: number[]
  failed: number
  sent: number
  stored: number
  /** Processor time of the app for one event, in ms. */
  each: number
}

/** Measures it. */
export async function intake(bench: Bench): Promise<Row[]> {
  const found = await onEach(bench, app => rising(bench, app), { working: false })
  const ours = found.postgres ?? found.embedded
  const unstored = [found.postgres, found.embedded].some(one => one && one.stored < one.sent)
  if (unstored) console.error('  Not every acknowledged event was found stored')
  const best = ours?.best ?? Number.NaN
  return [
    {
      what: 'events taken in a second, at most (bare: acknowledged, not stored)',
      ...cells(found, one => rate(one.best)),
      ratio: times(best, found.bare?.best ?? Number.NaN),
      aim: { says: `${AIM}/s stored`, met: best >= AIM },
    },
    { what: `  to acknowledgement at ${AIM} offered a second`, ...cells(found, one => spreadOf(one.atAim)) },
    { what: '  to acknowledgement at the most, 64 connections', ...cells(found, one => spreadOf(one.atBest)) },
    {
      what: "  processor time for one event (a server's not counted)",
      ...cells(found, one => time(one.each)),
      ratio: times(ours?.each ?? Number.NaN, found.bare?.each ?? Number.NaN),
    },
    {
      what: '  acknowledged, and found stored afterwards',
      ...cells({ postgres: found.postgres, embedded: found.embedded }, one => `${one.sent} / ${one.stored}`),
    },
  ]
}

async function rising({ options }: Bench, app: Child): Promise<Intake> {
  const writers = team(8, 16)
  const before = await app.ask('processor')
  const warm = await offer(app, { writers, step: STEPS[0], seconds: 1 })
  const steps = []
  for (const step of STEPS) steps.push(await offer(app, { writers, step, seconds: options.intakeSeconds }))
  const used = await app.ask('processor')
  const { stored } = (await app.ask('kept')) ?? { stored: 0 }
  const all = [warm, ...steps]
  const sum = (of: (step: (typeof all)[number]) => number) => all.reduce((total, step) => total + of(step), 0)
  const sent = sum(step => step.times.length)
  return {
    best: Math.max(...steps.map(step => step.taken)),
    atAim: steps[1]?.times ?? [],
    atBest: steps.at(-1)?.times ?? [],
    failed: sum(step => step.failed),
    sent,
    stored,
    each: (used - before) / sent,
  }
}

async function offer(
  app: Child,
  { writers, step, seconds }: { writers: Writer[]; step: (typeof STEPS)[number] | undefined; seconds: number },
): Promise<Step & { failed: number }> {
  const width = step?.connections ?? 1
  const line = openLine(width)
  const times: number[] = []
  const one = async (n: number) => {
    const writer = writers[n % writers.length]
    if (!writer) return false
    times.push(await line.send(app.port, nextNote(writer)))
    return true
  }
  const carried = await carry({ width, seconds, rate: step?.offered, one })
  line.close()
  return { taken: carried.done / carried.seconds, times, failed: carried.failed }
}
