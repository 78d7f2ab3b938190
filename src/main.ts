// Starts Rapport: reads the settings, opens the parts, says what it chose, and stops when it is told to.
import { join } from 'node:path'
import type { Database } from '../db/database.ts'
import { openDatabase } from '../db/open.ts'
import { announce } from './announce.ts'
import { systemClock } from './clock.ts'
import { courseOf } from './coaching/cards/own.ts'
import { loadShelf } from './coaching/cards/shelf.ts'
import { loadPractice } from './coaching/practise/scripts.ts'
import type { Sensing } from './coaching/senses/senses.ts'
import { type Config, readConfig } from './config.ts'
import { createOfflineEngine } from './engine/offline/offline.ts'
import { createLog, type Log } from './log.ts'
import { root } from './root.ts'
import { CannotStart } from './trouble.ts'

const prompts = join(root, 'prompts')

async function open(config: Config, log: Log) {
  const { playbook, retrieve } = loadShelf({ prompts, own: config.cards })
  const db = await openDatabase(config.database)
  const offline = createOfflineEngine()
  const engine = (await modelOf(config, log)) ?? offline
  const sensing = await sensingOf(config, { db, log })
  // In the background: until the vectors are there, cards are found by their words.
  void sensing?.prepare(playbook)
  const practice = loadPractice(`${prompts}/practice`, courseOf(playbook))
  return { db, log, playbook, practice, retrieve, sensing, engine, offline }
}

// What is not wanted is not loaded: each of these takes a part of a second at the start.

async function modelOf({ model }: Config, log: Log) {
  if (!model) return
  const [openai, prompt] = await Promise.all([import('./engine/models/openai.ts'), import('./engine/prompt.ts')])
  return openai.createOpenAiEngine({ ...model, prompts: prompt.loadPrompts(prompts), log })
}

async function sensingOf({ model }: Config, parts: { db: Database; log: Log }): Promise<Sensing | undefined> {
  if (!model?.embeddingModel) return
  const [openai, senses, store] = await Promise.all([
    import('./engine/models/openai.ts'),
    import('./coaching/senses/senses.ts'),
    import('./coaching/senses/store.ts'),
  ])
  const embedder = openai.createOpenAiEmbedder({ ...model, model: model.embeddingModel })
  const vectors = store.createVectorStore(parts.db, embedder.model)
  return senses.createSensing({ embedder, store: vectors, clock: systemClock, log: parts.log })
}

async function run(config: Config, parts: Awaited<ReturnType<typeof open>>) {
  if (config.slack.kind === 'playground') {
    const { playgroundClock, runPlayground } = await import('./playground/run.ts')
    const at = { port: config.port, folder: config.data }
    return runPlayground({ ...parts, clock: playgroundClock(config.data) }, at)
  }
  const { runInSlack } = await import('./slack/run.ts')
  return runInSlack({ ...parts, clock: systemClock }, config)
}

async function main(): Promise<void> {
  const config = readConfig()
  const log = createLog(config.slack.kind === 'playground' ? 'warn' : 'info')
  const parts = await open(config, log)
  const running = await run(config, parts)
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
