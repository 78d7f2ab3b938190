// What went wrong on the way to a server, and which failure of the engine it amounts to.
import { EngineFailure } from '../../engine.ts'

export interface Trouble {
  /** HTTP status; absent where no response came, or it broke off. */
  status?: number
  code: string
  /** The parameter that the server names, with its message, for telling what it did not accept. */
  complaint: string
  /** How long the server asks to wait, in milliseconds. */
  retryAfter?: number
  cause: unknown
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined

function retryAfter(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined
  const ms = headers.get('retry-after-ms')
  if (ms !== null && Number.isFinite(Number(ms))) return Number(ms)
  const after = headers.get('retry-after')
  if (after === null) return undefined
  const wait = Number.isFinite(Number(after)) ? Number(after) * 1000 : Date.parse(after) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

/** Reads an error of the client library, or of the network under it. */
export function troubleOf(error: unknown): Trouble {
  const status = field(error, 'status')
  return {
    status: typeof status === 'number' ? status : undefined,
    code: String(field(error, 'code') ?? ''),
    complaint: `${field(error, 'param') ?? ''} ${error instanceof Error ? error.message : String(error)}`,
    retryAfter: retryAfter(field(error, 'headers')),
    cause: error,
  }
}

/** The failure that a caller branches on. */
export function failureOf({ status, code, cause }: Trouble): EngineFailure {
  if (cause instanceof EngineFailure) return cause
  const fail = (why: EngineFailure['why'], message: string) => new EngineFailure(why, message, cause)
  if (cause instanceof SyntaxError) return fail('invalid', 'The server sent broken JSON.')
  if (cause instanceof Error && /timeout/i.test(cause.constructor.name))
    return fail('timeout', 'The model server could not be reached in time.')
  if (status === undefined) return fail('unreachable', 'The model server could not be reached, or broke off.')
  if (status === 429) return fail('rate_limited', 'The model server is busy, or its quota is used up.')
  if (code === 'content_filter') return fail('refused', 'A content filter stopped the question.')
  if (status === 401 || status === 403)
    return fail('unreachable', `The model server does not accept the key (${status}).`)
  if (status === 404) return fail('unreachable', 'The model server does not know the model or the address (404).')
  if (status === 408 || status === 504) return fail('timeout', `The model server took too long (${status}).`)
  if (status >= 500) return fail('unreachable', `The model server has a fault (${status}).`)
  return fail('invalid', `The model server did not accept the request (${status}).`)
}
