// Prepares one migrated image of the embedded database for all tests, since initialising one takes seconds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { TestProject } from 'vitest/node'
import type { Drizzle } from '../db/database.ts'
import { protect } from '../db/protect.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    image: string
  }
}

/** Vitest's global set-up: gives the image's path to every test. */
export default async function setup(project: TestProject): Promise<() => void> {
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
