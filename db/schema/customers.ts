// Customers with their aliases, contacts, and deals with their steps.
import { sql } from 'drizzle-orm'
import { boolean, doublePrecision, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { DealSlots } from '../../src/deals/fold.ts'
import type { DealStep } from '../../src/understanding/meaning.ts'
import { day, id, instant, workspace } from './columns.ts'

export const customers = pgTable(
  'customers',
  {
    workspace: workspace(),
    id: id(),
    rep: text('rep').notNull(),
    name: text('name').notNull(),
    /** The name folded for comparison; one customer of a rep has it. */
    nameKey: text('name_key').notNull(),
    tier: text('tier').$type<'A' | 'B' | 'C' | 'D'>(),
    addedOn: day('added_on').notNull(),
    /** Made by a note that was then undone: hidden until it is named again. */
    hidden: boolean('hidden').notNull().default(false),
    madeBy: text('made_by'),
    /** Not to be contacted: since when, who said so, and in what words. */
    noContactSince: day('no_contact_since'),
    noContactBy: text('no_contact_by'),
    noContactQuote: text('no_contact_quote'),
  },
  t => [primaryKey({ columns: [t.workspace, t.id] }), uniqueIndex('customers_name').on(t.workspace, t.rep, t.nameKey)],
)

export const customerAliases = pgTable(
  'customer_aliases',
  {
    workspace: workspace(),
    customer: text('customer').notNull(),
    rep: text('rep').notNull(),
    alias: text('alias').notNull(),
    aliasKey: text('alias_key').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.rep, t.aliasKey, t.customer] })],
)

export const contacts = pgTable(
  'contacts',
  {
    workspace: workspace(),
    id: id(),
    customer: text('customer').notNull(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    title: text('title'),
    visit: text('visit'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    uniqueIndex('contacts_name').on(t.workspace, t.customer, t.nameKey),
  ],
)

/** What was said of a deal, statement by statement; the deal as it stands is their fold. */
export const deals = pgTable(
  'deals',
  {
    workspace: workspace(),
    id: id(),
    /** Statements of one deal share this. */
    deal: text('deal').notNull(),
    customer: text('customer').notNull(),
    rep: text('rep').notNull(),
    product: text('product'),
    quantity: doublePrecision('quantity'),
    unit: text('unit'),
    amount: doublePrecision('amount'),
    currency: text('currency'),
    step: text('step').$type<DealStep>(),
    closeOn: day('close_on'),
    quote: text('quote').notNull(),
    visit: text('visit').notNull(),
    saidOn: day('said_on').notNull(),
    certainty: text('certainty').$type<'hearsay' | 'unsure'>(),
    /** Slots that it stated and that the rep set aside, letting what had been said before stand. */
    setAside: jsonb('set_aside').$type<DealSlots>(),
    removedAt: instant('removed_at'),
  },
  t => [
    primaryKey({ columns: [t.workspace, t.id] }),
    index('deals_customer').on(t.workspace, t.customer).where(sql`removed_at is null`),
    index('deals_visit').on(t.workspace, t.visit),
  ],
)

export const dealSteps = pgTable(
  'deal_steps',
  {
    workspace: workspace(),
    deal: text('deal').notNull(),
    step: text('step').$type<DealStep>().notNull(),
    since: day('since').notNull(),
    visit: text('visit').notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.deal, t.step, t.visit] })],
)
