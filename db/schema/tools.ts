// What reps filled in with the course's tools: the sheets, the answers kept on a deal, and plans of visits.
import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { ToolName } from '../../src/coaching/tools/tool.ts'
import type { Language } from '../../src/model.ts'
import type { Goal } from '../../src/plans/plan.ts'
import { day, id, instant, workspace } from './columns.ts'

/** A tool's result that was posted: what words in its thread are about. */
export const worksheets = pgTable(
  'worksheets',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    tool: text('tool').$type<ToolName>().notNull(),
    customer: text('customer'),
    language: text('language').$type<Language>().notNull(),
    /** Where it was posted; absent where only the rep saw it. */
    channel: text('channel'),
    thread: text('thread'),
    /** What was given with the request and in its thread: slot → words. */
    given: jsonb('given').$type<Record<string, string>>().notNull(),
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.id] }), index('worksheets_thread').on(t.workspace, t.rep, t.thread)],
)

/** What a rep answered to a tool's question about a deal, for which no fact has a key; superseded, never overwritten. */
export const toolAnswers = pgTable(
  'tool_answers',
  {
    workspace: workspace(),
    id: id(),
    customer: text('customer').notNull(),
    /** Empty where the customer has no deal on record. */
    deal: text('deal').notNull(),
    rep: text('rep').notNull(),
    tool: text('tool').$type<ToolName>().notNull(),
    slot: text('slot').notNull(),
    text: text('text').notNull(),
    saidOn: day('said_on').notNull(),
    at: instant('at').notNull(),
    heldUntil: instant('held_until'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('tool_answers_held').on(t.workspace, t.customer).where(sql`held_until is null`),
  ],
)

/** The plan of the next visit to a customer; the visit that it is compared with is found by its note. */
export const plans = pgTable(
  'plans',
  {
    workspace: workspace(),
    id: id(),
    customer: text('customer').notNull(),
    rep: text('rep').notNull(),
    on: day('on'),
    purpose: text('purpose').notNull(),
    actions: jsonb('actions').$type<string[]>().notNull(),
    result: text('result').notNull(),
    fallback: text('fallback').notNull(),
    goals: jsonb('goals').$type<Goal[]>().notNull(),
    madeOn: day('made_on').notNull(),
    at: instant('at').notNull(),
    /** Another plan took its place, or it was let go. */
    heldUntil: instant('held_until'),
    /** The note of the visit that it was compared with; while that is taken back, the plan is open again. */
    metBy: text('met_by'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('plans_held').on(t.workspace, t.customer).where(sql`held_until is null`),
  ],
)
