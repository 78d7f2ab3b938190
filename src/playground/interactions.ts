// Taps, commands and shortcuts: what a person does beside writing, as the app is told of it.
import { actionOf, findTarget, type Target } from './actions.ts'
import { commandLetter, interactionLetter } from './envelopes.ts'
import type { Ack } from './post-office.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Channel, Message, View } from './state.ts'
import { type Chosen, type fieldsOf, initialValues, put, valueFor } from './values.ts'
import { appendBotMessage, messageContent } from './web-api/posting.ts'
import { wireMessage, wireView } from './wire.ts'
import { channelOf, type Workspace } from './workspace.ts'

/** What interactions need. */
export interface Hands {
  workspace: Workspace
  responseUrls: ResponseUrls
}

/** Types a slash command; what the app answers with its acknowledgement is shown. */
export async function runCommand(
  { workspace, responseUrls }: Hands,
  said: { user: string; channel: Channel; command: string; text: string },
): Promise<Ack> {
  const responseUrl = responseUrls.grant(said.user, said.channel.id)
  const ack = await workspace.post.send(commandLetter(workspace, { ...said, responseUrl }))
  if (ack.status === 200 && ack.body.trim() !== '') showAnswer(workspace, said, ack.body)
  return ack
}

function showAnswer(workspace: Workspace, { user, channel }: { user: string; channel: Channel }, body: string): void {
  const parsed = body.trim().startsWith('{') ? (JSON.parse(body) as Record<string, unknown>) : { text: body }
  const content = messageContent(workspace, parsed)
  if ('error' in content) return
  const onlyFor = parsed.response_type === 'in_channel' ? undefined : user
  appendBotMessage(workspace, { channel: channel.id, ...content, onlyFor })
}

/** Taps an element of a message. */
export function tapMessage(
  { workspace, responseUrls }: Hands,
  user: string,
  { message, target }: { message: Message; target: Target },
): Promise<Ack> {
  const field = findTarget(message.blocks, target)
  const chosen = chosenOf(target)
  const values = message.chosen[user] ?? initialValues(message.blocks)
  if (holdsValue(values, field)) put(values, field, valueFor(field.element, chosen))
  message.chosen[user] = values
  workspace.changed()
  const channel = channelOf(workspace, user, message.channel)
  const container = {
    type: 'message',
    message_ts: message.ts,
    channel_id: channel.id,
    is_ephemeral: message.onlyFor !== undefined,
    ...(message.thread ? { thread_ts: message.thread } : {}),
  }
  const letter = interactionLetter(workspace, user, {
    type: 'block_actions',
    container,
    channel: { id: channel.id, name: channel.name },
    // Slack leaves an ephemeral message out: the app has only its container.
    ...(message.onlyFor ? {} : { message: wireMessage(workspace, message) }),
    state: { values },
    response_url: responseUrls.grant(user, channel.id, message),
    actions: [actionOf(field, chosen, workspace.mintTs())],
  })
  return workspace.post.send(letter)
}

/** Taps an element of a modal or home tab. */
export function tapView(
  { workspace }: Hands,
  user: string,
  { view, target }: { view: View; target: Target },
): Promise<Ack> {
  const field = findTarget(view.blocks, target)
  const chosen = chosenOf(target)
  if (holdsValue(view.values, field)) put(view.values, field, valueFor(field.element, chosen))
  workspace.changed()
  const letter = interactionLetter(workspace, user, {
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: wireView(workspace, view),
    actions: [actionOf(field, chosen, workspace.mintTs())],
  })
  return workspace.post.send(letter)
}

/** Runs a shortcut from anywhere. */
export function runGlobalShortcut({ workspace }: Hands, user: string, callbackId: string): Promise<Ack> {
  const payload = { type: 'shortcut', callback_id: callbackId, action_ts: workspace.mintTs() }
  return workspace.post.send(interactionLetter(workspace, user, payload))
}

/** Runs a shortcut from a message's menu. */
export function runMessageShortcut(
  { workspace, responseUrls }: Hands,
  user: string,
  { message, callbackId }: { message: Message; callbackId: string },
): Promise<Ack> {
  const channel = channelOf(workspace, user, message.channel)
  const letter = interactionLetter(workspace, user, {
    type: 'message_action',
    callback_id: callbackId,
    action_ts: workspace.mintTs(),
    message_ts: message.ts,
    channel: { id: channel.id, name: channel.name },
    message: wireMessage(workspace, message),
    response_url: responseUrls.grant(user, channel.id, message),
  })
  return workspace.post.send(letter)
}

function chosenOf(target: Target): Chosen {
  return typeof target === 'string' ? null : (target.chosen ?? null)
}

function holdsValue(
  values: Record<string, Record<string, unknown>>,
  { block, element }: ReturnType<typeof fieldsOf>[number],
): boolean {
  return values[String(block.block_id)]?.[String(element.action_id)] !== undefined
}
