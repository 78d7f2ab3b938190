// Answers at the one-off address that comes with a command: five uses in thirty minutes.
import type { Outcome } from '../queue/deliver.ts'

/** How long an answer may take to leave. */
const RESPOND_MS = 10_000

/** Posts to a response address; hopeless where it was used up, has expired or never was one. */
export async function respond(url: string, drawn: { text: string; blocks: unknown[] }): Promise<Outcome> {
  const answer = await send(url, drawn)
  if (answer.ok) return { kind: 'sent', posted: {} }
  if (answer.status === 429) return { kind: 'limited', waitMs: Number(answer.headers.get('retry-after') ?? 1) * 1000 }
  const why = `response_url answered ${answer.status} ${(await answer.text()).slice(0, 200)}`
  if (why.includes('invalid_blocks')) return plainly(url, drawn.text, why)
  return answer.status >= 500 ? { kind: 'failed', why } : { kind: 'hopeless', why }
}

async function plainly(url: string, text: string, why: string): Promise<Outcome> {
  const answer = await send(url, { text })
  return answer.ok ? { kind: 'sent', posted: {}, remark: `went out as plain text: ${why}` } : { kind: 'hopeless', why }
}

const send = (url: string, content: { text: string; blocks?: unknown[] }): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', ...content }),
    signal: AbortSignal.timeout(RESPOND_MS),
  })
