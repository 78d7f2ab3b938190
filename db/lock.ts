// One process at a time on the embedded database: a lock file beside its directory, with a check that its owner lives.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart } from '../src/trouble.ts'

/** The locks that this process holds. */
const held = new Set<string>()

/**
 * Takes the lock and gives back how to release it.
 * PGlite itself has no lock: two processes on one directory silently lose rows.
 * @throws CannotStart when this or another living process holds it
 */
export function takeLock(file: string): () => void {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  if (held.has(file)) throw new CannotStart(`This process already has ${folder} open.`)
  while (!written(file)) {
    const owner = ownerOf(file)
    // A container gives every run the same pid, so our own number in a file that we do not hold is a leftover.
    if (owner !== process.pid && isAlive(owner)) {
      throw new CannotStart(
        `Another Rapport (process ${owner}) is using this data (${folder}). Stop it, choose another folder with RAPPORT_DATA, or set DATABASE_URL to share a Postgres. If process ${owner} is no Rapport, delete ${file}.`,
      )
    }
    rmSync(file, { force: true })
  }
  held.add(file)
  return () => {
    held.delete(file)
    if (ownerOf(file) === process.pid) rmSync(file, { force: true })
  }
}

/** Writes the lock file; false when there is one already. */
function written(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new CannotStart(`Cannot write ${file}: ${(error as Error).message}`, error)
  }
}

function ownerOf(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: somebody else's process, but alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
