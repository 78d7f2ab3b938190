// Databases for tests: embedded, or on the server that TEST_DATABASE_URL names. One that a test closes is emptied for the next.
import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { inject } from 'vitest'
import type { Database, Drizzle } from '../db/database.ts'
import { openDatabase } from '../db/open.ts'

const server = process.env.TEST_DATABASE_URL

/** Closed by a test of this file and emptied since: opening a new one takes a second, emptying one some milliseconds. */
const emptied: Database[] = []
/** An emptied database that takes longer is still in somebody's hands. */
const PATIENCE = 5_000

/** Opens a database with nothing in it; when it is closed, the next test of the same file gets it, empty again. */
export async function freshDatabase(): Promise<Database> {
  const db = emptied.pop() ?? (await (server ? onServer(server) : embedded()))
  return {
    ...db,
    close: async () => {
      if (await isEmptied(db.drizzle)) emptied.push(db)
      else await db.close()
    },
  }
}

const embedded = () => openDatabase({ kind: 'memory', image: new Blob([readFileSync(inject('image'))]) })

/** Empties every table; false when it cannot be had within the patience, as where a test left a transaction open. */
async function isEmptied(db: Drizzle): Promise<boolean> {
  const waited = new Promise<false>(resolve => setTimeout(() => resolve(false), PATIENCE).unref())
  const emptying = db.execute(sql`do $$ begin
    execute (
      select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' restart identity cascade'
      from pg_tables where schemaname = 'public'
    );
  end $$`)
  return Promise.race([waited, emptying.then(() => true as const).catch(() => false as const)])
}

/** Makes an empty database on the server, or one like `template`; gives its address and how to drop it. */
export async function emptyOnServer(url: string, template?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `${inject('databases')}${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name}${template ? ` template ${template}` : ''}`)
  await admin.end()
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    url: own.toString(),
    async drop() {
      const again = postgres(url, { max: 1, onnotice: () => {} })
      await again.unsafe(`drop database if exists ${name} with (force)`)
      await again.end()
    },
  }
}

async function onServer(url: string): Promise<Database> {
  const { url: own, drop } = await emptyOnServer(url, inject('image'))
  const db = await openDatabase({ kind: 'server', url: own, connections: 4 })
  return {
    ...db,
    async close() {
      await db.close()
      await drop()
    },
  }
}
