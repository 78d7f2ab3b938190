// The complaints and objections that are open, and how they are settled.
import { and, desc, eq, gte, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { customers, signals, visits } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'

/** A complaint or an objection, and whose it is. */
export interface Concern {
  id: string
  customer: string
  customerName: string
  kind: 'complaint' | 'objection'
  topic?: string
  /** Who said it. */
  by?: string
  quote: string
}

const KINDS = ['complaint', 'objection'] as const

async function concerns(tx: Tx, rep: string, which: SQL | undefined): Promise<Concern[]> {
  const rows = await tx
    .select({ row: signals, customerName: customers.name })
    .from(signals)
    .innerJoin(customers, eq(signals.customer, customers.id))
    .where(and(eq(customers.rep, rep), inArray(signals.kind, [...KINDS]), isNull(signals.removedAt), which))
    .orderBy(desc(signals.on), desc(signals.id))
  return rows.map(({ row: { id, customer, kind, topic, quote, by }, customerName }) => ({
    ...{ id, customer, customerName, quote },
    by: by ?? undefined,
    kind: kind === 'complaint' ? 'complaint' : 'objection',
    topic: topic ?? undefined,
  }))
}

/** What a rep's customers complained of or objected to, and nobody has said to be over; the newest first. */
export const openConcerns = (tx: Tx, rep: string): Promise<Concern[]> => concerns(tx, rep, isNull(signals.settledOn))

/** What was said to be over since a day, the newest first. */
export const settledConcerns = (tx: Tx, rep: string, since: CivilDate): Promise<Concern[]> =>
  concerns(tx, rep, gte(signals.settledOn, since))

/** A rep's complaints and objections by their ids, in one state. */
export async function concernsOf(tx: Tx, rep: string, of: { ids: string[]; open: boolean }): Promise<Concern[]> {
  if (of.ids.length === 0) return []
  const state = of.open ? isNull(signals.settledOn) : isNotNull(signals.settledOn)
  return concerns(tx, rep, and(inArray(signals.id, of.ids), state))
}

/** What the visits of a note heard of complaints and objections. */
export async function concernsIn(tx: Tx, rep: string, note: string): Promise<Concern[]> {
  const own = await tx
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.note, note), isNull(visits.removedAt)))
  if (own.length === 0) return []
  return concerns(
    tx,
    rep,
    inArray(
      signals.visit,
      own.map(({ id }) => id),
    ),
  )
}

/** Marks complaints as solved and objections as answered, where they are still open. */
export async function settleConcerns(tx: Tx, ids: string[], how: { on: CivilDate; by: string }): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(signals)
    .set({ settledOn: how.on, settledBy: how.by })
    .where(and(inArray(signals.id, ids), isNull(signals.settledOn)))
}

const OPEN = { settledOn: null, settledBy: null }

/** Opens complaints and objections again. */
export async function reopenConcerns(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.update(signals).set(OPEN).where(inArray(signals.id, ids))
}

/** Opens again what somebody, or a note, had said to be over. */
export async function reopenConcernsBy(tx: Tx, by: string): Promise<void> {
  await tx.update(signals).set(OPEN).where(eq(signals.settledBy, by))
}
