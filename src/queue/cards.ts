// Which card a message of ours is, for replies in the thread that begins with it.
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { outbox } from '../../db/schema.ts'

/** The name of the card that was posted at a place; undefined where none of ours was. */
export async function cardPostedAt(tx: Tx, channel: string, ts: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ card: outbox.card })
    .from(outbox)
    .where(and(eq(outbox.postedChannel, channel), eq(outbox.postedTs, ts), isNotNull(outbox.card)))
    .orderBy(desc(outbox.id))
    .limit(1)
  return row?.card ?? undefined
}
