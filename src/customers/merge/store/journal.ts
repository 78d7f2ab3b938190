// The journal of a merge: every value that it changed, with what stood there before.
import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../../../../db/database.ts'
import * as schema from '../../../../db/schema.ts'

export type Row = Record<string, unknown>
export type Change = typeof schema.mergeChanges.$inferSelect

/** The tables in which a customer's things stand, by the names under which the journal keeps them. */
const TABLES = {
  customers: schema.customers,
  customer_aliases: schema.customerAliases,
  contacts: schema.contacts,
  contact_aliases: schema.contactAliases,
  visits: schema.visits,
  facts: schema.facts,
  signals: schema.signals,
  follow_ups: schema.followUps,
  deals: schema.deals,
  nudges: schema.nudges,
  alerts: schema.alerts,
  coachings: schema.coachings,
  worksheets: schema.worksheets,
  tool_answers: schema.toolAnswers,
  plans: schema.plans,
  notes: schema.notes,
} satisfies Record<string, PgTable>
type TableName = keyof typeof TABLES

const columnsOf = (table: PgTable): Record<string, PgColumn> => getTableColumns(table)

/** The fields of the primary key, the workspace apart. */
function keyOf(table: PgTable): string[] {
  const { primaryKeys } = getTableConfig(table)
  const own = new Set(primaryKeys.flatMap(key => key.columns.map(column => column.name)))
  return Object.entries(columnsOf(table))
    .filter(([field, column]) => own.has(column.name) && field !== 'workspace')
    .map(([field]) => field)
}

/** A row as JSON keeps it: instants are text. */
const flat = (row: Row): Row => JSON.parse(JSON.stringify(row))

/** A flat value as its column takes it. */
const deep = (table: PgTable, field: string, value: unknown): unknown =>
  columnsOf(table)[field]?.dataType === 'date' && typeof value === 'string' ? new Date(value) : value

const deepRow = <T extends PgTable>(table: T, row: Row): T['$inferInsert'] =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [field, deep(table, field, value)]))

/** One value is another, whatever the order of their fields. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([field, one]) => [field, sorted(one)]),
        )
      : value

export type Picture = Map<TableName, Map<string, Row>>

/** Everything that stands under some customers, and the notes of theirs in which a customer was chosen. */
export async function picture(tx: Tx, customers: string[]): Promise<Picture> {
  const taken: Picture = new Map()
  for (const [name, table] of Object.entries(TABLES) as [TableName, PgTable][]) {
    const rows: Row[] = await tx
      .select()
      .from(table)
      .where(concerned(name, table, customers))
    const key = keyOf(table)
    taken.set(name, new Map(rows.map(flat).map(row => [JSON.stringify(key.map(field => row[field])), row])))
  }
  return taken
}

function concerned(name: TableName, table: PgTable, customers: string[]): SQL | undefined {
  if (name === 'customers') return inArray(schema.customers.id, customers)
  if (name !== 'notes') return inArray(columnsOf(table).customer!, customers)
  const chosen = sql.join(
    customers.map(id => sql`${id}`),
    sql`, `,
  )
  return sql`exists (select 1 from jsonb_each_text(${schema.notes.choices}) c where c.value in (${chosen}))`
}

/** What is different between two pictures, value by value. */
export function changesBetween(before: Picture, after: Picture): Omit<Change, 'workspace' | 'merge' | 'n'>[] {
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table) ?? new Map<string, Row>()
    const key = keyOf(TABLES[table])
    const idOf = (row: Row): Row => Object.fromEntries(key.map(field => [field, row[field]]))
    const gone = [...rows].filter(([id]) => !now.has(id)).map(([, row]) => row)
    const made = [...now].filter(([id]) => !rows.has(id)).map(([, row]) => row)
    const changed = [...rows].flatMap(([id, row]) => {
      const next = now.get(id)
      if (!next) return []
      const fields = Object.keys(row).filter(field => !same(row[field], next[field]))
      return fields.map(column => ({
        ...{ table, row: idOf(row), column },
        before: { value: row[column] },
        after: { value: next[column] },
      }))
    })
    return [
      ...gone.map(row => ({ table, row: idOf(row), column: '*', before: row, after: null })),
      ...made.map(row => ({ table, row: idOf(row), column: '*', before: null, after: row })),
      ...changed,
    ]
  })
}

/** Writes the journal. */
export async function writeJournal(
  tx: Tx,
  of: { workspace: string; merge: string },
  changes: Omit<Change, 'workspace' | 'merge' | 'n'>[],
): Promise<void> {
  const rows = changes.map((change, n) => ({ ...change, ...of, n }))
  // A statement takes 65,535 values at most.
  for (let at = 0; at < rows.length; at += 1000) await tx.insert(schema.mergeChanges).values(rows.slice(at, at + 1000))
}

/** The journal of a merge, in order. */
export const readJournal = (tx: Tx, merge: string): Promise<Change[]> =>
  tx.select().from(schema.mergeChanges).where(eq(schema.mergeChanges.merge, merge)).orderBy(schema.mergeChanges.n)

const rowWhere = (table: PgTable, row: Row): SQL | undefined =>
  and(...Object.entries(row).map(([field, value]) => eq(columnsOf(table)[field]!, value)))

/** A value that a merge changed, and what it is now. */
export interface Reverting {
  change: Change
  before: unknown
  after: unknown
  now: unknown
}

/** What a value becomes when the change is taken back; undefined where others changed it since, so that it stays. */
export type Revert = (value: Reverting) => { value: unknown } | undefined

/** Takes changes back: rows that were made go, rows that went come again, and values are put back as `revert` says. */
export async function putBack(tx: Tx, changes: Change[], revert: Revert): Promise<void> {
  const whole = changes.filter(change => change.column === '*')
  for (const change of whole.filter(({ before }) => before === null)) {
    const table = TABLES[change.table as TableName]
    await tx.delete(table).where(rowWhere(table, change.row))
  }
  const rows = new Map<string, Change[]>()
  for (const change of changes.filter(change => change.column !== '*')) {
    const id = `${change.table}${JSON.stringify(change.row)}`
    rows.set(id, [...(rows.get(id) ?? []), change])
  }
  for (const [, ofRow] of rows) await putRowBack(tx, ofRow, revert)
  for (const change of whole.filter(({ before }) => before !== null)) {
    const table = TABLES[change.table as TableName]
    await tx
      .insert(table)
      .values(deepRow(table, change.before as Row))
      .onConflictDoNothing()
  }
}

async function putRowBack(tx: Tx, changes: Change[], revert: Revert): Promise<void> {
  const [first] = changes
  if (!first) return
  const table = TABLES[first.table as TableName]
  const where = rowWhere(table, first.row)
  const [now] = (await tx.select().from(table).where(where)) as Row[]
  if (!now) return
  const current = flat(now)
  const values = changes.flatMap(change => {
    const [before, after] = [change.before, change.after].map(one => (one as { value?: unknown }).value ?? null)
    const back = revert({ change, before, after, now: current[change.column] ?? null })
    return back ? [[change.column, deep(table, change.column, back.value)] as const] : []
  })
  if (values.length > 0) await tx.update(table).set(Object.fromEntries(values)).where(where)
}
