// How a customer was last spoken to.
import { and, desc, eq, isNull, notExists } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { signals, visits } from '../../../db/schema.ts'
import type { Channel } from '../../understanding/meaning.ts'

/** The channel of the last visit in which somebody answered; undefined where there is none. */
export async function lastChannel(tx: Tx, customer: string): Promise<Channel | undefined> {
  const inVain = tx
    .select({ id: signals.id })
    .from(signals)
    .where(and(eq(signals.visit, visits.id), eq(signals.kind, 'avoidance'), isNull(signals.removedAt)))
  const [last] = await tx
    .select({ channel: visits.channel })
    .from(visits)
    .where(and(eq(visits.customer, customer), isNull(visits.removedAt), notExists(inVain)))
    .orderBy(desc(visits.on))
    .limit(1)
  return last?.channel
}
