// rapport simulate: runs a script of dated lines through the whole of Rapport on a simulated clock, and writes what it posts.
import { Temporal } from 'temporal-polyfill'
import { type Database, inWorkspace } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { type Clock, movableClock } from '../clock.ts'
import { courseOf } from '../coaching/cards/own.ts'
import { loadPractice } from '../coaching/practise/scripts.ts'
import { deskOf } from '../commands/desk.ts'
import { createLog } from '../log.ts'
import { nextWake } from '../nudges/store/mornings.ts'
import { createLimiter } from '../queue/limiter.ts'
import { createRapport } from '../rapport.ts'
import { repById } from '../reps/store.ts'
import { noLive } from '../slack/live.ts'
import { openEngines, openShelf, promptsFolder } from './engines.ts'
import { BadInput, type Numbered, readLines, writeLine } from './lines.ts'
import { type ScriptLine, scriptLine } from './script.ts'
import { createStage } from './script-play.ts'
import { type Posted, recorder } from './script-record.ts'

export const TEAM = 'T0SIM'
const FREE = { rate: 1e9, burst: 1e9 }

/** Runs a script. @throws BadInput before anything ran */
export async function simulateFile(file: string): Promise<void> {
  const script = inOrder(await readLines(file, scriptLine))
  if (script.length === 0) return
  const db = await openDatabase({ kind: 'memory' })
  await simulate({ script, db, write: writeLine }).finally(() => db.close())
}

/** One thing that the bot posted, as it is printed. */
export type Line = Posted & { at: string }

/** Plays a script that is in order over a fresh database, and writes what the bot posts as it comes. */
export async function simulate(run: {
  script: Dated[]
  db: Database
  write: (line: Line) => Promise<void>
}): Promise<void> {
  const { script, db, write } = run
  const clock = movableClock(new Date(script[0]?.at ?? 0))
  const posted: Posted[] = []
  const { rapport, desk } = await assemble(db, clock, posted)
  const zoneOf = async (user: string) => (await inWorkspace(db, TEAM, tx => repById(tx, user)))?.tz ?? 'UTC'
  const zones = new Map<string, string>()
  const flush = async () => {
    for (const { user, ...post } of posted.splice(0)) {
      const tz = zones.get(user) ?? (await zoneOf(user))
      zones.set(user, tz)
      await write({ at: localTime(clock.now(), tz), user, ...post })
    }
  }
  let wake: Date | undefined
  const advance = async (to: Date) => {
    while (wake && wake <= to) {
      if (wake > clock.now()) clock.moveTo(wake)
      await rapport.settle()
      await flush()
      const next = await nextWake(db)
      if (next && next <= wake) throw new Error(`The morning of ${wake.toISOString()} was not held.`)
      wake = next
    }
    if (to > clock.now()) clock.moveTo(to)
  }
  const seen = new Set<string>()
  const stage = createStage({ desk, rapport, team: TEAM })
  for (const line of script) {
    await advance(new Date(line.at))
    await stage.play(line)
    // A tier and a newcomer are answered by nobody.
    if (!('tier' in line || 'tz' in line)) await rapport.settle()
    await flush()
    // Somebody new, with another calendar, or back from leave: the next morning may be theirs.
    if (!('user' in line) || (seen.has(line.user) && !('tz' in line || 'text' in line))) continue
    seen.add(line.user)
    zones.delete(line.user)
    wake = await nextWake(db)
  }
}

/** The whole of Rapport over a recorder, as fast as it can go. */
async function assemble(db: Database, clock: Clock, posted: Posted[]) {
  const { engine, offline } = await openEngines()
  const { playbook, retrieve } = openShelf()
  const parts = {
    ...{ db, clock, engine, offline, playbook, retrieve, log: createLog('error'), live: noLive },
    practice: loadPractice(`${promptsFolder}/practice`, courseOf(playbook)),
    people: { profile: async () => undefined },
  }
  const limiter = createLimiter({
    channel: FREE,
    workspace: { post: FREE, repaint: FREE, open: FREE, home: FREE, prompts: FREE },
  })
  return { rapport: createRapport({ ...parts, limiter, poster: recorder(posted) }), desk: deskOf(parts) }
}

type Dated = ScriptLine & { at: string; number: number }

/** A script's lines with the instant of each. @throws BadInput where they are not in time order, or something follows the end */
export function inOrder(lines: Numbered<ScriptLine>[]): Dated[] {
  const dated = lines.map(({ number, value }) => ({ ...value, number, at: 'at' in value ? value.at : value.until }))
  for (const [i, line] of dated.entries()) {
    const before = dated[i - 1]
    if (before && new Date(line.at) < new Date(before.at))
      throw new BadInput(`line ${line.number}: earlier than the line before it`)
    if (before && !('user' in before)) throw new BadInput(`line ${line.number}: comes after the end`)
  }
  return dated as Dated[]
}

const localTime = (at: Date, tz: string): string =>
  Temporal.Instant.from(at.toISOString())
    .toZonedDateTimeISO(tz)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
