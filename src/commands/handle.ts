// What follows from each kind of incoming, exhaustively.
import type { Commit } from '../flow.ts'
import type { Incoming } from '../model.ts'
import { onDelete, onEdit } from './changes.ts'
import type { Desk } from './desk.ts'
import { onMessage } from './message.ts'
import { onCommand } from './slash.ts'
import { onHome, onShortcut, onSubmit } from './submissions.ts'
import { onTap } from './taps.ts'

/**
 * Works on something that reached the bot, up to what is to be written.
 * Models and the network are asked in here; the commit that it gives only writes.
 */
export function handle(desk: Desk, incoming: Incoming, receivedAt: Date): Promise<Commit> {
  switch (incoming.kind) {
    case 'message':
      return onMessage(desk, incoming, receivedAt)
    case 'edit':
      return onEdit(desk, incoming, receivedAt)
    case 'delete':
      return onDelete(desk, incoming, receivedAt)
    case 'command':
      return onCommand(desk, incoming, receivedAt)
    case 'shortcut':
      return onShortcut(desk, incoming, receivedAt)
    case 'tap':
      return onTap(desk, incoming, receivedAt)
    case 'submit':
      return onSubmit(desk, incoming, receivedAt)
    case 'home':
      return onHome(desk, incoming, receivedAt)
  }
}
