// What an error of Slack's means for a letter: try again, wait, or give up.
import { ErrorCode, type WebAPIPlatformError, type WebAPIRateLimitedError } from '@slack/web-api'
import type { Outcome } from '../queue/deliver.ts'

/** Errors of Slack's own side, or of the moment; everything else that Slack refuses will be refused again. */
const PASSING = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

/** Slack takes the message, but not its blocks. */
const UNDRAWABLE = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_arguments',
  'msg_blocks_too_long',
  'msg_too_long',
])

/** The name under which Slack refused a call, or undefined where it was no refusal. */
export const refusalOf = (error: unknown): string | undefined =>
  (error as { code?: string }).code === ErrorCode.PlatformError ? (error as WebAPIPlatformError).data.error : undefined

/** Whether the plain text of a message may pass where its blocks did not. */
export const isUndrawable = (refusal: string | undefined): boolean => refusal !== undefined && UNDRAWABLE.has(refusal)

/** Whether a refusal is for good. */
export const isFinal = (refusal: string | undefined): boolean => refusal !== undefined && !PASSING.has(refusal)

/** What an error of the client means for the letter. */
export function outcomeOf(error: unknown): Outcome {
  const { code, message } = error as { code?: string; message?: string }
  if (code === ErrorCode.RateLimitedError) {
    return { kind: 'limited', waitMs: Math.max(1, (error as WebAPIRateLimitedError).retryAfter) * 1000 }
  }
  const refusal = refusalOf(error)
  if (refusal === undefined) return { kind: 'failed', why: message ?? String(error) }
  const why = whyOf(error as WebAPIPlatformError)
  return isFinal(refusal) ? { kind: 'hopeless', why } : { kind: 'failed', why }
}

/** A refusal with Slack's explanations. */
export function whyOf(error: unknown): string {
  const { data } = error as WebAPIPlatformError
  const details = (data.response_metadata?.messages ?? []).join('; ')
  return details ? `${data.error}: ${details}` : data.error
}
