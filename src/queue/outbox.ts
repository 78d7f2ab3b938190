// The outbox: what is to be said is stored with the work that led to it, and leaves from here, in order within a lane.
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, min, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { acrossWorkspaces, type Database, inWorkspace, type Tx } from '../../db/database.ts'
import { outbox } from '../../db/schema.ts'
import type { Message, Post } from '../post.ts'
import { type Letter, rewriteWaiting, send } from './letter.ts'

export { type Letter, type Op, send } from './letter.ts'

export interface OutboxItem extends Letter {
  id: number
  workspace: string
  clientKey: string
  tries: number
  createdAt: Date
}

/** Where a message ended up. */
export interface Posted {
  channel?: string
  ts?: string
}

/** After so many tries a letter is dead: `/rapport status` and the log show it. */
export const OUTBOX_TRIES = 8
const LEASE_MS = 60_000

export interface Outbox {
  claim(now: Date, limit: number): Promise<OutboxItem[]>
  sent(item: OutboxItem, posted: Posted, now: Date): Promise<void>
  /** Puts the letter off; `counted` is false where the try was no fault of the letter (a rate limit). */
  putOff(item: OutboxItem, why: string, runAt: Date, counted: boolean): Promise<void>
  /** Gives the letter up; `instead` is sent in its place, in the same transaction. */
  bury(item: OutboxItem, given: { why: string; now: Date; instead?: Letter }): Promise<void>
  /** Lets a repaint go whose message is not posted: where that still waits, it says this instead. */
  fold(item: OutboxItem, now: Date): Promise<void>
  /** Where the message of a card stands now, if it was posted. */
  whereIs(workspace: string, card: string): Promise<Posted | undefined>
  release(): Promise<void>
  waiting(): Promise<number>
  prune(before: Date): Promise<void>
}

/** What follows, in the same transaction, once a message was posted or was given up. */
export type Fates = {
  [K in Message['kind']]?: {
    sent?(tx: Tx, letter: Letter, now: Date): Promise<void>
    lost?(tx: Tx, letter: Letter, now: Date): Promise<void>
  }
}

type Follows = (tx: Tx, letter: Letter, now: Date) => Promise<void>

