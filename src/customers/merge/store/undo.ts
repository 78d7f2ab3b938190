// Takes a merge back: every value that still is what the merge made of it becomes what it was before.
import { and, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import { contacts, facts, visits } from '../../../../db/schema.ts'
import { type Change, putBack, type Revert, readJournal, same } from './journal.ts'
import { type Merge, setMergeState } from './merges.ts'
import { personAt, splitRepeated } from './split.ts'

type Repeated = (typeof facts.$inferSelect)['again']

/** What changed since stays; of the repetitions of a fact, those that came since stay beside the old ones. */
const revert: Revert = ({ change, before, after, now }) => {
  if (same(now, after)) return { value: before }
  if (change.table !== 'facts' || change.column !== 'again') return
  const since = (now as Repeated).filter(one => !(after as Repeated).some(old => same(old, one)))
  return { value: [...(before as Repeated), ...since] }
}

/** Takes two customers apart again; what was logged since stays with the one that it was logged for. */
export async function unmerge(tx: Tx, merge: Merge, now: Date): Promise<void> {
  const changes = await readJournal(tx, merge.id)
  await putBack(tx, changes, revert)
  await untie(tx, merge, changes)
  await splitRepeated(tx, merge, now)
  await takeBackWithVisits(tx, merge, now)
  await ownPeople(tx, merge)
  await setMergeState(tx, merge.id, 'undone')
}

/** A fact that something said of the other customer took the place of since: it holds again as it did before. */
async function untie(tx: Tx, { gone, kept }: Merge, changes: Change[]): Promise<void> {
  const rows = await tx
    .select({ id: facts.id, customer: facts.customer, by: facts.replacedBy })
    .from(facts)
    .where(and(inArray(facts.customer, [gone, kept]), isNotNull(facts.replacedBy), isNull(facts.removedAt)))
  const there = new Map(
    rows.length === 0
      ? []
      : (
          await tx
            .select({ id: facts.id, customer: facts.customer })
            .from(facts)
            .where(
              inArray(
                facts.id,
                rows.map(row => row.by!),
              ),
            )
        ).map(row => [row.id, row.customer]),
  )
  for (const { id, customer, by } of rows) {
    if (there.get(by!) === customer) continue
    const was = (column: string) => {
      const change = changes.find(one => one.table === 'facts' && one.row.id === id && one.column === column)
      return ((change?.before as { value?: string } | null)?.value ?? null) as string | null
    }
    await tx
      .update(facts)
      .set({ heldUntil: was('heldUntil'), replacedBy: was('replacedBy') })
      .where(eq(facts.id, id))
  }
}

/** What was said in visits that were taken back meanwhile does not count. */
async function takeBackWithVisits(tx: Tx, { gone, kept }: Merge, now: Date): Promise<void> {
  const over = tx
    .select({ id: visits.id })
    .from(visits)
    .where(and(inArray(visits.customer, [gone, kept]), isNotNull(visits.removedAt)))
  await tx
    .update(facts)
    .set({ removedAt: now })
    .where(and(inArray(facts.customer, [gone, kept]), isNull(facts.removedAt), inArray(facts.visit, over)))
}

/** Facts about a person who went back to the other customer are about whoever that is here. */
async function ownPeople(tx: Tx, { gone, kept }: Merge): Promise<void> {
  const strangers = await tx
    .select({ fact: facts })
    .from(facts)
    .innerJoin(contacts, eq(facts.contact, contacts.id))
    .where(and(inArray(facts.customer, [gone, kept]), ne(contacts.customer, facts.customer)))
  for (const { fact } of strangers) {
    const contact = await personAt(tx, fact, fact)
    await tx.update(facts).set({ contact }).where(eq(facts.id, fact.id))
  }
}
