// A stand-in for Slack: a workspace in memory that an app talks to over HTTP, and that people act in.
import { addSaid, announce, editSaid, removeSaid } from './conversation.ts'
import { contextChanged, eventLetter, homeOpened } from './envelopes.ts'
import { createFaults } from './faults.ts'
import { httpCarrier } from './http-carrier.ts'
import * as hands from './interactions.ts'
import { createListening } from './listening.ts'
import { closeModals, fillView, submitModal, topModal } from './modals.ts'
import { createPostOffice } from './post-office.ts'
import { createResponseUrls } from './response-urls.ts'
import type { DoubleOptions, SlackDouble } from './slack-double.ts'
import { type Person, visibleTo } from './state.ts'
import { type CallBook, webApi } from './web-api/serve.ts'
import { channelOf, createWorkspace, dmOf, type Identity, personOf, type Workspace } from './workspace.ts'

export type { DoubleOptions, SlackDouble } from './slack-double.ts'
export { textOf } from './text.ts'

const DEFAULTS: Identity = {
  botToken: 'xoxb-playground',
  appToken: 'xapp-playground',
  signingSecret: 'playground-signing-secret',
  botUserId: 'U0RAPPORT',
  botId: 'B0RAPPORT',
  appId: 'A0RAPPORT',
  team: { id: 'T0PLAY', name: 'Playground' },
}
const PATIENCE_MS = 3000
const TRIGGER_LIFE_MS = 3000
/** Shorter than Slack's, so that somebody at the playground sees them happen. */
const RETRY_DELAYS_MS = [100, 1000, 3000]

/** Makes a workspace with only the bot in it; nothing listens until `start`. */
export function createSlackDouble(options: DoubleOptions = {}): SlackDouble {
  const { workspace, listening, faults, responseUrls, book, mailbox } = assemble(options)
  const { post } = workspace
  const routes = webApi({ workspace, faults, responseUrls, book, methods: options.methods ?? {} })
  return {
    get apiUrl() {
      return `${listening.address()}/api/`
    },
    identity: workspace.identity,
    state: workspace.state,
    calls: book.calls,
    deliveries: post.deliveries,
    routes,
    setEventsUrl(url) {
      mailbox.url = url
    },
    carryBy: post.carryBy,
    ...settling(workspace),
    ...acting({ workspace, responseUrls }),
    redeliver: post.redeliver,
    failNext: faults.failNext,
    delay: faults.delay,
    quiet: ms => quiet(workspace, book, ms ?? 100),
    onChange: workspace.onChange,
    start: port => listening.start(routes, port ?? 0),
    async stop() {
      post.close()
      await listening.stop()
    },
  }
}

function assemble(options: DoubleOptions) {
  const identity: Identity = { ...DEFAULTS, ...given(options, Object.keys(DEFAULTS)) }
  const mailbox = { url: options.eventsUrl ?? '' }
  const listening = createListening()
  const address = () => {
    if (!mailbox.url) throw new Error('The local Slack does not know the app: call setEventsUrl first.')
    return mailbox.url
  }
  const carrier = httpCarrier(address, { secret: identity.signingSecret, patience: options.patience ?? PATIENCE_MS })
  const workspace = createWorkspace({
    identity,
    post: createPostOffice(carrier, options.retryDelays ?? RETRY_DELAYS_MS),
    now: options.now ?? (() => new Date()),
    address: listening.address,
    triggerLife: options.triggerLife ?? TRIGGER_LIFE_MS,
  })
  const book: CallBook = { calls: [], underway: 0, lastAt: 0 }
  return { workspace, listening, mailbox, book, faults: createFaults(), responseUrls: createResponseUrls(workspace) }
}

type Settling = Pick<SlackDouble, 'addUser' | 'addChannel' | 'dm' | 'seen' | 'answers' | 'modal' | 'home'>

function settling(workspace: Workspace): Settling {
  const { state } = workspace
  const seen: Settling['seen'] = (user, channel = 'dm') =>
    visibleTo(state, user, channelOf(workspace, user, channel).id)
  return {
    addUser(given) {
      const id = given.id ?? workspace.nextId('U')
      const person: Person = { tz: 'UTC', locale: 'en-US', isBot: false, isAdmin: false, ...given, id }
      state.people.set(id, person)
      workspace.changed()
      return person
    },
    addChannel({ id = workspace.nextId('C'), name, members, bot = true }) {
      const all = bot ? [...new Set([...members, workspace.identity.botUserId])] : members
      const channel = { id, name, kind: 'channel' as const, members: all }
      state.channels.set(id, channel)
      workspace.changed()
      return channel
    },
    dm: user => dmOf(workspace, personOf(workspace, user).id),
    seen,
    answers: (user, channel) => seen(user, channel).filter(m => m.byBot),
    modal: user => state.modals.get(user)?.at(-1),
    home: user => state.homes.get(user),
  }
}

type Acting = Pick<SlackDouble, 'say' | 'edit' | 'remove' | 'slash' | 'tap' | 'fill' | 'submit' | 'closeModal'> &
  Pick<SlackDouble, 'globalShortcut' | 'messageShortcut' | 'openHome' | 'lookAt' | 'sendEvent'>

function acting(own: hands.Hands): Acting {
  const { workspace } = own
  const sendEvent: Acting['sendEvent'] = event => workspace.post.send(eventLetter(workspace, event))
  return {
    async say(user, channel, text, how = {}) {
      personOf(workspace, user)
      const message = addSaid(workspace, user, { channel: channelOf(workspace, user, channel), text, ...how })
      await announce(workspace, message)
      return message
    },
    edit: (user, message, text) => editSaid(workspace, user, { message, text }),
    remove: (user, message) => removeSaid(workspace, user, message),
    slash: (user, channel, command, text = '') =>
      hands.runCommand(own, { user, channel: channelOf(workspace, user, channel), command, text }),
    async tap(user, where, target) {
      if (where === 'modal') return hands.tapView(own, user, { view: topModal(workspace, user), target })
      if (where !== 'home') return hands.tapMessage(own, user, { message: where, target })
      const view = workspace.state.homes.get(user)
      if (!view) throw new Error(`The home tab of ${user} is empty.`)
      return hands.tapView(own, user, { view, target })
    },
    fill(user, filling) {
      const view = topModal(workspace, user)
      fillView(view, filling)
      return view
    },
    async submit(user, filling = {}) {
      fillView(topModal(workspace, user), filling)
      return submitModal(workspace, user)
    },
    closeModal: (user, how) => closeModals(workspace, user, how?.all ?? false),
    globalShortcut: (user, callbackId) => hands.runGlobalShortcut(own, user, callbackId),
    messageShortcut: (user, message, callbackId) => hands.runMessageShortcut(own, user, { message, callbackId }),
    openHome: (user, tab) => sendEvent(homeOpened(workspace, user, tab)),
    lookAt: (user, channel) => sendEvent(contextChanged(workspace, user, channel)),
    sendEvent,
  }
}

async function quiet(workspace: Workspace, book: CallBook, ms: number): Promise<void> {
  let since = Date.now()
  while (Date.now() - Math.max(since, book.lastAt) < ms) {
    await new Promise(resolve => setTimeout(resolve, 5))
    if (book.underway > 0 || workspace.post.underway() > 0) since = Date.now()
  }
}

function given(options: DoubleOptions, keys: string[]): Partial<Identity> {
  return Object.fromEntries(Object.entries(options).filter(([key, value]) => keys.includes(key) && value !== undefined))
}
