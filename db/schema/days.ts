// Days that are not as the published calendar has them: leave that a rep told, and public holidays that a team entered.
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { day, id, instant, workspace } from './columns.ts'

/** A rep's leave, both days included. Nothing is changed: what ends earlier is removed for another that says so. */
export const absences = pgTable(
  'absences',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    from: day('from').notNull(),
    to: day('to').notNull(),
    saidAt: instant('said_at').notNull(),
    removedAt: instant('removed_at'),
    /** The absence that took its place, whose Undo brings it back. */
    removedFor: text('removed_for'),
  },
  t => [primaryKey({ columns: [t.workspace, t.id] }), index('absences_rep').on(t.workspace, t.rep, t.to)],
)

/** A day for which a team says otherwise than the table of its country. */
export const holidayOverrides = pgTable(
  'holiday_overrides',
  {
    workspace: workspace(),
    country: text('country').notNull(),
    day: day('day').notNull(),
    kind: text('kind').$type<'off' | 'work'>().notNull(),
    name: text('name').notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.country, t.day] })],
)
