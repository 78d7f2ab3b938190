// chat.startStream, appendStream and stopStream: messages that grow while they are written.
import { announceChange, inBackground } from '../conversation.ts'
import { checkBlocks } from '../limits/check.ts'
import { type Block, findMessage, type Message } from '../state.ts'
import { wireMessage, withIds } from '../wire.ts'
import type { Workspace } from '../workspace.ts'
import { type Args, bad, done, json, type Method, type Refusal, word } from './method.ts'
import { appendBotMessage, channelArg, threadProblem } from './posting.ts'

/** Per call. */
const MARKDOWN_MAX = 12_000

interface Part {
  text: string
  blocks: Block[]
}

const start: Method = (workspace, args) => {
  const channel = channelArg(workspace, args)
  if (!channel) return bad('channel_not_found')
  if (!channel.members.includes(workspace.identity.botUserId)) return bad('not_in_channel')
  const thread = word(args, 'thread_ts')
  if (channel.kind === 'dm' && !thread) return bad('invalid_arguments', ['[ERROR] missing required field: thread_ts'])
  if (channel.kind === 'channel') {
    if (!word(args, 'recipient_team_id')) return bad('missing_recipient_team_id')
    if (!word(args, 'recipient_user_id')) return bad('missing_recipient_user_id')
  }
  const problem = threadProblem(workspace, channel, thread)
  if (problem) return problem
  const part = partOf(args)
  if ('error' in part) return part
  const { id } = channel
  const message = appendBotMessage(workspace, {
    channel: id,
    ...part,
    thread: thread || undefined,
    streaming: 'in_progress',
  })
  return done({ channel: id, ts: message.ts })
}

const append: Method = (workspace, args) => {
  const message = streamOf(workspace, args)
  if ('error' in message) return message
  const part = partOf(args)
  if ('error' in part) return part
  if (part.text === '' && part.blocks.length === 0) return bad('no_text')
  grow(workspace, message, part)
  workspace.changed()
  return done({ channel: message.channel, ts: message.ts })
}

const stop: Method = (workspace, args) => {
  const message = streamOf(workspace, args)
  if ('error' in message) return message
  const part = partOf(args)
  if ('error' in part) return part
  const given = json(args, 'blocks')
  if (given === null) return bad('invalid_blocks_format')
  const problems = checkBlocks(given ?? [], 'message')
  if (problems.length > 0) return bad('invalid_blocks', problems)
  const before = wireMessage(workspace, message)
  grow(workspace, message, part)
  // What was streamed comes first and the closing blocks follow it, so a reader of `blocks` sees the whole message.
  const streamed = message.text === '' ? [] : [{ type: 'markdown', text: message.text }]
  message.blocks = [...withIds(workspace, streamed), ...message.blocks, ...withIds(workspace, (given ?? []) as Block[])]
  message.streaming = 'completed'
  workspace.changed()
  inBackground(announceChange(workspace, message, before))
  return done({ channel: message.channel, ts: message.ts, message: wireMessage(workspace, message) })
}

function grow(workspace: Workspace, message: Message, part: Part): void {
  message.text += part.text
  message.blocks = [...message.blocks, ...withIds(workspace, part.blocks)]
}

function streamOf(workspace: Workspace, args: Args): Message | Refusal {
  const channel = channelArg(workspace, args)
  if (!channel) return bad('channel_not_found')
  const message = findMessage(workspace.state, channel.id, word(args, 'ts'))
  if (!message) return bad('message_not_found')
  if (!message.byBot) return bad('message_not_owned_by_app')
  return message.streaming === 'in_progress' ? message : bad('message_not_in_streaming_state')
}

/** The text and blocks of one call, from `markdown_text` or `chunks`. */
function partOf(args: Args): Part | Refusal {
  const markdown = word(args, 'markdown_text')
  const chunks = json(args, 'chunks') ?? []
  if (!Array.isArray(chunks)) return bad('invalid_chunks')
  const part: Part = { text: markdown, blocks: [] }
  for (const chunk of chunks) {
    if (chunk?.type === 'markdown_text' && typeof chunk.text === 'string') part.text += chunk.text
    else if (chunk?.type === 'blocks') part.blocks.push(...chunk.blocks)
    else if (chunk?.type !== 'task_update' && chunk?.type !== 'plan_update') return bad('invalid_chunks')
  }
  if (part.text.length > MARKDOWN_MAX) return bad('msg_too_long')
  const problems = checkBlocks(part.blocks, 'message')
  return problems.length > 0 ? bad('invalid_blocks', problems) : part
}

/** The streaming methods. */
export const streams: Record<string, Method> = {
  'chat.startStream': start,
  'chat.appendStream': append,
  'chat.stopStream': stop,
}
