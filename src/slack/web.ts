// The Web API client for a workspace: with timeouts, without hidden retries or pauses.
import { type Logger, LogLevel, WebClient } from '@slack/web-api'

/** Longer than Slack ever takes; the client itself has no timeout. */
const TIMEOUT_MS = 10_000

const quiet: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
}

/** A token's client. Rate limits come back as errors, since the client would pause every method and channel. */
export const webClient = (token: string, apiUrl?: string): WebClient =>
  new WebClient(token, {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    timeout: TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    logger: quiet,
  })

/** Gives the client of a workspace; undefined when the workspace is not (or no longer) installed. */
export type ClientOf = (workspace: string) => Promise<WebClient | undefined>
