// Rows that are read as a few long columns, and written as one long text: a morning moves millions of them.
import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../../../db/database.ts'

type Columns = Record<string, PgColumn>
/** A row as JSON carries it: dates and instants are text. */
type RowOf<C extends Columns> = {
  [K in keyof C]: C[K]['_']['notNull'] extends true ? C[K]['_']['data'] : C[K]['_']['data'] | null
}

/** A query for these columns; they reach the process by these names. */
export interface Reading<C extends Columns> {
  columns: C
  /** All that follows `select …`. */
  from: SQL
}

/**
 * Reads rows in their order, each column as one JSON text: the driver and the mapping of single values cost five times
 * what the database needs for this. No column of instants may be asked for.
 */
export async function inColumns<C extends Columns>(tx: Tx, { columns, from }: Reading<C>): Promise<RowOf<C>[]> {
  const names = Object.keys(columns)
  const inner = sql.join(
    names.map((name, i) => sql`${columns[name]} as ${sql.identifier(`c${i}`)}`),
    sql`, `,
  )
  const texts = Object.fromEntries(
    names.map((name, i) => [name, sql<string | null>`json_agg(${sql.identifier(`c${i}`)})::text`]),
  )
  const [found] = await tx.select(texts).from(sql`(select ${inner} ${from}) rows`)
  const lists = names.map(name => JSON.parse((found?.[name] as string | null) ?? '[]') as unknown[])
  return Array.from({ length: lists[0]?.length ?? 0 }, (_, row) => {
    const one: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) one[names[i]!] = lists[i]![row]
    return one as RowOf<C>
  })
}

/**
 * Rows as something to insert into a table: one parameter, however many they are.
 * @param columns those that the rows have, by their names in the schema; for a table's own insert all, in its order
 */
export function rowsAs(table: PgTable, columns: Columns, rows: object[]): SQL {
  const names = Object.entries(columns)
  const wanted = sql.join(
    names.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  )
  const texts = rows.map(row =>
    Object.fromEntries(names.map(([name, column]) => [column.name, (row as Record<string, unknown>)[name]])),
  )
  const set = sql`json_populate_recordset(null::${sql.identifier(getTableName(table))}, ${JSON.stringify(texts)}::json)`
  return sql`select ${wanted} from ${set}`
}
