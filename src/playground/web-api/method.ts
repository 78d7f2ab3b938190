// What a Web API method is: it takes arguments and answers in Slack's form.
import type { Workspace } from '../workspace.ts'

/** Arguments as they arrived: strings from a form, anything from JSON. */
export type Args = Record<string, unknown>

/** Slack's answer, `ok: true` with what was asked or `ok: false` with an error. */
export type Reply = { ok: true; [field: string]: unknown } | Refusal

/** Slack's refusal. */
export interface Refusal {
  ok: false
  error: string
  response_metadata?: { messages: string[] }
}

/** One Web API method. */
export type Method = (workspace: Workspace, args: Args) => Reply | Promise<Reply>

/** An answer that went well. */
export function done(fields: Record<string, unknown>): Reply {
  return { ok: true, ...fields }
}

/** A refusal, with Slack's explanations. */
export function bad(error: string, messages?: string[]): Refusal {
  return messages ? { ok: false, error, response_metadata: { messages } } : { ok: false, error }
}

/** A string argument, or '' when it is absent. */
export function word(args: Args, name: string): string {
  const value = args[name]
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value)
}

/** An argument that is JSON, which forms carry as a string; `undefined` when absent, `null` when it is no JSON. */
export function json(args: Args, name: string): unknown {
  const value = args[name]
  if (typeof value !== 'string') return value ?? undefined
  if (value === '') return undefined
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}

/** Whether a flag is on, in a form or in JSON. */
export function flag(args: Args, name: string): boolean {
  return args[name] === true || args[name] === 'true' || args[name] === '1'
}

/** A page of a list by `limit` and `cursor`, and the cursor of the next one ('' at the end). */
export function page<T>(items: T[], args: Args, size = 100): { items: T[]; next: string } {
  const limit = Number(word(args, 'limit')) || size
  const from = Number(word(args, 'cursor')) || 0
  const end = from + limit
  return { items: items.slice(from, end), next: end < items.length ? String(end) : '' }
}
