// Rapport as it runs in Slack, over a given database, without Slack's pace. A process of its own.
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { NoopLogger } from 'drizzle-orm/logger'
import { acrossWorkspaces, inWorkspace } from '../../db/database.ts'
import { openDatabase, type Where } from '../../db/open.ts'
import { inbox, notes, workspaces } from '../../db/schema.ts'
import { systemClock } from '../../src/clock.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { loadPractice } from '../../src/coaching/practise/scripts.ts'
import { createRetriever } from '../../src/coaching/retrieve.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import { createLog } from '../../src/log.ts'
import { createLimiter } from '../../src/queue/limiter.ts'
import { createRapport } from '../../src/rapport.ts'
import { connect } from '../../src/slack/connect.ts'
import { createSlackLive } from '../../src/slack/live.ts'
import { createSlackPeople } from '../../src/slack/people.ts'
import { createSlackPoster } from '../../src/slack/poster.ts'
import { webClient } from '../../src/slack/web.ts'
import { answerParent, given } from './answering.ts'
import { BOT, SECRET } from './events.ts'

export interface Ours {
  apiUrl: string
  where: Where
  /** Whether what is taken in is also worked on. */
  working: boolean
}

const { apiUrl, where, working } = given<Ours>()
const ANY = { rate: 100_000, burst: 100_000 }

// Every statement passes the log that drizzle keeps by default; a count there touches nothing else.
let statements = 0
NoopLogger.prototype.logQuery = () => void statements++

const db = await openDatabase(where)
const log = createLog('error')
const client = webClient(BOT.botToken, apiUrl)
const clientOf = async () => client
const playbook = loadPlaybook(fileURLToPath(new URL('../../prompts/playbook', import.meta.url)))
const practice = loadPractice(fileURLToPath(new URL('../../prompts/practice', import.meta.url)), playbook)
const offline = createOfflineEngine()
const rapport = createRapport({
  ...{ db, clock: systemClock, log, playbook, practice, retrieve: createRetriever(playbook), engine: offline, offline },
  people: createSlackPeople(clientOf, log),
  live: createSlackLive(clientOf, log),
  poster: createSlackPoster(clientOf),
  limiter: createLimiter({
    channel: ANY,
    workspace: { post: ANY, repaint: ANY, open: ANY, home: ANY, prompts: ANY },
  }),
})
const port = await freePort()
const connection = connect({
  ...{ log, apiUrl, take: rapport.take },
  authorize: async ({ teamId }) => ({ ...BOT, teamId }),
  transport: { kind: 'http', signingSecret: SECRET, port, host: '127.0.0.1' },
})
await connection.start()
if (working) await rapport.start()
answerParent(port, { kept, statements: () => statements }, async () => {
  await connection.stop()
  if (working) await rapport.stop()
  await db.close()
})

async function kept(): Promise<{ stored: number; visits: number }> {
  const [stored, places] = await acrossWorkspaces(db, async tx => [
    await tx.$count(inbox),
    await tx.select({ workspace: workspaces.workspace }).from(workspaces),
  ])
  let visits = 0
  for (const { workspace } of places) {
    const states = await inWorkspace(db, workspace, tx => tx.select({ state: notes.state }).from(notes))
    visits += states.filter(({ state }) => state === 'kept').length
  }
  return { stored, visits }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
