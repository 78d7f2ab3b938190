// The audit trail: who did what to whose data, and when.
import type { Tx } from '../../db/database.ts'
import { audit } from '../../db/schema.ts'

/** Writes one line of the trail, within the transaction of the deed itself. */
export async function record(
  tx: Tx,
  entry: { workspace: string; who: string; what: string; about?: string; at: Date; detail?: Record<string, unknown> },
): Promise<void> {
  await tx.insert(audit).values(entry)
}
