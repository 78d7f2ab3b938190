// The way out to Slack: draws a letter, calls the method that it needs, and says plainly what came of it.
import { ErrorCode, type WebAPIPlatformError, type WebAPIRateLimitedError, type WebClient } from '@slack/web-api'
import type { Message, View } from '../post.ts'
import type { Outcome, Poster } from '../queue/deliver.ts'
import type { OutboxItem, Posted } from '../queue/outbox.ts'
import { drawMessage, drawView } from './render/index.ts'
import type { ClientOf } from './web.ts'

/** Errors of Slack's own side, or of the moment; everything else that Slack refuses will be refused again. */
const PASSING = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

/** The poster over the clients of all workspaces. `opened` is told a person's direct-message channel once it is known. */
export function createSlackPoster(
  clientOf: ClientOf,
  opened: (workspace: string, user: string, channel: string) => Promise<void> = async () => {},
): Poster {
  const channels = new Map<string, string>()
  const dm = async (client: WebClient, workspace: string, user: string): Promise<string> => {
    const known = channels.get(`${workspace} ${user}`)
    if (known) return known
    const { channel } = await client.conversations.open({ users: user })
    const id = channel?.id ?? ''
    channels.set(`${workspace} ${user}`, id)
    await opened(workspace, user, id)
    return id
  }
  return {
    async post(item, original) {
      try {
        const client = await clientOf(item.workspace)
        if (!client) return { kind: 'hopeless', why: 'the workspace is not installed' }
        const channel =
          item.address.channel || (item.op === 'post' ? await dm(client, item.workspace, item.address.user) : '')
        return await call(client, { ...item, address: { ...item.address, channel } }, original)
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

async function call(client: WebClient, item: OutboxItem, original: Posted | undefined): Promise<Outcome> {
  switch (item.op) {
    case 'post':
      return postMessage(client, item, item.post as Message)
    case 'repaint':
      return original?.ts && original.channel
        ? repaint(client, { channel: original.channel, ts: original.ts }, item.post as Message)
        : postMessage(client, item, item.post as Message)
    case 'open': {
      const { view } = drawView(item.post as View)
      await client.views.open({ trigger_id: item.address.trigger ?? '', view })
      return { kind: 'sent', posted: {} }
    }
    case 'home': {
      const { view } = drawView(item.post as View)
      await client.views.publish({ user_id: item.address.user, view })
      return { kind: 'sent', posted: {} }
    }
    case 'prompts':
      if (item.post.kind === 'prompts') {
        const [first, ...rest] = item.post.prompts
        if (first)
          await client.assistant.threads.setSuggestedPrompts({
            channel_id: item.address.channel,
            prompts: [first, ...rest],
          })
      }
      return { kind: 'sent', posted: {} }
  }
}

async function postMessage(client: WebClient, item: OutboxItem, message: Message): Promise<Outcome> {
  const drawn = drawMessage(message)
  const { channel, thread, user, quiet, responseUrl, replaces } = item.address
  if (replaces) return repaint(client, replaces, message)
  if (quiet && responseUrl) return respond(responseUrl, drawn)
  if (quiet && !channel.startsWith('D')) {
    await client.chat.postEphemeral({ channel, user, ...drawn, ...(thread ? { thread_ts: thread } : {}) })
    return { kind: 'sent', posted: {} }
  }
  const posted = await client.chat.postMessage({
    channel,
    ...(thread ? { thread_ts: thread } : {}),
    ...drawn,
    unfurl_links: false,
    unfurl_media: false,
    // Slack recognises a second sending by it where it takes one.
    ...{ client_msg_id: item.clientKey },
  })
  return { kind: 'sent', posted: { channel: posted.channel ?? channel, ts: posted.ts } }
}

async function repaint(client: WebClient, at: { channel: string; ts: string }, message: Message): Promise<Outcome> {
  await client.chat.update({ ...at, ...drawMessage(message) })
  return { kind: 'sent', posted: at }
}

/** How long an answer to a command may take to leave. */
const RESPOND_MS = 10_000

async function respond(url: string, drawn: { text: string; blocks: unknown[] }): Promise<Outcome> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', ...drawn }),
    signal: AbortSignal.timeout(RESPOND_MS),
  })
  if (answer.ok) return { kind: 'sent', posted: {} }
  if (answer.status === 429) return { kind: 'limited', waitMs: Number(answer.headers.get('retry-after') ?? 1) * 1000 }
  const why = `response_url answered ${answer.status}`
  return answer.status >= 500 ? { kind: 'failed', why } : { kind: 'hopeless', why }
}

/** What an error of the client means for the letter. */
export function outcomeOf(error: unknown): Outcome {
  const { code, message } = error as { code?: string; message?: string }
  switch (code) {
    case ErrorCode.RateLimitedError:
      return { kind: 'limited', waitMs: Math.max(1, (error as WebAPIRateLimitedError).retryAfter) * 1000 }
    case ErrorCode.PlatformError: {
      const { data } = error as WebAPIPlatformError
      const details = (data.response_metadata?.messages ?? []).join('; ')
      const why = details ? `${data.error}: ${details}` : data.error
      return PASSING.has(data.error) ? { kind: 'failed', why } : { kind: 'hopeless', why }
    }
    default:
      return { kind: 'failed', why: message ?? String(error) }
  }
}
