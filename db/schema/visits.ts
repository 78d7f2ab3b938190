// Notes as they were written, the visits they report, and what was said in them.
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { FactKey } from '../../src/facts/kinds.ts'
import type { Scope } from '../../src/facts/scope.ts'
import type { SaidAgain } from '../../src/facts/strength.ts'
import type { Language } from '../../src/model.ts'
import type { Channel, Meaning, SignalKind } from '../../src/understanding/meaning.ts'
import { day, id, instant, workspace } from './columns.ts'

export const notes = pgTable(
  'notes',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    channel: text('channel').notNull(),
    ts: text('ts').notNull(),
    thread: text('thread'),
    text: text('text').notNull(),
    at: instant('at').notNull(),
    language: text('language').$type<Language>().notNull(),
    /** waiting: a question is open; kept: its visits stand; undone: taken back. */
    state: text('state').$type<'waiting' | 'kept' | 'undone'>().notNull(),
    engine: text('engine').notNull(),
    prompt: text('prompt'),
    inputTokens: integer('input_tokens'),
    outputTokens: integer('output_tokens'),
    milliseconds: integer('milliseconds'),
    meaning: jsonb('meaning').$type<Meaning>().notNull(),
    /** Customers already chosen for names that fit several: name as said → customer id, or `new`. */
    choices: jsonb('choices').$type<Record<string, string>>().notNull(),
    /** Keys of sensitive facts that were understood and left out. */
    leftOut: jsonb('left_out').$type<FactKey[]>().notNull().default([]),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    uniqueIndex('notes_message').on(t.workspace, t.channel, t.ts),
    index('notes_thread').on(t.workspace, t.channel, t.thread),
    index('notes_rep').on(t.workspace, t.rep, t.at),
  ],
)

export const visits = pgTable(
  'visits',
  {
    workspace: workspace(),
    id: id(),
    note: text('note').notNull(),
    customer: text('customer').notNull(),
    rep: text('rep').notNull(),
    on: day('on').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    fresh: text('fresh').$type<'yes' | 'no'>().notNull(),
    removedAt: instant('removed_at'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('visits_note').on(t.workspace, t.note),
    // All that a morning reads of a visit, so that it need not look at the rows themselves.
    index('visits_customer').on(t.workspace, t.customer, t.on, t.id, t.removedAt),
    index('visits_rep').on(t.workspace, t.rep, t.on),
  ],
)

export const facts = pgTable(
  'facts',
  {
    workspace: workspace(),
    id: id(),
    customer: text('customer').notNull(),
    /** The contact it is about; without one it is about the customer. */
    contact: text('contact'),
    key: text('key').$type<FactKey>().notNull(),
    value: text('value').notNull(),
    currency: text('currency'),
    quote: text('quote').notNull(),
    certainty: text('certainty').$type<'hearsay' | 'unsure'>(),
    visit: text('visit').notNull(),
    saidBy: text('said_by').notNull(),
    saidOn: day('said_on').notNull(),
    /** Until when it held, and what took its place. */
    heldUntil: day('held_until'),
    replacedBy: text('replaced_by'),
    /** Said again in these visits, in these words. */
    again: jsonb('again').$type<SaidAgain[]>().notNull().default([]),
    /** What it holds for, where a customer can have one for each: a year, a product. */
    scope: jsonb('scope').$type<Scope>(),
    /** Taken back (undo, edit): it never counted. */
    removedAt: instant('removed_at'),
    /** Taken back since the rep let what it would have replaced stand. */
    setAside: instant('set_aside'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('facts_customer').on(t.workspace, t.customer).where(sql`held_until is null and removed_at is null`),
    index('facts_visit').on(t.workspace, t.visit),
    index('facts_replaced').on(t.workspace, t.replacedBy).where(sql`replaced_by is not null`),
  ],
)

export const signals = pgTable(
  'signals',
  {
    workspace: workspace(),
    id: id(),
    customer: text('customer').notNull(),
    visit: text('visit').notNull(),
    kind: text('kind').$type<SignalKind>().notNull(),
    topic: text('topic'),
    by: text('by'),
    quote: text('quote').notNull(),
    certainty: text('certainty').$type<'hearsay' | 'unsure'>(),
    on: day('on').notNull(),
    /** Since when a complaint is solved, or an objection answered. */
    settledOn: day('settled_on'),
    /** Who said so: a rep, or `note:<id>`, which takes it back with the note. */
    settledBy: text('settled_by'),
    removedAt: instant('removed_at'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('signals_customer').on(t.workspace, t.customer, t.on),
    index('signals_visit').on(t.workspace, t.visit),
  ],
)

export const followUps = pgTable(
  'follow_ups',
  {
    workspace: workspace(),
    id: id(),
    customer: text('customer').notNull(),
    visit: text('visit').notNull(),
    rep: text('rep').notNull(),
    what: text('what').notNull(),
    by: text('by').$type<'rep' | 'customer'>().notNull(),
    due: day('due'),
    kind: text('kind').$type<'task' | 'appointment' | 'payment'>().notNull(),
    quote: text('quote').notNull(),
    saidOn: day('said_on').notNull(),
    state: text('state').$type<'open' | 'done' | 'dropped' | 'removed'>().notNull(),
    settledAt: instant('settled_at'),
    settledBy: text('settled_by'),
    certainty: text('certainty').$type<'hearsay' | 'unsure'>(),
    /** The rep said that it has no date. */
    undated: boolean('undated').notNull().default(false),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('follow_ups_open').on(t.workspace, t.rep, t.due).where(sql`state = 'open'`),
    index('follow_ups_customer').on(t.workspace, t.customer),
    index('follow_ups_visit').on(t.workspace, t.visit),
  ],
)
