// A team's year through the whole app on a moved clock: what was posted, and how much of it should not have been.
import { openDatabase } from '../../../db/open.ts'
import { type Counted, livePosted } from '../../scenarios/posted-year.ts'
import type { Bench } from '../bench.ts'
import { time } from '../figures.ts'
import { onServer } from '../places.ts'
import type { Row } from '../table.ts'

const TEAM = { reps: 8, customers: 12 }
const SPAN = { quick: { from: '2026-09-01', to: '2026-10-31' }, whole: { from: '2026-01-05', to: '2026-12-24' } }

/** Lives it, on a server where there is one. */
export async function year({ options, hasServer }: Bench): Promise<Row[]> {
  const { from, to } = options.quick ? SPAN.quick : SPAN.whole
  const place = hasServer ? await onServer(options.server) : undefined
  const db = await openDatabase(place?.where ?? { kind: 'memory' })
  const began = performance.now()
  try {
    const counted = await livePosted(db, { ...TEAM, from, to })
    const took = performance.now() - began
    const cell = (text: string) => (hasServer ? { postgres: text } : { embedded: text })
    const { digests, nudges, taps, kinds } = counted
    return [
      { what: `a year posted: ${TEAM.reps} reps × ${TEAM.customers} customers, ${from} to ${to}`, ...cell(time(took)) },
      { what: '  digests / nudges / taps / kinds', ...cell(`${digests} / ${nudges} / ${taps} / ${kinds.size}`) },
      ...ZEROS.map(([what, of]) => zero(what, of(counted), cell)),
    ]
  } finally {
    await db.close()
    await place?.remove()
  }
}

const ZEROS: [string, (counted: Counted) => string[]][] = [
  ['off hours', ({ offHours }) => offHours],
  ['twice', ({ twice }) => twice],
  ['above the cap', ({ aboveCap }) => aboveCap],
  ['somebody else’s, settled, asleep, too early', ({ wrong }) => wrong],
]

function zero(what: string, found: string[], cell: (text: string) => Partial<Row>): Row {
  for (const one of found.slice(0, 20)) console.log(`year: ${one}`)
  return { what: `  ${what}`, ...cell(String(found.length)), aim: { says: 'none', met: found.length === 0 } }
}
