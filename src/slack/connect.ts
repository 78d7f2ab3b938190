// Connects to Slack: over HTTP with verified requests, or over Socket Mode; one workspace by token, or many by OAuth.
import type { IncomingMessage, ServerResponse } from 'node:http'
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
import type { OAuth } from './install.ts'
import { listen, type Take } from './listen.ts'

/** Requests older or newer than this are refused. */
const TOLERANCE_S = 300

export interface Connection {
  /** The workspace and bot that a token belongs to; fails with Slack's own reason. */
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
      await (transport.kind === 'http' ? app.start({ port: transport.port, host: transport.host }) : app.start())
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
    endpoints: ['/slack/events'],
    processBeforeResponse: true,
    logger: boltLog(log),
    logLevel: LogLevel.WARN,
    customRoutes: [{ path: '/health', method: 'GET', handler: (_, res) => res.writeHead(200).end('ok') }],
    dispatchErrorHandler: async ({ response }) => {
      response.writeHead(404).end()
    },
    processEventErrorHandler: async ({ error, response }) => {
      // What cannot be read will not be readable later: a 4xx. Everything else is ours, and Slack shall send it again.
      const malformed = causeOf(error).name === 'Malformed'
      log.error(
        { error },
        malformed ? 'A malformed request was refused' : 'A request could not be stored; Slack will send it again',
      )
      if (!response.headersSent) response.writeHead(malformed ? 400 : 500).end()
      return false
    },
    ...(oauth ? oauth.receiverOptions : {}),
  })
  const inner = receiver.requestListener
  receiver.requestListener = (req: IncomingMessage, res: ServerResponse) => {
    if (req.method === 'POST' && !isTimely(req)) {
      log.warn({ path: req.url }, 'A request with a stale or future timestamp was refused')
      res.writeHead(401).end()
      return
    }
    inner(req, res)
  }
  return receiver
}

const causeOf = (error: Error | CodedError): Error =>
  'original' in error && error.original instanceof Error ? error.original : error

/** Bolt accepts a timestamp that lies in the future; we do not. */
function isTimely(req: IncomingMessage): boolean {
  const sent = Number(req.headers['x-slack-request-timestamp'])
  return Number.isFinite(sent) && Math.abs(Date.now() / 1000 - sent) <= TOLERANCE_S
}

const overSocket = (appToken: string, { log, apiUrl }: { log: Log; apiUrl?: string }): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    logger: boltLog(log),
    logLevel: LogLevel.WARN,
    installerOptions: apiUrl ? { clientOptions: { slackApiUrl: apiUrl } } : {},
    processEventErrorHandler: async ({ error }) => {
      log.error({ error }, 'An envelope could not be stored; Slack will send it again')
      // A malformed envelope would come back for ever: it is acknowledged and dropped.
      return causeOf(error).name === 'Malformed'
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
