// The inbox: every request is stored here before it is acknowledged, and worked on from here, in order within a lane.
import { and, asc, eq, inArray, isNull, lt, lte, min, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { acrossWorkspaces, type Database, type Tx } from '../../db/database.ts'
import { inbox } from '../../db/schema.ts'
import type { Incoming } from '../model.ts'
import { batched } from './batch.ts'
import { keyOf, laneOf } from './keys.ts'
import { storable } from './storable.ts'

export interface InboxItem {
  id: number
  workspace: string
  incoming: Incoming
  receivedAt: Date
  /** Which try this is, from 1; also the token of the lease. */
  tries: number
}

/** How long a claimed item is its claimant's; longer than the longest model call with its repair turn. */
const LEASE_MS = 120_000
/** After so many tries a message is set aside and its writer told. */
export const INBOX_TRIES = 5

export interface Inbox {
  /** Stores what arrived; a redelivery changes nothing. Resolves when it is durable. */
  put(incoming: Incoming, at: Date): Promise<void>
  claim(now: Date, limit: number): Promise<InboxItem[]>
  /** Marks the item done within the transaction that did its work; throws when the lease was lost meanwhile. */
  finish(tx: Tx, item: InboxItem, now: Date): Promise<void>
  /** Puts the item back for a later try. */
  retry(item: InboxItem, why: string, runAt: Date): Promise<void>
  /** Sets the item aside for good, within the transaction that tells its writer; throws when the lease was lost. */
  bury(tx: Tx, item: InboxItem, why: string, now: Date): Promise<void>
  /** Frees the leases of a process that is known to be gone (the embedded database has one process only). */
  release(): Promise<void>
  waiting(): Promise<number>
  /** Forgets what was done before `before`; its keys no longer guard against redelivery. */
  prune(before: Date): Promise<void>
}

/** Only what dedupes and counts is kept of a finished item; its words live with the visit. */
const emptied = sql`jsonb_build_object('kind', ${inbox.payload}->'kind')`

interface Closing {
  state: 'done' | 'dead'
  doneAt: Date
  error: string | null
  payload?: SQL
}

/** The inbox over a database. */
export function createInbox(db: Database): Inbox {
  const earlier = alias(inbox, 'earlier')
  const store = batched<typeof inbox.$inferInsert>(rows =>
    acrossWorkspaces(db, async tx => {
      await tx.insert(inbox).values(rows).onConflictDoNothing()
    }),
  )
  const close = async (tx: Tx, { id, tries }: InboxItem, to: Closing) => {
    const closed = await tx
      .update(inbox)
      .set({ leasedUntil: null, ...to })
      .where(and(eq(inbox.id, id), eq(inbox.state, 'ready'), eq(inbox.tries, tries)))
      .returning({ id: inbox.id })
    if (closed.length === 0) throw new LostLease(id)
  }
  return {
    put(arrived, at) {
      const incoming = storable(arrived)
      return store({
        workspace: incoming.workspace,
        key: keyOf(incoming),
        lane: laneOf(incoming),
        payload: incoming,
        state: 'ready',
        runAt: at,
        receivedAt: at,
      })
    },

    claim: (now, limit) =>
      acrossWorkspaces(db, async tx => {
        const free = or(isNull(inbox.leasedUntil), lt(inbox.leasedUntil, now))
        // One probe of the lane's index for each row, and the scan stops at the limit: an anti-join over the whole
        // backlog took 90–190 ms at 500 waiting rows, this 3 ms.
        const head = tx
          .select({ id: min(earlier.id) })
          .from(earlier)
          .where(and(eq(earlier.workspace, inbox.workspace), eq(earlier.lane, inbox.lane), eq(earlier.state, 'ready')))
        const next = tx
          .select({ id: inbox.id })
          .from(inbox)
          .where(and(eq(inbox.state, 'ready'), lte(inbox.runAt, now), free, sql`${inbox.id} = (${head})`))
          .orderBy(asc(inbox.id))
          .limit(limit)
          .for('update', { skipLocked: true })
        const claimed = await tx
          .update(inbox)
          .set({ leasedUntil: new Date(now.getTime() + LEASE_MS), tries: sql`${inbox.tries} + 1` })
          .where(inArray(inbox.id, next))
          .returning()
        return claimed
          .sort((a, b) => a.id - b.id)
          .map(({ id, workspace, payload, receivedAt, tries }) => ({
            id,
            workspace,
            incoming: payload,
            receivedAt,
            tries,
          }))
      }),

    finish: (tx, item, now) => close(tx, item, { state: 'done', doneAt: now, error: null, payload: emptied }),

    retry: (item, why, runAt) =>
      acrossWorkspaces(db, async tx => {
        await tx
          .update(inbox)
          .set({ runAt, leasedUntil: null, error: why })
          .where(and(eq(inbox.id, item.id), eq(inbox.state, 'ready'), eq(inbox.tries, item.tries)))
      }),

    bury: (tx, item, why, now) => close(tx, item, { state: 'dead', doneAt: now, error: why }),

    release: () =>
      acrossWorkspaces(db, async tx => {
        await tx.update(inbox).set({ leasedUntil: null }).where(eq(inbox.state, 'ready'))
      }),

    waiting: () => acrossWorkspaces(db, tx => tx.$count(inbox, eq(inbox.state, 'ready'))),

    prune: before =>
      acrossWorkspaces(db, async tx => {
        await tx.delete(inbox).where(and(eq(inbox.state, 'done'), lt(inbox.doneAt, before)))
      }),
  }
}

/** Another worker has taken the item over; what this one did must not count. */
export class LostLease extends Error {
  constructor(id: number) {
    super(`The lease on inbox item ${id} was lost.`)
    this.name = 'LostLease'
  }
}
