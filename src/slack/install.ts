// Many workspaces: installed by OAuth, their tokens kept encrypted in the database.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { HTTPReceiverOptions, Installation, InstallationStore } from '@slack/bolt'
import type { Database } from '../../db/database.ts'
import { dropInstallation, readInstallation, writeInstallation } from './store.ts'

export interface OAuth {
  receiverOptions: Partial<HTTPReceiverOptions>
}

/** AES-256-GCM under a key derived from the configured one; the workspace is bound in, so rows cannot be swapped. */
export function createSeal(key: string) {
  const secret = createHash('sha256').update(key).digest()
  return {
    seal(text: string, workspace: string): string {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(Buffer.from(workspace))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
    },
    /** @throws Error when the key or the workspace is another, or the text was tampered with */
    open(sealed: string, workspace: string): string {
      const raw = Buffer.from(sealed, 'base64')
      try {
        const decipher = createDecipheriv('aes-256-gcm', secret, raw.subarray(0, 12)).setAAD(Buffer.from(workspace))
        decipher.setAuthTag(raw.subarray(12, 28))
        return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8')
      } catch (cause) {
        throw new Error(`The installation of ${workspace} cannot be read with this RAPPORT_ENCRYPTION_KEY`, { cause })
      }
    },
  }
}

/** A workspace whose installation is not (or no longer) here. */
export class NotInstalled extends Error {
  constructor(workspace: string | undefined) {
    super(`No installation for ${workspace}`)
    this.name = 'NotInstalled'
  }
}

type Kept = Installation<'v1' | 'v2', boolean>

/** Bolt's installation store over the database. */
export function createInstallations(
  db: Database,
  key: string,
): InstallationStore & { of(workspace: string): Promise<Kept | undefined> } {
  const { seal, open } = createSeal(key)
  const of = async (workspace: string) => {
    const sealed = await readInstallation(db, workspace)
    return sealed === undefined ? undefined : (JSON.parse(open(sealed, workspace)) as Kept)
  }
  return {
    of,
    async storeInstallation(installation) {
      const workspace = installation.team?.id ?? installation.enterprise?.id
      if (!workspace) throw new Error('An installation without a workspace')
      await writeInstallation(db, workspace, {
        name: installation.team?.name ?? workspace,
        sealed: seal(JSON.stringify(installation), workspace),
      })
    },
    async fetchInstallation({ teamId, enterpriseId }) {
      const found = await of(teamId ?? enterpriseId ?? '')
      if (!found) throw new NotInstalled(teamId ?? enterpriseId)
      return found as Installation<'v1' | 'v2', false>
    },
    async deleteInstallation({ teamId, enterpriseId }) {
      await dropInstallation(db, teamId ?? enterpriseId ?? '')
    },
  }
}
