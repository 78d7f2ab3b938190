// Slack's payloads, parsed into Incoming; what is not meant for the bot becomes nothing, what is malformed is refused.
import type { z } from 'zod'
import type { Incoming } from '../model.ts'
import {
  anyPayload,
  command,
  envelope,
  homeEvent,
  type interaction,
  messageEvent,
  shortcut,
  submission,
  taps,
} from './payloads.ts'
import { readSubmission } from './render/submission.ts'
import { plainText } from './text-in.ts'

/** A payload that is not of Slack's form. */
export class Malformed extends Error {
  constructor(kind: string, cause: unknown) {
    super(`Malformed ${kind} payload`, { cause })
    this.name = 'Malformed'
  }
}

function read<T>(kind: string, schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (!result.success) throw new Malformed(kind, result.error)
  return result.data
}

/** Refuses what is no payload at all. @throws Malformed */
export function checkPayload(body: unknown): void {
  read('unknown', anyPayload, body)
}

/**
 * An event, as it arrives in its envelope.
 * @param botUser the bot's own user id, by which it knows a mention
 * @returns undefined where nothing is meant for the bot
 * @throws Malformed
 */
export function parseEvent(body: unknown, botUser: string | undefined): Incoming | undefined {
  const { team_id: workspace, event } = read('event', envelope, body)
  if (event.type === 'app_home_opened' || event.type === 'app_context_changed') {
    const { user, channel, tab, event_ts: seen } = read('home', homeEvent, event)
    return user && channel
      ? { kind: 'home', workspace, user, channel, tab: tab ?? 'messages', seen: seen ?? '' }
      : undefined
  }
  if (event.type !== 'message' && event.type !== 'app_mention') return
  const message = read('message', messageEvent, event)
  const direct =
    message.channel_type === 'im' || (message.channel_type === undefined && message.channel.startsWith('D'))
  const base = { workspace, channel: message.channel, direct }
  if (message.subtype === 'message_changed') return edited(message, base)
  if (message.subtype === 'message_deleted') return deleted(message, base)
  if (message.subtype !== undefined && !SPOKEN.has(message.subtype)) return
  if (message.bot_id || !message.user || message.user === botUser) return
  const mentioned = message.type === 'app_mention' || (botUser !== undefined && message.text.includes(`<@${botUser}>`))
  if (!direct && !mentioned && !message.thread_ts) return
  const { user, ts: at, thread_ts: thread } = message
  return { kind: 'message', ...base, user, ts: at, thread, text: plainText(message.text, botUser), mentioned }
}

/** Subtypes under which people still speak. */
const SPOKEN = new Set(['file_share', 'thread_broadcast'])

type MessageEvent = z.infer<typeof messageEvent>
type Base = { workspace: string; channel: string; direct: boolean }

function edited({ message, previous_message: before }: MessageEvent, base: Base): Incoming | undefined {
  if (!message?.ts || message.bot_id) return
  // A root that was deleted under its replies stays as a tombstone.
  if (message.subtype === 'tombstone') {
    return before?.user && !before.bot_id ? { kind: 'delete', ...base, user: before.user, ts: message.ts } : undefined
  }
  // Slack also "changes" a message when it unfurls a link or gains a reply; nobody edited it then.
  if (!message.user || !message.edited || before?.text === message.text) return
  const { user, ts: at, thread_ts: thread } = message
  return { kind: 'edit', ...base, user, ts: at, thread, text: plainText(message.text), editedAt: message.edited.ts }
}

function deleted({ deleted_ts: gone, previous_message: before }: MessageEvent, base: Base): Incoming | undefined {
  if (!gone || !before?.user || before.bot_id) return
  return { kind: 'delete', ...base, user: before.user, ts: gone }
}

/** A slash command. @throws Malformed */
export function parseCommand(body: unknown): Incoming {
  const said = read('command', command, body)
  const {
    team_id: workspace,
    user_id: user,
    channel_id: channel,
    trigger_id: trigger,
    response_url: responseUrl,
  } = said
  return { kind: 'command', workspace, user, channel, text: plainText(said.text), trigger, responseUrl }
}

const workspaceOf = ({ team, user }: z.infer<typeof interaction>): string => {
  const workspace = team?.id ?? user.team_id
  if (!workspace) throw new Malformed('interaction', 'no team')
  return workspace
}

/** A tap on a button or a choice from a menu. @throws Malformed */
export function parseTap(body: unknown): Incoming {
  const tap = read('tap', taps, body)
  const [action] = tap.actions
  return {
    kind: 'tap',
    workspace: workspaceOf(tap),
    user: tap.user.id,
    channel: tap.channel?.id ?? tap.container.channel_id ?? '',
    action: action?.action_id ?? '',
    value: action?.selected_option?.value ?? action?.value ?? '',
    // What only one person sees has a ts that no method takes.
    message: tap.container.is_ephemeral ? undefined : (tap.container.message_ts ?? tap.message?.ts),
    thread: tap.message?.thread_ts ?? tap.container.thread_ts,
    trigger: tap.trigger_id,
  }
}

/** A submitted modal. @throws Malformed */
export function parseSubmission(body: unknown): Incoming {
  const submitted = read('submission', submission, body)
  const { view, user, trigger_id: trigger } = submitted
  return {
    kind: 'submit',
    workspace: workspaceOf(submitted),
    user: user.id,
    channel: '',
    view: view.callback_id,
    about: view.private_metadata,
    values: readSubmission(view.state.values),
    trigger,
  }
}

/** A global or a message shortcut. @throws Malformed */
export function parseShortcut(body: unknown): Incoming {
  const used = read('shortcut', shortcut, body)
  const { message, channel, user, callback_id: name, trigger_id: trigger } = used
  const at = message?.ts ?? used.message_ts
  const about = at && {
    ts: at,
    thread: message?.thread_ts,
    text: plainText(message?.text ?? ''),
    user: message?.user ?? '',
  }
  const from = { workspace: workspaceOf(used), user: user.id, channel: channel?.id ?? '' }
  return { kind: 'shortcut', ...from, name, trigger, message: about || undefined }
}
