// What the local Slack remembers: people, channels, messages, views, and what the bot set around them.

/** A block or element of Block Kit, as it came. */
export interface Block {
  type: string
  block_id?: string
  [field: string]: unknown
}

/** What was filled in, as Slack's `state.values`: by block_id, then action_id. */
export type Values = Record<string, Record<string, Record<string, unknown>>>

/** Somebody in the workspace, the bot included. */
export interface Person {
  id: string
  name: string
  /** IANA zone. */
  tz: string
  /** Slack's, such as `zh-CN`. */
  locale: string
  isBot: boolean
  isAdmin: boolean
  /** Hours of do-not-disturb around now or next, and a pause; in seconds since 1970. */
  dnd?: { from?: number; until?: number; pausedUntil?: number }
}

/** A conversation; a `dm` is between the bot and `members[0]`. */
export interface Channel {
  id: string
  name: string
  kind: 'dm' | 'channel'
  members: string[]
}

/** One message. The object is live: edits show in it. */
export interface Message {
  ts: string
  channel: string
  user: string
  byBot: boolean
  text: string
  blocks: Block[]
  /** ts of the root it answers; absent on a root. */
  thread?: string
  broadcast?: boolean
  edited?: { user: string; ts: string }
  /** Only this person sees it. */
  onlyFor?: string
  streaming?: 'in_progress' | 'completed'
  /** Deleted, but kept as a place holder because it has replies. */
  tombstone?: boolean
  /** Deleted: no longer in the state's list. */
  deleted?: boolean
  clientId?: string
  metadata?: unknown
  reactions: { name: string; users: string[] }[]
  /** What each person chose in its menus and pickers. */
  chosen: Record<string, Values>
}

/** A modal or home tab; `blocks` and the titles as the app sent them. */
export interface View {
  id: string
  type: 'modal' | 'home'
  callback_id: string
  external_id: string
  title: Block | null
  submit: Block | null
  close: Block | null
  blocks: Block[]
  private_metadata: string
  hash: string
  notify_on_close: boolean
  clear_on_close: boolean
  previous_view_id: string | null
  root_view_id: string
  values: Values
  /** What the app said was wrong, by block_id. */
  errors: Record<string, string>
}

/** Prompts offered in an empty conversation. */
interface Prompts {
  title?: string
  prompts: { title: string; message: string }[]
}

/** Everything the local Slack holds. */
export interface State {
  people: Map<string, Person>
  channels: Map<string, Channel>
  messages: Message[]
  /** Home tab by person. */
  homes: Map<string, View>
  /** Open modals by person, the top one last. */
  modals: Map<string, View[]>
  /** By channel. */
  prompts: Map<string, Prompts>
  /** "is thinking…", by channel and thread, `C1/169….1`. */
  statuses: Map<string, string>
  /** By channel and thread. */
  titles: Map<string, string>
}

/** An empty workspace. */
export function emptyState(): State {
  return {
    people: new Map(),
    channels: new Map(),
    messages: [],
    homes: new Map(),
    modals: new Map(),
    prompts: new Map(),
    statuses: new Map(),
    titles: new Map(),
  }
}

/** The message that everybody in the channel can see, or `undefined`. */
export function findMessage(state: State, channel: string, ts: string): Message | undefined {
  return state.messages.findLast(m => m.channel === channel && m.ts === ts && !m.onlyFor)
}

/** What one person sees in a channel, oldest first, replies included. */
export function visibleTo(state: State, user: string, channel: string): Message[] {
  return state.messages.filter(m => m.channel === channel && (!m.onlyFor || m.onlyFor === user))
}

/** The replies under a root, oldest first. */
export function repliesTo(state: State, channel: string, root: string): Message[] {
  return state.messages.filter(m => m.channel === channel && m.thread === root && !m.onlyFor)
}
