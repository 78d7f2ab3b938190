// A real Bolt app lives in the local Slack over Socket Mode too.
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackDouble, type SlackDouble } from '../../src/playground/double.ts'
import { openSocket, type SocketPart } from './double.socket.ts'

let socket: SocketPart
let double: SlackDouble
let app: App
let wang: string

beforeEach(async () => {
  socket = await openSocket()
  double = createSlackDouble({ methods: socket.methods, retryDelays: [5, 5, 5] })
  await double.start()
  socket.serve(double)
  wang = double.addUser({ name: 'Wang Lei' }).id
  const clientOptions = { slackApiUrl: double.apiUrl }
  const { appToken, botToken: token } = double.identity
  const receiver = new SocketModeReceiver({ appToken, logLevel: LogLevel.ERROR, installerOptions: { clientOptions } })
  app = new App({ token, receiver, logLevel: LogLevel.ERROR, clientOptions, deferInitialization: true })
  await app.init()
})

afterEach(async () => {
  await double.quiet()
  await app.stop()
  await socket.close()
  await double.stop()
})

test('messages, commands and modals go through the socket', async () => {
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined && !message.bot_id) await say(`heard ${message.text}`)
  })
  app.command('/rapport', async ({ ack, command }) => ack(`did ${command.text}`))
  await app.start()
  await double.say(wang, 'dm', 'hello')
  await double.slash(wang, 'dm', '/rapport', 'help')
  await double.quiet()
  expect(
    double
      .answers(wang)
      .map(m => m.text)
      .sort(),
  ).toEqual(['did help', 'heard hello'])
})

test('an envelope whose ack is lost is sent again, counted', async () => {
  const heard: unknown[] = []
  app.message(async ({ message, context }) => void heard.push([message.ts, context.retryNum]))
  await app.start()
  socket.loseAcks(1)
  const said = await double.say(wang, 'dm', 'hello')
  expect(double.deliveries[0]).toMatchObject({ status: 200, attempts: 2 })
  await double.quiet()
  expect(heard).toEqual([
    [said.ts, 0],
    [said.ts, 1],
  ])
})

test('a connection is renewed when Slack asks for it, and the next message still arrives', async () => {
  const heard: string[] = []
  app.message(async ({ message }) => void heard.push(message.ts))
  await app.start()
  const before = socket.hellos()
  socket.refresh()
  await expect.poll(() => socket.hellos(), { timeout: 15_000 }).toBe(before + 1)
  const said = await double.say(wang, 'dm', 'hello')
  await double.quiet()
  expect(heard).toEqual([said.ts])
})
