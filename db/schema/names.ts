// Other names of people, customers that were found to be one, and those that are to be forgotten.
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant, workspace } from './columns.ts'

/** What else a contact is called: 王店长 is also 王丽. */
export const contactAliases = pgTable(
  'contact_aliases',
  {
    workspace: workspace(),
    customer: text('customer').notNull(),
    contact: text('contact').notNull(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    /** The visit that first called them so; without one it was brought in by a merge. */
    visit: text('visit'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.customer, t.nameKey] }),
    index('contact_aliases_visit').on(t.workspace, t.visit),
  ],
)

/** Two customers of a rep that are one: proposed, then merged, and perhaps taken apart again. */
export const merges = pgTable(
  'merges',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    /** The customer that goes, and the one that it becomes. */
    gone: text('gone').notNull(),
    kept: text('kept').notNull(),
    state: text('state').$type<'asked' | 'declined' | 'merged' | 'undone'>().notNull(),
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.id] }), index('merges_kept').on(t.workspace, t.kept)],
)

/** What a merge changed, value by value, so that it can be put back. */
export const mergeChanges = pgTable(
  'merge_changes',
  {
    workspace: workspace(),
    merge: text('merge').notNull(),
    n: integer('n').notNull(),
    table: text('table').notNull(),
    /** The row, by its primary key as it was after the merge. */
    row: jsonb('row').$type<Record<string, unknown>>().notNull(),
    /** The column; `*` where the whole row was made or taken out. */
    column: text('column').notNull(),
    before: jsonb('before').$type<unknown>(),
    after: jsonb('after').$type<unknown>(),
  },
  t => [primaryKey({ columns: [t.workspace, t.merge, t.n] })],
)

/** Customers that are not to come back by themselves; only a hash of each name is left of them. */
export const forgotten = pgTable(
  'forgotten',
  {
    workspace: workspace(),
    rep: text('rep').notNull(),
    /** SHA-256 over the workspace and the folded name, in hex. */
    hash: text('hash').notNull(),
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.rep, t.hash] })],
)
