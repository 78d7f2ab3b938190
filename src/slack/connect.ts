// Connects to Slack: over HTTP with verified requests, or over Socket Mode; one workspace by token, or many by OAuth.
import {
  App,
  type Authorize,
  type CodedError,
  HTTPReceiver,
  type Logger,
  LogLevel,
  SocketModeReceiver,
} from '@slack/bolt'
import type { Log } from '../log.ts'
import { CannotStart } from '../trouble.ts'
import type { OAuth } from './install.ts'
import { listen, type Take } from './listen.ts'
import { guarded } from './requests.ts'

/** Where Slack's requests arrive. */
const ENDPOINT = '/slack/events'

export interface Connection {
  /** Resolves when requests can arrive; rejects when the port is taken or Slack refuses the app token. */
  start(): Promise<void>
  stop(): Promise<void>
}

export interface ConnectOptions {
  log: Log
  take: Take
  authorize: Authorize<boolean>
  /** Another address for Slack's Web API. */
  apiUrl?: string
  transport:
    | { kind: 'http'; signingSecret: string; port: number; host?: string; oauth?: OAuth }
    | { kind: 'socket'; appToken: string }
}

/** A Bolt app over the chosen transport, with every listener registered. */
export function connect(options: ConnectOptions): Connection {
  const { log, take, authorize, apiUrl, transport } = options
  const receiver =
    transport.kind === 'http' ? overHttp(transport, log) : overSocket(transport.appToken, { log, apiUrl })
  const app = new App({
    receiver,
    ...(transport.kind === 'socket' ? { socketMode: true } : {}),
    authorize,
    ignoreSelf: false,
    logger: boltLog(log),
    logLevel: LogLevel.WARN,
    clientOptions: apiUrl ? { slackApiUrl: apiUrl } : {},
    deferInitialization: true,
  })
  listen(app, take)
  return {
    async start() {
      await app.init()
      if (transport.kind === 'http') return void (await app.start({ port: transport.port, host: transport.host }))
      await app.start().catch(error => {
        throw new CannotStart(`Slack refuses SLACK_APP_TOKEN: ${error.message}`, error)
      })
    },
    stop: async () => {
      await app.stop().catch(() => {})
    },
  }
}

type Http = Extract<ConnectOptions['transport'], { kind: 'http' }>

function overHttp({ signingSecret, port, oauth }: Http, log: Log): HTTPReceiver {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: [ENDPOINT],
    processBeforeResponse: true,
    logger: boltLog(log),
    logLevel: LogLevel.WARN,
    customRoutes: [{ path: '/health', method: 'GET', handler: (_, res) => res.writeHead(200).end('ok') }],
    dispatchErrorHandler: async ({ response }) => {
      response.writeHead(404).end()
    },
    processEventErrorHandler: async ({ error, response }) => {
      const hopeless = HOPELESS[causeOf(error).name]
      log.error({ error }, hopeless ?? 'A request could not be stored; Slack will send it again')
      if (!response.headersSent) response.writeHead(hopeless ? 400 : 500, hopeless ? NO_RETRY : {}).end()
      return false
    },
    unhandledRequestHandler: ({ response }) => {
      if (response.headersSent) return
      log.error({}, 'A request was not stored within 3 seconds; Slack will send it again')
      response.writeHead(503).end()
    },
    ...(oauth ? oauth.receiverOptions : {}),
  })
  receiver.requestListener = guarded(receiver.requestListener, { path: ENDPOINT, log })
  return receiver
}

const NO_RETRY = { 'x-slack-no-retry': '1' }

/** What will be no better when it is sent again, by the name of its error; everything else is ours, and comes again. */
const HOPELESS: Record<string, string> = {
  Malformed: 'A malformed request was refused',
  NotInstalled: 'A request from a workspace that has no installation was refused',
}

const causeOf = (error: Error | CodedError): Error =>
  'original' in error && error.original instanceof Error ? error.original : error

const overSocket = (appToken: string, { log, apiUrl }: { log: Log; apiUrl?: string }): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    logger: boltLog(log),
    logLevel: LogLevel.WARN,
    installerOptions: apiUrl ? { clientOptions: { slackApiUrl: apiUrl } } : {},
    processEventErrorHandler: async ({ error }) => {
      const hopeless = HOPELESS[causeOf(error).name]
      log.error({ error }, hopeless ?? 'An envelope could not be stored; Slack will send it again')
      // What is hopeless would come back for ever: it is acknowledged and dropped.
      return hopeless !== undefined
    },
  })

/** Bolt's own messages, in our log. */
const boltLog = (log: Log): Logger => ({
  debug() {},
  info() {},
  warn: (...said) => log.warn({ from: 'bolt' }, said.map(String).join(' ')),
  error: (...said) => log.error({ from: 'bolt' }, said.map(String).join(' ')),
  setLevel() {},
  getLevel: () => LogLevel.WARN,
  setName() {},
})
