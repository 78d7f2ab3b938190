// Events as Slack sends them: a direct message in its envelope, signed.
import { createHmac } from 'node:crypto'
import { NOTES } from './notes.ts'

export const SECRET = 'bench-signing-secret'
export const BOT = { botToken: 'xoxb-bench', botUserId: 'U0BENCHBOT', botId: 'B0BENCHBOT' }

/** Someone who writes to the bot. */
export interface Writer {
  workspace: string
  user: string
  channel: string
  language: 'zh' | 'en'
}

/** Writers spread over workspaces: every other one writes Chinese. */
export const team = (workspaces: number, each: number): Writer[] =>
  Array.from({ length: workspaces * each }, (_, n) => {
    const workspace = `T0BENCH${String(n % workspaces).padStart(3, '0')}`
    const number = String(n).padStart(5, '0')
    // The language is in the id, from which the Web API sink tells the locale.
    const language = Math.floor(n / workspaces) % 2 === 0 ? 'zh' : 'en'
    return { workspace, user: `U0${language.toUpperCase()}${number}`, channel: `D0${number}`, language }
  })

/** A message on its way. */
export interface Letter {
  channel: string
  ts: string
  body: string
}

let counter = 0

/** The next message of a writer, from the pool of notes in their language; no two have the same ts. */
export function nextNote({ workspace, user, channel, language }: Writer): Letter {
  counter++
  const seconds = Math.floor(Date.now() / 1000)
  const ts = `${seconds}.${String(counter).padStart(6, '0')}`
  const pool = NOTES.filter(note => note.language === language)
  const text = pool[counter % pool.length]?.text ?? ''
  const event = {
    user,
    type: 'message',
    ts,
    client_msg_id: crypto.randomUUID(),
    text,
    team: workspace,
    blocks: [
      {
        type: 'rich_text',
        block_id: `b${counter}`,
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      },
    ],
    channel,
    event_ts: ts,
    channel_type: 'im',
  }
  const body = {
    token: 'bench-legacy-token',
    team_id: workspace,
    context_team_id: workspace,
    context_enterprise_id: null,
    api_app_id: 'A0BENCH',
    event,
    type: 'event_callback',
    event_id: `Ev${counter}`,
    event_time: seconds,
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace,
        user_id: BOT.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-bench-${counter}`,
  }
  return { channel, ts, body: JSON.stringify(body) }
}

/** The headers with which Slack signs a body. */
export function signed(body: string): Record<string, string> {
  const at = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex')
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${signature}`,
  }
}
