// Takes letters to the app's request URL over HTTP, signed as Slack signs them.
import { createHmac } from 'node:crypto'
import type { Answer, Carrier } from './post-office.ts'

/** Slack's `v0` signature over a body at a time in unix seconds. */
function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
}

/**
 * @param url where the app listens, asked at each letter
 * @param patience milliseconds until an unanswered letter counts as lost
 */
export function httpCarrier(url: () => string, { secret, patience }: { secret: string; patience: number }): Carrier {
  return async (letter, retry) => {
    const address = url()
    // The app checks the signature against its own clock, so this is the system's time, not the workspace's.
    const timestamp = Math.floor(Date.now() / 1000)
    const headers: Record<string, string> = {
      'content-type': letter.contentType,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(secret, timestamp, letter.body),
    }
    if (retry) {
      headers['x-slack-retry-num'] = String(retry.num)
      headers['x-slack-retry-reason'] = retry.reason
    }
    try {
      return await post(address, { headers, body: letter.body, patience })
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError'
      return { status: 0, body: '', reason: late ? 'http_timeout' : 'connection_failed' }
    }
  }
}

async function post(
  url: string,
  { headers, body, patience }: { headers: Record<string, string>; body: string; patience: number },
): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patience) })
  return {
    status: response.status,
    body: await response.text(),
    noRetry: response.headers.get('x-slack-no-retry') === '1',
  }
}
