// Puts a message in front of somebody: posted, shown to one person alone, or in the place of an earlier one.
import type { WebClient } from '@slack/web-api'
import type { Message } from '../post.ts'
import type { Outcome } from '../queue/deliver.ts'
import type { OutboxItem, Posted } from '../queue/outbox.ts'
import { isFinal, isUndrawable, refusalOf, whyOf } from './outcome.ts'
import { drawMessage } from './render/index.ts'
import { respond } from './respond.ts'

type Drawn = ReturnType<typeof drawMessage>
/** A message as it goes out: with its blocks, or as plain words where Slack refused them. */
type Content = { text: string; blocks?: Drawn['blocks'] }
type Place = { channel: string; ts: string }

/** Opens the direct message with the person a letter is for; gives its channel. */
export type OpenDm = () => Promise<string>

/** Says a message where its letter is addressed to. */
export async function say(client: WebClient, item: OutboxItem, openDm: OpenDm): Promise<Outcome> {
  const message = item.post as Message
  const { replaces, quiet, responseUrl, channel } = item.address
  if (replaces) {
    const shown = await repaint(client, replaces, message).catch(error => {
      // What was shown while it was written is gone, or cannot be changed: the whole answer follows as a message of its own.
      if (isFinal(refusalOf(error))) return undefined
      throw error
    })
    if (shown) return shown
  }
  if (quiet && responseUrl) return answerTo(responseUrl, { client, item, openDm })
  if (quiet && channel && !channel.startsWith('D')) return whisper(client, item)
  return post(client, item, channel || (await openDm()))
}

interface Answering {
  client: WebClient
  item: OutboxItem
  openDm: OpenDm
}

/** Answers a command at its one-off address, or in the direct message where that has had its day. */
async function answerTo(url: string, { client, item, openDm }: Answering): Promise<Outcome> {
  const drawn = drawMessage(item.post as Message)
  const answered = await respond(url, drawn)
  if (answered.kind !== 'hopeless') return answered
  const { thread: _, ...address } = item.address
  const sent = await post(client, { ...item, address }, await openDm())
  return sent.kind === 'sent' ? { ...sent, remark: `went to the direct message: ${answered.why}` } : sent
}

const whisper = (client: WebClient, { address, post: message }: OutboxItem): Promise<Outcome> =>
  readable(drawMessage(message as Message), async content => {
    const { channel, user, thread } = address
    await client.chat.postEphemeral({ channel, user, ...content, ...(thread ? { thread_ts: thread } : {}) })
    return {}
  })

const post = (client: WebClient, { address, post: message, clientKey }: OutboxItem, channel: string) =>
  readable(drawMessage(message as Message), async content => {
    const posted = await client.chat.postMessage({
      channel,
      ...(address.thread ? { thread_ts: address.thread } : {}),
      ...content,
      unfurl_links: false,
      unfurl_media: false,
      // Slack recognises a second sending by it where it takes one.
      ...{ client_msg_id: clientKey },
    })
    return { channel: posted.channel ?? channel, ts: posted.ts }
  })

/** Puts a message in the place of an earlier one. */
export const repaint = (client: WebClient, at: Place, message: Message): Promise<Outcome> =>
  readable(drawMessage(message), async content => {
    await client.chat.update({ ...at, ...content, blocks: content.blocks ?? [] })
    return at
  })

/** Sends a message; the words alone where Slack refuses its blocks, since a plain answer is better than none. */
async function readable(drawn: Drawn, send: (content: Content) => Promise<Posted>): Promise<Outcome> {
  try {
    return { kind: 'sent', posted: await send(drawn) }
  } catch (error) {
    if (!isUndrawable(refusalOf(error))) throw error
    return { kind: 'sent', posted: await send({ text: drawn.text }), remark: `went out as plain text: ${whyOf(error)}` }
  }
}
