// Listens for HTTP on this machine alone, and lets go of every connection when it stops.
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that can be started and stopped. */
export interface Listening {
  /** `http://127.0.0.1:PORT`; `Error` while not started. */
  address(): string
  /** Port 0 takes a free one. Rejects when the port is taken. */
  start(routes: Hono, port: number): Promise<void>
  stop(): Promise<void>
}

export function createListening(): Listening {
  let server: Server | undefined
  let address = ''
  return {
    address() {
      if (!address) throw new Error('The local Slack is not started.')
      return address
    },
    async start(routes, port) {
      const starting = createServer(getRequestListener(routes.fetch))
      // With Node's 5 s a busy process closes a connection just as its client sends on it again.
      starting.keepAliveTimeout = 60_000
      await new Promise<void>((resolve, reject) => {
        starting.once('error', reject)
        starting.listen(port, '127.0.0.1', resolve)
      })
      const bound = starting.address()
      address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`
      server = starting
    },
    async stop() {
      const stopping = server
      server = undefined
      if (!stopping) return
      const closed = new Promise<void>(resolve => stopping.close(() => resolve()))
      stopping.closeAllConnections()
      await closed
    },
  }
}
