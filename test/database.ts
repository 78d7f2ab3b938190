// A fresh database for a test: embedded, or on the server that TEST_DATABASE_URL names.
import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import { inject } from 'vitest'
import type { Database } from '../db/database.ts'
import { openDatabase } from '../db/open.ts'

const server = process.env.TEST_DATABASE_URL

/** Opens a database with nothing in it; closing it removes it. */
export async function freshDatabase(): Promise<Database> {
  return server ? onServer(server) : openDatabase({ kind: 'memory', image: new Blob([readFileSync(inject('image'))]) })
}

/** Makes an empty database on the server; gives its address and how to drop it. */
export async function emptyOnServer(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `rapport_test_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name}`)
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
  const { url: own, drop } = await emptyOnServer(url)
  const db = await openDatabase({ kind: 'server', url: own, connections: 4 })
  return {
    ...db,
    async close() {
      await db.close()
      await drop()
    },
  }
}
