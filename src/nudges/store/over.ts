// Which open nudges the record has settled since they were sent: a complaint that was solved, a payment that came.
import { and, eq, gte, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { notes, nudges, signals, visits } from '../../../db/schema.ts'
import { BY_WORD, concernOf, OF_CONCERN, wordsFor } from '../matter.ts'
import type { NudgeRow } from './nudges.ts'

/** A rep's open nudges of the kinds that something in the record can settle. */
export const openAboutRecord = (tx: Tx, rep: string): Promise<NudgeRow[]> =>
  tx
    .select()
    .from(nudges)
    .where(
      and(
        eq(nudges.rep, rep),
        inArray(nudges.state, ['open', 'snoozed']),
        inArray(nudges.kind, [...OF_CONCERN, ...Object.keys(BY_WORD)]),
      ),
    )

/** Of some open nudges, the ids of those that the record has settled. */
export async function overInRecord(tx: Tx, open: NudgeRow[]): Promise<Set<string>> {
  const gone = await goneOf(
    tx,
    open.flatMap(nudge => concernOf(nudge) ?? []),
  )
  const heard = await heardOf(
    tx,
    open.filter(nudge => wordsFor(nudge).length > 0),
  )
  const over = open.filter(
    nudge =>
      gone.has(concernOf(nudge) ?? '') ||
      heard.some(
        one => one.customer === nudge.customer && one.at >= nudge.sentAt && wordsFor(nudge).includes(one.kind),
      ),
  )
  return new Set(over.map(({ id }) => id))
}

/** Those complaints and objections that are settled or taken back. */
async function goneOf(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: signals.id })
    .from(signals)
    .where(and(inArray(signals.id, ids), or(isNotNull(signals.settledOn), isNotNull(signals.removedAt))))
  return new Set(rows.map(({ id }) => id))
}

/** What was heard of their customers, and told since the first of them was sent. */
async function heardOf(tx: Tx, open: NudgeRow[]) {
  const [first] = open.map(({ sentAt }) => sentAt).sort((a, b) => a.getTime() - b.getTime())
  if (!first) return []
  return tx
    .select({ customer: signals.customer, kind: signals.kind, at: notes.at })
    .from(signals)
    .innerJoin(visits, eq(signals.visit, visits.id))
    .innerJoin(notes, eq(visits.note, notes.id))
    .where(
      and(
        inArray(
          signals.customer,
          open.map(({ customer }) => customer),
        ),
        inArray(signals.kind, [...new Set(open.flatMap(wordsFor))]),
        gte(notes.at, first),
        isNull(signals.removedAt),
        isNull(signals.certainty),
      ),
    )
}
