// Vectors of the sense of texts, so that a model is asked once for each.
import { pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core'
import { workspace } from './columns.ts'

export const vectors = pgTable(
  'vectors',
  {
    workspace: workspace(),
    model: text('model').notNull(),
    /** The fingerprint of the text. */
    hash: text('hash').notNull(),
    vector: real('vector').array().notNull(),
  },
  t => [primaryKey({ columns: [t.workspace, t.model, t.hash] })],
)
