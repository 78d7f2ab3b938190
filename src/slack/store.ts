// Installations as they are kept: one sealed row a workspace.
import { eq } from 'drizzle-orm'
import { acrossWorkspaces, type Database } from '../../db/database.ts'
import { installations, workspaces } from '../../db/schema.ts'

export const readInstallation = (db: Database, workspace: string): Promise<string | undefined> =>
  acrossWorkspaces(db, async tx => {
    const [row] = await tx.select().from(installations).where(eq(installations.workspace, workspace))
    return row?.sealed
  })

export const writeInstallation = (
  db: Database,
  workspace: string,
  { name, sealed }: { name: string; sealed: string },
): Promise<void> =>
  acrossWorkspaces(db, async tx => {
    const now = new Date()
    await tx
      .insert(workspaces)
      .values({ workspace, name, addedAt: now })
      .onConflictDoUpdate({ target: workspaces.workspace, set: { name } })
    await tx
      .insert(installations)
      .values({ workspace, sealed, installedAt: now })
      .onConflictDoUpdate({ target: installations.workspace, set: { sealed, installedAt: now } })
  })

export const dropInstallation = (db: Database, workspace: string): Promise<void> =>
  acrossWorkspaces(db, async tx => {
    await tx.delete(installations).where(eq(installations.workspace, workspace))
  })
