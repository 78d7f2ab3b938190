// Which card a message in Slack is: replies in its thread are about that.
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { outbox } from '../../db/schema.ts'

/** The name of the card that a message is; undefined where it is none. */
export async function cardOfMessage(tx: Tx, channel: string, ts: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ card: outbox.card })
    .from(outbox)
    .where(and(eq(outbox.postedChannel, channel), eq(outbox.postedTs, ts)))
    .orderBy(desc(outbox.id))
    .limit(1)
  return row?.card ?? undefined
}
