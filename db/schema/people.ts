// Workspaces, their installations, and the reps in them.
import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Language, Weekday } from '../../src/model.ts'
import type { Overrides } from '../../src/nudges/settings.ts'
import { day, id, instant, workspace } from './columns.ts'

export const workspaces = pgTable('workspaces', {
  workspace: text('workspace').primaryKey(),
  name: text('name').notNull(),
  botUser: text('bot_user'),
  /** Whether facts marked sensitive are kept. */
  sensitive: boolean('sensitive').notNull().default(false),
  /** What the team set about nudges; null where nothing. */
  nudges: jsonb('nudges').$type<Overrides>(),
  addedAt: instant('added_at').notNull(),
})

/** Workspaces that installed the app by OAuth; the installation (with its tokens) is encrypted by the application. */
export const installations = pgTable('installations', {
  workspace: text('workspace').primaryKey(),
  sealed: text('sealed').notNull(),
  installedAt: instant('installed_at').notNull(),
})

export const reps = pgTable(
  'reps',
  {
    workspace: workspace(),
    id: id(),
    name: text('name').notNull(),
    language: text('language').$type<Language>().notNull(),
    tz: text('tz').notNull(),
    country: text('country').notNull(),
    works: jsonb('works').$type<Weekday[]>().notNull(),
    nudgeAt: text('nudge_at').notNull(),
    /** Wall-clock times between which nothing unprompted comes; the same twice: none. */
    quietFrom: text('quiet_from').notNull().default('20:00'),
    quietTo: text('quiet_to').notNull().default('07:00'),
    manager: text('manager'),
    admin: boolean('admin').notNull().default(false),
    /** What the rep set about nudges, over what the team did; null where nothing. */
    nudges: jsonb('nudges').$type<Overrides>(),
    /** The direct-message channel, once known. */
    dm: text('dm'),
    /** The last local day whose morning was held. */
    lastMorning: day('last_morning'),
    /** When the next digest is due. */
    nextMorning: instant('next_morning').notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('reps_morning').on(t.nextMorning),
    index('reps_manager').on(t.workspace, t.manager).where(sql`manager is not null`),
  ],
)
