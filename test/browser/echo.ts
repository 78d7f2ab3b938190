// A tiny Bolt app at a playground of its own, with one thing of each kind that a page must handle.
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import type { KnownBlock, ModalView } from '@slack/types'
import { movableClock } from '../../src/clock.ts'
import { createSlackDouble } from '../../src/playground/double.ts'
import { createPlayground } from '../../src/playground/server.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text })

const modal: ModalView = {
  type: 'modal',
  callback_id: 'visit',
  title: plain('Log a visit'),
  submit: plain('Save'),
  blocks: [
    {
      type: 'input',
      block_id: 'customer',
      label: plain('Customer'),
      element: {
        type: 'static_select',
        action_id: 'chosen',
        options: ['恒瑞大药房', 'Northwind'].map(name => ({ text: plain(name), value: name })),
      },
    },
    {
      type: 'input',
      block_id: 'note',
      label: plain('Note'),
      element: { type: 'plain_text_input', action_id: 'text', multiline: true },
    },
    { type: 'input', block_id: 'day', label: plain('Day'), element: { type: 'datepicker', action_id: 'date' } },
  ],
}

const confirm = {
  title: plain('Undo it?'),
  text: mrkdwn('The visit will be *gone*.'),
  confirm: plain('Undo it'),
  deny: plain('Keep'),
}

function answer(text: string): KnownBlock[] {
  return [
    { type: 'section', text: mrkdwn(`Heard: ${text}`) },
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'done', text: plain('Done'), style: 'primary' },
        { type: 'button', action_id: 'undo', text: plain('Undo'), style: 'danger', confirm },
      ],
    },
  ]
}

/** Thinks, then answers bit by bit, with time to look in between. */
async function stream(client: App['client'], { channel, ts }: { channel: string; ts: string }): Promise<void> {
  const pause = () => new Promise(resolve => setTimeout(resolve, 700))
  await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: ts, status: 'is thinking…' })
  await pause()
  const streamer = client.chatStream({ channel, thread_ts: ts, buffer_size: 1 })
  await streamer.append({ markdown_text: '1. First listen\n' })
  await pause()
  await streamer.append({ markdown_text: '2. Then ask\n' })
  const vote = (text: string) => ({ text: plain(text), value: text })
  const buttons = {
    type: 'feedback_buttons' as const,
    action_id: 'vote',
    positive_button: vote('Useful'),
    negative_button: vote('Not useful'),
  }
  await streamer.stop({ blocks: [{ type: 'context_actions', elements: [buttons] }] })
}

function wire(app: App): void {
  app.action('vote', async ({ ack }) => ack())
  app.message(async ({ message, say, client }) => {
    if (message.subtype !== undefined || message.bot_id) return
    if (message.text === 'stream slowly') return stream(client, message)
    await say({ text: `Heard: ${message.text}`, blocks: answer(message.text ?? ''), thread_ts: message.ts })
  })
  app.action(/done|undo/, async ({ ack, body, action, client }) => {
    await ack()
    if (body.type !== 'block_actions' || !body.message || !body.channel || !('action_id' in action)) return
    await client.chat.update({
      channel: body.channel.id,
      ts: body.message.ts,
      text: `It is ${action.action_id} now.`,
      blocks: [],
    })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') {
      const prompts = [{ title: 'Log a visit', message: 'Saw Dana today' }] as const
      await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts: [...prompts] })
      return
    }
    const blocks = [{ type: 'header' as const, text: plain('Your customers') }]
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
  })
}

function wireModal(app: App): void {
  app.command('/rapport', async ({ ack, command }) => ack(`You asked for ${command.text}.`))
  app.shortcut(/^log/, async ({ ack, shortcut, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal })
  })
  app.view('visit', async ({ ack, view, body, client }) => {
    const { customer, note, day } = view.state.values
    const text = note?.text?.value ?? ''
    if (text.length < 5) return ack({ response_action: 'errors', errors: { note: 'A little more, please.' } })
    await ack()
    const name = customer?.chosen?.selected_option?.value
    await client.chat.postMessage({
      channel: body.user.id,
      text: `Saved ${name} on ${day?.date?.selected_date}: ${text}`,
    })
  })
}

/** Starts it; `moved` counts how often the clock was moved. */
export async function startEcho() {
  const clock = movableClock(new Date('2026-11-23T02:00:00Z'))
  const double = createSlackDouble({ now: () => clock.now() })
  const wang = double.addUser({ name: 'Wang Lei', tz: 'Asia/Shanghai', locale: 'zh-CN' })
  const anna = double.addUser({ name: 'Anna Keller', tz: 'America/New_York' })
  double.addChannel({ name: 'sales-team', members: [wang.id, anna.id] })
  const moves: Date[] = []
  const playground = createPlayground({
    double,
    clock,
    users: [wang.id, anna.id],
    commands: [{ command: '/rapport', text: 'agenda', says: { zh: '今天的事', en: 'What is due today' } }],
    shortcuts: [
      { callbackId: 'log', on: 'anywhere', says: { zh: '记一次拜访', en: 'Log a visit' } },
      { callbackId: 'log_message', on: 'message', says: { zh: '记为拜访', en: 'Log as a visit' } },
    ],
    async onMove(at) {
      moves.push(at)
    },
  })
  const address = await playground.start(0)
  const { signingSecret, botToken: token } = double.identity
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR })
  const app = new App({ token, receiver, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: double.apiUrl } })
  wire(app)
  wireModal(app)
  const server = await app.start(0)
  double.setEventsUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`)
  const stop = async () => {
    await double.quiet()
    await app.stop()
    await playground.stop()
  }
  return { address, double, wang: wang.id, moves, stop }
}
