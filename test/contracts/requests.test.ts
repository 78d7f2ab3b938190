// What is not Slack's, not of now, or not readable is refused with a 4xx, and nothing of it is stored.
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stage, stage } from './stage.ts'

let s: Stage
beforeAll(async () => {
  s = await stage('http')
})
afterAll(() => s.close())

const FORM = 'application/x-www-form-urlencoded'
const event = JSON.stringify({
  type: 'event_callback',
  team_id: 'T1',
  event: { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: '1.1', text: 'hello' },
})

/** Slack's `v0` signature. */
const signature = (secret: string, timestamp: number, body: string) =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`

/** Sends a body, signed as Slack signs unless told otherwise; gives the status. */
async function send(body: string, how: { secret?: string; ago?: number; type?: string; without?: string } = {}) {
  const timestamp = Math.floor(Date.now() / 1000) - (how.ago ?? 0)
  const headers: Record<string, string> = {
    'content-type': how.type ?? 'application/json',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature(how.secret ?? s.double.identity.signingSecret, timestamp, body),
  }
  if (how.without) delete headers[how.without]
  return (await fetch(s.url, { method: 'POST', headers, body })).status
}

test.each([
  ['a wrong signature', event, { secret: 'another secret' }, 401],
  ['no signature', event, { without: 'x-slack-signature' }, 401],
  ['no timestamp', event, { without: 'x-slack-request-timestamp' }, 401],
  ['a timestamp older than five minutes', event, { ago: 310 }, 401],
  ['a timestamp newer than five minutes', event, { ago: -310 }, 401],
  ['more than a megabyte', `{"text":"${'x'.repeat(1_100_000)}"}`, {}, 413],
  ['half a JSON', event.slice(0, -5), {}, 400],
  ['no JSON at all', 'hello', {}, 400],
  ['nothing', '', {}, 400],
  ['null', 'null', {}, 400],
  ['a list', '[]', {}, 400],
  ['an empty object', '{}', {}, 400],
  ['an event that is no object', '{"team_id":"T1","event":5}', {}, 400],
  ['an event that is null', '{"team_id":"T1","event":null}', {}, 400],
  ['an event without a team', '{"type":"event_callback","event":{"type":"message"}}', {}, 400],
  ['a message without a time', event.replace('"1.1"', '"now"'), {}, 400],
  ['a form with half a payload', 'payload=%7B%22type', { type: FORM }, 400],
  ['a form with a null payload', 'payload=null', { type: FORM }, 400],
  [
    'an interaction without its person',
    'payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D',
    { type: FORM },
    400,
  ],
  ['an interaction of an unknown kind', 'payload=%7B%22type%22%3A%22telepathy%22%7D', { type: FORM }, 400],
  ['a command without its trigger', 'command=%2Frapport&team_id=T1&user_id=U1&channel_id=C1', { type: FORM }, 400],
  [
    'a command of another app',
    'command=%2Fother&team_id=T1&user_id=U1&channel_id=C1&trigger_id=1',
    { type: FORM },
    400,
  ],
])('%s is refused', async (_, body, how, status) => {
  expect(await send(body, how)).toBe(status)
  expect(await s.held()).toEqual([])
})

test('an older and a newer request within five minutes are taken', async () => {
  expect(await send(event, { ago: 280 })).toBe(200)
  expect(await send(event.replace('1.1', '1.2'), { ago: -280 })).toBe(200)
  expect(await s.held()).toEqual(['message hello', 'message hello'])
})

test('Slack’s check of the address is answered; other paths and methods are not', async () => {
  expect(await send('{"type":"url_verification","challenge":"abc"}')).toBe(200)
  const root = s.url.replace('/slack/events', '')
  expect((await fetch(`${root}/health`)).status).toBe(200)
  expect((await fetch(s.url)).status).toBe(404)
  expect((await fetch(`${root}/other`, { method: 'POST' })).status).toBe(404)
})

test('no refusal leaves the server worse off', async () => {
  expect(await send(event.replace('1.1', '1.9'))).toBe(200)
})
