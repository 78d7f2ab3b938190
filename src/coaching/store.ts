// Coaching exchanges as they are kept: the question, the answer with its cards, and the vote.
import { and, desc, eq, gte, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { coachings } from '../../db/schema.ts'
import { cardOfMessage } from '../queue/posted.ts'
import type { Turn } from './turn.ts'

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

/** What of an exchange may be told to others: never who asked, nor about whom. */
export interface Told {
  question: string
  card?: string
  move?: Turn['move']
  refused?: 'out_of_scope' | 'unlawful'
  vote?: 'up' | 'down'
}

/** The exchanges since an instant, newest first, without those who asked. */
export async function coachingSince(tx: Tx, since: Date): Promise<Told[]> {
  const { question, cards, turn, refused, vote, at } = coachings
  const rows = await tx
    .select({ question, cards, turn, refused, vote })
    .from(coachings)
    .where(gte(at, since))
    .orderBy(desc(at), desc(coachings.seq))
  return rows.map(row => ({
    question: row.question,
    card: row.cards[0],
    move: row.turn?.move,
    refused: row.refused ?? undefined,
    vote: row.vote ?? undefined,
  }))
}

/** An exchange by its id. */
export async function exchangeById(tx: Tx, id: string): Promise<Exchange | undefined> {
  const [row] = await tx.select().from(coachings).where(eq(coachings.id, id))
  return row
}

/** The rep's newest exchange since an instant, wherever it was. */
export async function newestExchange(tx: Tx, rep: string, since: Date): Promise<Exchange | undefined> {
  const [row] = await tx
    .select()
    .from(coachings)
    .where(and(eq(coachings.rep, rep), gte(coachings.at, since)))
    .orderBy(desc(coachings.at), desc(coachings.seq))
    .limit(1)
  return row
}

/** The exchange that a thread is about: its newest, or the answer that it hangs on, which a command had no thread for. */
export async function exchangeOfThread(
  tx: Tx,
  rep: string,
  { channel, thread }: { channel: string; thread: string },
): Promise<Exchange | undefined> {
  const last = await lastExchange(tx, rep, thread)
  if (last) return last
  const id = /^coaching:(.+)$/.exec((await cardOfMessage(tx, channel, thread)) ?? '')?.[1]
  const exchange = id ? await exchangeById(tx, id) : undefined
  return exchange?.rep === rep ? exchange : undefined
}

/** The newest exchange of a thread, for questions that follow up on it. */
async function lastExchange(tx: Tx, rep: string, thread: string): Promise<Exchange | undefined> {
  const [row] = await tx
    .select()
    .from(coachings)
    .where(and(eq(coachings.rep, rep), eq(coachings.thread, thread)))
    .orderBy(desc(coachings.at), desc(coachings.seq))
    .limit(1)
  return row
}

/**
 * The card that answered each question of some reps since an instant; a question that was declined used none, and a
 * team's own cards are not drilled.
 */
export async function cardsAsked(
  tx: Tx,
  reps: string[],
  since: Date,
): Promise<{ rep: string; card: string; at: Date }[]> {
  const { rep, cards, at, refused, citations } = coachings
  const rows = await tx
    .select({ rep, cards, at, citations })
    .from(coachings)
    .where(and(inArray(rep, reps), gte(at, since), isNull(refused)))
  return rows.flatMap(({ rep: who, cards: [card], at: when, citations: cited }) => {
    const isTeams = cited.some(one => one.card === card && one.source === 'team')
    return card && !isTeams ? [{ rep: who, card, at: when }] : []
  })
}
