// One message at a time: how soon it is acknowledged, and how soon its answer is posted.
import { type Bench, cells, onEach } from '../bench.ts'
import type { Child } from '../child.ts'
import { nextNote, team } from '../events.ts'
import { quantile, spreadOf, times } from '../figures.ts'
import { carry, openLine } from '../load.ts'
import type { Row } from '../table.ts'

const WARM_UP = 20
/** Long enough that whatever follows an answer is done before the next message. */
const PAUSE_MS = 10
/** Acknowledged within so many times what bare Bolt takes. */
const AIM = 2

interface Singles {
  acknowledged: number[]
  answered: number[]
}

/** Measures it. */
export async function answer(bench: Bench): Promise<Row[]> {
  const found = await onEach(bench, app => singles(bench, app))
  const ours = found.postgres ?? found.embedded
  const by = (of: (one: Singles) => number[]) =>
    ours && found.bare ? quantile(of(ours), 0.5) / quantile(of(found.bare), 0.5) : Number.NaN
  const slower = by(one => one.acknowledged)
  return [
    {
      what: 'event to acknowledgement, one at a time (p50 / p95 / p99)',
      ...cells(found, one => spreadOf(one.acknowledged)),
      ratio: times(slower, 1),
      aim: { says: `p50 within ${AIM}× of bare Bolt`, met: slower <= AIM },
    },
    {
      what: 'event to answer posted, one at a time (p50 / p95 / p99)',
      ...cells(found, one => spreadOf(one.answered)),
      ratio: times(
        by(one => one.answered),
        1,
      ),
    },
  ]
}

async function singles({ sink, options }: Bench, app: Child): Promise<Singles> {
  const line = openLine(1)
  const writers = team(1, 4)
  const found: Singles = { acknowledged: [], answered: [] }
  const one = async (n: number) => {
    const writer = writers[n % writers.length]
    if (!writer) return false
    const letter = nextNote(writer)
    const began = performance.now()
    const reply = sink.reply(letter.channel, letter.ts)
    const acknowledged = await line.send(app.port, letter)
    if (!(await reply)) return false
    found.acknowledged.push(acknowledged)
    found.answered.push(performance.now() - began)
    return true
  }
  await carry({ width: 1, count: WARM_UP, pause: PAUSE_MS, one })
  found.acknowledged = []
  found.answered = []
  const { failed } = await carry({ width: 1, count: options.singles, pause: PAUSE_MS, one })
  line.close()
  if (failed > 0) console.error(`  ${failed} of ${options.singles} messages were not answered`)
  return found
}
