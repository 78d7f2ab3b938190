// A Web API that answers at once and keeps nothing, and tells who waits for it when a reply to a message is posted.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Sink {
  /** What the apps take for Slack's Web API. */
  url: string
  /** Resolves true when a reply is posted in the thread of a message, false when none was within `PATIENCE_MS`. */
  reply(channel: string, ts: string): Promise<boolean>
  /** Messages posted so far. */
  posted(): number
  stop(): Promise<void>
}

const PATIENCE_MS = 15_000

const ZONES = { zh: { tz: 'Asia/Shanghai', locale: 'zh-CN' }, en: { tz: 'America/New_York', locale: 'en-US' } }

/** Starts it on a free port of the loopback. */
export async function startSink(): Promise<Sink> {
  const waiting = new Map<string, () => void>()
  let posted = 0
  const post = (form: URLSearchParams): object => {
    posted++
    const channel = form.get('channel') ?? ''
    waiting.get(`${channel} ${form.get('thread_ts')}`)?.()
    const ts = `${Math.floor(Date.now() / 1000)}.${String(posted).padStart(6, '0')}`
    return { ok: true, channel, ts, message: { ts } }
  }
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    const method = request.url?.split('/').at(-1) ?? ''
    const form = new URLSearchParams(await textOf(request))
    const answer = method === 'chat.postMessage' ? post(form) : answerTo(method, form)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    reply: (channel, ts) => waitFor(waiting, `${channel} ${ts}`),
    posted: () => posted,
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function waitFor(waiting: Map<string, () => void>, key: string): Promise<boolean> {
  return new Promise(resolve => {
    const settle = (came: boolean) => {
      clearTimeout(timer)
      waiting.delete(key)
      resolve(came)
    }
    const timer = setTimeout(settle, PATIENCE_MS, false)
    waiting.set(key, () => settle(true))
  })
}

function answerTo(method: string, form: URLSearchParams): object {
  const user = form.get('user') ?? form.get('users') ?? ''
  if (method === 'users.info') {
    const { tz, locale } = user.startsWith('U0ZH') ? ZONES.zh : ZONES.en
    return { ok: true, user: { id: user, name: user, real_name: user, tz, locale, is_admin: false } }
  }
  if (method === 'auth.test') return { ok: true, team_id: 'T0BENCH000', user_id: 'U0BENCHBOT', bot_id: 'B0BENCHBOT' }
  if (method === 'conversations.open') return { ok: true, channel: { id: `D${user}` } }
  return { ok: true }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}
