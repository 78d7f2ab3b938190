// A team's own cards as they are kept: every version, who made it and when, and drafts that wait.
import { and, asc, count, desc, eq, max } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { cardDrafts, reps, teamCards } from '../../../db/schema.ts'
import type { Language } from '../../model.ts'

export type CardRow = typeof teamCards.$inferSelect
export type Draft = typeof cardDrafts.$inferSelect

/** What is written of a card by one deed. */
export interface Deed {
  workspace: string
  card: string
  language: Language
  deed: CardRow['deed']
  of?: number
  title: string
  markdown: string
  who: string
  at: Date
}

/** One line of a card's history. */
export type Entry = Omit<CardRow, 'markdown' | 'workspace' | 'seq'> & { name: string | null }

/** Changes whenever a card of the workspace does; the count tells of rows that were committed out of their order. */
export async function stampOf(tx: Tx): Promise<string> {
  const [row] = await tx.select({ rows: count(), last: max(teamCards.seq) }).from(teamCards)
  return `${row?.rows ?? 0}.${row?.last ?? 0}`
}

/** The newest line of each card in each language, by card. */
export async function newestLines(tx: Tx, card?: string): Promise<CardRow[]> {
  return tx
    .selectDistinctOn([teamCards.card, teamCards.language])
    .from(teamCards)
    .where(card === undefined ? undefined : eq(teamCards.card, card))
    .orderBy(asc(teamCards.card), asc(teamCards.language), desc(teamCards.n))
}

/** The history of a card, newest first, with the names of those who made it. */
export async function historyOf(tx: Tx, card: string): Promise<Entry[]> {
  const { language, n, deed, of, title, who, at } = teamCards
  return tx
    .select({ card: teamCards.card, language, n, deed, of, title, who, at, name: reps.name })
    .from(teamCards)
    .leftJoin(reps, eq(reps.id, who))
    .where(eq(teamCards.card, card))
    .orderBy(desc(teamCards.seq))
}

/** The words of a version; undefined where there is none, or it withdrew the card. */
export async function versionOf(
  tx: Tx,
  of: { card: string; language: Language; n: number },
): Promise<CardRow | undefined> {
  const [row] = await tx
    .select()
    .from(teamCards)
    .where(and(eq(teamCards.card, of.card), eq(teamCards.language, of.language), eq(teamCards.n, of.n)))
  return row?.markdown ? row : undefined
}

/** Writes a deed as the card's newest line; gives back its number. */
export async function writeDeed(tx: Tx, deed: Deed): Promise<number> {
  const { card, language } = deed
  const [row] = await tx
    .select({ n: max(teamCards.n) })
    .from(teamCards)
    .where(and(eq(teamCards.card, card), eq(teamCards.language, language)))
  const n = (row?.n ?? 0) + 1
  await tx.insert(teamCards).values({ ...deed, n })
  return n
}

/** Keeps what was pasted. */
export async function saveDraft(tx: Tx, draft: typeof cardDrafts.$inferInsert): Promise<void> {
  await tx
    .insert(cardDrafts)
    .values(draft)
    .onConflictDoUpdate({
      target: [cardDrafts.workspace, cardDrafts.id],
      set: { markdown: draft.markdown, at: draft.at },
    })
}

/** A draft that waits, held until the transaction ends so that two taps do not both count. */
export async function openDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const [row] = await tx
    .select()
    .from(cardDrafts)
    .where(and(eq(cardDrafts.id, id), eq(cardDrafts.state, 'open')))
    .for('update')
  return row
}

/** Ends a draft; its words go. */
export async function closeDraft(tx: Tx, id: string, state: 'published' | 'discarded'): Promise<void> {
  await tx.update(cardDrafts).set({ state, markdown: '' }).where(eq(cardDrafts.id, id))
}
