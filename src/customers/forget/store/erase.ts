// Erases everything about a customer; nothing is left but the hashes of its names.
import { and, eq, inArray, or } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import * as schema from '../../../../db/schema.ts'
import type { CivilDate } from '../../../model.ts'
import { markForgotten } from '../../forgotten/store.ts'
import { eraseMerges, withParts } from '../../merge/store/merges.ts'
import { formsOf } from '../../sounds.ts'
import { type Emptied, emptyNotes } from './notes.ts'
import { blankPosts, blankTrail, holder } from './posts.ts'
import { eraseTold, type Untold } from './told.ts'
import { tracesOf } from './words.ts'

/** What was erased, as far as others have to follow: the notes, and the days whose digests spoke of it. */
export interface Erased extends Emptied {
  days: CivilDate[]
  /** What managers were told of it. */
  untold: Untold[]
}

/** Erases a customer of a rep's, with all that was merged into it. */
export async function eraseCustomer(
  tx: Tx,
  { rep, customer, now }: { rep: { workspace: string; id: string }; customer: string; now: Date },
): Promise<Erased> {
  const ids = await withParts(tx, customer)
  const traces = await tracesOf(tx, ids)
  const nudges = await eraseNudges(tx, { rep: rep.id, ids, names: traces.names })
  const { untold, former } = await eraseTold(tx, { rep: rep.id, ids, ...traces })
  const emptied: Emptied = { shells: [], others: [] }
  const reps = [rep.id, ...former]
  for (const one of reps) {
    const own = await emptyNotes(tx, { rep: one, ids, names: traces.names })
    emptied.shells.push(...own.shells)
    emptied.others.push(...own.others)
  }
  await eraseRows(tx, ids)
  const notes = [...emptied.shells, ...emptied.others]
  for (const one of reps) {
    const gone = { rep: one, words: traces.words, notes, nudges: nudges.map(nudge => nudge.id) }
    await blankPosts(tx, gone)
    await blankTrail(tx, gone)
  }
  await markForgotten(tx, rep, { names: [...new Set(traces.names.flatMap(formsOf))], at: now })
  const own = nudges.filter(nudge => nudge.n > 0 && nudge.rep === rep.id)
  return { ...emptied, untold, days: [...new Set(own.map(({ day }) => day))] }
}

/** Those about it, and the lists of customers that name it. */
async function eraseNudges(tx: Tx, { rep, ids, names }: { rep: string; ids: string[]; names: string[] }) {
  const { nudges, nudgeSteps } = schema
  const holds = holder(names)
  const lists = await tx
    .select({ id: nudges.id, draft: nudges.draft })
    .from(nudges)
    .where(and(eq(nudges.rep, rep), eq(nudges.kind, 'festival')))
  const naming = lists.filter(({ draft }) => holds(draft)).map(({ id }) => id)
  const gone = await tx
    .delete(nudges)
    .where(or(inArray(nudges.customer, ids), inArray(nudges.id, naming)))
    .returning({ id: nudges.id, rep: nudges.rep, day: nudges.day, n: nudges.n })
  const steps = gone.map(({ id }) => id)
  if (steps.length > 0) await tx.delete(nudgeSteps).where(inArray(nudgeSteps.nudge, steps))
  return gone
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
