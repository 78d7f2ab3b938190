// What managers were told, as it is kept; and who is whose manager.
import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { alerts, reps } from '../../../../db/schema.ts'
import type { CivilDate, Rep } from '../../../model.ts'

export type AlertRow = typeof alerts.$inferSelect

/** Those who answer to some managers. */
export const reportsOf = (tx: Tx, managers: string[]): Promise<Rep[]> =>
  tx.select().from(reps).where(inArray(reps.manager, managers)).orderBy(asc(reps.id))

/** Of some subjects, those that managers were told of before: `manager kind subject`. */
export async function toldBefore(tx: Tx, managers: string[], subjects: string[]): Promise<Set<string>> {
  if (subjects.length === 0) return new Set()
  const rows = await tx
    .select({ manager: alerts.manager, kind: alerts.kind, subject: alerts.subject })
    .from(alerts)
    .where(and(inArray(alerts.manager, managers), inArray(alerts.subject, subjects)))
  return new Set(rows.map(({ manager, kind, subject }) => `${manager} ${kind} ${subject}`))
}

/** Keeps what is told now; gives what nobody else has told on that day. */
export async function addAlerts(tx: Tx, rows: AlertRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const added = await tx.insert(alerts).values(rows).onConflictDoNothing().returning({ id: alerts.id })
  return new Set(added.map(({ id }) => id))
}

/** An alert, held against a second tap until the transaction ends. */
export async function alertById(tx: Tx, id: string): Promise<AlertRow | undefined> {
  const [row] = await tx.select().from(alerts).where(eq(alerts.id, id)).for('update')
  return row
}

/** What a manager was told on a day, in its order. */
export const alertsOfDay = (tx: Tx, manager: string, day: CivilDate): Promise<AlertRow[]> =>
  tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.manager, manager), eq(alerts.day, day), ne(alerts.kind, 'week')))
    .orderBy(asc(alerts.at), asc(alerts.id))

export async function changeAlerts(
  tx: Tx,
  ids: string[],
  change: Partial<Pick<AlertRow, 'state' | 'passedOn'>>,
): Promise<void> {
  if (ids.length > 0) await tx.update(alerts).set(change).where(inArray(alerts.id, ids))
}

/** The questions of managers that wait for the mornings of some reps. */
export const unasked = (tx: Tx, ids: string[]): Promise<AlertRow[]> =>
  tx
    .select()
    .from(alerts)
    .where(and(inArray(alerts.rep, ids), eq(alerts.state, 'asked'), isNull(alerts.passedOn)))
    .orderBy(asc(alerts.id))

/** When a manager asked about a matter before; null where the rep has not been asked yet. */
export const askedBefore = async (tx: Tx, { manager, kind, subject }: AlertRow): Promise<(Date | null)[]> =>
  (
    await tx
      .select({ at: alerts.passedOn })
      .from(alerts)
      .where(
        and(
          ...[eq(alerts.manager, manager), eq(alerts.kind, kind)],
          ...[eq(alerts.subject, subject), eq(alerts.state, 'asked')],
        ),
      )
  ).map(({ at }) => at)

/** Takes back what nobody was told after all. */
export async function removeAlerts(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(alerts).where(inArray(alerts.id, ids))
}
