// Practice rounds: where one stands, and what was said in it while it is under way.
import { bigserial, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Turn } from '../../src/coaching/practise/round.ts'
import type { Style } from '../../src/coaching/sections.ts'
import type { Language } from '../../src/model.ts'
import { day, id, instant, workspace } from './columns.ts'

export const practiceRounds = pgTable(
  'practice_rounds',
  {
    workspace: workspace(),
    id: id(),
    /** Tells which of two rounds came later. */
    n: bigserial('n', { mode: 'number' }).notNull(),
    rep: text('rep').notNull(),
    channel: text('channel').notNull(),
    /** Null until the first answer, where a command opened the round: its own message is the thread. */
    thread: text('thread'),
    card: text('card').notNull(),
    language: text('language').$type<Language>().notNull(),
    style: text('style').$type<Style>().notNull(),
    state: text('state').$type<'open' | 'over'>().notNull(),
    /** Once the round is over only the place of each message stays, so that none is taken for anything else. */
    turns: jsonb('turns').$type<Turn[]>().notNull(),
    /** The rep's day, for the drill that follows. */
    on: day('on').notNull(),
    startedAt: instant('started_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('practice_rounds_thread').on(t.workspace, t.rep, t.channel, t.thread),
    index('practice_rounds_card').on(t.workspace, t.rep, t.on),
  ],
)
