// Coaching exchanges as they are kept: the question, the answer with its cards, and the vote.
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { coachings } from '../../db/schema.ts'

export type Exchange = typeof coachings.$inferSelect

/** Keeps an exchange. */
export async function saveExchange(tx: Tx, exchange: typeof coachings.$inferInsert): Promise<void> {
  await tx.insert(coachings).values(exchange)
}

/** Keeps a rep's vote on an answer of theirs; false when there is no such answer. */
export async function vote(
  tx: Tx,
  cast: { id: string; rep: string; vote: 'up' | 'down'; now: Date },
): Promise<boolean> {
  const rows = await tx
    .update(coachings)
    .set({ vote: cast.vote, votedAt: cast.now })
    .where(and(eq(coachings.id, cast.id), eq(coachings.rep, cast.rep)))
    .returning({ id: coachings.id })
  return rows.length > 0
}

/** The newest exchange of a thread, for questions that follow up on it. */
export async function lastExchange(tx: Tx, rep: string, thread: string): Promise<Exchange | undefined> {
  const [row] = await tx
    .select()
    .from(coachings)
    .where(and(eq(coachings.rep, rep), eq(coachings.thread, thread)))
    .orderBy(desc(coachings.at))
    .limit(1)
  return row
}
