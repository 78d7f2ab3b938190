// Vectors of texts as they are kept, by the model that made them and the fingerprint of the text.
import { and, eq, inArray } from 'drizzle-orm'
import { type Database, inWorkspace } from '../../../db/database.ts'
import { vectors } from '../../../db/schema.ts'

/** Where vectors of texts are kept, by the fingerprints of the texts. */
export interface VectorStore {
  read(hashes: readonly string[]): Promise<Map<string, number[]>>
  write(found: ReadonlyMap<string, number[]>): Promise<void>
}

/** The owner of what belongs to no workspace: the course's own cards. Slack's ids of workspaces are in capitals. */
const COURSE = 'course'
/** Rows in one statement: each holds some thousand numbers. */
const ROWS = 50

/** The vectors that a model made of the texts of a workspace, or of the course. */
export const createVectorStore = (db: Database, model: string, workspace = COURSE): VectorStore => ({
  async read(hashes) {
    if (hashes.length === 0) return new Map()
    const rows = await inWorkspace(db, workspace, tx =>
      tx
        .select({ hash: vectors.hash, vector: vectors.vector })
        .from(vectors)
        .where(and(eq(vectors.workspace, workspace), eq(vectors.model, model), inArray(vectors.hash, [...hashes]))),
    )
    return new Map(rows.map(({ hash, vector }) => [hash, vector]))
  },
  async write(found) {
    const rows = [...found].map(([hash, vector]) => ({ workspace, model, hash, vector }))
    await inWorkspace(db, workspace, async tx => {
      // Another replica may have asked for the same meanwhile.
      for (let at = 0; at < rows.length; at += ROWS)
        await tx
          .insert(vectors)
          .values(rows.slice(at, at + ROWS))
          .onConflictDoNothing()
    })
  },
})
