// What the local Slack can do: its settings, what people do in it, and what tests ask of it.
import type { Hono } from 'hono'
import type { Target } from './actions.ts'
import type { Saying } from './conversation.ts'
import type { Fault } from './faults.ts'
import type { Filling, Submitted } from './modals.ts'
import type { Ack, Carrier, Delivery, Letter } from './post-office.ts'
import type { Channel, Message, Person, State, View } from './state.ts'
import type { Method } from './web-api/method.ts'
import type { Call } from './web-api/serve.ts'
import type { Identity } from './workspace.ts'

/** How the local Slack is set up; everything has a default. */
export interface DoubleOptions extends Partial<Identity> {
  /** The app's request URL; may be set later by `setEventsUrl`. */
  eventsUrl?: string
  /** The workspace's clock: ts, event_time and response addresses go by it. */
  now?: () => Date
  /** Milliseconds before each further attempt at an event; Slack's are 0, 1 and 5 minutes. */
  retryDelays?: number[]
  /** Milliseconds the app has to answer. */
  patience?: number
  /** Milliseconds of real time that a trigger id lives. */
  triggerLife?: number
  /** Further Web API methods, or others in the place of these. */
  methods?: Record<string, Method>
}

/** The local Slack. Ids are Slack's; `'dm'` as a channel is the person's direct message with the bot. */
export interface SlackDouble {
  /** Base address of the Web API while started, `http://127.0.0.1:41234/api/`. */
  readonly apiUrl: string
  readonly identity: Identity
  readonly state: State
  /** Every call of the Web API, oldest first. */
  readonly calls: Call[]
  /** Everything sent to the app, oldest first. */
  readonly deliveries: Delivery[]
  /** The routes it serves; add a page's before `start`. */
  readonly routes: Hono
  setEventsUrl(url: string): void
  /** Sends letters another way than over HTTP. */
  carryBy(carrier: Carrier): void
  addUser(person: { name: string } & Partial<Person>): Person
  /** The bot is a member unless `bot` is false. */
  addChannel(channel: { name: string; members: string[]; id?: string; bot?: boolean }): Channel
  dm(user: string): Channel

  /** Says something; resolves with the message when the app has acknowledged it. */
  say(user: string, channel: string, text: string, how?: Saying): Promise<Message>
  edit(user: string, message: Message, text: string): Promise<Ack>
  remove(user: string, message: Message): Promise<Ack>
  slash(user: string, channel: string, command: string, text?: string): Promise<Ack>
  tap(user: string, where: Message | 'home' | 'modal', target: Target): Promise<Ack>
  /** Fills in inputs of the modal on top without submitting. */
  fill(user: string, filling: Filling): View
  submit(user: string, filling?: Filling): Promise<Submitted>
  closeModal(user: string, how?: { all: boolean }): Promise<Ack>
  globalShortcut(user: string, callbackId: string): Promise<Ack>
  messageShortcut(user: string, message: Message, callbackId: string): Promise<Ack>
  openHome(user: string, tab: 'home' | 'messages'): Promise<Ack>
  /** The person turns to another channel while the bot's pane is open. */
  lookAt(user: string, channel: string): Promise<Ack>
  /** Any other event, by its payload. */
  sendEvent(event: Record<string, unknown>): Promise<Ack>

  /** What the person sees in a channel, oldest first, with replies and messages for them alone. */
  seen(user: string, channel?: string): Message[]
  /** The bot's messages that the person sees in a channel, oldest first. */
  answers(user: string, channel?: string): Message[]
  modal(user: string): View | undefined
  home(user: string): View | undefined

  /** Sends every delivery so far (or those of a kind) once more. */
  redeliver(kind?: Letter['kind']): Promise<Ack[]>
  failNext(method: string, fault: Fault): void
  delay(method: string, ms: number): void
  /** Resolves when nothing was called and nothing was on the way for `ms` milliseconds (100). */
  quiet(ms?: number): Promise<void>
  /** Calls back whenever something changed; returns how to stop that. */
  onChange(listener: () => void): () => void
  /** Listens on 127.0.0.1; without a port, on a free one. */
  start(port?: number): Promise<void>
  stop(): Promise<void>
}
