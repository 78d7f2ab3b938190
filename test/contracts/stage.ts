// What both transports are tested on: the local Slack, the real connection, and an inbox that can fail.

import type { Database } from '../../db/database.ts'
import { createSlackDouble, type SlackDouble } from '../../src/playground/double.ts'
import { createInbox } from '../../src/queue/inbox.ts'
import { connect } from '../../src/slack/connect.ts'
import { NotInstalled } from '../../src/slack/install.ts'
import { freshDatabase } from '../database.ts'
import { keptLog, queues } from '../replica.ts'
import { openSocket, type SocketPart } from '../units/double.socket.ts'
import { freePort } from '../world.ts'

export interface Stage {
  double: SlackDouble
  db: Database
  url: string
  socket?: SocketPart
  logged: { level: string; message: string; fields: object }[]
  /** How many of the next requests cannot be stored, and whether the workspace is installed. */
  world: { failing: number; installed: boolean }
  user: string
  team: string
  /** What the inbox holds, as `kind text`. */
  held(): Promise<string[]>
  close(): Promise<void>
}

/** Sets the stage for one transport. */
export async function stage(kind: 'http' | 'socket'): Promise<Stage> {
  const db = await freshDatabase()
  const inbox = createInbox(db)
  const log = keptLog()
  const socket = kind === 'socket' ? await openSocket(2000) : undefined
  const double = createSlackDouble({ methods: socket?.methods, retryDelays: [1, 1, 1] })
  await double.start()
  const { botToken, botUserId, botId, signingSecret, appToken, team: home } = double.identity
  const user = double.addUser({ name: 'Wang Lei' }).id
  const team = double.addChannel({ name: 'team', members: [user] }).id
  const world = { failing: 0, installed: true }
  const port = await freePort()
  const connection = connect({
    log,
    apiUrl: double.apiUrl,
    async take(incoming) {
      world.failing -= 1
      if (world.failing >= 0) throw new Error('the database is away')
      await inbox.put(incoming, new Date())
    },
    async authorize() {
      if (!world.installed) throw new NotInstalled(home.id)
      return { botToken, botUserId, botId, teamId: home.id }
    },
    transport: socket ? { kind: 'socket', appToken } : { kind: 'http', signingSecret, port, host: '127.0.0.1' },
  })
  await connection.start()
  const url = `http://127.0.0.1:${port}/slack/events`
  socket ? socket.serve(double) : double.setEventsUrl(url)
  return {
    ...{ double, db, url, socket, logged: log.logged, world, user, team },
    async held() {
      const { inbox: items } = await queues(db)
      return items.map(({ payload }) => `${payload.kind} ${'text' in payload ? payload.text : ''}`.trim())
    },
    async close() {
      await connection.stop()
      await socket?.close()
      await double.stop()
      await db.close()
    },
  }
}
