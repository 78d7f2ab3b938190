// The sheets of tools as they were posted, the answers kept on deals, and what tools build on.
import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '../../../db/database.ts'
import { signals, toolAnswers, worksheets } from '../../../db/schema.ts'
import { readSheet } from '../../customers/sheet/store.ts'
import { viewOfDeal } from '../../customers/views.ts'
import { dealsOf } from '../../deals/store.ts'
import type { CivilDate, Language } from '../../model.ts'
import type { Given, Ground, ToolName } from './tool.ts'

export type Worksheet = typeof worksheets.$inferSelect

/** Keeps a sheet, new or changed. */
export async function saveWorksheet(tx: Tx, sheet: Worksheet): Promise<void> {
  await tx
    .insert(worksheets)
    .values(sheet)
    .onConflictDoUpdate({
      target: [worksheets.workspace, worksheets.id],
      set: { given: sheet.given, customer: sheet.customer, thread: sheet.thread },
    })
}

/** A rep's own sheet. */
export async function worksheetById(tx: Tx, rep: string, id: string): Promise<Worksheet | undefined> {
  const [row] = await tx
    .select()
    .from(worksheets)
    .where(and(eq(worksheets.id, id), eq(worksheets.rep, rep)))
  return row
}

/** The newest sheet of a rep's in a thread. */
export async function lastWorksheet(tx: Tx, rep: string, thread: string): Promise<Worksheet | undefined> {
  const [row] = await tx
    .select()
    .from(worksheets)
    .where(and(eq(worksheets.rep, rep), eq(worksheets.thread, thread)))
    .orderBy(desc(worksheets.at))
    .limit(1)
  return row
}

/** Everything that tools build on for a customer; `given` holds what was answered about its deals. */
export async function readGround(
  tx: Tx,
  customer: string,
  { language, today }: { language: Language; today: CivilDate },
): Promise<Ground | undefined> {
  const sheet = await readSheet(tx, customer)
  if (!sheet) return undefined
  const deals = (await dealsOf(tx, customer)).map(one => ({
    ...viewOfDeal(one),
    deal: one.deal,
    saidOn: one.saidOn,
  }))
  const settled = await settledSignals(
    tx,
    sheet.signals.map(signal => signal.id),
  )
  const given = await answersOf(tx, customer, deals[0]?.deal)
  const { name, facts, followUps } = sheet
  const open = sheet.signals.filter(signal => !settled.has(signal.id))
  return { language, today, customer: name, facts, signals: open, followUps, deals, given }
}

async function settledSignals(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: signals.id })
    .from(signals)
    .where(and(inArray(signals.id, ids), isNotNull(signals.settledOn)))
  return new Set(rows.map(row => row.id))
}

/** What was answered about a customer's newest deal, or before there was one; oldest first. */
async function answersOf(tx: Tx, customer: string, deal: string | undefined): Promise<Given[]> {
  const rows = await tx
    .select()
    .from(toolAnswers)
    .where(
      and(
        eq(toolAnswers.customer, customer),
        isNull(toolAnswers.heldUntil),
        inArray(toolAnswers.deal, ['', ...(deal ? [deal] : [])]),
      ),
    )
    .orderBy(asc(toolAnswers.at))
  return rows.map(({ slot, text, saidOn }) => ({ slot, text, on: saidOn }))
}

/** Keeps answers about a deal; an earlier answer to the same question stays as history. */
export async function keepAnswers(
  tx: Tx,
  of: {
    workspace: string
    rep: string
    customer: string
    deal: string
    tool: ToolName
    answers: Record<string, string>
    on: CivilDate
    now: Date
  },
): Promise<void> {
  const { workspace, rep, customer, deal, tool, on, now } = of
  for (const [slot, text] of Object.entries(of.answers)) {
    const held = and(eq(toolAnswers.customer, customer), eq(toolAnswers.slot, slot), isNull(toolAnswers.heldUntil))
    await tx
      .update(toolAnswers)
      .set({ heldUntil: now })
      .where(and(held, inArray(toolAnswers.deal, ['', deal])))
    // What is emptied is taken back.
    if (text.trim() === '') continue
    await tx.insert(toolAnswers).values({
      ...{ workspace, id: crypto.randomUUID(), customer, deal, rep, tool, slot, text, saidOn: on, at: now },
    })
  }
}
