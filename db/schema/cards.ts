// A team's own cards: every change of one, newest last, and what an administrator has pasted but not published yet.
import { sql } from 'drizzle-orm'
import { bigserial, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Language } from '../../src/model.ts'
import { id, instant, workspace } from './columns.ts'

/** What was done to a card, in one language; the newest line says whether it stands and with what words. */
export const teamCards = pgTable(
  'team_cards',
  {
    workspace: workspace(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    card: text('card').notNull(),
    language: text('language').$type<Language>().notNull(),
    /** Counts what was done to the card in this language, from 1. */
    n: integer('n').notNull(),
    deed: text('deed').$type<'published' | 'withdrawn' | 'restored'>().notNull(),
    /** Of what was restored: the version whose words it has. */
    of: integer('of'),
    title: text('title').notNull(),
    /** Empty where it was withdrawn. */
    markdown: text('markdown').notNull(),
    who: text('who').notNull(),
    at: instant('at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.seq] }),
    // Two administrators who publish at one moment: the second is worked on again, and counts on.
    uniqueIndex('team_cards_version').on(t.workspace, t.card, t.language, t.n),
  ],
)

/** A card as it was pasted, until it is published or discarded. */
export const cardDrafts = pgTable(
  'card_drafts',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    /** Empty once it is published or discarded. */
    markdown: text('markdown').notNull(),
    state: text('state').$type<'open' | 'published' | 'discarded'>().notNull(),
    at: instant('at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('card_drafts_open').on(t.workspace, t.rep).where(sql`state = 'open'`),
  ],
)
