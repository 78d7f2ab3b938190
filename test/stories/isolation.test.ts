// Workspaces do not see one another: row-level security over every table, on both databases.

import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acrossWorkspaces, type Database, inWorkspace, type Tx } from '../../db/database.ts'
import * as schema from '../../db/schema.ts'
import { freshDatabase } from '../database.ts'

const TABLES: [string, PgTable][] = Object.values(schema).map(table => [getTableConfig(table).name, table])
const SHARED = ['inbox', 'installations', 'outbox', 'reps', 'workspaces']

let db: Database
beforeAll(async () => {
  db = await freshDatabase()
  for (const workspace of ['T1', 'T2']) {
    for (const [, table] of TABLES) {
      await inWorkspace(db, workspace, tx => tx.insert(table).values(sample(table, workspace)))
    }
  }
})
afterAll(() => db.close())

/** A row with something in every column that needs something. */
function sample(table: PgTable, workspace: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(getTableColumns(table))) {
    if (name === 'workspace') values[name] = workspace
    else if (column.notNull && !column.hasDefault) values[name] = VALUES[column.columnType] ?? 'x'
  }
  return values
}

const VALUES: Record<string, unknown> = {
  PgTimestamp: new Date('2026-11-23T10:00:00Z'),
  PgDateString: '2026-11-23',
  PgInteger: 1,
  PgDoublePrecision: 1,
  PgBoolean: false,
  PgJsonb: {},
  PgArray: [],
}

/** The refusal of a piece of work, in Postgres's own words. */
const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'it was allowed'
  } catch (error) {
    return `${(error as Error).message} ${(error as Error).cause}`
  }
}

/** A transaction that went around the two ways in, under the role that the application uses. */
const barely = <T>(work: (tx: Tx) => Promise<T>) =>
  db.drizzle.transaction(async tx => {
    if (db.role) await tx.execute(sql`select set_config('role', ${db.role}, true)`)
    return work(tx)
  })

test('every table has a workspace and forced row-level security with its policy, says the catalogue', async () => {
  const found = await db.drizzle
    .select({
      name: sql<string>`relname`,
      forced: sql<boolean>`relrowsecurity and relforcerowsecurity`,
      policies: sql<number>`(select count(*)::int from pg_policies p where p.tablename = relname and p.with_check is not null)`,
      workspace: sql<boolean>`exists (select 1 from information_schema.columns c where c.table_name = relname and c.column_name = 'workspace' and c.is_nullable = 'NO')`,
    })
    .from(sql`pg_class join pg_namespace n on n.oid = relnamespace`)
    .where(sql`nspname = 'public' and relkind in ('r', 'p')`)
  expect(found.map(table => table.name).sort()).toEqual(TABLES.map(([name]) => name).sort())
  expect(found.filter(table => !table.forced || table.policies !== 1 || !table.workspace)).toEqual([])
})

test.each(TABLES)('%s: only the rows of the own workspace are seen, changed and deleted', async (name, table) => {
  const workspaces = (rows: Record<string, unknown>[]) => rows.map(row => row.workspace)
  expect(workspaces(await inWorkspace(db, 'T1', tx => tx.select().from(table)))).toEqual(['T1'])
  expect(await inWorkspace(db, 'T3', tx => tx.select().from(table))).toEqual([])
  expect(await barely(tx => tx.select().from(table))).toEqual([])
  const gone = await inWorkspace(db, 'T3', tx => tx.delete(table).returning())
  expect(gone).toEqual([])
  const everywhere = await acrossWorkspaces(db, tx => tx.select().from(table))
  expect(workspaces(everywhere).sort()).toEqual(SHARED.includes(name) ? ['T1', 'T2'] : [])
})

test.each(TABLES)('%s: a row for another workspace, or from nowhere, is refused', async (name, table) => {
  const foreign = sample(table, 'T2')
  expect(await refusal(inWorkspace(db, 'T1', tx => tx.insert(table).values(foreign)))).toMatch(/row-level security/)
  expect(await refusal(barely(tx => tx.insert(table).values(sample(table, 'T9'))))).toMatch(/row-level security/)
  const moved = inWorkspace(db, 'T1', tx => tx.update(table).set({ workspace: 'T2' }))
  expect(await refusal(moved)).toMatch(/row-level security/)
  const everywhere = await refusal(acrossWorkspaces(db, tx => tx.insert(table).values(sample(table, 'T8'))))
  expect(/row-level security/.test(everywhere)).toBe(!SHARED.includes(name))
})

test('the scope of one transaction does not reach into the next on the same connection', async () => {
  await inWorkspace(db, 'T1', tx => tx.select().from(schema.reps))
  const seen = await Promise.all([1, 2, 3, 4, 5, 6].map(() => barely(tx => tx.select().from(schema.reps))))
  expect(seen.flat()).toEqual([])
})

test('a scope that is no workspace is refused before it reaches the database', () => {
  expect(() => inWorkspace(db, '*', async () => 1)).toThrow('Not a workspace')
  expect(() => inWorkspace(db, '', async () => 1)).toThrow('Not a workspace')
})

test('a workspace whose name is SQL sees nothing but itself', async () => {
  const name = `T1' or '1'='1`
  expect(await inWorkspace(db, name, tx => tx.select().from(schema.reps))).toEqual([])
})
