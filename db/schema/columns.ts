// Columns that many tables share: the workspace that owns the row, its id, instants and civil dates.
import { date, text, timestamp } from 'drizzle-orm/pg-core'

export const workspace = () => text('workspace').notNull()
export const id = () => text('id').notNull()
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
export const day = (name: string) => date(name, { mode: 'string' })
