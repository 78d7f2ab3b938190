// Nudges and digests, coaching exchanges, the two queues, and the audit trail.
import { sql } from 'drizzle-orm'
import { bigserial, boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Turn } from '../../src/coaching/turn.ts'
import type { Address, Incoming, Language } from '../../src/model.ts'
import type { NudgeDraft } from '../../src/nudges/book.ts'
import type { Citation, NudgeView, Post } from '../../src/post.ts'
import { day, id, instant, workspace } from './columns.ts'

export const nudges = pgTable(
  'nudges',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    day: day('day').notNull(),
    /** Counts the nudges posted to the rep so far, from 1; 0 for what was left over and waits for the next morning. */
    n: integer('n').notNull(),
    /** Left over, and shown on request in a message of its own. */
    beside: boolean('beside').notNull().default(false),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    customer: text('customer').notNull(),
    draft: jsonb('draft').$type<NudgeDraft>().notNull(),
    state: text('state').$type<NudgeView['state']>().notNull(),
    reason: text('reason'),
    /** Until when it sleeps. */
    until: day('until'),
    /** The rep's day on which it was answered with Done. */
    doneOn: day('done_on'),
    sentAt: instant('sent_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    // What makes waking twice, or on two replicas, harmless.
    uniqueIndex('nudges_key').on(t.workspace, t.rep, t.day, t.kind, t.subject),
    index('nudges_open').on(t.workspace, t.rep, t.customer).where(sql`state in ('open', 'snoozed', 'skipped')`),
    index('nudges_done').on(t.workspace, t.rep, t.customer, t.doneOn).where(sql`state = 'done'`),
    index('nudges_number').on(t.workspace, t.rep, t.n).where(sql`n > 0`),
    index('nudges_subject').on(t.workspace, t.rep, t.subject),
  ],
)

export const digests = pgTable(
  'digests',
  {
    workspace: workspace(),
    rep: text('rep').notNull(),
    day: day('day').notNull(),
    nudges: integer('nudges').notNull(),
    left: integer('left').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.rep, t.day] })],
)

export const coachings = pgTable(
  'coachings',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    customer: text('customer'),
    thread: text('thread'),
    question: text('question').notNull(),
    answer: text('answer').notNull(),
    cards: jsonb('cards').$type<string[]>().notNull(),
    citations: jsonb('citations').$type<Citation[]>().notNull(),
    engine: text('engine').notNull(),
    refused: text('refused').$type<'out_of_scope' | 'unlawful'>(),
    /** The language of the answer. */
    language: text('language').$type<Language>(),
    /** How it goes on from an earlier exchange of its thread, and what of the card was said; holds no words of anybody. */
    turn: jsonb('turn').$type<Turn>(),
    /** Tells which of two came later, also within one instant. */
    seq: bigserial('seq', { mode: 'number' }),
    vote: text('vote').$type<'up' | 'down'>(),
    votedAt: instant('voted_at'),
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.id] }), index('coachings_thread').on(t.workspace, t.rep, t.thread)],
)

export const inbox = pgTable(
  'inbox',
  {
    workspace: workspace(),
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** What makes a redelivery harmless. */
    key: text('key').notNull(),
    /** What must be worked on in order. */
    lane: text('lane').notNull(),
    payload: jsonb('payload').$type<Incoming>().notNull(),
    state: text('state').$type<'ready' | 'done' | 'dead'>().notNull(),
    tries: integer('tries').notNull().default(0),
    runAt: instant('run_at').notNull(),
    leasedUntil: instant('leased_until'),
    error: text('error'),
    receivedAt: instant('received_at').notNull(),
    doneAt: instant('done_at'),
  },
  t => [
    uniqueIndex('inbox_key').on(t.workspace, t.key),
    index('inbox_ready').on(t.id).where(sql`state = 'ready'`),
    index('inbox_lane').on(t.workspace, t.lane, t.id).where(sql`state = 'ready'`),
  ],
)

export const outbox = pgTable(
  'outbox',
  {
    workspace: workspace(),
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    lane: text('lane').notNull(),
    /** Names the message for later repaints. */
    card: text('card'),
    op: text('op').$type<'post' | 'repaint' | 'open' | 'home' | 'prompts'>().notNull(),
    address: jsonb('address').$type<Address>().notNull(),
    post: jsonb('post').$type<Post>().notNull(),
    /** Given to Slack so that a second sending of the same row can be recognised. */
    clientKey: text('client_key').notNull(),
    state: text('state').$type<'ready' | 'sent' | 'dead'>().notNull(),
    tries: integer('tries').notNull().default(0),
    runAt: instant('run_at').notNull(),
    /** After this it is not worth posting any more; until then it is tried again and again. */
    notAfter: instant('not_after'),
    leasedUntil: instant('leased_until'),
    error: text('error'),
    postedChannel: text('posted_channel'),
    postedTs: text('posted_ts'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  t => [
    index('outbox_ready').on(t.id).where(sql`state = 'ready'`),
    index('outbox_lane').on(t.workspace, t.lane, t.id).where(sql`state = 'ready'`),
    index('outbox_card').on(t.workspace, t.card).where(sql`card is not null`),
    index('outbox_late').on(t.workspace, t.notAfter).where(sql`state = 'ready' and not_after is not null`),
    index('outbox_dead').on(t.workspace, t.id).where(sql`state = 'dead'`),
    index('outbox_thread').on(t.workspace, t.postedChannel, sql`(address->>'thread')`),
  ],
)

export const audit = pgTable(
  'audit',
  {
    workspace: workspace(),
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull(),
    who: text('who').notNull(),
    what: text('what').notNull(),
    about: text('about'),
    detail: jsonb('detail').$type<Record<string, unknown>>(),
  },
  t => [index('audit_at').on(t.workspace, t.at)],
)
