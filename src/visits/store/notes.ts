// The notes: what a rep wrote, word for word, with how it was understood.
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { notes } from '../../../db/schema.ts'

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

/** The newest note of a thread that still stands or waits. */
export async function lastNoteOfThread(tx: Tx, channel: string, thread: string): Promise<Note | undefined> {
  const [row] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.channel, channel), eq(notes.thread, thread), inArray(notes.state, ['kept', 'waiting'])))
    .orderBy(desc(notes.at))
    .limit(1)
  return row
}

/** The rep's newest note that still stands. */
export async function lastNoteOf(tx: Tx, rep: string): Promise<Note | undefined> {
  const [row] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.rep, rep), eq(notes.state, 'kept')))
    .orderBy(desc(notes.at))
    .limit(1)
  return row
}
