// Opens either database behind one type: embedded Postgres (PGlite) in a folder or in memory, or a Postgres server.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as overPglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { drizzle as overPostgres } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { root } from '../src/root.ts'
import { CannotStart } from '../src/trouble.ts'
import type { Database, Drizzle } from './database.ts'
import { takeLock } from './lock.ts'
import { protect, roleFor } from './protect.ts'
import * as schema from './schema.ts'

const migrationsFolder = join(root, 'db/migrations')

/** Any number that only Rapport's migrations use. */
const MIGRATION_LOCK = 729_140_113

export type Where =
  | { kind: 'server'; url: string; connections?: number }
  | { kind: 'folder'; folder: string }
  /** `image`: a prepared data directory (see `PGlite.dumpDataDir`), already migrated. */
  | { kind: 'memory'; image?: Blob }

/**
 * Opens the database and brings its schema up to date; safe while several replicas start at once.
 * @throws CannotStart when the server cannot be reached or another process holds the folder
 */
export const openDatabase = (where: Where): Promise<Database> =>
  where.kind === 'server' ? openServer(where.url, where.connections ?? 10) : openEmbedded(where)

async function openEmbedded(where: Exclude<Where, { kind: 'server' }>): Promise<Database> {
  const folder = where.kind === 'folder' ? join(where.folder, 'postgres') : undefined
  if (folder) mkdirSync(folder, { recursive: true })
  const release = folder ? takeLock(`${folder}.lock`) : () => {}
  try {
    const client = await PGlite.create({
      dataDir: folder ?? 'memory://',
      loadDataDir: where.kind === 'memory' ? where.image : undefined,
    })
    const db = overPglite({ client, schema })
    if (!(where.kind === 'memory' && where.image)) await migratePglite(db, { migrationsFolder })
    await protect(db as unknown as Drizzle)
    const role = await roleFor(async query => (await client.query<Record<string, unknown>>(query)).rows)
    return {
      kind: 'embedded',
      place: folder ?? 'memory',
      drizzle: db as unknown as Drizzle,
      role,
      close: () => client.close().finally(release),
    }
  } catch (error) {
    release()
    throw error
  }
}

async function openServer(url: string, connections: number): Promise<Database> {
  await migrateServer(url).catch(error => {
    throw unreachable(url, error) ?? error
  })
  const client = postgres(url, { max: connections, onnotice: () => {}, connect_timeout: 10 })
  const role = await roleFor(query => client.unsafe(query))
  const { host, pathname } = new URL(url)
  return {
    kind: 'postgres',
    place: `${host}${pathname}`,
    drizzle: overPostgres({ client, schema }) as unknown as Drizzle,
    role,
    close: () => client.end({ timeout: 5 }),
  }
}

/** Codes of the network, and Postgres's classes for a refused login, a missing database and a server that is not ready. */
const UNREACHABLE = /^(E[A-Z_]+|CONNECT_TIMEOUT|CONNECTION_.*|28...|3D000|53300|57P03)$/

/** An error of connecting, in one line without the password; undefined for any other error. */
function unreachable(url: string, error: { code?: string; message?: string }): CannotStart | undefined {
  const { host, pathname } = new URL(url)
  if (!UNREACHABLE.test(error.code ?? '')) return
  return new CannotStart(`No Postgres at ${host}${pathname} (DATABASE_URL): ${error.message || error.code}.`, error)
}

async function migrateServer(url: string): Promise<void> {
  // Two connections: the first holds the lock while the second migrates, since migrate() itself races between replicas.
  const guard = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  const client = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  try {
    await guard`select pg_advisory_lock(${MIGRATION_LOCK})`
    const db = overPostgres({ client, schema })
    await migratePostgres(db, { migrationsFolder })
    await protect(db as unknown as Drizzle)
    await guard`select pg_advisory_unlock(${MIGRATION_LOCK})`
  } finally {
    await Promise.all([guard.end({ timeout: 2 }), client.end({ timeout: 2 })])
  }
}
