// Socket Mode for tests: a WebSocket that carries a local Slack's letters as envelopes, and waits for their acks.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import type { SlackDouble } from '../../src/playground/double.ts'
import type { Carrier } from '../../src/playground/post-office.ts'
import type { Method } from '../../src/playground/web-api/method.ts'

/** What a test does with the socket. */
export interface SocketPart {
  /** `apps.connections.open`, for the double's `methods`. */
  methods: Record<string, Method>
  /** Lets the double's letters go through the socket. */
  serve(double: SlackDouble): void
  /** Asks every connection to be renewed, as Slack does now and then. */
  refresh(): void
  /** Loses the next so many acks on their way. */
  loseAcks(count: number): void
  /** How many connections said hello so far. */
  hellos(): number
  close(): Promise<void>
}

/** Whoever waits for an envelope's ack, by its id. */
type Waiting = Map<string, (payload: unknown) => void>

const KINDS = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const

/**
 * Opens the socket's server.
 * @param patience milliseconds until an envelope without an ack is sent again
 */
export async function openSocket(patience = 300): Promise<SocketPart> {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  const waiting: Waiting = new Map()
  let hellos = 0
  let lost = 0
  sockets.on('connection', socket => {
    hellos += 1
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.clients.size, connection_info: { app_id: 'A0' } }),
    )
    socket.on('message', data => {
      const { envelope_id, payload } = JSON.parse(String(data))
      lost -= 1
      if (lost >= 0) return
      waiting.get(envelope_id)?.(payload)
      waiting.delete(envelope_id)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`
  return {
    methods: { 'apps.connections.open': () => ({ ok: true, url }) },
    serve: double => double.carryBy(socketCarrier(sockets, waiting, patience)),
    refresh() {
      for (const client of sockets.clients)
        client.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
    },
    loseAcks(count) {
      lost = count
    },
    hellos: () => hellos,
    async close() {
      // The app says goodbye first; a connection that is cut off instead would be opened anew.
      for (let n = 0; n < 100 && sockets.clients.size > 0; n += 1) await new Promise(resolve => setTimeout(resolve, 10))
      for (const client of sockets.clients) client.terminate()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Sends letters as envelopes over the newest connection; one without an ack in time counts as lost. */
function socketCarrier(sockets: WebSocketServer, waiting: Waiting, patience: number): Carrier {
  let envelopes = 0
  return async (letter, retry) => {
    envelopes += 1
    const envelope_id = `envelope-${envelopes}`
    const acked = new Promise<unknown>(resolve => waiting.set(envelope_id, resolve))
    const late = new Promise<'late'>(resolve => setTimeout(resolve, patience, 'late'))
    const envelope = {
      envelope_id,
      type: KINDS[letter.kind],
      payload: payloadOf(letter),
      accepts_response_payload: letter.kind !== 'event',
      retry_attempt: retry?.num ?? 0,
      retry_reason: retry?.reason ?? '',
    }
    const open = [...sockets.clients].filter(client => client.readyState === WebSocket.OPEN)
    open.at(-1)?.send(JSON.stringify(envelope))
    const answer = await Promise.race([acked, late])
    if (answer === 'late') return { status: 0, body: '', reason: 'http_timeout' }
    return { status: 200, body: answer === undefined ? '' : JSON.stringify(answer) }
  }
}

/** An envelope's payload: the event's JSON, the command's fields, or the interaction's JSON. */
function payloadOf({ kind, body }: Parameters<Carrier>[0]): unknown {
  if (kind === 'event') return JSON.parse(body)
  const form = new URLSearchParams(body)
  return kind === 'command' ? Object.fromEntries(form) : JSON.parse(form.get('payload') ?? '{}')
}
