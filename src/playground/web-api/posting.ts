// What the methods that post share: where a message goes, what is in it, and putting it there.
import { announce, inBackground } from '../conversation.ts'
import { checkBlocks } from '../limits/check.ts'
import type { Block, Channel, Message } from '../state.ts'
import { withIds } from '../wire.ts'
import { dmOf, type Workspace } from '../workspace.ts'
import { type Args, bad, json, type Refusal, word } from './method.ts'

/** Longer texts are cut, as Slack cuts them. */
const TEXT_MAX = 40_000
const MARKDOWN_MAX = 12_000

/** The channel an argument names; a person's id is their direct message. */
export function channelArg(workspace: Workspace, args: Args): Channel | undefined {
  const id = word(args, 'channel')
  const person = workspace.state.people.get(id)
  return person && !person.isBot ? dmOf(workspace, id) : workspace.state.channels.get(id)
}

/** Text and blocks of a message, checked; or the refusal. */
export function messageContent(workspace: Workspace, args: Args): { text: string; blocks: Block[] } | Refusal {
  const markdown = word(args, 'markdown_text')
  const given = json(args, 'blocks')
  if (given === null) return bad('invalid_blocks_format')
  if (markdown && (word(args, 'text') || given)) return bad('markdown_text_conflict')
  if (markdown.length > MARKDOWN_MAX) return bad('msg_too_long')
  const blocks = markdown ? [{ type: 'markdown', text: markdown }] : (given ?? [])
  const problems = checkBlocks(blocks, 'message')
  if (problems.length > 0) return bad('invalid_blocks', problems)
  const text = (word(args, 'text') || markdown).slice(0, TEXT_MAX)
  if (text.trim() === '' && (blocks as Block[]).length === 0 && !args.attachments) return bad('no_text')
  return { text, blocks: withIds(workspace, blocks as Block[]) }
}

/** Puts a message of the bot's into a channel and tells the app of it, as Slack does, without waiting. */
export function appendBotMessage(
  workspace: Workspace,
  fields: Pick<Message, 'channel' | 'text' | 'blocks'> & Partial<Message>,
): Message {
  const message: Message = {
    ts: workspace.mintTs(),
    user: workspace.identity.botUserId,
    byBot: true,
    reactions: [],
    chosen: {},
    ...fields,
  }
  workspace.state.messages.push(message)
  workspace.state.statuses.delete(`${message.channel}/${message.thread ?? ''}`)
  workspace.changed()
  if (!message.onlyFor) inBackground(announce(workspace, message))
  return message
}

/** Why a thread_ts is refused, or `undefined`: it must be a root in the channel. */
export function threadProblem(workspace: Workspace, channel: Channel, ts: string): Refusal | undefined {
  if (ts === '') return undefined
  const root = workspace.state.messages.find(m => m.channel === channel.id && m.ts === ts)
  return root ? undefined : bad('invalid_thread_ts')
}
