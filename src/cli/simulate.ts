// rapport simulate: runs a script of dated lines through the whole of Rapport on a simulated clock, and writes what it posts.
import { Temporal } from 'temporal-polyfill'
import { inWorkspace } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { movableClock } from '../clock.ts'
import { loadPlaybook } from '../coaching/playbook.ts'
import { createRetriever } from '../coaching/retrieve.ts'
import { deskOf } from '../commands/desk.ts'
import { createLog } from '../log.ts'
import { nextWake } from '../nudges/store/nudges.ts'
import { createLimiter } from '../queue/limiter.ts'
import { createRapport } from '../rapport.ts'
import { repById } from '../reps/store.ts'
import { noLive } from '../slack/live.ts'
import { openEngines, promptsFolder } from './engines.ts'
import { BadInput, type Numbered, readLines, writeLine } from './lines.ts'
import { type ScriptLine, scriptLine } from './script.ts'
import { createStage } from './script-play.ts'
import { type Posted, recorder } from './script-record.ts'

export const TEAM = 'T0SIM'
const FREE = { rate: 1e9, burst: 1e9 }

/** Runs a script. @throws BadInput before anything ran */
export async function simulateFile(file: string): Promise<void> {
  const script = inOrder(await readLines(file, scriptLine))
  const [first] = script
  if (!first) return
  const posted: Posted[] = []
  const clock = movableClock(new Date(first.at))
  const { engine, offline } = await openEngines()
  const playbook = loadPlaybook(`${promptsFolder}/playbook`)
  const db = await openDatabase({ kind: 'memory' })
  const parts = {
    ...{ db, clock, engine, offline, playbook, log: createLog('error'), live: noLive },
    retrieve: createRetriever(playbook),
    people: { profile: async () => undefined },
  }
  const limiter = createLimiter({
    channel: FREE,
    workspace: { post: FREE, repaint: FREE, open: FREE, home: FREE, prompts: FREE },
  })
  const rapport = createRapport({ ...parts, limiter, poster: recorder(posted) })
  const desk = deskOf(parts)
  const flush = async () => {
    for (const { user, ...post } of posted.splice(0)) {
      const rep = await inWorkspace(db, TEAM, tx => repById(tx, user))
      await writeLine({ at: localTime(clock.now(), rep?.tz ?? 'UTC'), user, ...post })
    }
  }
  const advance = async (to: Date) => {
    let last: Date | undefined
    for (let wake = await nextWake(db); wake && wake <= to; last = wake, wake = await nextWake(db)) {
      if (wake.getTime() === last?.getTime() && wake < clock.now())
        throw new Error(`The morning of ${wake} was not held.`)
      if (wake > clock.now()) clock.moveTo(wake)
      await rapport.settle()
      await flush()
    }
    if (to > clock.now()) clock.moveTo(to)
  }
  const stage = createStage({ desk, rapport, team: TEAM })
  try {
    for (const line of script) {
      await advance(new Date(line.at))
      await stage.play(line)
      await rapport.settle()
      await flush()
    }
  } finally {
    await db.close()
  }
}

type Dated = ScriptLine & { at: string; number: number }

/** A script's lines with the instant of each; they must be in time order, and nothing follows the end. */
function inOrder(lines: Numbered<ScriptLine>[]): Dated[] {
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
