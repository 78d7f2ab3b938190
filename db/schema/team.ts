// What managers were told about customers, and customers on their way from one rep to another.
import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { AlertItem } from '../../src/team-posts.ts'
import { day, id, instant, workspace } from './columns.ts'

/** One thing that a manager was told on a morning; the page of a week is a row of kind `week`, which is about nobody. */
export const alerts = pgTable(
  'alerts',
  {
    workspace: workspace(),
    id: id(),
    manager: text('manager').notNull(),
    /** The one to talk to. */
    rep: text('rep').notNull(),
    /** Empty where it is about no single one. */
    customer: text('customer').notNull(),
    /** The manager's day. */
    day: day('day').notNull(),
    kind: text('kind').$type<AlertItem['kind'] | 'week'>().notNull(),
    /** The id of what it is about. */
    subject: text('subject').notNull(),
    item: jsonb('item').$type<AlertItem>(),
    state: text('state').$type<'open' | 'seen' | 'asked'>().notNull(),
    /** When the manager's question reached the rep; until then it waits for the rep's working hours. */
    passedOn: instant('passed_on'),
    at: instant('at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    // What makes waking twice, or on two replicas, harmless.
    uniqueIndex('alerts_key').on(t.workspace, t.manager, t.day, t.kind, t.subject),
    index('alerts_subject').on(t.workspace, t.manager, t.kind, t.subject),
    index('alerts_customer').on(t.workspace, t.customer),
    index('alerts_asked').on(t.workspace, t.rep).where(sql`state = 'asked' and passed_on is null`),
  ],
)

/** Customers that one rep hands to another: asked, and moved when the other accepts. */
export const handovers = pgTable(
  'handovers',
  {
    workspace: workspace(),
    id: id(),
    from: text('from').notNull(),
    to: text('to').notNull(),
    /** Who proposed it. */
    by: text('by').notNull(),
    state: text('state').$type<'asked' | 'accepted' | 'declined' | 'undone'>().notNull(),
    at: instant('at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('handovers_from').on(t.workspace, t.from).where(sql`state = 'asked'`),
  ],
)

/** The customers of a hand-over, with the name that each had before it. */
export const handoverCustomers = pgTable(
  'handover_customers',
  {
    workspace: workspace(),
    handover: text('handover').notNull(),
    customer: text('customer').notNull(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.handover, t.customer] }),
    index('handover_customers_customer').on(t.workspace, t.customer),
  ],
)
