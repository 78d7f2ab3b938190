// Moves everything that stands under one customer to another, and writes down what that changed.
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../../../db/database.ts'
import * as schema from '../../../../db/schema.ts'
import type { NudgeDraft } from '../../../nudges/book.ts'
import { mergeFacts } from './facts.ts'
import { changesBetween, picture, writeJournal } from './journal.ts'
import { type Merge, setMergeState } from './merges.ts'
import { mergePeople } from './people.ts'

const MOVED = [schema.visits, schema.signals, schema.followUps, schema.deals, schema.coachings, schema.alerts] as const
const FILLED = [schema.worksheets, schema.toolAnswers, schema.plans] as const

/** Makes two customers one. */
export async function mergeCustomers(tx: Tx, merge: Merge, now: Date): Promise<void> {
  const { gone, kept, workspace, id } = merge
  const before = await picture(tx, [gone, kept])
  const became = await mergePeople(tx, merge)
  await mergeFacts(tx, merge, { became, now })
  for (const table of [...MOVED, ...FILLED]) {
    await tx.update(table).set({ customer: kept }).where(eq(table.customer, gone))
  }
  await moveNudges(tx, merge, became)
  await moveChoices(tx, merge)
  await moveNames(tx, merge)
  await writeJournal(tx, { workspace, merge: id }, changesBetween(before, await picture(tx, [gone, kept])))
  await setMergeState(tx, id, 'merged')
}

/** Nudges are remembered by what they are about, which may be the customer or a contact. */
async function moveNudges(tx: Tx, { gone, kept }: Merge, became: Map<string, string>): Promise<void> {
  const { nudges, customers } = schema
  const rows = await tx
    .select()
    .from(nudges)
    .where(inArray(nudges.customer, [gone, kept]))
  const [into] = await tx.select({ name: customers.name }).from(customers).where(eq(customers.id, kept))
  const ids = new Map([...became, [gone, kept]])
  const moved = (subject: string) => subject.replace(/^[^@:]*/, id => ids.get(id) ?? id)
  const keyOf = (row: (typeof rows)[number], subject: string) => `${row.day}|${row.kind}|${subject}`
  const taken = new Set(rows.map(row => keyOf(row, row.subject)))
  for (const row of rows) {
    const wanted = moved(row.subject)
    if (row.customer === kept && wanted === row.subject) continue
    // Both had one of the kind on one day: the key of a nudge is its own.
    const subject = taken.has(keyOf(row, wanted)) ? row.subject : wanted
    taken.add(keyOf(row, subject))
    const { contact } = row.draft
    const draft: NudgeDraft = {
      ...row.draft,
      ...{ subject, customer: kept, customerName: into?.name ?? row.draft.customerName },
      ...(contact ? { contact: { ...contact, id: ids.get(contact.id) ?? contact.id } } : {}),
    }
    await tx.update(nudges).set({ customer: kept, subject, draft }).where(eq(nudges.id, row.id))
  }
}

/** Where a note's question was answered with the customer that goes, the answer is the other now. */
async function moveChoices(tx: Tx, { rep, gone, kept }: Merge): Promise<void> {
  const { notes } = schema
  const chosen = sql`exists (select 1 from jsonb_each_text(${notes.choices}) c where c.value = ${gone})`
  const rows = await tx
    .select({ id: notes.id, choices: notes.choices })
    .from(notes)
    .where(and(eq(notes.rep, rep), chosen))
  for (const { id, choices } of rows) {
    const moved = Object.entries(choices).map(([said, customer]) => [said, customer === gone ? kept : customer])
    await tx
      .update(notes)
      .set({ choices: Object.fromEntries(moved) })
      .where(eq(notes.id, id))
  }
}

/** Who is not to be contacted under one name is not under the other. */
const noContactOf = ({ noContactSince, noContactBy, noContactQuote }: typeof schema.customers.$inferSelect) => ({
  ...{ noContactSince, noContactBy, noContactQuote },
})

/** The name of the customer that goes, and all its aliases, are other names of the one that is kept. */
async function moveNames(tx: Tx, { workspace, rep, gone, kept }: Merge): Promise<void> {
  const { customers, customerAliases } = schema
  const rows = await tx
    .select()
    .from(customers)
    .where(inArray(customers.id, [gone, kept]))
  const [old, into] = [gone, kept].map(id => rows.find(row => row.id === id))
  if (!old || !into) return
  const aliases = await tx.delete(customerAliases).where(eq(customerAliases.customer, gone)).returning()
  const own = { workspace, rep, customer: kept, alias: old.name, aliasKey: old.nameKey }
  await tx
    .insert(customerAliases)
    .values([own, ...aliases.map(alias => ({ ...alias, customer: kept }))])
    .onConflictDoNothing()
  await tx.update(customers).set({ hidden: true }).where(eq(customers.id, gone))
  const [addedOn] = [old.addedOn, into.addedOn].sort()
  await tx
    .update(customers)
    .set({ tier: into.tier ?? old.tier, addedOn, ...(into.noContactSince ? {} : noContactOf(old)) })
    .where(eq(customers.id, kept))
}
