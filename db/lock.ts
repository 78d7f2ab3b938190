// One process at a time on the embedded database: a lock file beside its directory, with a check that its owner lives.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: somebody else's process, but alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const ownerOf = (file: string): number => {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

/**
 * Takes the lock and gives back how to release it.
 * PGlite itself has no lock: two processes on one directory silently lose rows.
 * @throws Error with a line for the operator when another living process holds it
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => {
        if (ownerOf(file) === process.pid) rmSync(file, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = ownerOf(file)
    // A container gives every run the same pid, so our own number in an old file is a leftover unless we hold it.
    if (owner !== process.pid && isAlive(owner)) {
      throw new Error(
        `Another Rapport (process ${owner}) is using this data (${dirname(file)}). Stop it, choose another folder with RAPPORT_DATA, or set DATABASE_URL to share a Postgres.`,
      )
    }
    if (owner === process.pid && held.has(file)) throw new Error(`This process already has ${dirname(file)} open.`)
    rmSync(file, { force: true })
  }
  throw new Error(`Could not take the lock ${file}.`)
}

const held = new Set<string>()

/** `takeLock`, remembered within this process, so that it cannot open one directory twice either. */
export function holdLock(file: string): () => void {
  const release = takeLock(file)
  held.add(file)
  return () => {
    held.delete(file)
    release()
  }
}
