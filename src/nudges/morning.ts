// The morning run: wakes the reps whose time has come, and sends each the one digest of the day.
import { type Database, inWorkspace } from '../../db/database.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { anytime, type Disturb } from '../reps/disturb.ts'
import type { Titles } from './digest.ts'
import { type Drilling, hold } from './hold.ts'
import { postpone } from './postpone.ts'
import { repsDue } from './store/mornings.ts'

export interface Morning {
  /** Holds every morning that is due; gives how many digests were sent. Safe to run often, late, and on many replicas. */
  run(): Promise<number>
}

/** How many reps are looked for at a time, and how many share a transaction: their books are in memory together. */
const AT_ONCE = 1_000
const TOGETHER = 20
/** Transactions under way: while one is planned, the server reads for the others. The embedded database has one at a time. */
const WIDTH = { postgres: 3, embedded: 1 }

interface Due {
  workspace: string
  id: string
}

/** The morning run over a database. */
export function createMorning(parts: {
  db: Database
  clock: Clock
  log: Log
  titles: Titles
  drills?: Drilling
  disturb?: Disturb
}): Morning {
  const { db, clock, log, titles, drills, disturb = anytime } = parts
  const holdThese = (workspace: string, reps: string[]) =>
    inWorkspace(db, workspace, tx => hold(tx, { reps, now: clock.now(), titles, drills }))

  /** Holds the mornings of a workspace's reps; where one of them fails, each on its own, so that it stops nobody else. */
  async function holdAll(workspace: string, reps: string[]): Promise<Map<string, boolean>> {
    try {
      return await holdThese(workspace, reps)
    } catch (error) {
      const [rep, ...others] = reps
      if (others.length > 0) {
        const each: Map<string, boolean>[] = []
        for (const one of reps) each.push(await holdAll(workspace, [one]))
        return new Map(each.flatMap(held => [...held]))
      }
      log.error({ error, rep, workspace }, 'A morning could not be held; it is tried again')
      return new Map()
    }
  }

  /** Those of the reps due whose morning is to be held now: whoever does not want to be disturbed waits. */
  async function ready(due: Due[]): Promise<Due[]> {
    const waiting = new Set<string>()
    for (const [workspace, users] of byWorkspace(due)) {
      // The network, so before any transaction.
      const until = await disturb.until(workspace, users, clock.now())
      if (until.size === 0) continue
      const put = await inWorkspace(db, workspace, tx => postpone(tx, until, clock.now()))
      for (const id of put) waiting.add(keyOf({ workspace, id }))
    }
    return due.filter(rep => !waiting.has(keyOf(rep)))
  }

  return {
    async run() {
      let sent = 0
      /** Those that failed, and those that another replica is at: the next run looks again. */
      const passed = new Set<string>()
      for (;;) {
        const due = (await repsDue(db, clock.now(), AT_ONCE + passed.size)).filter(rep => !passed.has(keyOf(rep)))
        if (due.length === 0) return sent
        const lots = together(await ready(due)).values()
        const worker = async () => {
          for (const { workspace, reps } of lots) {
            const held = await holdAll(workspace, reps)
            for (const id of reps) {
              if (held.get(id)) sent++
              if (!held.has(id)) passed.add(keyOf({ workspace, id }))
            }
          }
        }
        await Promise.all(Array.from({ length: WIDTH[db.kind] }, worker))
      }
    },
  }
}

/** One person can be in two workspaces under one id. */
const keyOf = ({ workspace, id }: Due): string => `${workspace} ${id}`

function byWorkspace(due: Due[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { workspace, id } of due) found.set(workspace, [...(found.get(workspace) ?? []), id])
  return found
}

/** The reps of one workspace together, in lots. */
function together(due: Due[]): { workspace: string; reps: string[] }[] {
  return [...byWorkspace(due)].flatMap(([workspace, ids]) =>
    Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, lot) => ({
      workspace,
      reps: ids.slice(lot * TOGETHER, (lot + 1) * TOGETHER),
    })),
  )
}
