// The leave of reps, and the days for which a team says otherwise than its country's table.
import { and, asc, eq, gte, inArray, isNull, lte } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { absences, holidayOverrides } from '../../../db/schema.ts'
import type { CivilDate, Rep } from '../../model.ts'

export type Absence = typeof absences.$inferSelect
export type Override = typeof holidayOverrides.$inferSelect

/** Leave that stands, of some reps, oldest first. */
export const absencesOf = (tx: Tx, reps: string[]): Promise<Absence[]> =>
  tx
    .select()
    .from(absences)
    .where(and(inArray(absences.rep, reps), isNull(absences.removedAt)))
    .orderBy(asc(absences.from))

/** Leave of a rep that stands and touches some days. */
export const absencesIn = (tx: Tx, rep: string, { from, to }: { from: CivilDate; to: CivilDate }): Promise<Absence[]> =>
  tx
    .select()
    .from(absences)
    .where(and(eq(absences.rep, rep), isNull(absences.removedAt), lte(absences.from, to), gte(absences.to, from)))
    .orderBy(asc(absences.from))

/** An absence by its id, removed or not. */
export async function absenceById(tx: Tx, id: string): Promise<Absence | undefined> {
  const [row] = await tx.select().from(absences).where(eq(absences.id, id))
  return row
}

/** Writes down leave. */
export async function addAbsence(
  tx: Tx,
  { workspace, id: rep }: Pick<Rep, 'workspace' | 'id'>,
  said: { id: string; from: CivilDate; to: CivilDate; now: Date },
): Promise<void> {
  const { id, from, to, now } = said
  await tx.insert(absences).values({ ...{ workspace, id, rep, from, to }, saidAt: now })
}

/** Takes absences back; `by` is the one that takes their place, where there is one. */
export async function removeAbsences(tx: Tx, ids: string[], { now, by }: { now: Date; by?: string }): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(absences)
    .set({ removedAt: now, removedFor: by ?? null })
    .where(inArray(absences.id, ids))
}

/** Brings back what an absence, or an act of that name, took the place of. */
export async function restoreAbsences(tx: Tx, by: string): Promise<void> {
  await tx.update(absences).set({ removedAt: null, removedFor: null }).where(eq(absences.removedFor, by))
}

/** What a team entered for some countries, in the order of days. */
export const overridesOf = (tx: Tx, countries: string[]): Promise<Override[]> =>
  tx
    .select()
    .from(holidayOverrides)
    .where(inArray(holidayOverrides.country, countries))
    .orderBy(asc(holidayOverrides.day))

/** Enters a day, in the place of what was entered for it before. */
export async function putOverride(tx: Tx, row: Override): Promise<void> {
  const { kind, name, by, at } = row
  await tx
    .insert(holidayOverrides)
    .values(row)
    .onConflictDoUpdate({
      target: [holidayOverrides.workspace, holidayOverrides.country, holidayOverrides.day],
      set: { kind, name, by, at },
    })
}

/** Takes an entered day away; false where there was none. */
export async function dropOverride(tx: Tx, { country, day }: Pick<Override, 'country' | 'day'>): Promise<boolean> {
  const gone = await tx
    .delete(holidayOverrides)
    .where(and(eq(holidayOverrides.country, country), eq(holidayOverrides.day, day)))
    .returning({ day: holidayOverrides.day })
  return gone.length > 0
}
