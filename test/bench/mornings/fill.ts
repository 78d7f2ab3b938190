// A database of teams that have worked for months, made inside Postgres: reps, their customers, and what was said of them.
import postgres from 'postgres'
import { ROWS } from './rows.ts'

export interface Size {
  workspaces: number
  /** In all workspaces together. */
  reps: number
}

export const CUSTOMERS_EACH = 100

/** The instant of the first morning that is measured, a Wednesday, and of those after it. */
export const MORNINGS = ['2026-11-25T00:30:00Z', '2026-11-26T00:30:00Z', '2026-11-27T00:30:00Z'] as const
const TODAY = MORNINGS[0].slice(0, 10)

/** Tables too large to keep their indexes up to date while they fill. */
const LARGE = ['customers', 'contacts', 'notes', 'visits', 'facts', 'signals', 'follow_ups', 'deals']

/**
 * Fills an empty database that has its schema. What one customer told of lies scattered, as it does where many reps
 * write at once, and ids are as random as in life; the same size gives the same rows.
 */
export async function fill(url: string, { workspaces, reps }: Size): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(`set synchronous_commit = off; set maintenance_work_mem = '512MB'; ${HELPERS}`)
    const given = { reps, customers: reps * CUSTOMERS_EACH, each: CUSTOMERS_EACH, today: TODAY }
    const rebuild = await withoutIndexes(sql)
    for (const rows of ROWS({ ...given, perWorkspace: Math.ceil(reps / workspaces) })) await sql.unsafe(rows)
    for (const index of rebuild) await sql.unsafe(index)
    await sql.unsafe('vacuum analyze')
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** `roll(n, salt, below)` throws a die that always falls the same way; `uid(kind, n)` is the id of the nth of a kind. */
const HELPERS = `
create function pg_temp.roll(n bigint, salt int, below int) returns int language sql immutable
  as 'select mod(hashint8extended(n, salt) & 9223372036854775807, below)::int';
create function pg_temp.uid(kind text, n bigint) returns text language sql immutable
  as 'select md5(kind || n)::uuid::text';`

/** Takes the indexes of the large tables away; gives the statements that make them again. */
async function withoutIndexes(sql: postgres.Sql): Promise<string[]> {
  const keys = await sql<{ table: string; name: string; is: string }[]>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as is from pg_constraint
    where contype = 'p' and conrelid::regclass::text = any (${LARGE})`
  for (const { table, name } of keys) await sql.unsafe(`alter table ${table} drop constraint ${name}`)
  const indexes = await sql<{ name: string; is: string }[]>`
    select indexname as name, indexdef as is from pg_indexes where schemaname = 'public' and tablename = any (${LARGE})`
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`)
  return [
    ...keys.map(({ table, name, is }) => `alter table ${table} add constraint ${name} ${is}`),
    ...indexes.map(({ is }) => is),
  ]
}
