// Erases everything about a customer; nothing is left but the hashes of its names.
import { inArray } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import * as schema from '../../../../db/schema.ts'
import type { CivilDate } from '../../../model.ts'
import { markForgotten } from '../../forgotten/store.ts'
import { eraseMerges, withParts } from '../../merge/store/merges.ts'
import { formsOf } from '../../sounds.ts'
import { type Emptied, emptyNotes } from './notes.ts'
import { blankPosts, blankTrail } from './posts.ts'
import { tracesOf } from './words.ts'

/** What was erased, as far as others have to follow: the notes, and the days whose digests spoke of it. */
export interface Erased extends Emptied {
  days: CivilDate[]
}

/** Erases a customer of a rep's, with all that was merged into it. */
export async function eraseCustomer(
  tx: Tx,
  { rep, customer, now }: { rep: { workspace: string; id: string }; customer: string; now: Date },
): Promise<Erased> {
  const ids = await withParts(tx, customer)
  const traces = await tracesOf(tx, ids)
  const nudges = await tx
    .delete(schema.nudges)
    .where(inArray(schema.nudges.customer, ids))
    .returning({ id: schema.nudges.id, day: schema.nudges.day, n: schema.nudges.n })
  const emptied = await emptyNotes(tx, { rep: rep.id, ids, names: traces.names })
  await eraseRows(tx, ids)
  const gone = { rep: rep.id, words: traces.words, notes: emptied.shells, nudges: nudges.map(nudge => nudge.id) }
  await blankPosts(tx, { ...gone, notes: [...emptied.shells, ...emptied.others] })
  await blankTrail(tx, { ...gone, notes: [...emptied.shells, ...emptied.others] })
  await markForgotten(tx, rep, { names: [...new Set(traces.names.flatMap(formsOf))], at: now })
  return { ...emptied, days: [...new Set(nudges.filter(({ n }) => n > 0).map(({ day }) => day))] }
}

async function eraseRows(tx: Tx, ids: string[]): Promise<void> {
  const { deals, dealSteps, visits, customers } = schema
  const own = tx.select({ deal: deals.deal }).from(deals).where(inArray(deals.customer, ids))
  await tx.delete(dealSteps).where(inArray(dealSteps.deal, own))
  for (const table of [
    schema.facts,
    schema.signals,
    schema.followUps,
    deals,
    schema.contactAliases,
    schema.contacts,
    schema.customerAliases,
    schema.coachings,
    schema.worksheets,
    schema.toolAnswers,
    schema.plans,
    visits,
  ]) {
    await tx.delete(table).where(inArray(table.customer, ids))
  }
  await eraseMerges(tx, ids)
  await tx.delete(customers).where(inArray(customers.id, ids))
}
