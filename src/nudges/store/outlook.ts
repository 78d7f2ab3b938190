// What a rep's earlier nudges say about what is still to come.
import { and, eq, gte, inArray, ne } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { nudges } from '../../../db/schema.ts'
import type { CivilDate } from '../../model.ts'
import type { Answered } from '../outlook.ts'
import type { NudgeRow } from './nudges.ts'

/** The nudges of a rep since a day that were answered, or settled by something else. */
export const answeredSince = async (tx: Tx, rep: string, since: CivilDate): Promise<Answered[]> =>
  (await tx
    .select({ kind: nudges.kind, subject: nudges.subject })
    .from(nudges)
    .where(
      and(eq(nudges.rep, rep), gte(nudges.day, since), inArray(nudges.state, ['done', 'settled', 'skipped'])),
    )) as Answered[]

/** The nudges that a rep was sent since a day and can still answer. */
export const waitingSince = (tx: Tx, rep: string, since: CivilDate): Promise<NudgeRow[]> =>
  tx
    .select()
    .from(nudges)
    .where(
      and(
        eq(nudges.rep, rep),
        gte(nudges.day, since),
        ne(nudges.n, 0),
        inArray(nudges.state, ['open', 'snoozed', 'expired']),
      ),
    )
