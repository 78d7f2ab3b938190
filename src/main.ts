// Starts Rapport: reads the settings, opens the parts, says what it chose, and stops when it is told to.
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../db/open.ts'
import { announce } from './announce.ts'
import { systemClock } from './clock.ts'
import { loadPlaybook } from './coaching/playbook.ts'
import { createRetriever } from './coaching/retrieve.ts'
import { type Config, readConfig } from './config.ts'
import { createOpenAiEngine } from './engine/models/openai.ts'
import { createOfflineEngine } from './engine/offline/offline.ts'
import { loadPrompts } from './engine/prompt.ts'
import { createLog, type Log } from './log.ts'
import { playgroundClock, runPlayground } from './playground/run.ts'
import { runInSlack } from './slack/run.ts'
import { CannotStart } from './trouble.ts'

const prompts = fileURLToPath(new URL('../prompts', import.meta.url))

async function open(config: Config, log: Log) {
  const db = await openDatabase(config.database)
  const playbook = loadPlaybook(`${prompts}/playbook`)
  const offline = createOfflineEngine()
  const engine = config.model ? createOpenAiEngine({ ...config.model, prompts: loadPrompts(prompts), log }) : offline
  return { db, log, playbook, retrieve: createRetriever(playbook), engine, offline }
}

async function main(): Promise<void> {
  const config = readConfig()
  const log = createLog(config.slack.kind === 'playground' ? 'warn' : 'info')
  const parts = await open(config, log)
  const running =
    config.slack.kind === 'playground'
      ? await runPlayground(
          { ...parts, clock: playgroundClock(config.data) },
          { port: config.port, folder: config.data },
        )
      : await runInSlack({ ...parts, clock: systemClock }, config)
  announce(config, parts.db, running.url)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (stopping) process.exit(1)
      stopping = true
      await running
        .stop()
        .then(() => parts.db.close())
        .catch(error => {
          log.error({ error }, 'Rapport did not stop cleanly')
          process.exit(1)
        })
      process.exit(0)
    })
  }
}

/** What the operator is shown: one line for what is theirs to mend, the stack of everything else. */
function lineOf(error: NodeJS.ErrnoException & { port?: number }): unknown {
  if (error.code === 'EADDRINUSE') return `Rapport cannot start: port ${error.port} is taken. Choose another with PORT.`
  return error instanceof CannotStart ? `Rapport cannot start: ${error.message}` : error
}

main().catch(error => {
  console.error(lineOf(error))
  process.exit(1)
})
