// A small real Bolt app over HTTP, and a local Slack for it to live in.
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { createSlackDouble, type DoubleOptions, type SlackDouble } from '../../src/playground/double.ts'

/** What a test works with; `close` ends both. */
export interface Stage {
  double: SlackDouble
  app: App
  wang: string
  team: string
  close(): Promise<void>
}

/** Starts both, with one person in one channel; `wire` adds the app's listeners. */
export async function stage(wire: (app: App) => void, options: DoubleOptions = {}): Promise<Stage> {
  const double = createSlackDouble({ retryDelays: [5, 5, 5], ...options })
  await double.start()
  const receiver = new HTTPReceiver({ signingSecret: double.identity.signingSecret, logLevel: LogLevel.ERROR })
  const app = new App({
    token: double.identity.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: double.apiUrl, rejectRateLimitedCalls: true, retryConfig: { retries: 0 } },
    deferInitialization: true,
  })
  await app.init()
  app.error(async () => undefined)
  wire(app)
  const server = await app.start(0)
  double.setEventsUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`)
  const wang = double.addUser({ name: 'Wang Lei', tz: 'Asia/Shanghai', locale: 'zh-CN' }).id
  const team = double.addChannel({ name: 'team', members: [wang] }).id
  const close = async () => {
    await double.quiet()
    await app.stop()
    await double.stop()
  }
  return { double, app, wang, team, close }
}

let current: Stage | undefined

/** A stage that `closeStage` ends. */
export async function openStage(wire: (app: App) => void, options: DoubleOptions = {}): Promise<Stage> {
  current = await stage(wire, options)
  return current
}

/** For `afterEach`. */
export async function closeStage(): Promise<void> {
  await current?.close()
  current = undefined
}
