// Slack's payloads become Incoming; whatever else arrives is refused as malformed, and nothing else is ever thrown.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Malformed, parseCommand, parseEvent, parseShortcut, parseSubmission, parseTap } from '../../src/slack/parse.ts'
import { plainText } from '../../src/slack/text-in.ts'

const PARSERS = {
  event: (body: unknown) => parseEvent(body, 'UBOT'),
  command: parseCommand,
  tap: parseTap,
  submission: parseSubmission,
  shortcut: parseShortcut,
}

const wrapped = (event: object) => ({ type: 'event_callback', team_id: 'T1', event })
const message = {
  ...{ type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: '1700000000.000100' },
  text: 'Met Ann',
}
const BODIES: Record<keyof typeof PARSERS, unknown> = {
  event: wrapped(message),
  command: {
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    text: 'help',
    trigger_id: '1.2',
    response_url: 'https://x',
  },
  tap: {
    ...{ team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: '1.2', channel: { id: 'C1' } },
    container: { message_ts: '1.1' },
    actions: [{ action_id: 'visit.undo', value: 'n1', selected_option: null }],
  },
  submission: {
    ...{ team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: '1.2' },
    view: {
      callback_id: 'log_visit',
      private_metadata: 'n1',
      state: { values: { text: { text: { value: ' hi ' } } } },
    },
  },
  shortcut: { team: null, user: { id: 'U1', team_id: 'T1' }, trigger_id: '1.2', callback_id: 'log_a_visit' },
}

/** Runs a parser; what it throws must be Malformed. */
function tried(parse: (body: unknown) => unknown, body: unknown): void {
  try {
    parse(body)
  } catch (error) {
    expect(error).toBeInstanceOf(Malformed)
  }
}

test.each(Object.entries(PARSERS))('arbitrary JSON given to the %s parser throws Malformed or nothing', (_, parse) => {
  fc.assert(
    fc.property(fc.jsonValue(), body => tried(parse, body)),
    { numRuns: 500 },
  )
})

/** Every place inside a body, as a path. */
const pathsOf = (value: unknown, path: string[] = []): string[][] =>
  value && typeof value === 'object'
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [path]

function withAt(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put
  const set = ([at, inner]: [string, unknown]) => [at, at === key ? withAt(inner, rest, put) : inner] as const
  const entries = Object.entries(value as object).map(set)
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

test.each(Object.entries(PARSERS))(
  'a %s payload with anything at any one place throws Malformed or nothing',
  (kind, parse) => {
    const body = BODIES[kind as keyof typeof PARSERS]
    expect(parse(body)).toBeDefined()
    const place = fc.constantFrom(...pathsOf(body))
    fc.assert(
      fc.property(place, fc.jsonValue(), (path, put) => tried(parse, withAt(body, path, put))),
      { numRuns: 1000 },
    )
  },
)

test('a message is for the bot in its direct messages, when it names the bot, and in threads', () => {
  const inChannel = { ...message, channel: 'C1', channel_type: 'channel' }
  const heard = (event: object) => parseEvent(wrapped(event), 'UBOT')
  expect(heard(message)).toMatchObject({ kind: 'message', direct: true, mentioned: false, text: 'Met Ann' })
  expect(heard(inChannel)).toBeUndefined()
  expect(heard({ ...inChannel, text: '<@UBOT> hi' })).toMatchObject({ mentioned: true, text: 'hi' })
  expect(heard({ ...inChannel, thread_ts: '1.1' })).toMatchObject({ thread: '1.1', mentioned: false })
  expect(heard({ ...message, bot_id: 'B1' })).toBeUndefined()
  expect(heard({ ...message, user: 'UBOT' })).toBeUndefined()
})

test('an edit is taken where words changed, not where Slack unfurled a link', () => {
  const change = (now: object, before: object) => {
    const { text, ...around } = message
    return parseEvent(
      wrapped({ ...around, subtype: 'message_changed', message: { ...message, ...now }, previous_message: before }),
      'UBOT',
    )
  }
  const edited = { edited: { user: 'U1', ts: '1700000009.000000' } }
  expect(change({ text: 'Met Bob', ...edited }, message)).toMatchObject({ kind: 'edit', text: 'Met Bob' })
  expect(change(edited, message)).toBeUndefined()
  expect(change({ text: 'Met Bob' }, message)).toBeUndefined()
  expect(change({ subtype: 'tombstone' }, message)).toMatchObject({ kind: 'delete', user: 'U1' })
})

test('words come as they were typed: entities, links and other people’s names are made readable', () => {
  expect(plainText('<@UBOT> A &amp; B &lt;5%&gt; <https://x.com|x.com> <@U7|Ann> <#C1|sales>', 'UBOT')).toBe(
    'A & B <5%> x.com Ann sales',
  )
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => typeof plainText(text) === 'string'))
  expect(plainText('x'.repeat(100_000))).toHaveLength(40_000)
})
