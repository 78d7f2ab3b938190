// One replica that holds a morning over a given database, with the cards and the drills that it has in life. A process of its own.
import { fileURLToPath } from 'node:url'
import { NoopLogger } from 'drizzle-orm/logger'
import { openDatabase, type Where } from '../../../db/open.ts'
import { loadPlaybook } from '../../../src/coaching/playbook.ts'
import { titlesOf } from '../../../src/commands/desk.ts'
import { drillsOf } from '../../../src/commands/drills.ts'
import { createLog } from '../../../src/log.ts'
import { createMorning } from '../../../src/nudges/morning.ts'
import { answerParent, given } from '../answering.ts'

export interface Replica {
  where: Where
  /** The instant of the morning. */
  at: string
}

const { where, at } = given<Replica>()

let statements = 0
NoopLogger.prototype.logQuery = () => void statements++

const db = await openDatabase(where)
const playbook = loadPlaybook(fileURLToPath(new URL('../../../prompts/playbook', import.meta.url)))
const clock = { now: () => new Date(at) }
const morning = createMorning({
  ...{ db, clock, log: createLog('error') },
  titles: titlesOf({ playbook }),
  drills: drillsOf({ playbook }),
})

async function hold() {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const sent = await morning.run()
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1000
  return { sent, ms: performance.now() - began, cpu, peak: process.resourceUsage().maxRSS * 1024, statements }
}

answerParent(0, { morning: hold }, () => db.close())
