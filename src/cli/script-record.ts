// Records what the bot posts in a simulation, in place of Slack.
import type { Message } from '../post.ts'
import type { Poster } from '../queue/deliver.ts'
import { drawMessage } from '../slack/render/index.ts'

/** One thing that the bot posted. */
export interface Posted {
  user: string
  kind: 'reply' | 'digest' | 'alert'
  nudges?: { n: number; kind: string; customer?: string; contact?: string; due?: string }[]
  text: string
}

/** A poster that keeps messages; views and repaints are no posts. */
export const recorder = (posted: Posted[]): Poster => ({
  async post({ op, post, address }) {
    if (op === 'post') posted.push({ user: address.user, ...lineOf(post as Message) })
    return { kind: 'sent', posted: { channel: `D${address.user}`, ts: String(posted.length) } }
  },
})

function lineOf(message: Message): Omit<Posted, 'user'> {
  const { text } = drawMessage(message)
  if (message.kind === 'alert') return { kind: 'alert', text }
  if (message.kind !== 'digest') return { kind: 'reply', text }
  const nudges = message.nudges.map(({ n, kind, customer, contact, due }) => ({
    ...{ n, kind, contact, due },
    ...(customer ? { customer } : {}),
  }))
  return { kind: 'digest', nudges, text }
}
