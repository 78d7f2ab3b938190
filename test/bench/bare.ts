// A bare Bolt app that says back what it hears: the floor to measure against. A process of its own.
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { answerParent, given } from './answering.ts'
import { BOT, SECRET } from './events.ts'

const { apiUrl } = given<{ apiUrl: string }>()

const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR })
const app = new App({
  receiver,
  authorize: async ({ teamId }) => ({ ...BOT, teamId }),
  clientOptions: { slackApiUrl: apiUrl },
  logLevel: LogLevel.ERROR,
})
app.message(async ({ message, say }) => {
  if (message.subtype === undefined) await say({ text: message.text ?? '', thread_ts: message.ts })
})
const server = await app.start({ port: 0, host: '127.0.0.1' })
answerParent((server.address() as AddressInfo).port, {}, async () => void (await app.stop()))
