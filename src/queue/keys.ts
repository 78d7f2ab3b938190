// What makes two deliveries the same, and what must be worked on in order.
import type { Incoming } from '../model.ts'

/**
 * The key of what arrived, unique within a workspace. Keyed on channel, ts and edit time rather than on Slack's event id:
 * one message can come as two events.
 */
export function keyOf(incoming: Incoming): string {
  switch (incoming.kind) {
    case 'message':
      return `message:${incoming.channel}:${incoming.ts}`
    case 'edit':
      return `edit:${incoming.channel}:${incoming.ts}:${incoming.editedAt}`
    case 'delete':
      return `delete:${incoming.channel}:${incoming.ts}`
    case 'command':
    case 'shortcut':
    case 'submit':
    case 'tap':
      return `${incoming.kind}:${incoming.trigger}`
    case 'home':
      return `home:${incoming.user}:${incoming.seen}`
  }
}

/** Messages of one person in one channel are worked on in order; a tap must not wait behind a slow note. */
export function laneOf(incoming: Incoming): string {
  const { kind, channel, user } = incoming
  return kind === 'message' || kind === 'edit' || kind === 'delete' ? `${channel}:${user}` : `${kind}:${user}`
}
