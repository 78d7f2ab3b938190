// A letter: one thing to say, and where; it is stored in the transaction of the work that led to it.
import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { outbox } from '../../db/schema.ts'
import type { Address } from '../model.ts'
import type { Post } from '../post.ts'

export type Op = 'post' | 'repaint' | 'open' | 'home' | 'prompts'

/** One thing to say, and where. */
export interface Letter {
  op: Op
  address: Address
  post: Post
  /** Names the message, so that a later `repaint` finds it. */
  card?: string
  /** Until when it is worth posting; until then it is tried again and again, after that it is given up. */
  notAfter?: Date | null
}

/** Why a letter was given up whose time was over. */
export const TOO_LATE = 'its time was over before it could be posted'

const laneOf = ({ op, address }: Letter): string =>
  op === 'open' || op === 'home' ? `${op}:${address.user}` : address.channel || `dm:${address.user}`

/** Adds letters within the transaction of the work that wrote them. */
export async function send(tx: Tx, letters: Letter[], now: Date): Promise<void> {
  if (letters.length === 0) return
  await tx.insert(outbox).values(
    letters.map(letter => ({
      workspace: letter.address.workspace,
      lane: laneOf(letter),
      card: letter.card,
      op: letter.op,
      address: letter.address,
      post: letter.post,
      clientKey: crypto.randomUUID(),
      state: 'ready' as const,
      runAt: now,
      notAfter: letter.notAfter,
      createdAt: now,
    })),
  )
}

/** Gives up the letters to some people whose time is over, but those that are on their way; gives what they were. */
export async function giveUpLate(tx: Tx, users: string[], now: Date): Promise<Letter[]> {
  if (users.length === 0) return []
  const free = or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, now))
  const user = sql<string>`${outbox.address}->>'user'`
  const late = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.state, 'ready'), lt(outbox.notAfter, now), free, inArray(user, users)))
    .for('update', { skipLocked: true })
  const rows = await tx
    .update(outbox)
    .set({ state: 'dead', error: TOO_LATE, sentAt: now, leasedUntil: null })
    .where(inArray(outbox.id, late))
    .returning()
  return rows.map(row => ({ ...row, card: row.card ?? undefined }))
}

/**
 * Has a message say something else that still waits to be posted.
 * @param repaint a letter that would have repainted it
 */
export async function rewriteWaiting(tx: Tx, { card = '', address, post }: Letter): Promise<void> {
  const { workspace } = address
  const waiting = and(eq(outbox.op, 'post'), eq(outbox.state, 'ready'))
  await tx
    .update(outbox)
    .set({ post })
    .where(and(eq(outbox.workspace, workspace), eq(outbox.card, card), waiting))
}
