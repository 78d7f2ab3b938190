// Practice rounds as they are kept. Of a round that is over only the card, the day and the places of its messages stay.
import { and, desc, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { practiceRounds } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'
import type { Turn } from './round.ts'

export type RoundRow = typeof practiceRounds.$inferSelect

/** A round that was left for so long is over. */
const LEFT_MS = 24 * 3_600_000

/** A turn without what was said in it. */
const silent = ({ ts }: Turn): Turn => ({ ts, shown: [], mistakes: [] })

/** Keeps a new round. */
export const saveRound = async (tx: Tx, round: typeof practiceRounds.$inferInsert): Promise<void> =>
  void (await tx.insert(practiceRounds).values(round))

/** A round of a rep, held against everybody else until the transaction ends. */
export async function holdRound(tx: Tx, rep: string, id: string): Promise<RoundRow | undefined> {
  const [row] = await tx
    .select()
    .from(practiceRounds)
    .where(and(eq(practiceRounds.id, id), eq(practiceRounds.rep, rep)))
    .for('update')
  return row
}

/** Adds a turn to a round. */
export const addTurn = async (tx: Tx, row: RoundRow, turn: Turn, now: Date): Promise<void> =>
  void (await tx
    .update(practiceRounds)
    .set({ turns: [...row.turns, turn], changedAt: now })
    .where(eq(practiceRounds.id, row.id)))

/** Ends a round and forgets what was said in it. */
export const endRound = async (tx: Tx, row: Pick<RoundRow, 'id' | 'turns'>, now: Date): Promise<void> =>
  void (await tx
    .update(practiceRounds)
    .set({ state: 'over', turns: row.turns.map(silent), changedAt: now })
    .where(eq(practiceRounds.id, row.id)))

/** Ends what reps left lying for a day; nobody is told. */
export async function endLeft(tx: Tx, reps: string[], now: Date): Promise<void> {
  const before = new Date(now.getTime() - LEFT_MS)
  const left = await tx
    .select()
    .from(practiceRounds)
    .where(
      and(inArray(practiceRounds.rep, reps), eq(practiceRounds.state, 'open'), lt(practiceRounds.changedAt, before)),
    )
  for (const row of left) await endRound(tx, row, row.changedAt)
}

/** A rep's rounds in a thread, the newest first. */
export const roundsOfThread = (tx: Tx, of: { rep: string; channel: string; thread: string }): Promise<RoundRow[]> =>
  tx
    .select()
    .from(practiceRounds)
    .where(
      and(eq(practiceRounds.rep, of.rep), eq(practiceRounds.channel, of.channel), eq(practiceRounds.thread, of.thread)),
    )
    .orderBy(desc(practiceRounds.n))
    .limit(20)

/** A rep's open rounds that have no thread yet. */
export const unplacedRounds = (tx: Tx, rep: string): Promise<RoundRow[]> =>
  tx
    .select()
    .from(practiceRounds)
    .where(and(eq(practiceRounds.rep, rep), eq(practiceRounds.state, 'open'), isNull(practiceRounds.thread)))

/** Gives a round its thread. */
export const placeRound = async (tx: Tx, id: string, at: { channel: string; thread: string }): Promise<void> =>
  void (await tx.update(practiceRounds).set(at).where(eq(practiceRounds.id, id)))

/** Whether a message was a turn of a round, open or over. */
export const wasTurn = async (tx: Tx, rep: string, ts: string): Promise<boolean> =>
  (await tx.$count(
    practiceRounds,
    and(eq(practiceRounds.rep, rep), sql`${practiceRounds.turns} @> ${JSON.stringify([{ ts }])}::jsonb`),
  )) > 0

/** How many rounds a rep has begun with a card, so that each meets another customer. */
export const roundsWith = (tx: Tx, rep: string, card: string): Promise<number> =>
  tx.$count(practiceRounds, and(eq(practiceRounds.rep, rep), eq(practiceRounds.card, card)))

/** The cards that some reps practised since a day, with the day of each. */
export const cardsPractised = (
  tx: Tx,
  reps: string[],
  since: CivilDate,
): Promise<{ rep: string; card: string; on: CivilDate }[]> =>
  tx
    .select({ rep: practiceRounds.rep, card: practiceRounds.card, on: practiceRounds.on })
    .from(practiceRounds)
    .where(and(inArray(practiceRounds.rep, reps), gte(practiceRounds.on, since)))
