// Takes a customer out of the notes: those that were only about it become empty shells, the others lose their words.
import { and, eq, inArray, notInArray, or, sql } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { notes, visits } from '../../../../db/schema.ts'
import { fold } from '../../names.ts'

type Note = typeof notes.$inferSelect

/** The notes that are shells now, and those that still tell of others. */
export interface Emptied {
  shells: Note[]
  others: Note[]
}

/**
 * Empties the notes. A shell stays in the place of each, so that its message is not read anew when Slack sends it again or it
 * is edited.
 */
export async function emptyNotes(
  tx: Tx,
  { rep, ids, names }: { rep: string; ids: string[]; names: string[] },
): Promise<Emptied> {
  const reported = tx.select({ id: visits.note }).from(visits).where(inArray(visits.customer, ids))
  const named = names.map(
    name => sql`(position(${name} in ${notes.text}) > 0 or position(${name} in ${notes.meaning}::text) > 0)`,
  )
  const chosen = sql`exists (select 1 from jsonb_each_text(${notes.choices}) c where ${inArray(sql`c.value`, ids)})`
  const rows = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.rep, rep), or(inArray(notes.id, reported), chosen, ...named)))
  const emptied: Emptied = { shells: [], others: [] }
  const keys = new Set(names.map(fold))
  for (const note of rows) {
    const rest = note.meaning.visits.filter(visit => !isAbout(visit.customer ?? '', { note, ids, keys }))
    const { here, elsewhere } = await visitsAt(tx, note, ids)
    const only = elsewhere === 0 && (here > 0 || rest.length === 0)
    // Only mentioned in passing: the rep's words about somebody else stay, without the name.
    const passing = here === 0 && rest.length === note.meaning.visits.length
    const text = passing && !only ? names.reduce((words, name) => words.replaceAll(name, '…'), note.text) : ''
    await change(tx, note, { visits: only ? [] : rest, ids, text, only })
    emptied[only ? 'shells' : 'others'].push(note)
  }
  return emptied
}

const isAbout = (said: string, { note, ids, keys }: { note: Note; ids: string[]; keys: Set<string> }): boolean =>
  keys.has(fold(said)) || ids.includes(note.choices[said] ?? '')

/** How many visits a note has at the customer, and at others. */
async function visitsAt(tx: Tx, { id }: Note, ids: string[]): Promise<{ here: number; elsewhere: number }> {
  const here = await tx.$count(visits, and(eq(visits.note, id), inArray(visits.customer, ids)))
  const elsewhere = await tx.$count(visits, and(eq(visits.note, id), notInArray(visits.customer, ids)))
  return { here, elsewhere }
}

async function change(
  tx: Tx,
  note: Note,
  to: { visits: Note['meaning']['visits']; ids: string[]; text: string; only: boolean },
): Promise<void> {
  const { ids, only, text } = to
  const choices = Object.fromEntries(Object.entries(note.choices).filter(([, id]) => !ids.includes(id)))
  const shell = only ? { state: 'undone' as const, choices: {} } : { choices }
  await tx
    .update(notes)
    .set({ text, meaning: { ...note.meaning, visits: to.visits }, ...shell })
    .where(eq(notes.id, note.id))
}
