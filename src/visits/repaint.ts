// Draws the card of a note anew as things stand, with what it remarked before.
import type { Tx } from '../../db/database.ts'
import type { Asked } from '../flow.ts'
import { lastPost, send } from '../queue/outbox.ts'
import { cardOfNote, type Hint, visitCard } from './log.ts'

/** Repaints a note's card in place. */
export async function repaintCard(tx: Tx, asked: Asked, { note, hint }: { note: string; hint: Hint }): Promise<void> {
  const card = cardOfNote(note)
  const shown = await lastPost(tx, card)
  const before = shown?.kind === 'visit' ? shown : undefined
  const state = before?.state === 'corrected' ? ('corrected' as const) : ('kept' as const)
  const post = await visitCard(tx, asked, { note, state, remarks: before?.remarks ?? [], hint })
  await send(tx, [{ op: 'repaint', address: asked.address, post, card }], asked.now)
}
