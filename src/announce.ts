// Says on starting what was chosen, where to look, and how to change it.
import type { Database } from '../db/database.ts'
import type { Config } from './config.ts'

const SLACK: Record<Config['slack']['kind'], string> = {
  playground: 'the local playground (set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET for Slack)',
  socket: 'Slack over Socket Mode, one workspace',
  http: 'Slack over HTTP, one workspace',
  oauth: 'Slack over HTTP, many workspaces by OAuth',
}

/** Prints the choices, one line each. */
export function announce(config: Config, db: Database, url: string): void {
  const { model } = config
  const sense = model?.embeddingModel ? `, cards found with ${model.embeddingModel}` : ''
  const engine = model
    ? `${model.model}${model.baseUrl ? ` at ${model.baseUrl}` : ''}, with the offline engine behind it${sense}`
    : 'the offline engine (set OPENAI_API_KEY or OPENAI_BASE_URL for a language model)'
  const cards = config.cards
    ? `the course’s and those in ${config.cards}`
    : 'the course’s (set RAPPORT_CARDS for a folder of your own)'
  const database =
    db.kind === 'embedded'
      ? `embedded Postgres in ${db.place}, one process, not synced to disk at each commit (set DATABASE_URL for a server)`
      : `Postgres at ${db.place}`
  console.log(`
  Rapport is running.

  Open      ${url}
  Chat      ${SLACK[config.slack.kind]}
  Words     ${engine}
  Cards     ${cards}
  Data      ${database}
  Settings  the environment or a .env file; .env.example lists them all
  Stop      Ctrl+C
`)
}
