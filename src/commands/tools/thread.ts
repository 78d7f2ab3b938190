// The sheet of a tool that a thread is about.
import type { Tx } from '../../../db/database.ts'
import { lastWorksheet, type Worksheet, worksheetById } from '../../coaching/tools/store.ts'
import { cardPostedAt } from '../../queue/cards.ts'

/** The name under which a sheet's message is found again. */
export const cardOfSheet = (id: string): string => `tool:${id}`

/** The newest sheet in a thread, or the one that it hangs on. */
export async function worksheetOfThread(
  tx: Tx,
  rep: string,
  { channel, thread }: { channel: string; thread: string },
): Promise<Worksheet | undefined> {
  const newest = await lastWorksheet(tx, rep, thread)
  if (newest) return newest
  const card = await cardPostedAt(tx, channel, thread)
  const prefix = cardOfSheet('')
  return card?.startsWith(prefix) ? worksheetById(tx, rep, card.slice(prefix.length)) : undefined
}