/** The outbox over a database. */
export function createOutbox(db: Database, fates: Fates = {}): Outbox {
  const earlier = alias(outbox, 'earlier')
  const change = async (tx: Tx, { id, tries }: OutboxItem, to: Partial<typeof outbox.$inferInsert>) => {
    const changed = await tx
      .update(outbox)
      .set({ leasedUntil: null, ...to })
      .where(and(eq(outbox.id, id), eq(outbox.state, 'ready'), eq(outbox.tries, tries)))
      .returning({ id: outbox.id })
    return changed.length > 0
  }
  const settle = (item: OutboxItem, to: Partial<typeof outbox.$inferInsert>) =>
    acrossWorkspaces(db, async tx => void (await change(tx, item, to)))
  /** What follows is written under the rules of its own workspace. */
  const within = <T>(item: OutboxItem, what: 'sent' | 'lost', work: (tx: Tx, follows: Follows) => Promise<T>) => {
    const follows = item.op === 'post' ? fates[item.post.kind as Message['kind']]?.[what] : undefined
    return follows
      ? inWorkspace(db, item.workspace, tx => work(tx, follows))
      : acrossWorkspaces(db, tx => work(tx, async () => {}))
  }
  return {
    claim: (now, limit) =>
      acrossWorkspaces(db, async tx => {
        const free = or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, now))
        // One probe of the lane's index for each row, and the scan stops at the limit: an anti-join over the whole
        // backlog took 90–190 ms at 500 waiting rows, this 3 ms.
        const head = tx
          .select({ id: min(earlier.id) })
          .from(earlier)
          .where(
            and(eq(earlier.workspace, outbox.workspace), eq(earlier.lane, outbox.lane), eq(earlier.state, 'ready')),
          )
        const next = tx
          .select({ id: outbox.id })
          .from(outbox)
          .where(and(eq(outbox.state, 'ready'), lte(outbox.runAt, now), free, sql`${outbox.id} = (${head})`))
          .orderBy(asc(outbox.id))
          .limit(limit)
          .for('update', { skipLocked: true })
        const claimed = await tx
          .update(outbox)
          .set({ leasedUntil: new Date(now.getTime() + LEASE_MS), tries: sql`${outbox.tries} + 1` })
          .where(inArray(outbox.id, next))
          .returning()
        return claimed.sort((a, b) => a.id - b.id).map(row => ({ ...row, card: row.card ?? undefined }))
      }),

    sent: (item, { channel, ts }, now) =>
      within(item, 'sent', async (tx, follows) => {
        const to = { state: 'sent' as const, sentAt: now, postedChannel: channel, postedTs: ts, error: null }
        if (await change(tx, item, to)) await follows(tx, item, now)
      }),

    putOff: (item, why, runAt, counted) => {
      // What is tried for hours must not hold up what else its reader is told.
      const lane = counted && item.tries >= OUTBOX_TRIES ? { lane: `late:${item.id}` } : {}
      return settle(item, { runAt, error: why, tries: counted ? item.tries : item.tries - 1, ...lane })
    },

    bury: (item, { why, now, instead }) =>
      within(item, 'lost', async (tx, follows) => {
        if (!(await change(tx, item, { state: 'dead', error: why, sentAt: now }))) return
        if (instead) await send(tx, [instead], now)
        await follows(tx, item, now)
      }),

    fold: (item, now) =>
      acrossWorkspaces(db, async tx => {
        if (await change(tx, item, { state: 'sent', sentAt: now })) await rewriteWaiting(tx, item)
      }),

    whereIs: (workspace, card) =>
      acrossWorkspaces(db, async tx => {
        const [row] = await tx
          .select({ channel: outbox.postedChannel, ts: outbox.postedTs })
          .from(outbox)
          .where(and(eq(outbox.workspace, workspace), eq(outbox.card, card), isNotNull(outbox.postedTs)))
          .orderBy(desc(outbox.id))
          .limit(1)
        return row && { channel: row.channel ?? undefined, ts: row.ts ?? undefined }
      }),

    release: () =>
      acrossWorkspaces(db, async tx => {
        await tx.update(outbox).set({ leasedUntil: null }).where(eq(outbox.state, 'ready'))
      }),

    waiting: () => acrossWorkspaces(db, tx => tx.$count(outbox, eq(outbox.state, 'ready'))),

    prune: before =>
      acrossWorkspaces(db, async tx => {
        await tx.delete(outbox).where(and(eq(outbox.state, 'sent'), lt(outbox.sentAt, before)))
      }),
  }
}

/** Whether the bot has posted in a thread, so that a reply there is meant for it. */
export async function takesPart(tx: Tx, channel: string, thread: string): Promise<boolean> {
  const count = await tx.$count(
    outbox,
    and(eq(outbox.postedChannel, channel), sql`(${outbox.address}->>'thread') = ${thread}`),
  )
  return count > 0
}

/** Where the message of a card was first posted. */
export async function placeOf(tx: Tx, card: string): Promise<{ channel: string; ts: string } | undefined> {
  const [row] = await tx
    .select({ channel: outbox.postedChannel, ts: outbox.postedTs })
    .from(outbox)
    .where(and(eq(outbox.card, card), isNotNull(outbox.postedTs)))
    .orderBy(asc(outbox.id))
    .limit(1)
  return row?.channel && row.ts ? { channel: row.channel, ts: row.ts } : undefined
}

/** What a card showed last, or is about to. */
export async function lastPost(tx: Tx, card: string): Promise<Post | undefined> {
  const [row] = await tx
    .select({ post: outbox.post })
    .from(outbox)
    .where(eq(outbox.card, card))
    .orderBy(desc(outbox.id))
    .limit(1)
  return row?.post
}

/** The letters given up on, newest first. */
export async function deadLetters(tx: Tx, limit: number): Promise<{ at: Date; what: string; why: string }[]> {
  const rows = await tx
    .select({ at: outbox.createdAt, post: outbox.post, why: outbox.error })
    .from(outbox)
    .where(eq(outbox.state, 'dead'))
    .orderBy(desc(outbox.id))
    .limit(limit)
  return rows.map(row => ({ at: row.at, what: row.post.kind, why: row.why ?? '' }))
}
