// Which notes a correction may be about: the thread's own, or the rep's latest ones.
import type { Tx } from '../../db/database.ts'
import type { Asked } from '../flow.ts'
import { lastNoteOfThread, lastNotesOf, type Note } from '../visits/store/notes.ts'
import type { ThreadContext } from './intents.ts'
import type { Written } from './message.ts'

/** Whether the thread's own note was taken back: what is said there is about no other one. */
export async function isUndone(
  tx: Tx,
  { rep, address }: Asked,
  { thread }: Written,
  { note }: ThreadContext,
): Promise<boolean> {
  if (!thread || note) return false
  const at = { rep: rep.id, channel: address.channel, thread, states: ['undone' as const] }
  return (await lastNoteOfThread(tx, at)) !== undefined
}

/** How many notes back a correction outside a thread may reach. */
const BACK = 5

/** The notes that a correction may be about: the thread's own, those of the customer named, or the latest ones. */
export async function correctable(
  tx: Tx,
  { rep }: Asked,
  { note, waiting, named }: Pick<ThreadContext, 'note' | 'waiting' | 'named'>,
): Promise<Note[]> {
  if (note) return [note]
  const latest = await lastNotesOf(tx, rep.id, { limit: BACK })
  const before = waiting ? [waiting] : []
  const [only, ...more] = named
  const theirs = only && more.length === 0 ? await lastNotesOf(tx, rep.id, { limit: BACK, customer: only.id }) : []
  // The customer named may be the right one of a note that was given to another.
  return [...before, ...theirs, ...latest.filter(one => theirs.every(own => own.id !== one.id))].slice(0, BACK)
}
