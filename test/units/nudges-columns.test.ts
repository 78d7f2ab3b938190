// Rows read as columns and written as one text are the rows that they would be one by one.
import { getTableColumns, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, inWorkspace } from '../../db/database.ts'
import { deals, nudges } from '../../db/schema.ts'
import { inColumns, rowsAs } from '../../src/nudges/store/columns.ts'
import type { NudgeRow } from '../../src/nudges/store/nudges.ts'
import { freshDatabase } from '../database.ts'

let db: Database
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

const ODD = '“价” 5\' \\ \n\t 😀 {a,"b"}'
const deal = (id: string, more: object) => ({
  ...{ workspace: 'T1', id, deal: 'd', customer: 'c', rep: 'U1', quote: ODD, visit: 'v', saidOn: '2026-02-28' },
  ...more,
})

test('what is read in columns is what is read in rows, in their order', async () => {
  const { removedAt: _, ...columns } = getTableColumns(deals)
  const [rows, read] = await inWorkspace(db, 'T1', async tx => {
    await tx
      .insert(deals)
      .values([
        deal('b', { amount: 1e15 + 0.5, setAside: { amount: 3, closeOn: '2026-03-01' } }),
        deal('a', { product: '', quantity: 0.1, closeOn: '2028-02-29', certainty: 'hearsay' }),
      ])
    const from = sql`from ${deals} order by ${deals.id}`
    return [await tx.select(columns).from(deals).orderBy(deals.id), await inColumns(tx, { columns, from })]
  })
  expect(read).toEqual(rows)
  expect(read.map(({ id }) => id)).toEqual(['a', 'b'])
})
test('without rows there is nothing', async () => {
  const { id } = getTableColumns(deals)
  const from = sql`from ${deals} where false`
  expect(await inWorkspace(db, 'T1', tx => inColumns(tx, { columns: { id }, from }))).toEqual([])
})
test('what is written as one text is read again as it was, and no row of another workspace can be', async () => {
  const at = new Date('2026-02-28T23:59:59.123Z')
  const row = (workspace: string): NudgeRow => ({
    ...{ workspace, id: 'n', rep: 'U1', day: '2026-02-28', n: 1, beside: false, kind: 'cadence', subject: 's' },
    ...{ customer: 'c', draft: { why: ODD } as NudgeRow['draft'], state: 'open', reason: null, until: '2026-03-01' },
    ...{ doneOn: null, sentAt: at, changedAt: at },
  })
  const write = (workspace: string) =>
    inWorkspace(db, 'T1', tx =>
      tx
        .insert(nudges)
        .select(rowsAs(nudges, getTableColumns(nudges), [row(workspace)]))
        .returning(),
    )
  expect(await write('T1')).toEqual([row('T1')])
  await expect(write('T2')).rejects.toThrow()
})
