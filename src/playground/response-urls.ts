// Response addresses: five answers within thirty minutes, shown to one person or to the channel.

import { announceChange, dropMessage, inBackground } from './conversation.ts'
import type { Message } from './state.ts'
import { bad, done, type Reply } from './web-api/method.ts'
import { appendBotMessage, messageContent } from './web-api/posting.ts'
import { wireMessage } from './wire.ts'
import type { Workspace } from './workspace.ts'

const USES = 5
const LIFE_MS = 30 * 60_000

interface Grant {
  user: string
  channel: string
  message?: Message
  at: number
  left: number
}

/** Grants response addresses and serves answers to them. */
export interface ResponseUrls {
  /** A new address for what a person did, about a message when it had one. */
  grant(user: string, channel: string, message?: Message): string
  /** An answer that arrived at one. */
  answer(id: string, body: Record<string, unknown>): Reply
}

/** The response addresses of a workspace; their thirty minutes are by the workspace's clock. */
export function createResponseUrls(workspace: Workspace): ResponseUrls {
  const grants = new Map<string, Grant>()
  return {
    grant(user, channel, message) {
      const id = workspace.nextId('R')
      grants.set(id, { user, channel, message, at: workspace.now().getTime(), left: USES })
      return `${workspace.address()}/response/${id}`
    },
    answer(id, body) {
      const grant = grants.get(id)
      if (!grant) return bad('invalid_url')
      if (workspace.now().getTime() - grant.at > LIFE_MS) return bad('expired_url')
      if (grant.left === 0) return bad('used_url')
      grant.left -= 1
      return respond(workspace, grant, body)
    },
  }
}

function respond(workspace: Workspace, grant: Grant, body: Record<string, unknown>): Reply {
  if (isOn(body.delete_original) && grant.message) {
    inBackground(dropMessage(workspace, grant.message))
    return done({})
  }
  const content = messageContent(workspace, body)
  if ('error' in content) return content
  if (isOn(body.replace_original) && grant.message) {
    const before = wireMessage(workspace, grant.message)
    Object.assign(grant.message, content)
    workspace.changed()
    if (!grant.message.onlyFor) inBackground(announceChange(workspace, grant.message, before))
    return done({})
  }
  appendBotMessage(workspace, {
    channel: grant.channel,
    ...content,
    onlyFor: body.response_type === 'in_channel' ? undefined : grant.user,
    thread: typeof body.thread_ts === 'string' ? body.thread_ts : undefined,
  })
  return done({})
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true'
}
