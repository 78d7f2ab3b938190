// The mornings of many reps at once: time, memory and growth, one replica and two, beside a plain read of the same rows.
import { openDatabase } from '../../../db/open.ts'
import type { Bench } from '../bench.ts'
import { type Answers, type Child, startChild } from '../child.ts'
import { mebibytes, time, times } from '../figures.ts'
import { CUSTOMERS_EACH, fill, MORNINGS, type Size } from '../mornings/fill.ts'
import { allPosted, digestsOn, plainRead } from '../mornings/plain.ts'
import type { Replica } from '../mornings/replica.ts'
import { onServer } from '../places.ts'
import type { Row } from '../table.ts'

const AIM = { ms: 60_000, reps: 10_000, bytes: 600 * 2 ** 20, growth: 1.1 }

type Held = Answers['morning']

/** Measures it: a tenth of the reps, all of them, and all of them in one workspace. */
export async function mornings(bench: Bench): Promise<Row[]> {
  if (!bench.hasServer) return [{ what: 'mornings: no Postgres server' }]
  const { reps, workspaces } = bench.options.mornings
  const few = await measured(bench, { reps: reps / 10, workspaces: Math.ceil(workspaces / 10) })
  const many = await measured(bench, { reps, workspaces })
  const one = bench.options.full ? await measured(bench, { reps, workspaces: 1 }) : undefined
  return [...rowsOf(many), ...growth(few, many), ...(one ? rowsOf(one) : [])]
}

interface Measured {
  size: Size
  /** Reading the same rows and doing nothing with them, in ms. */
  plain: number
  first: Held
  two: Held[]
  again: Held
  /** Digests and their letters, by morning, as the database has them. */
  kept: { digests: number; letters: number; most: number }[]
}

async function measured({ options }: Bench, size: Size): Promise<Measured> {
  const place = await onServer(options.server)
  try {
    if (place.where.kind !== 'server') throw new Error('Not a server')
    const { url } = place.where
    await (await openDatabase(place.where)).close()
    const began = performance.now()
    await fill(url, size)
    console.log(`mornings: ${size.reps} reps filled in ${time(performance.now() - began)}`)
    const hold = async (count: number, at: string) => {
      const held = await replicas({ count, given: { where: place.where, at } }, options.profiles)
      await allPosted(url)
      return held
    }
    const plain = await plainRead(url)
    const [first] = await hold(1, MORNINGS[0])
    const two = await hold(2, MORNINGS[1])
    const [again] = await hold(1, MORNINGS[2])
    if (!first || !again) throw new Error('A replica is missing')
    const kept = await digestsOn(url)
    return { size, plain, first, two, again, kept }
  } finally {
    await place.remove()
  }
}

/** Replicas that hold one morning at the same time. */
async function replicas(of: { count: number; given: Replica }, profiles?: string): Promise<Held[]> {
  const apps: Child[] = []
  try {
    for (let n = 0; n < of.count; n++) apps.push(await startChild('./mornings/replica.ts', of.given, profiles))
    return await Promise.all(apps.map(app => app.ask('morning')))
  } finally {
    await Promise.all(apps.map(app => app.stop()))
  }
}

function rowsOf({ size, plain, first, two, again, kept }: Measured): Row[] {
  const { reps, workspaces } = size
  const aim = (AIM.ms * reps) / AIM.reps
  const both = Math.max(...two.map(({ ms }) => ms))
  const peak = Math.max(...[first, again, ...two].map(one => one.peak))
  const held = (one: Held) => `${time(one.ms)} (${one.sent})`
  const exact = kept.every(({ digests, letters, most }) => digests === letters && most === 1)
  const sent = [first.sent, two.reduce((sum, one) => sum + one.sent, 0), again.sent]
  const met = exact && kept.length === sent.length && kept.every(({ digests }, i) => digests === sent[i])
  const against = (ms: number) => `${times(ms, plain)} of a plain read`
  const aimed = (ms: number) => ({ says: `under ${time(aim)}`, met: ms < aim })
  return [
    {
      what: `mornings of ${reps} reps × ${CUSTOMERS_EACH} customers in ${workspaces} workspaces, a plain read`,
      postgres: time(plain),
    },
    {
      what: '  the first morning, one replica (digests)',
      postgres: held(first),
      ratio: against(first.ms),
      aim: aimed(first.ms),
    },
    {
      what: '  a day later, two replicas',
      postgres: `${time(both)} (${two.map(one => one.sent).join(' + ')})`,
      ratio: against(both),
      aim: aimed(both),
    },
    { what: '  another day later, one replica', postgres: held(again), ratio: against(again.ms), aim: aimed(again.ms) },
    { what: '  its own processor time; SQL statements', postgres: `${time(again.cpu)}; ${again.statements}` },
    {
      what: '  most memory of a replica (RSS)',
      postgres: mebibytes(peak),
      aim: { says: `under ${mebibytes(AIM.bytes)}`, met: peak < AIM.bytes },
    },
    {
      what: '  each digest sent once',
      postgres: kept.map(one => `${one.digests} / ${one.letters}`).join(', '),
      aim: { says: 'once', met },
    },
  ]
}

function growth(few: Measured, many: Measured): Row[] {
  const size = many.size.reps / few.size.reps
  const grown = many.first.ms / few.first.ms
  return [
    {
      what: `  ${few.size.reps} reps → ${many.size.reps}, the first morning`,
      postgres: `${time(few.first.ms)} → ${time(many.first.ms)}`,
      ratio: times(many.first.ms, few.first.ms),
      aim: { says: `at most ${times(size * AIM.growth, 1)}`, met: grown <= size * AIM.growth },
    },
  ]
}
