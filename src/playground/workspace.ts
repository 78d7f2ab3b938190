// The one object that the parts of the local Slack share: its settings, its state, its counters and its news.
import type { PostOffice } from './post-office.ts'
import { type Channel, emptyState, type Person, type State } from './state.ts'
import { createTriggers, type Triggers } from './triggers.ts'

/** Who the workspace and the bot are. */
export interface Identity {
  botToken: string
  /** For `apps.connections.open`. */
  appToken: string
  signingSecret: string
  botUserId: string
  botId: string
  appId: string
  team: { id: string; name: string }
}

/** What the parts share. */
export interface Workspace {
  identity: Identity
  state: State
  triggers: Triggers
  post: PostOffice
  now(): Date
  /** Base address while started, without a slash at the end. */
  address(): string
  /** A ts that no other message has, and greater than all before. */
  mintTs(): string
  /** `E1`, `E2`, … for prefix `E`, padded as Slack's ids are. */
  nextId(prefix: string): string
  /** Tells listeners that something changed. */
  changed(): void
  onChange(listener: () => void): () => void
}

/** A workspace with only the bot in it. */
export function createWorkspace(parts: {
  identity: Identity
  post: PostOffice
  now: () => Date
  address: () => string
  triggerLife: number
}): Workspace {
  const { identity, post, now, address } = parts
  const state = emptyState()
  const listeners = new Set<() => void>()
  let lastMicros = 0
  let counter = 0
  const bot: Person = {
    id: identity.botUserId,
    name: 'Rapport',
    tz: 'UTC',
    locale: 'en-US',
    isBot: true,
    isAdmin: false,
  }
  state.people.set(bot.id, bot)
  return {
    identity,
    state,
    post,
    now,
    address,
    triggers: createTriggers(identity.team.id, parts.triggerLife),
    mintTs() {
      lastMicros = Math.max(now().getTime() * 1000, lastMicros + 1)
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`
    },
    nextId(prefix) {
      counter += 1
      return `${prefix}${counter.toString(36).toUpperCase().padStart(9, '0')}`
    },
    changed() {
      for (const listener of listeners) listener()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The direct message between the bot and a person, opened when it is not there. */
export function dmOf(workspace: Workspace, user: string): Channel {
  const known = [...workspace.state.channels.values()].find(c => c.kind === 'dm' && c.members[0] === user)
  if (known) return known
  const channel: Channel = {
    id: workspace.nextId('D'),
    name: 'directmessage',
    kind: 'dm',
    members: [user, workspace.identity.botUserId],
  }
  workspace.state.channels.set(channel.id, channel)
  return channel
}

/** A person by id; `Error` for nobody. */
export function personOf(workspace: Workspace, user: string): Person {
  const person = workspace.state.people.get(user)
  if (!person) throw new Error(`Nobody in the workspace has the id ${user}.`)
  return person
}

/** A channel by id, or `dm` for the one with the bot; `Error` for none. */
export function channelOf(workspace: Workspace, user: string, channel: string): Channel {
  if (channel === 'dm') return dmOf(workspace, user)
  const found = workspace.state.channels.get(channel)
  if (!found) throw new Error(`No channel has the id ${channel}.`)
  return found
}
