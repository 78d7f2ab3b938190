// The way out to Slack: calls the method that a letter needs, and says plainly what came of it.
import type { WebClient } from '@slack/web-api'
import type { Message, View } from '../post.ts'
import type { Outcome, Poster } from '../queue/deliver.ts'
import type { OutboxItem, Posted } from '../queue/outbox.ts'
import { outcomeOf, refusalOf } from './outcome.ts'
import { drawView } from './render/index.ts'
import { type OpenDm, repaint, say } from './say.ts'
import type { ClientOf } from './web.ts'

/** Is told a person's direct-message channel once it is known. */
export type Opened = (workspace: string, user: string, channel: string) => Promise<void>

/** The poster over the clients of all workspaces. */
export function createSlackPoster(clientOf: ClientOf, opened: Opened = async () => {}): Poster {
  const channels = new Map<string, string>()
  const dmOf = async (client: WebClient, { workspace, address: { user } }: OutboxItem): Promise<string> => {
    const known = channels.get(`${workspace} ${user}`)
    if (known) return known
    const id = (await client.conversations.open({ users: user })).channel?.id
    if (!id) throw new Error(`Slack opened no direct message with ${user}`)
    channels.set(`${workspace} ${user}`, id)
    await opened(workspace, user, id)
    return id
  }
  return {
    async post(item, original) {
      try {
        const client = await clientOf(item.workspace)
        if (!client) return { kind: 'hopeless', why: 'the workspace is not installed' }
        return await call(client, item, { original, openDm: () => dmOf(client, item) })
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

interface Around {
  original: Posted | undefined
  openDm: OpenDm
}

async function call(client: WebClient, item: OutboxItem, { original, openDm }: Around): Promise<Outcome> {
  switch (item.op) {
    case 'post':
      return say(client, item, openDm)
    case 'repaint':
      return original?.ts && original.channel
        ? repaint(client, { channel: original.channel, ts: original.ts }, item.post as Message)
        : say(client, item, openDm)
    case 'open':
      return open(client, item)
    case 'home': {
      const { view } = drawView(item.post as View)
      await client.views.publish({ user_id: item.address.user, view })
      return { kind: 'sent', posted: {} }
    }
    case 'prompts':
      return suggest(client, item)
  }
}

async function open(client: WebClient, item: OutboxItem): Promise<Outcome> {
  const { view } = drawView(item.post as View)
  try {
    const opened = { trigger_id: item.address.trigger ?? '', view }
    await (item.address.stacked ? client.views.push(opened) : client.views.open(opened))
  } catch (error) {
    // A trigger opens one window: when only the answer to an earlier try was lost, the window is there.
    if (item.tries < 2 || refusalOf(error) !== 'exchanged_trigger_id') throw error
  }
  return { kind: 'sent', posted: {} }
}

async function suggest(client: WebClient, { post, address }: OutboxItem): Promise<Outcome> {
  const [first, ...rest] = post.kind === 'prompts' ? post.prompts : []
  if (first) {
    await client.assistant.threads.setSuggestedPrompts({ channel_id: address.channel, prompts: [first, ...rest] })
  }
  return { kind: 'sent', posted: {} }
}
