// The one type of database that stores see, and the only ways into it: inside a workspace, or as the queue.
import { sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>
export type Tx = Parameters<Parameters<Drizzle['transaction']>[0]>[0]

export interface Database {
  kind: 'embedded' | 'postgres'
  /** What a person reads of where the data is. */
  place: string
  drizzle: Drizzle
  /** The role that queries run under, since a superuser passes row-level security by; null where none could be made. */
  role: string | null
  close(): Promise<void>
}

/** The role that every query of the application runs under. */
export const APP_ROLE = 'rapport_app'

/** The scope of the queues and the morning, which look across workspaces; only the tables that need it admit it. */
const EVERYWHERE = '*'

/**
 * Runs `work` in one transaction that sees and touches the rows of one workspace only.
 * Inside it only `tx` may be used: a query on the outer handle would wait for ever on the embedded database.
 */
export function inWorkspace<T>(db: Database, workspace: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!workspace || workspace === EVERYWHERE) throw new Error(`Not a workspace: ${JSON.stringify(workspace)}`)
  return scoped(db, workspace, work)
}

/** Runs `work` in one transaction over the queues, workspaces and reps of all workspaces, and no other table. */
export const acrossWorkspaces = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  scoped(db, EVERYWHERE, work)

function scoped<T>(db: Database, scope: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.drizzle.transaction(async tx => {
    const settings = sql`set_config('rapport.workspace', ${scope}, true)`
    await tx.execute(db.role ? sql`select ${settings}, set_config('role', ${db.role}, true)` : sql`select ${settings}`)
    return work(tx)
  })
}
