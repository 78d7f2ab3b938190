// A scripted server that speaks chat completions over real HTTP, for tests of whatever talks to a model.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ModelRequest {
  /** Whether the caller went away before the answer had ended. */
  left: boolean
  path: string
  headers: IncomingHttpHeaders
  body: {
    model: string
    stream?: boolean
    temperature?: number
    max_tokens?: number
    max_completion_tokens?: number
    messages: { role: string; content: string }[]
    response_format?: { type: string; json_schema?: { name: string; strict: boolean; schema: Record<string, unknown> } }
  }
}

/** What the server does with one request. */
export interface Step {
  status?: number
  headers?: Record<string, string>
  /** Sent as it is, or as JSON. */
  body?: string | object
  /** Server-sent events, one after another, each a line of data. */
  events?: string[]
  /** After what was sent: leave the connection open for ever, in silence or with a space now and then, or cut it; `mute` sends nothing at all. */
  after?: 'hang' | 'trickle' | 'cut' | 'mute'
}

export type Script = Step[] | ((request: ModelRequest, nth: number) => Step)

/** A completion whose message is `content`: text, or a value that is sent as JSON. */
export const completion = (content: unknown, more: { finish?: string; refusal?: string } = {}): Step => ({
  body: {
    id: 'c1',
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: more.finish ?? 'stop',
        message: {
          role: 'assistant',
          content: typeof content === 'string' ? content : JSON.stringify(content),
          refusal: more.refusal ?? null,
        },
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  },
})

/** An error as OpenAI words it. */
export const problem = (
  status: number,
  message: string,
  more: { param?: string; headers?: Record<string, string> } = {},
): Step => ({
  status,
  headers: more.headers,
  body: { error: { message, type: 'invalid_request_error', param: more.param ?? null, code: null } },
})

const event = (delta: object, finish: string | null = null): string =>
  JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })

/** A stream that says the pieces one by one; it ends properly unless `after` says otherwise. */
export const streamed = (pieces: string[], after?: Step['after']): Step => ({
  events: [...pieces.map(content => event({ content })), ...(after ? [] : [event({}, 'stop'), '[DONE]'])],
  after,
})

async function play(step: Step, response: ServerResponse): Promise<void> {
  if (step.after === 'mute') return
  const kind = step.events ? 'text/event-stream' : typeof step.body === 'string' ? 'text/html' : 'application/json'
  response.writeHead(step.status ?? 200, { 'content-type': kind, ...step.headers })
  response.flushHeaders()
  for (const line of step.events ?? []) {
    response.write(`data: ${line}\n\n`)
    await new Promise(setImmediate)
  }
  if (step.body !== undefined) response.write(typeof step.body === 'string' ? step.body : JSON.stringify(step.body))
  if (step.after === 'hang') return
  if (step.after === 'trickle') {
    const drip = setInterval(() => response.write(' '), 10)
    response.on('close', () => clearInterval(drip))
    return
  }
  if (step.after === 'cut') setTimeout(() => response.destroy(), 10)
  else response.end()
}

/**
 * Starts a server on 127.0.0.1 that plays a script, one step for each request.
 * @returns its base URL, the requests so far in order, and how to stop it
 */
export async function createModelServer(script: Script) {
  const requests: ModelRequest[] = []
  const server = createServer(async (incoming, response) => {
    let text = ''
    for await (const chunk of incoming) text += chunk
    const request: ModelRequest = {
      left: false,
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: JSON.parse(text),
    }
    response.on('close', () => {
      request.left = !response.writableEnded
    })
    const nth = requests.push(request) - 1
    const step = Array.isArray(script) ? script[nth] : script(request, nth)
    await play(step ?? problem(500, 'The script of this server has ended.'), response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
