// Where the measured data lives: a fresh database on a server, or a folder for the embedded one; both removed afterwards.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { openDatabase, type Where } from '../../db/open.ts'

export interface Place {
  where: Where
  remove(): Promise<void>
}

const standing = new Set<() => Promise<void>>()

/** Removes everything that still stands, for a run that is broken off. */
export const removeAll = async (): Promise<void> =>
  void (await Promise.allSettled([...standing].map(remove => remove())))

/** A removal that is remembered until it is done. */
function remembered(work: () => Promise<void>): () => Promise<void> {
  const remove = async () => {
    standing.delete(remove)
    await work()
  }
  standing.add(remove)
  return remove
}

const admin = (url: string) => postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })

/** Whether a server answers. */
export async function reaches(url: string): Promise<boolean> {
  const client = admin(url)
  try {
    await client`select 1`
    return true
  } catch {
    return false
  } finally {
    await client.end({ timeout: 2 })
  }
}

/** Makes an empty database on a server. */
export async function onServer(url: string): Promise<Place> {
  const name = `rapport_bench_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
  const run = async (statement: string) => {
    const client = admin(url)
    await client.unsafe(statement).finally(() => client.end({ timeout: 5 }))
  }
  await run(`create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    where: { kind: 'server', url: own.toString() },
    remove: remembered(() => run(`drop database if exists ${name} with (force)`)),
  }
}

/** An empty folder. */
export function inFolder(): { folder: string; remove(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
  return { folder, remove: remembered(async () => rmSync(folder, { recursive: true, force: true })) }
}

/** A folder with an empty embedded database, copied from `template`, since preparing one takes seconds. */
export function embedded(template: string): Place {
  const { folder, remove } = inFolder()
  cpSync(template, folder, { recursive: true })
  return { where: { kind: 'folder', folder }, remove }
}

/** Prepares the folder that `embedded` copies. */
export async function embeddedTemplate(): Promise<{ folder: string; remove(): Promise<void> }> {
  const place = inFolder()
  const db = await openDatabase({ kind: 'folder', folder: place.folder })
  await db.close()
  return place
}
