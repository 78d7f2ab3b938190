// The day of a follow-up whose words named none.
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { followUps, visits } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'

/** Whose a follow-up is, and the note it comes from. */
export async function ownerOf(tx: Tx, id: string): Promise<{ rep: string; note: string } | undefined> {
  const [row] = await tx
    .select({ rep: followUps.rep, note: visits.note })
    .from(followUps)
    .innerJoin(visits, eq(followUps.visit, visits.id))
    .where(eq(followUps.id, id))
  return row
}

/** Gives an open follow-up its day, or says that it has none; false where that was decided before. */
export async function decideDue(tx: Tx, id: string, due: CivilDate | null): Promise<boolean> {
  const open = and(eq(followUps.state, 'open'), isNull(followUps.due), eq(followUps.undated, false))
  const changed = await tx
    .update(followUps)
    .set(due === null ? { undated: true } : { due })
    .where(and(eq(followUps.id, id), open))
    .returning({ id: followUps.id })
  return changed.length > 0
}
