// Further Rapports over a world's database: other replicas, or the next one after a crash, with parts of a test's own.
import { sql } from 'drizzle-orm'
import { acrossWorkspaces, type Database, inWorkspace } from '../db/database.ts'
import * as schema from '../db/schema.ts'
import { loadPlaybook } from '../src/coaching/playbook.ts'
import { loadPractice } from '../src/coaching/practise/scripts.ts'
import { createRetriever } from '../src/coaching/retrieve.ts'
import type { Engine } from '../src/engine/engine.ts'
import type { Log } from '../src/log.ts'
import type { IncomingOf } from '../src/model.ts'
import type { Poster } from '../src/queue/deliver.ts'
import type { OutboxItem } from '../src/queue/outbox.ts'
import { createRapport, type Rapport, type RapportParts } from '../src/rapport.ts'
import { createSlackLive, noLive } from '../src/slack/live.ts'
import { createSlackPeople } from '../src/slack/people.ts'
import { createSlackPoster } from '../src/slack/poster.ts'
import { webClient } from '../src/slack/web.ts'
import type { World } from './world.ts'

const playbook = loadPlaybook('prompts/playbook')
const practice = loadPractice('prompts/practice', playbook)
const retrieve = createRetriever(playbook)

/** A log that keeps what it is told. */
export function keptLog(logged: World['logged'] = []): Log & { logged: World['logged'] } {
  const note = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message })
  return { logged, info: note('info'), warn: note('warn'), error: note('error') }
}

/** The poster to a world's Slack. */
export const posterTo = ({ double }: Pick<World, 'double'>): Poster =>
  createSlackPoster(async () => webClient(double.identity.botToken, double.apiUrl))

/** Another Rapport over the same database and Slack. */
export function replica(w: World, own: Partial<RapportParts> = {}): Rapport {
  const log = keptLog(w.logged)
  const clientOf = async () => webClient(w.double.identity.botToken, w.double.apiUrl)
  const engine = scripted()
  return createRapport({
    ...{ db: w.db, clock: w.clock, log, playbook, practice, retrieve, engine, offline: own.engine ?? engine },
    people: createSlackPeople(clientOf, log),
    live: createSlackLive(clientOf, log),
    poster: posterTo(w),
    limiter: { turn: async () => {} },
    ...own,
  })
}

/** A Rapport that posts to nobody but a list. */
export function recorder(parts: Pick<RapportParts, 'db' | 'clock'> & Partial<RapportParts>) {
  const log = keptLog()
  const posted: OutboxItem[] = []
  const engine = parts.engine ?? scripted()
  const poster: Poster = {
    async post(item) {
      posted.push(item)
      return { kind: 'sent', posted: { channel: item.address.channel, ts: `${item.id}.000001` } }
    },
  }
  const people = { profile: async () => ({ name: 'Kim', tz: 'Europe/London', locale: 'en-GB', admin: false }) }
  const own = { engine, offline: engine, poster, people, live: noLive, limiter: { turn: async () => {} } }
  return { posted, log, rapport: createRapport({ log, playbook, practice, retrieve, ...own, ...parts }) }
}

/** An engine that takes every note for a visit to whoever stands after the word "at"; `first` is awaited before each. */
export const scripted = (first: (text: string) => Promise<void> = async () => {}): Engine => ({
  name: 'offline',
  async understand({ text }) {
    await first(text)
    const customer = /\bat ([A-Z]\w*)/.exec(text)?.[1]
    const visit = { customer, contacts: [], facts: [], signals: [], follow_ups: [] }
    return { meaning: { language: 'en', intent: 'log_visit', visits: [visit] } }
  },
})

/** A gate that work waits at until it is opened. */
export function gate(): { passed: Promise<void>; open(): void } {
  const { promise: passed, resolve: open } = withResolvers()
  return { passed, open }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}

/** A direct message, as it is stored. */
export const direct = (user: string, ts: number, text: string): IncomingOf<'message'> => ({
  ...{ kind: 'message', workspace: 'T1', user, channel: `D${user}`, ts: `${ts}.000100`, text },
  ...{ direct: true, mentioned: false },
})

/** Everything that a workspace's tables hold, by table; `id` columns of the queues included. */
export function rowsOf(db: Database, workspace: string): Promise<Record<string, Record<string, unknown>[]>> {
  return inWorkspace(db, workspace, async tx => {
    const all: Record<string, Record<string, unknown>[]> = {}
    for (const [name, table] of Object.entries(schema)) all[name] = await tx.select().from(table).orderBy(sql`1, 2`)
    return all
  })
}

/** The inbox and the outbox, oldest first. */
export const queues = (db: Database) =>
  acrossWorkspaces(db, async tx => ({
    inbox: await tx.select().from(schema.inbox).orderBy(schema.inbox.id),
    outbox: await tx.select().from(schema.outbox).orderBy(schema.outbox.id),
  }))
