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
  const zones = new Map<string, string>()
  const flush = async () => {
    for (const { user, ...post } of posted.splice(0)) {
      const tz = zones.get(user) ?? (await inWorkspace(db, TEAM, tx => repById(tx, user)))?.tz ?? 'UTC'
      zones.set(user, tz)
      await writeLine({ at: localTime(clock.now(), tz), user, ...post })
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
  try {
    for (const line of script) {
      await advance(new Date(line.at))
      await stage.play(line)
      // Nothing is said in answer to these.
      if ('tier' in line || 'tz' in line) zones.clear()
      else await rapport.settle()
      await flush()
      if ('user' in line && ('tz' in line || !seen.has(line.user))) {
        seen.add(line.user)
        wake = await nextWake(db)
      }
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
