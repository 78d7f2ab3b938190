// The whole playground: Rapport over Bolt, against the local Slack, with a page to try it on.
import { createServer } from 'node:net'
import { join } from 'node:path'
import { inWorkspace } from '../../db/database.ts'
import { SAMPLE_PEOPLE } from '../../db/seed.ts'
import { type MovableClock, movableClock } from '../clock.ts'
import { COMMAND_WORDS } from '../commands/words.ts'
import type { Parts } from '../flow.ts'
import { createRapport, type Rapport } from '../rapport.ts'
import { hasPeople, morningOf } from '../reps/store.ts'
import { connect } from '../slack/connect.ts'
import { createSlackDisturb } from '../slack/disturb.ts'
import { createSlackLive } from '../slack/live.ts'
import { createSlackPeople } from '../slack/people.ts'
import { createSlackPoster } from '../slack/poster.ts'
import { webClient } from '../slack/web.ts'
import { createSlackDouble, type SlackDouble } from './double.ts'
import { keepIn, recall, restore } from './memory.ts'
import { sampleTeam } from './sample.ts'
import { createPlayground } from './server.ts'

export interface RunningPlayground {
  url: string
  double: SlackDouble
  rapport: Rapport
  stop(): Promise<void>
}

/** The clock of the playground: the system's, or where an earlier run left it when that is later. */
export function playgroundClock(folder: string): MovableClock {
  const kept = recall(join(folder, 'playground.json'))
  const stood = kept ? new Date(kept.clock.stood).getTime() : 0
  return movableClock(new Date(Math.max(Date.now(), stood)), true)
}

type WithoutSlack = Omit<Parts, 'people' | 'live' | 'clock'> & { clock: MovableClock }

/** Starts the playground on a port. @throws Error when the port is taken */
export async function runPlayground(
  parts: WithoutSlack,
  at: { port: number; folder: string },
): Promise<RunningPlayground> {
  const { clock, log } = parts
  const double = createSlackDouble({ now: () => clock.now() })
  const file = join(at.folder, 'playground.json')
  const kept = recall(file)
  if (kept) restore(double, kept)
  else introduce(double)
  const { botToken, botUserId, botId, signingSecret, team } = double.identity
  const apiUrl = () => double.apiUrl
  const client = lazily(() => webClient(botToken, apiUrl()))
  const clientOf = async () => client()
  const whole: Parts = { ...parts, people: createSlackPeople(clientOf, log), live: createSlackLive(clientOf, log) }
  if (!(await hasPeople(parts.db))) await sampleTeam(whole, team.id)
  const rapport = createRapport({
    ...whole,
    disturb: createSlackDisturb(clientOf, log),
    poster: createSlackPoster(clientOf),
  })
  const page = createPlayground({
    double,
    clock,
    users: SAMPLE_PEOPLE.map(person => person.id),
    commands: COMMANDS,
    shortcuts: SHORTCUTS,
    morningOf: user => inWorkspace(parts.db, team.id, tx => morningOf(tx, user)),
    onMove: () => rapport.settle(),
  })
  const url = await page.start(at.port)
  const port = await freePort()
  double.setEventsUrl(`http://127.0.0.1:${port}/slack/events`)
  const connection = connect({
    log,
    take: rapport.take,
    authorize: async () => ({ botToken, botUserId, botId, teamId: team.id }),
    apiUrl: apiUrl(),
    transport: { kind: 'http', signingSecret, port, host: '127.0.0.1' },
  })
  await connection.start()
  await rapport.start()
  const save = keepIn(file, double, clock.now)
  return {
    url,
    double,
    rapport,
    async stop() {
      await connection.stop()
      await rapport.stop()
      save()
      await page.stop()
    },
  }
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function introduce(double: SlackDouble): void {
  for (const { dm, ...person } of SAMPLE_PEOPLE) {
    double.addUser(person)
    const members = [person.id, double.identity.botUserId]
    double.state.channels.set(dm, { id: dm, name: 'directmessage', kind: 'dm', members })
  }
  double.addChannel({ id: 'C0TEAM', name: 'sales', members: SAMPLE_PEOPLE.map(person => person.id) })
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const COMMANDS = Object.entries(COMMAND_WORDS).map(([name, words]) => ({
  command: '/rapport',
  text: name,
  says: { zh: words.zh.says, en: words.en.says },
}))

const SHORTCUTS = [
  { callbackId: 'log_a_visit', on: 'anywhere' as const, says: { zh: '记一次拜访', en: 'Log a visit' } },
  { callbackId: 'log_as_visit', on: 'message' as const, says: { zh: '记为拜访', en: 'Log as a visit' } },
]
