// manifest.json against the code: it asks for what is listened to and used, and for nothing more.
import { type AppsManifestCreateArguments, WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import written from '../../manifest.json' with { type: 'json' }
import { COMMAND_WORDS } from '../../src/commands/words.ts'
import { LISTENS } from '../../src/slack/listen.ts'
import { SCOPES } from '../../src/slack/scopes.ts'
import { codeOf, filesUnder } from './tree.ts'

type Manifest = AppsManifestCreateArguments['manifest']
type Settings = NonNullable<Manifest['settings']>
type Event = NonNullable<NonNullable<Settings['event_subscriptions']>['bot_events']>[number]
type BotScope = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number]
/** `assistant:write` is in Slack's documentation, and not yet in its types. */
type Scope = BotScope | 'assistant:write'
/** What a JSON file can be checked against: literals read as strings. */
type Loose<T> = T extends string ? string : T extends object ? { [K in keyof T]: Loose<T[K]> } : T

const manifest = written satisfies Loose<Manifest>
const { features, settings } = manifest
const scopes = manifest.oauth_config.scopes.bot
const events = settings.event_subscriptions.bot_events

/** What Slack knows by these names; its schema of a manifest accepts any. */
const KNOWN_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'dnd:read',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'mpim:history',
  'mpim:read',
  'reactions:read',
  'reactions:write',
  'team:read',
  'users.profile:read',
  'users:read',
  'users:read.email',
] as const satisfies readonly Scope[]

/** The scope that an event asks for; null where it needs none. */
const EVENT_NEEDS = {
  app_context_changed: null,
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  tokens_revoked: null,
} as const satisfies { [E in Event]?: Scope | null }

/** The scope that a method of the Web API asks for; null where any token will do. */
const METHOD_NEEDS: Record<string, Scope | null> = {
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'auth.test': null,
  'chat.appendStream': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.startStream': 'chat:write',
  'chat.stopStream': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.open': 'im:write',
  'dnd.info': 'dnd:read',
  'dnd.teamInfo': 'dnd:read',
  'users.info': 'users:read',
  'views.open': null,
  'views.push': null,
  'views.publish': null,
  'views.update': null,
}

/** The events that a message comes as, in every kind of conversation that the bot reads. */
const MESSAGE_EVENTS = ['message.channels', 'message.groups', 'message.im']

/** The families of methods that a client has, so that a call is found whatever the client is called. */
const families = Object.entries(new WebClient())
  .filter(([, value]) =>
    Object.values(value ?? {}).some(part => typeof part === 'function' || typeof part === 'object'),
  )
  .map(([name]) => name)
const call = new RegExp(String.raw`\.\s*((?:${families.join('|')})(?:\s*\.\s*\w+)+)\s*\(`, 'g')

const methodsCalled = [
  ...new Set(
    filesUnder(['src/slack'], ['.ts']).flatMap(({ text }) =>
      [...codeOf(text).matchAll(call)].map(match => (match[1] ?? '').replace(/\s/g, '')),
    ),
  ),
].sort()

test('it asks for the scopes that the code names', () => {
  expect(scopes).toEqual([...SCOPES])
})

test('it subscribes to the events that the code listens to', () => {
  const listened = LISTENS.events.flatMap(name => (name === 'message' ? MESSAGE_EVENTS : [name]))
  expect([...events].sort()).toEqual(listened.sort())
})

test('every scope and every event is one that Slack knows', () => {
  expect(scopes.filter(scope => !KNOWN_SCOPES.some(known => known === scope))).toEqual([])
  expect(events.filter(event => !Object.hasOwn(EVENT_NEEDS, event))).toEqual([])
})

test('every method that the code calls is in the table, and its scope is asked for', () => {
  expect(methodsCalled).not.toHaveLength(0)
  expect(methodsCalled.filter(method => !Object.hasOwn(METHOD_NEEDS, method))).toEqual([])
  const needed = methodsCalled.map(method => METHOD_NEEDS[method] ?? null).filter(scope => scope !== null)
  expect(needed.filter(scope => !scopes.includes(scope))).toEqual([])
})

test('every scope is used by a method, an event, or the command and shortcuts', () => {
  const needs: Record<string, string | null> = EVENT_NEEDS
  const used = new Set([
    ...methodsCalled.map(method => METHOD_NEEDS[method]),
    ...events.map(event => needs[event]),
    'commands',
  ])
  expect(scopes.filter(scope => !used.has(scope))).toEqual([])
})

test('every event has the scope that it needs', () => {
  const needs: Record<string, string | null> = EVENT_NEEDS
  const missing = events.filter(event => needs[event] && !scopes.includes(needs[event] ?? ''))
  expect(missing).toEqual([])
})

test('it has the one command, whose hint names every sub-command', () => {
  expect(features.slash_commands.map(one => one.command)).toEqual([LISTENS.command])
  expect(features.slash_commands[0]?.usage_hint.split(' | ').sort()).toEqual(Object.keys(COMMAND_WORDS).sort())
})

test('it has the two shortcuts that the code listens to', () => {
  const shortcuts = features.shortcuts.map(({ type, callback_id }) => [type, callback_id])
  expect(shortcuts).toEqual([
    ['message', LISTENS.messageShortcut],
    ['global', LISTENS.globalShortcut],
  ])
})

test('people can write in the messages tab, and buttons work', () => {
  expect(features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  })
  expect(settings.interactivity.is_enabled).toBe(true)
  expect(settings.socket_mode_enabled).toBe(true)
})

test('four suggested prompts stand ready, two of them in Chinese', () => {
  const prompts = features.agent_view.suggested_prompts
  expect(prompts).toHaveLength(4)
  expect(prompts.filter(({ message }) => /\p{Script=Han}/u.test(message))).toHaveLength(2)
})

test('its words fit where Slack shows them', () => {
  const { name, description, long_description } = manifest.display_information
  expect(name.length).toBeLessThanOrEqual(35)
  expect(description.length).toBeLessThanOrEqual(140)
  // Slack refuses a long description of fewer than 174 characters.
  expect(long_description.length).toBeGreaterThanOrEqual(174)
  expect(long_description.length).toBeLessThanOrEqual(4000)
  expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300)
  for (const shortcut of features.shortcuts) {
    expect(shortcut.name.length).toBeLessThanOrEqual(24)
    expect(shortcut.description.length).toBeLessThanOrEqual(150)
  }
})
