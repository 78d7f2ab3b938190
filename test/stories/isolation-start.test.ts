// Opening a database: replicas that start together, a folder that belongs to one process, and data that stays.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acrossWorkspaces, type Database } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { workspaces } from '../../db/schema.ts'
import { emptyOnServer } from '../database.ts'

const server = process.env.TEST_DATABASE_URL
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-data-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const add = (db: Database, workspace: string) =>
  acrossWorkspaces(
    db,
    async tx => void (await tx.insert(workspaces).values({ workspace, name: 'n', addedAt: new Date() })),
  )
const all = (db: Database) =>
  acrossWorkspaces(db, async tx => (await tx.select().from(workspaces)).map(row => row.workspace))

/** Everything that the catalogue says of tables, columns, indexes and policies. */
const catalogue = (db: Database) =>
  db.drizzle
    .select({ what: sql<string>`what` })
    .from(
      sql`(select table_name || '.' || column_name || ' ' || data_type as what from information_schema.columns where table_schema = 'public'
        union all select indexdef from pg_indexes where schemaname = 'public'
        union all select tablename || policyname || qual || with_check from pg_policies
        union all select 'migration ' || hash from drizzle.__drizzle_migrations) as all_of_it`,
    )
    .orderBy(sql`1`)

test('a folder belongs to one process, its data survives a restart, and starting again changes nothing', async () => {
  const first = await openDatabase({ kind: 'folder', folder })
  await add(first, 'T1')
  const before = await catalogue(first)
  await expect(openDatabase({ kind: 'folder', folder })).rejects.toThrow('This process already has')
  const other = await inAnotherProcess(folder)
  expect(other).toMatchObject({ code: 1 })
  expect(other.said).toContain(`Another Rapport (process ${process.pid}) is using this data`)
  expect(other.said.trim().split('\n')).toHaveLength(1)
  await first.close()
  expect(existsSync(join(folder, 'postgres.lock'))).toBe(false)
  writeFileSync(join(folder, 'postgres.lock'), '999999999')
  const second = await openDatabase({ kind: 'folder', folder })
  expect(await all(second)).toEqual(['T1'])
  expect(await catalogue(second)).toEqual(before)
  await second.close()
}, 120_000)

/** Opens the folder in a process of its own; gives its exit code and what it said on standard error. */
function inAnotherProcess(data: string): Promise<{ code: number | null; said: string }> {
  const script = `import { openDatabase } from './db/open.ts'
    openDatabase({ kind: 'folder', folder: ${JSON.stringify(data)} }).catch(error => { console.error(error.message); process.exit(1) })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  let said = ''
  child.stderr.on('data', piece => {
    said += piece
  })
  return new Promise(resolve => child.on('exit', code => resolve({ code, said })))
}

// On the embedded database there are no replicas to start.
if (server) {
  test('six replicas that start at once on an empty server all start, and find one schema', async () => {
    const { url, drop } = await emptyOnServer(server)
    const started = await Promise.all(
      Array.from({ length: 6 }, () => openDatabase({ kind: 'server', url, connections: 2 })),
    )
    const [first, ...others] = started
    if (!first) throw new Error('none started')
    await Promise.all(started.map((db, n) => add(db, `T${n}`)))
    expect((await all(first)).sort()).toEqual(['T0', 'T1', 'T2', 'T3', 'T4', 'T5'])
    const before = await catalogue(first)
    const again = await openDatabase({ kind: 'server', url, connections: 1 })
    expect(await catalogue(again)).toEqual(before)
    await Promise.all([first, ...others, again].map(db => db.close()))
    await drop()
  })
}

test.each([
  ['nobody listens there', 'postgres://someone:secret@127.0.0.1:9/rapport', /^No Postgres at 127\.0\.0\.1:9\/rapport/],
  ['the host does not exist', 'postgres://someone:secret@nowhere.invalid/rapport', /^No Postgres at nowhere\.invalid/],
])('a server that cannot be reached is said in one line without the password: %s', async (_, url, line) => {
  const opening = openDatabase({ kind: 'server', url })
  await expect(opening).rejects.toThrow(line)
  await expect(opening).rejects.not.toThrow('secret')
})
