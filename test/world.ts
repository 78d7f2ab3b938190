// A whole Rapport for stories: a real database, the local Slack, real HTTP between them, and a clock that stands still.
import { createServer } from 'node:net'
import type { Database } from '../db/database.ts'
import { type MovableClock, movableClock } from '../src/clock.ts'
import { loadPlaybook } from '../src/coaching/playbook.ts'
import { loadPractice } from '../src/coaching/practise/scripts.ts'
import { createRetriever } from '../src/coaching/retrieve.ts'
import type { Engine } from '../src/engine/engine.ts'
import { createOfflineEngine } from '../src/engine/offline/offline.ts'
import type { Log } from '../src/log.ts'
import { createSlackDouble, type SlackDouble } from '../src/playground/double.ts'
import type { Person } from '../src/playground/state.ts'
import { textOf } from '../src/playground/text.ts'
import { createLimiter, type SLACK_PACE } from '../src/queue/limiter.ts'
import { createRapport, type Rapport } from '../src/rapport.ts'
import { connect } from '../src/slack/connect.ts'
import { createSlackDisturb } from '../src/slack/disturb.ts'
import { createSlackLive } from '../src/slack/live.ts'
import { createSlackPeople } from '../src/slack/people.ts'
import { createSlackPoster } from '../src/slack/poster.ts'
import { webClient } from '../src/slack/web.ts'
import { freshDatabase } from './database.ts'

const FAST = { rate: 10_000, burst: 10_000 }
const NO_PACE: typeof SLACK_PACE = {
  channel: FAST,
  workspace: { post: FAST, repaint: FAST, open: FAST, home: FAST, prompts: FAST },
}

export interface World {
  double: SlackDouble
  /** Where the app takes Slack's requests. */
  appUrl: string
  clock: MovableClock
  db: Database
  rapport: Rapport
  /** 林晓 in Shanghai, Emma in New York. */
  lin: Person
  emma: Person
  logged: { level: string; fields: object; message: string }[]
  /** Says something in the direct message and waits until everything that follows is done. */
  say(who: Person, text: string, how?: { thread?: string }): Promise<string>
  /** The text of the bot's last answer to somebody. */
  last(who: Person): string
  settle(): Promise<void>
  /** Moves the clock and does what has come due. */
  at(time: string): Promise<void>
  /** Puts another Rapport over the same database in its place, as after a crash. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface WorldOptions {
  /** Where the clock starts, ISO with offset. */
  at?: string
  engine?: Engine
  offline?: Engine
}

/** A busy machine must not make Slack give up on the app: nothing here is about how long things take. */
const UNHURRIED = { patience: 60_000, triggerLife: 60_000 }

const playbook = loadPlaybook('prompts/playbook')
const practice = loadPractice('prompts/practice', playbook)
const retrieve = createRetriever(playbook)

/** Builds a world; stop it in the end. */
export async function world({ at = '2026-11-23T18:05:00+08:00', engine, offline }: WorldOptions = {}): Promise<World> {
  const clock = movableClock(new Date(at))
  const db = await freshDatabase()
  const double = createSlackDouble({ now: () => clock.now(), retryDelays: [1, 1, 1], ...UNHURRIED })
  await double.start()
  const lin = double.addUser({ id: 'U1LIN', name: '林晓', tz: 'Asia/Shanghai', locale: 'zh-CN', isAdmin: true })
  const emma = double.addUser({ id: 'U2EMMA', name: 'Emma', tz: 'America/New_York', locale: 'en-US' })
  const logged: World['logged'] = []
  const note = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message })
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') }
  const { botToken, botUserId, botId, signingSecret, team } = double.identity
  const client = webClient(botToken, double.apiUrl)
  const clientOf = async () => client
  const reader = offline ?? createOfflineEngine()
  const build = () =>
    createRapport({
      ...{ db, clock, log, playbook, practice, retrieve, engine: engine ?? reader, offline: reader },
      people: createSlackPeople(clientOf, log),
      live: createSlackLive(clientOf, log),
      disturb: createSlackDisturb(clientOf, log),
      poster: createSlackPoster(clientOf),
      limiter: createLimiter(NO_PACE),
    })
  let rapport = build()
  const port = await freePort()
  const connection = connect({
    log,
    take: incoming => rapport.take(incoming),
    authorize: async () => ({ botToken, botUserId, botId, teamId: team.id }),
    apiUrl: double.apiUrl,
    transport: { kind: 'http', signingSecret, port, host: '127.0.0.1' },
  })
  await connection.start()
  const appUrl = `http://127.0.0.1:${port}/slack/events`
  double.setEventsUrl(appUrl)
  const last = (who: Person) => {
    const message = double.answers(who.id).at(-1)
    return message ? textOf(message) : ''
  }
  const own: World = {
    ...{ double, appUrl, clock, db, lin, emma, logged, last },
    get rapport() {
      return rapport
    },
    async say(who, text, how) {
      await double.say(who.id, 'dm', text, how)
      await rapport.settle()
      return last(who)
    },
    settle: () => rapport.settle(),
    async at(time) {
      clock.moveTo(new Date(time))
      await rapport.settle()
    },
    async restart() {
      rapport = build()
    },
    async stop() {
      await connection.stop()
      await double.stop()
      await db.close()
    },
  }
  return own
}

export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
