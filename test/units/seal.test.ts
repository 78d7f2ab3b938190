// Installations are kept sealed: unreadable without the key, and each only for its own workspace.
import type { Installation } from '@slack/bolt'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { createInstallations, NotInstalled } from '../../src/slack/install.ts'
import { readInstallation, writeInstallation } from '../../src/slack/store.ts'
import { freshDatabase } from '../database.ts'

const KEY = 'a key of sixteen or more'
let db: Database
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

const installation = (team: string): Installation<'v2', false> => ({
  team: { id: team, name: `Team ${team}` },
  enterprise: undefined,
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { id: 'B1', userId: 'UBOT', token: `xoxb-secret-${team}`, scopes: ['chat:write'] },
})
const query = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false as const })

test('an installation comes back as it was, and its token is nowhere in the row', async () => {
  const kept = createInstallations(db, KEY)
  await kept.storeInstallation(installation('T1'))
  expect(await kept.fetchInstallation(query('T1'))).toEqual(JSON.parse(JSON.stringify(installation('T1'))))
  const sealed = (await readInstallation(db, 'T1')) ?? ''
  expect(sealed + Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('xoxb')
})

test('installing again replaces, and no two seals of the same are alike', async () => {
  const kept = createInstallations(db, KEY)
  const before = await readInstallation(db, 'T1')
  await kept.storeInstallation(installation('T1'))
  expect(await readInstallation(db, 'T1')).not.toBe(before)
  expect((await kept.of('T1'))?.bot?.token).toBe('xoxb-secret-T1')
})

test('another key, a swapped row and a changed byte each fail with one clear line', async () => {
  const kept = createInstallations(db, KEY)
  await kept.storeInstallation(installation('T2'))
  const sealed = (await readInstallation(db, 'T2')) ?? ''
  const line = /The installation of T\d cannot be read with this RAPPORT_ENCRYPTION_KEY/
  await expect(createInstallations(db, 'another key of that size').of('T2')).rejects.toThrow(line)
  await writeInstallation(db, 'T1', { name: 'n', sealed })
  await expect(kept.of('T1')).rejects.toThrow(line)
  const changed = Buffer.from(sealed, 'base64')
  changed.writeUInt8(changed.readUInt8(40) ^ 1, 40)
  await writeInstallation(db, 'T2', { name: 'n', sealed: changed.toString('base64') })
  await expect(kept.of('T2')).rejects.toThrow(line)
})

test('a workspace that never installed, or no longer is, is said so', async () => {
  const kept = createInstallations(db, KEY)
  await expect(kept.fetchInstallation(query('T9'))).rejects.toThrow(NotInstalled)
  await kept.storeInstallation(installation('T9'))
  await kept.deleteInstallation?.(query('T9'))
  await expect(kept.fetchInstallation(query('T9'))).rejects.toThrow(NotInstalled)
})
