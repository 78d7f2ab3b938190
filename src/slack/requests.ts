// What a request must be before anything reads it: of our time, small, and an object; everything else is a 4xx.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Log } from '../log.ts'

/** Requests older or newer than this are refused. */
const TOLERANCE_S = 300
/** Slack's largest payload (a view of 250 kB, escaped in a form) stays below this. */
const MOST_BYTES = 1_000_000

/**
 * Guards the listener of a receiver. The body goes on as `rawBody`, where Bolt looks for one that was read already;
 * the signature is checked there.
 * @param path where Slack's requests arrive; others pass as they are
 */
export const guarded =
  (inner: RequestListener, { path, log }: { path: string; log: Log }): RequestListener =>
  (req, res) => {
    if (req.method !== 'POST' || new URL(req.url ?? '/', 'http://localhost').pathname !== path) return inner(req, res)
    if (!isTimely(req)) return refuse(res, { status: 401, log, why: 'a missing, stale or future timestamp' })
    void bodyOf(req).then(
      body => {
        if (!body) return refuse(res, { status: 413, log, why: `more than ${MOST_BYTES} bytes` })
        if (!holdsObject(body, req.headers['content-type'])) return refuse(res, { status: 400, log, why: 'no object' })
        inner(Object.assign(req, { rawBody: body }), res)
      },
      error => log.warn({ error }, 'A request broke off'),
    )
  }

function refuse(res: ServerResponse, { status, log, why }: { status: number; log: Log; why: string }): void {
  log.warn({ status, why }, 'A request was refused')
  res.writeHead(status, { 'x-slack-no-retry': '1', ...(status === 413 ? { connection: 'close' } : {}) }).end()
}

/** Bolt accepts a timestamp that lies in the future; we do not. */
function isTimely(req: IncomingMessage): boolean {
  const sent = Number(req.headers['x-slack-request-timestamp'] ?? Number.NaN)
  return Math.abs(Date.now() / 1000 - sent) <= TOLERANCE_S
}

/** The whole body, or undefined as soon as it is too large; the rest of it is let go by. */
async function bodyOf(req: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) {
      req.resume()
      return undefined
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Bolt fails beyond recovery on a body that is valid JSON but no object. */
function holdsObject(body: Buffer, type: string | undefined): boolean {
  const text = body.toString('utf8')
  const form = type?.startsWith('application/x-www-form-urlencoded') ? new URLSearchParams(text) : undefined
  if (form && !form.has('payload')) return true
  try {
    const value: unknown = JSON.parse(form?.get('payload') ?? text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
