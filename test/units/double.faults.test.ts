// The local Slack misbehaves on request, as Slack does by itself.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { closeStage, openStage } from './double.app.ts'

afterEach(closeStage)

test('an event that fails is sent again with its number and reason, and a redelivery repeats the same event id', async () => {
  const seen: unknown[] = []
  const { double, wang } = await openStage(() => undefined)
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray()
    const { event_id } = JSON.parse(Buffer.concat(chunks).toString())
    seen.push([request.headers['x-slack-retry-num'], request.headers['x-slack-retry-reason'], event_id])
    response.writeHead(seen.length < 3 ? 500 : 200).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  double.setEventsUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await double.say(wang, 'dm', 'hello')
  expect(double.deliveries[0]).toMatchObject({ status: 200, attempts: 3 })
  await double.redeliver('event')
  server.close()
  const id = (seen[0] as string[])[2]
  expect(seen).toEqual([
    [undefined, undefined, id],
    ['1', 'http_error', id],
    ['2', 'http_error', id],
    ['1', 'http_timeout', id],
  ])
})

test('an app that does not answer in time is tried again, and given up', async () => {
  const { double, wang } = await openStage(() => undefined, { patience: 30 })
  const server = createServer(() => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  double.setEventsUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await double.say(wang, 'dm', 'hello')
  server.closeAllConnections()
  server.close()
  expect(double.deliveries[0]).toMatchObject({ status: 0, attempts: 4 })
})

test('a redelivered message reaches the app a second time', async () => {
  const heard: string[] = []
  const { double, wang } = await openStage(app => app.message(async ({ message }) => void heard.push(message.ts)))
  const said = await double.say(wang, 'dm', 'hello')
  await double.redeliver()
  await double.quiet()
  expect(heard).toEqual([said.ts, said.ts])
})

test('a fault answers once with its error, a rate limit with Retry-After, and a lost answer still takes effect', async () => {
  const { double, app, wang } = await openStage(() => undefined)
  const post = (text: string) =>
    app.client.chat.postMessage({ channel: wang, text }).then(
      () => 'sent',
      error => error.data?.error ?? error.retryAfter ?? error.statusCode,
    )
  double.failNext('chat.postMessage', { error: 'fatal_error' })
  double.failNext('chat.postMessage', { status: 429, retryAfter: 2 })
  double.failNext('chat.postMessage', { status: 503, afterwards: true })
  expect([await post('a'), await post('b'), await post('c'), await post('d')]).toEqual(['fatal_error', 2, 503, 'sent'])
  expect(double.answers(wang).map(m => m.text)).toEqual(['c', 'd'])
  expect(double.calls.filter(c => c.method === 'chat.postMessage').map(c => c.error ?? 'ok')).toEqual([
    'fatal_error',
    'ratelimited',
    'ok',
    'ok',
  ])
})
