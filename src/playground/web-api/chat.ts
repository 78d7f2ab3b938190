// chat.*: posting, changing and deleting the bot's messages.
import { announceChange, dropMessage, inBackground } from '../conversation.ts'
import { findMessage, type Message } from '../state.ts'
import { wireMessage } from '../wire.ts'
import type { Workspace } from '../workspace.ts'
import { type Args, bad, done, json, type Method, type Refusal, word } from './method.ts'
import { appendBotMessage, channelArg, messageContent, threadProblem } from './posting.ts'

const postMessage: Method = (workspace, args) => {
  const channel = channelArg(workspace, args)
  if (!channel) return bad('channel_not_found')
  if (!channel.members.includes(workspace.identity.botUserId)) return bad('not_in_channel')
  const clientId = word(args, 'client_msg_id') || undefined
  const same = clientId && workspace.state.messages.find(m => m.clientId === clientId && m.channel === channel.id)
  if (same) return done({ channel: channel.id, ts: same.ts, message: wireMessage(workspace, same) })
  const thread = word(args, 'thread_ts')
  const problem = threadProblem(workspace, channel, thread)
  if (problem) return problem
  const content = messageContent(workspace, args)
  if ('error' in content) return content
  const message = appendBotMessage(workspace, {
    channel: channel.id,
    ...content,
    thread: thread || undefined,
    broadcast: word(args, 'reply_broadcast') === 'true' || undefined,
    clientId,
    metadata: json(args, 'metadata') ?? undefined,
  })
  return done({ channel: channel.id, ts: message.ts, message: wireMessage(workspace, message) })
}

const postEphemeral: Method = (workspace, args) => {
  const channel = channelArg(workspace, args)
  if (!channel) return bad('channel_not_found')
  if (!channel.members.includes(workspace.identity.botUserId)) return bad('not_in_channel')
  const user = word(args, 'user')
  if (!channel.members.includes(user)) return bad('user_not_in_channel')
  const thread = word(args, 'thread_ts')
  const problem = threadProblem(workspace, channel, thread)
  if (problem) return problem
  const content = messageContent(workspace, args)
  if ('error' in content) return content
  const fields = { channel: channel.id, ...content, onlyFor: user, thread: thread || undefined }
  return done({ message_ts: appendBotMessage(workspace, fields).ts })
}

/** `text` without `blocks` takes the blocks away; neither is refused. */
const update: Method = (workspace, args) => {
  const message = ownMessage(workspace, args, 'cant_update_message')
  if ('error' in message) return message
  if (message.streaming === 'in_progress') return bad('streaming_state_conflict')
  const content = messageContent(workspace, args)
  if ('error' in content) return content
  const before = wireMessage(workspace, message)
  Object.assign(message, content)
  if (content.blocks.length === 0) message.edited = { user: message.user, ts: workspace.mintTs() }
  const metadata = json(args, 'metadata')
  if (metadata) message.metadata = metadata
  workspace.changed()
  inBackground(announceChange(workspace, message, before))
  return done({
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: wireMessage(workspace, message),
  })
}

const remove: Method = (workspace, args) => {
  const message = ownMessage(workspace, args, 'cant_delete_message')
  if ('error' in message) return message
  inBackground(dropMessage(workspace, message))
  return done({ channel: message.channel, ts: message.ts })
}

const getPermalink: Method = (workspace, args) => {
  const channel = workspace.state.channels.get(word(args, 'channel'))
  if (!channel) return bad('channel_not_found')
  const ts = word(args, 'message_ts')
  if (!findMessage(workspace.state, channel.id, ts)) return bad('message_not_found')
  const permalink = `${workspace.address()}/archives/${channel.id}/p${ts.replace('.', '')}`
  return done({ channel: channel.id, permalink })
}

function ownMessage(workspace: Workspace, args: Args, refusal: string): Message | Refusal {
  const channel = workspace.state.channels.get(word(args, 'channel'))
  if (!channel) return bad('channel_not_found')
  const message = findMessage(workspace.state, channel.id, word(args, 'ts'))
  if (!message || message.tombstone) return bad('message_not_found')
  return message.byBot ? message : bad(refusal)
}

/** The methods of `chat.*` that do not stream. */
export const chat: Record<string, Method> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
}
