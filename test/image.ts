// Prepares one migrated image for all tests of a run, since initialising and migrating takes seconds; removes what they left.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import type { Drizzle } from '../db/database.ts'
import { openDatabase } from '../db/open.ts'
import { protect } from '../db/protect.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file of a data directory of the embedded database, or the name of a database on the server to copy. */
    image: string
    /** What the names of this run's databases on the server begin with. */
    databases: string
  }
}

/** Vitest's global set-up: gives the image to every test; gives back how to tidy up. */
export default async function setup(project: TestProject): Promise<() => void | Promise<void>> {
  const databases = `rapport_test_${crypto.randomUUID().slice(0, 8)}_`
  project.provide('databases', databases)
  const server = process.env.TEST_DATABASE_URL
  return server ? onServer(project, { server, databases }) : embedded(project)
}

async function embedded(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-image-'))
  const file = join(folder, 'image.tar')
  const client = await PGlite.create()
  const db = drizzle({ client })
  await migrate(db, { migrationsFolder: 'db/migrations' })
  await protect(db as unknown as Drizzle)
  const image = await client.dumpDataDir('none')
  writeFileSync(file, Buffer.from(await image.arrayBuffer()))
  await client.close()
  project.provide('image', file)
  return () => rmSync(folder, { recursive: true, force: true })
}

async function onServer(
  project: TestProject,
  { server, databases }: { server: string; databases: string },
): Promise<() => Promise<void>> {
  const image = `${databases}image`
  await onceOn(server, admin => admin.unsafe(`create database ${image}`))
  const url = new URL(server)
  url.pathname = `/${image}`
  const db = await openDatabase({ kind: 'server', url: url.toString(), connections: 1 })
  await db.close()
  project.provide('image', image)
  return () =>
    onceOn(server, async admin => {
      const left = await admin`select datname from pg_database where starts_with(datname, ${databases})`
      for (const { datname } of left) await admin.unsafe(`drop database if exists ${datname} with (force)`)
    })
}

async function onceOn(server: string, work: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await work(admin).finally(() => admin.end())
}
