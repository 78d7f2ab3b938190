// Serves the Web API and the response addresses over HTTP, with faults and a book of calls.
import { Hono } from 'hono'
import type { Faults } from '../faults.ts'
import type { ResponseUrls } from '../response-urls.ts'
import type { Workspace } from '../workspace.ts'
import { chat } from './chat.ts'
import { conversations } from './conversations.ts'
import { dnd } from './dnd.ts'
import { type Args, bad, type Method, type Reply } from './method.ts'
import { people } from './people.ts'
import { streams } from './streams.ts'
import { surroundings } from './surroundings.ts'
import { views } from './views.ts'

/** One call of the Web API (or of a response address, as method `response_url`). */
export interface Call {
  method: string
  args: Args
  /** The workspace's time. */
  at: Date
  ok: boolean
  /** What it was refused with. */
  error?: string
}

/** The book of calls, oldest first, and how many are being served. */
export interface CallBook {
  calls: Call[]
  underway: number
  /** Real time of the last call's end, in milliseconds. */
  lastAt: number
}

/** What serving needs. */
export interface Serving {
  workspace: Workspace
  faults: Faults
  responseUrls: ResponseUrls
  book: CallBook
  /** Further or other methods. */
  methods: Record<string, Method>
}

/** The routes `/api/:method` and `/response/:id`. */
export function webApi(serving: Serving): Hono {
  const methods = {
    ...chat,
    ...streams,
    ...conversations,
    ...people,
    ...dnd,
    ...views,
    ...surroundings,
    ...serving.methods,
  }
  const app = new Hono()
  app.all('/api/:method', async context => {
    const method = context.req.param('method')
    const args = await argsOf(context.req.raw)
    const token = context.req.header('authorization')?.replace(/^Bearer /i, '') ?? String(args.token ?? '')
    delete args.token
    return serve(serving, { method, args }, async () => {
      const refused = authProblem(serving.workspace, method, token)
      if (refused) return refused
      const run = methods[method]
      return run ? run(serving.workspace, args) : bad('unknown_method')
    })
  })
  app.post('/response/:id', async context => {
    const args = await argsOf(context.req.raw)
    const id = context.req.param('id')
    const answer = await serve(serving, { method: 'response_url', args }, () => serving.responseUrls.answer(id, args))
    return answer.status === 200 && !serving.book.calls.at(-1)?.ok
      ? new Response(await answer.text(), { status: 404 })
      : answer
  })
  return app
}

async function serve(
  { faults, book, workspace }: Serving,
  { method, args }: { method: string; args: Args },
  run: () => Reply | Promise<Reply>,
): Promise<Response> {
  book.underway += 1
  try {
    const wait = faults.delayOf(method)
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    const fault = faults.take(method)
    const reply = fault && !fault.afterwards ? bad(fault.error ?? 'internal_error') : await run()
    const call: Call = { method, args, at: workspace.now(), ok: reply.ok }
    if (!reply.ok) call.error = fault?.retryAfter === undefined ? reply.error : 'ratelimited'
    book.calls.push(call)
    if (fault?.retryAfter !== undefined) {
      return Response.json(bad('ratelimited'), { status: 429, headers: { 'retry-after': String(fault.retryAfter) } })
    }
    if (fault?.status) return Response.json(bad(fault.error ?? 'internal_error'), { status: fault.status })
    return Response.json(fault?.error ? bad(fault.error) : reply)
  } finally {
    book.underway -= 1
    book.lastAt = Date.now()
  }
}

async function argsOf(request: Request): Promise<Args> {
  const args: Args = Object.fromEntries(new URL(request.url).searchParams)
  const type = request.headers.get('content-type') ?? ''
  const body = request.method === 'GET' ? '' : await request.text()
  if (type.includes('json')) {
    try {
      return { ...args, ...JSON.parse(body || '{}') }
    } catch {
      return args
    }
  }
  return { ...args, ...Object.fromEntries(new URLSearchParams(body)) }
}

function authProblem({ identity }: Workspace, method: string, token: string): Reply | undefined {
  if (token === '') return bad('not_authed')
  const wanted = method.startsWith('apps.connections') ? identity.appToken : identity.botToken
  return token === wanted ? undefined : bad('invalid_auth')
}
