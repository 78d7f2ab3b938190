// The notes: what a rep wrote, word for word, with how it was understood.
import { and, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { notes, outbox, visits } from '../../../db/schema.ts'

export type Note = typeof notes.$inferSelect

/** Keeps a note; one message has one note. */
export async function saveNote(tx: Tx, note: typeof notes.$inferInsert): Promise<void> {
  await tx.insert(notes).values(note)
}

/** Changes what is kept of a note. */
export async function changeNote(tx: Tx, id: string, change: Partial<typeof notes.$inferInsert>): Promise<void> {
  await tx.update(notes).set(change).where(eq(notes.id, id))
}

export async function noteById(tx: Tx, id: string): Promise<Note | undefined> {
  const [row] = await tx.select().from(notes).where(eq(notes.id, id))
  return row
}

/** The note that a message became. */
export async function noteOfMessage(tx: Tx, channel: string, ts: string): Promise<Note | undefined> {
  const [row] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.channel, channel), eq(notes.ts, ts)))
  return row
}

/** A rep's newest note of a thread that still stands or waits, or one in given states; the thread may be the one under the note's own card. */
export async function lastNoteOfThread(
  tx: Tx,
  {
    rep,
    channel,
    thread,
    states = ['kept', 'waiting'],
  }: { rep: string; channel: string; thread: string; states?: Note['state'][] },
): Promise<Note | undefined> {
  const [posted] = await tx
    .select({ card: outbox.card })
    .from(outbox)
    .where(and(eq(outbox.postedChannel, channel), eq(outbox.postedTs, thread), isNotNull(outbox.card)))
    .limit(1)
  const own = /^(?:note|question):([^:]+)/.exec(posted?.card ?? '')?.[1]
  const here = and(eq(notes.channel, channel), eq(notes.thread, thread))
  const [row] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.rep, rep), inArray(notes.state, states), own ? or(here, eq(notes.id, own)) : here))
    .orderBy(desc(notes.at), desc(notes.ts))
    .limit(1)
  return row
}

/** The rep's newest notes that still stand, of one customer where it is given. */
export async function lastNotesOf(tx: Tx, rep: string, of: { limit: number; customer?: string }): Promise<Note[]> {
  const about = tx
    .select({ id: visits.note })
    .from(visits)
    .where(and(eq(visits.customer, of.customer ?? ''), isNull(visits.removedAt)))
  return tx
    .select()
    .from(notes)
    .where(and(eq(notes.rep, rep), eq(notes.state, 'kept'), of.customer ? inArray(notes.id, about) : undefined))
    .orderBy(desc(notes.at), desc(notes.ts))
    .limit(of.limit)
}

/** The rep's newest note, whatever became of it. */
export async function newestNoteOf(tx: Tx, rep: string): Promise<Note | undefined> {
  const [row] = await tx.select().from(notes).where(eq(notes.rep, rep)).orderBy(desc(notes.at), desc(notes.ts)).limit(1)
  return row
}

/** Where answers about a note go: into its thread, where it has one in Slack. */
export const placeOf = ({ channel, thread }: Note): { channel: string; thread?: string } => ({
  channel,
  thread: thread && /^\d+\.\d+$/.test(thread) ? thread : undefined,
})
