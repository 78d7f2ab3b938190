// What people do to messages: say, edit, remove; and the events the app gets for it and for its own posts.
import { eventLetter } from './envelopes.ts'
import type { Ack } from './post-office.ts'
import { type Channel, type Message, repliesTo } from './state.ts'
import { asTyped, richText } from './text.ts'
import { wireMessage } from './wire.ts'
import type { Workspace } from './workspace.ts'

/** How something is said. */
export interface Saying {
  /** ts of the root to answer under. */
  thread?: string
  /** Puts a mention of the bot before the text. */
  mention?: boolean
}

/** Puts a person's message into a channel; the events it makes are sent by `announce`. */
export function addSaid(
  workspace: Workspace,
  user: string,
  where: { channel: Channel; text: string } & Saying,
): Message {
  const { channel, thread, mention } = where
  const text = asTyped(mention ? `<@${workspace.identity.botUserId}> ${where.text}` : where.text)
  const message: Message = {
    ts: workspace.mintTs(),
    channel: channel.id,
    user,
    byBot: false,
    text,
    blocks: [richText(text, workspace.nextId('b'))],
    thread,
    clientId: crypto.randomUUID(),
    reactions: [],
    chosen: {},
  }
  workspace.state.messages.push(message)
  workspace.changed()
  return message
}

/** Sends a new message's events: `message`, and `app_mention` when the bot is named in a channel it is in. */
export async function announce(workspace: Workspace, message: Message): Promise<Ack[]> {
  const channel = workspace.state.channels.get(message.channel)
  if (!channel?.members.includes(workspace.identity.botUserId)) return []
  const wire = inChannel(channel, wireMessage(workspace, message))
  const root = message.thread ? workspace.state.messages.find(m => m.ts === message.thread) : undefined
  const event = { ...wire, ...(root ? { parent_user_id: root.user } : {}), event_ts: message.ts }
  const events: Record<string, unknown>[] = [event]
  const mentioned = message.text.includes(`<@${workspace.identity.botUserId}>`)
  if (mentioned && channel.kind === 'channel' && !message.byBot) {
    const { channel_type: _, ...bare } = event as Record<string, unknown>
    events.push({ ...bare, type: 'app_mention' })
  }
  return Promise.all(events.map(e => workspace.post.send(eventLetter(workspace, e))))
}

/** Tells the app of a change to a message; `before` is its wire shape until then. */
export function announceChange(workspace: Workspace, message: Message, before: Record<string, unknown>): Promise<Ack> {
  return sendHidden(workspace, message, {
    subtype: 'message_changed',
    message: wireMessage(workspace, message),
    previous_message: before,
  })
}

/** Lets the app be told in the background; that it cannot be told is no fault of the call that caused it. */
export function inBackground(telling: Promise<unknown>): void {
  telling.catch(() => undefined)
}

/** Changes a person's own message; `Error` for somebody else's. */
export async function editSaid(
  workspace: Workspace,
  user: string,
  { message, text }: { message: Message; text: string },
) {
  own(user, message, 'edit')
  const before = wireMessage(workspace, message)
  message.text = asTyped(text)
  message.blocks = [richText(message.text, workspace.nextId('b'))]
  message.edited = { user, ts: workspace.mintTs() }
  workspace.changed()
  return announceChange(workspace, message, before)
}

/** Deletes a person's own message. With replies it stays as a tombstone, and the app gets `message_changed`. */
export async function removeSaid(workspace: Workspace, user: string, message: Message): Promise<Ack> {
  own(user, message, 'delete')
  return dropMessage(workspace, message)
}

/** Deletes any message, as Slack does, and tells the app. */
export async function dropMessage(workspace: Workspace, message: Message): Promise<Ack> {
  const before = wireMessage(workspace, message)
  message.deleted = true
  if (repliesTo(workspace.state, message.channel, message.ts).length > 0) {
    Object.assign(message, { tombstone: true, text: 'This message was deleted.', blocks: [], user: 'USLACKBOT' })
    workspace.changed()
    return announceChange(workspace, message, before)
  }
  workspace.state.messages.splice(workspace.state.messages.indexOf(message), 1)
  workspace.changed()
  const gone = { subtype: 'message_deleted', previous_message: before, deleted_ts: message.ts }
  return sendHidden(workspace, message, gone)
}

function own(user: string, message: Message, verb: string): void {
  if (message.user !== user) throw new Error(`${user} cannot ${verb} a message of ${message.user}.`)
  if (message.deleted) throw new Error(`The message ${message.ts} is deleted.`)
}

async function sendHidden(workspace: Workspace, message: Message, change: Record<string, unknown>): Promise<Ack> {
  const channel = workspace.state.channels.get(message.channel)
  if (!channel?.members.includes(workspace.identity.botUserId)) return { status: 200, body: '', attempts: 0 }
  const ts = workspace.mintTs()
  const event = { type: 'message', ...change, hidden: true, ts, event_ts: ts }
  return workspace.post.send(eventLetter(workspace, inChannel(channel, event)))
}

function inChannel(channel: Channel, event: Record<string, unknown>): Record<string, unknown> {
  return { ...event, channel: channel.id, channel_type: channel.kind === 'dm' ? 'im' : 'channel' }
}
