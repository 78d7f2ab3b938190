// Sensitive facts: whether a workspace keeps them, and their erasure when it no longer does.
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import * as schema from '../../../db/schema.ts'
import { send } from '../../queue/outbox.ts'
import { redact, SENSITIVE, type Secret } from '../redact.ts'

/** Turns the keeping of sensitive facts on or off. */
export async function setSensitive(tx: Tx, workspace: string, on: boolean): Promise<void> {
  const { workspaces } = schema
  await tx.update(workspaces).set({ sensitive: on }).where(eq(workspaces.workspace, workspace))
}

/**
 * Erases every sensitive fact of the workspace, history included, and every trace of it: what notes were understood to say,
 * quotes of other things, letters, nudges, coaching, the audit trail. Cards that show one are repainted.
 * The notes' own words stay: they are the rep's. Gives how many facts were held.
 */
export async function eraseSensitive(tx: Tx, now: Date): Promise<number> {
  const { facts } = schema
  const gone = await tx.delete(facts).where(inArray(facts.key, SENSITIVE)).returning()
  const secrets: Secret[] = gone.flatMap(({ value, quote, again }) => [
    { value, quote },
    ...again.map(one => ({ value: one.value ?? value, quote: one.quote })),
  ])
  await blankQuotes(tx, secrets)
  await blankMeanings(tx, secrets)
  await blankTrails(tx, secrets)
  await forgetMerges(tx, { secrets, facts: gone.map(fact => fact.id) })
  await blankLetters(tx, secrets, now)
  return gone.filter(fact => fact.heldUntil === null && fact.removedAt === null).length
}

/** The rows that are not the same without the secrets, each with what is left. */
function touched<T extends object>(rows: T[], secrets: Secret[]): { row: T; left: T }[] {
  return rows
    .map(row => ({ row, left: redact(row, secrets) }))
    .filter(({ row, left }) => JSON.stringify(row) !== JSON.stringify(left))
}

async function blankQuotes(tx: Tx, secrets: Secret[]): Promise<void> {
  const { facts, signals, deals, followUps } = schema
  for (const table of [signals, deals] as const) {
    const rows = await tx.select({ id: table.id, quote: table.quote }).from(table)
    for (const { row, left } of touched(rows, secrets)) {
      await tx.update(table).set({ quote: left.quote }).where(eq(table.id, row.id))
    }
  }
  const promised = await tx.select({ id: followUps.id, quote: followUps.quote, what: followUps.what }).from(followUps)
  for (const { row, left } of touched(promised, secrets)) {
    await tx.update(followUps).set({ quote: left.quote, what: left.what }).where(eq(followUps.id, row.id))
  }
  const said = await tx.select({ id: facts.id, quote: facts.quote, again: facts.again }).from(facts)
  for (const { row, left } of touched(said, secrets)) {
    await tx.update(facts).set({ quote: left.quote, again: left.again }).where(eq(facts.id, row.id))
  }
}

async function blankMeanings(tx: Tx, secrets: Secret[]): Promise<void> {
  const { notes } = schema
  const rows = await tx.select({ id: notes.id, meaning: notes.meaning }).from(notes)
  for (const { row, left } of touched(rows, secrets)) {
    await tx.update(notes).set({ meaning: left.meaning }).where(eq(notes.id, row.id))
  }
}

async function blankTrails(tx: Tx, secrets: Secret[]): Promise<void> {
  const { alerts, audit, coachings, nudges } = schema
  const trail = await tx.select({ id: audit.id, detail: audit.detail }).from(audit).where(isNotNull(audit.detail))
  for (const { row, left } of touched(trail, secrets)) {
    await tx.update(audit).set({ detail: left.detail }).where(eq(audit.id, row.id))
  }
  const { id, question, answer } = coachings
  for (const { row, left } of touched(await tx.select({ id, question, answer }).from(coachings), secrets)) {
    await tx.update(coachings).set({ question: left.question, answer: left.answer }).where(eq(coachings.id, row.id))
  }
  for (const { row, left } of touched(await tx.select({ id: nudges.id, draft: nudges.draft }).from(nudges), secrets)) {
    await tx.update(nudges).set({ draft: left.draft }).where(eq(nudges.id, row.id))
  }
  for (const { row, left } of touched(await tx.select({ id: alerts.id, item: alerts.item }).from(alerts), secrets)) {
    await tx.update(alerts).set({ item: left.item }).where(eq(alerts.id, row.id))
  }
}

/** What the journal of merges remembers of them must not come back when a merge is undone. */
async function forgetMerges(tx: Tx, { secrets, facts }: { secrets: Secret[]; facts: string[] }): Promise<void> {
  const { mergeChanges } = schema
  const rows = await tx.select().from(mergeChanges)
  const one = ({ merge, n }: { merge: string; n: number }) => [eq(mergeChanges.merge, merge), eq(mergeChanges.n, n)]
  const ofFact = (row: (typeof rows)[number]) => row.table === 'facts' && facts.includes(String(row.row.id))
  for (const row of rows.filter(ofFact)) await tx.delete(mergeChanges).where(and(...one(row)))
  const others = rows.filter(row => !ofFact(row))
  for (const { row, left } of touched(others, secrets)) {
    await tx
      .update(mergeChanges)
      .set({ before: left.before, after: left.after })
      .where(and(...one(row)))
  }
}

/** Letters lose what they showed; a card that stands in Slack is repainted once, as it was last. */
async function blankLetters(tx: Tx, secrets: Secret[], now: Date): Promise<void> {
  const { outbox } = schema
  const rows = await tx.select().from(outbox).orderBy(desc(outbox.id))
  const seen = new Set<string>()
  for (const { id, card, state, address, post } of rows) {
    const left = redact(post, secrets)
    const isLast = card !== null && !seen.has(card)
    if (card !== null) seen.add(card)
    if (JSON.stringify(left) === JSON.stringify(post)) continue
    await tx.update(outbox).set({ post: left }).where(eq(outbox.id, id))
    if (isLast && state === 'sent') await send(tx, [{ op: 'repaint', address, post: left, card }], now)
  }
}
