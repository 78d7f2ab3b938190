// Reads the environment (and a .env file) into a Config; the only reader of process.env, and it says aloud what it chose.
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { CannotStart } from './trouble.ts'

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const text = z.preprocess(blank, z.string().trim().optional())

/** Every setting; .env.example lists the same ones, and a test keeps them equal. */
export const settingsSchema = z.object({
  DATABASE_URL: z.preprocess(
    blank,
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  ),
  RAPPORT_DATA: z.preprocess(blank, z.string().trim().default('./data')),
  RAPPORT_CARDS: text,
  SLACK_BOT_TOKEN: text,
  SLACK_APP_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  RAPPORT_ENCRYPTION_KEY: z.preprocess(blank, z.string().min(16, 'must have 16 characters or more').optional()),
  SLACK_API_URL: z.preprocess(blank, z.url().optional()),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: z.preprocess(blank, z.url().optional()),
  OPENAI_MODEL: z.preprocess(blank, z.string().default('gpt-4.1-mini')),
  OPENAI_EMBEDDING_MODEL: text,
  OPENAI_TEMPERATURE: z.preprocess(blank, z.coerce.number().min(0).max(2).default(0)),
  PORT: z.preprocess(blank, z.coerce.number().int().min(0).max(65_535).default(3000)),
})

type Settings = z.infer<typeof settingsSchema>

export type SlackConfig =
  | { kind: 'playground' }
  | { kind: 'socket'; botToken: string; appToken: string }
  | { kind: 'http'; botToken: string; signingSecret: string }
  | {
      kind: 'oauth'
      clientId: string
      clientSecret: string
      signingSecret: string
      stateSecret: string
      encryptionKey: string
    }

export interface Config {
  port: number
  /** The folder of the embedded database and of the playground. */
  data: string
  /** A folder with cards of the operator's own. */
  cards?: string
  database: { kind: 'server'; url: string } | { kind: 'folder'; folder: string }
  slack: SlackConfig
  slackApiUrl?: string
  model?: { apiKey?: string; baseUrl?: string; model: string; temperature: number; embeddingModel?: string }
}

/** A setting that cannot be used, in one clear line. */
export class BadSetting extends CannotStart {
  constructor(message: string) {
    super(message)
    this.name = 'BadSetting'
  }
}

/**
 * Reads the settings.
 * @param env defaults to process.env, after a `.env` file in the working directory was read into it
 * @throws BadSetting
 */
export function readConfig(env: NodeJS.ProcessEnv = environment()): Config {
  const read = settingsSchema.safeParse(env)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new BadSetting(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  const settings = read.data
  return {
    port: settings.PORT,
    data: settings.RAPPORT_DATA,
    cards: settings.RAPPORT_CARDS,
    database: settings.DATABASE_URL
      ? { kind: 'server', url: settings.DATABASE_URL }
      : { kind: 'folder', folder: settings.RAPPORT_DATA },
    slack: slackOf(settings),
    slackApiUrl: settings.SLACK_API_URL,
    model:
      settings.OPENAI_API_KEY || settings.OPENAI_BASE_URL
        ? {
            apiKey: settings.OPENAI_API_KEY,
            baseUrl: settings.OPENAI_BASE_URL,
            model: settings.OPENAI_MODEL,
            temperature: settings.OPENAI_TEMPERATURE,
            embeddingModel: settings.OPENAI_EMBEDDING_MODEL,
          }
        : undefined,
  }
}

function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

function slackOf(settings: Settings): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = settings
  if (settings.SLACK_CLIENT_ID) return oauthOf(settings, settings.SLACK_CLIENT_ID)
  if (botToken && appToken) return { kind: 'socket', botToken, appToken }
  if (botToken && signingSecret) return { kind: 'http', botToken, signingSecret }
  if (botToken)
    throw new BadSetting('SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside it')
  if (appToken || signingSecret) throw new BadSetting('SLACK_BOT_TOKEN is missing beside the other Slack settings')
  return { kind: 'playground' }
}

function oauthOf(settings: Settings, clientId: string): SlackConfig {
  const need = <K extends keyof Settings>(name: K): NonNullable<Settings[K]> => {
    const value = settings[name]
    if (!value) throw new BadSetting(`${name} is missing beside SLACK_CLIENT_ID`)
    return value
  }
  return {
    kind: 'oauth',
    clientId,
    clientSecret: need('SLACK_CLIENT_SECRET'),
    signingSecret: need('SLACK_SIGNING_SECRET'),
    stateSecret: need('SLACK_STATE_SECRET'),
    encryptionKey: need('RAPPORT_ENCRYPTION_KEY'),
  }
}
