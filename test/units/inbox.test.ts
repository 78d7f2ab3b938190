// The inbox: one row for each thing that arrived, worked on in order within a lane, by one worker at a time.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { acrossWorkspaces, type Database, inWorkspace } from '../../db/database.ts'
import { inbox as table } from '../../db/schema.ts'
import { batched } from '../../src/queue/batch.ts'
import { createInbox, type Inbox, LostLease } from '../../src/queue/inbox.ts'
import { keyOf, laneOf } from '../../src/queue/keys.ts'
import { freshDatabase } from '../database.ts'
import { direct, queues } from '../replica.ts'

let db: Database
let inbox: Inbox
beforeAll(async () => {
  db = await freshDatabase()
  inbox = createInbox(db)
})
beforeEach(() => acrossWorkspaces(db, async tx => void (await tx.delete(table))))
afterAll(() => db.close())

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 10, 0, seconds))
const texts = async (seconds: number, limit = 10) =>
  (await inbox.claim(at(seconds), limit)).map(item => 'text' in item.incoming && item.incoming.text)

test('what arrives twice, at once or later, is one row', async () => {
  const message = direct('U1', 1, 'hello')
  await Promise.all([inbox.put(message, at(0)), inbox.put(message, at(0)), inbox.put({ ...message }, at(1))])
  await inbox.put(message, at(2))
  expect((await queues(db)).inbox).toHaveLength(1)
})

test('a row that the database refuses does not take those beside it along', async () => {
  const good = [1, 2, 3].map(n => inbox.put(direct('U1', n, `good ${n}`), at(0)))
  const bad = inbox.put({ ...direct('U1', 4, 'bad'), workspace: null as unknown as string }, at(0))
  await expect(bad).rejects.toThrow()
  await Promise.all(good)
  expect((await queues(db)).inbox).toHaveLength(3)
})

test('characters that Postgres cannot hold cost nobody the message', async () => {
  const half = '😀'.slice(0, 1)
  await inbox.put(direct('U1', 1, `a\0b${half}c😀`), at(0))
  expect(await texts(0)).toEqual(['a�b�c😀'])
})

test('one lane is worked on in order, lanes beside one another', async () => {
  for (const [n, user] of [1, 1, 2].entries()) await inbox.put(direct(`U${user}`, n, `${n}`), at(0))
  const [first, other] = await inbox.claim(at(0), 10)
  expect([first?.incoming, other?.incoming]).toMatchObject([{ text: '0' }, { text: '2' }])
  expect(await texts(1)).toEqual([])
  if (first) await inWorkspace(db, 'T1', tx => inbox.finish(tx, first, at(1)))
  expect(await texts(2)).toEqual(['1'])
})

test('workers that claim at the same time never get the same item', async () => {
  for (let n = 0; n < 24; n += 1) await inbox.put(direct(`U${n}`, n, `${n}`), at(0))
  const claims = await Promise.all([1, 2, 3].map(() => inbox.claim(at(0), 8)))
  const ids = claims.flat().map(item => item.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (;;) {
    const more = await inbox.claim(at(0), 8)
    if (more.length === 0) break
    ids.push(...more.map(item => item.id))
  }
  expect(new Set(ids).size).toBe(24)
  expect(ids).toHaveLength(24)
})

test('a lease that ran out is taken over, and its first holder can neither finish nor put back nor bury', async () => {
  await inbox.put(direct('U1', 1, 'slow'), at(0))
  const [first] = await inbox.claim(at(0), 1)
  expect(await inbox.claim(at(119), 1)).toEqual([])
  const [second] = await inbox.claim(at(121), 1)
  expect([first?.tries, second?.tries]).toEqual([1, 2])
  if (!first || !second) throw new Error('nothing claimed')
  await expect(inWorkspace(db, 'T1', tx => inbox.finish(tx, first, at(122)))).rejects.toThrow(LostLease)
  await inbox.retry(first, 'late', at(500))
  await expect(inWorkspace(db, 'T1', tx => inbox.bury(tx, first, 'late', at(122)))).rejects.toThrow(LostLease)
  await inWorkspace(db, 'T1', tx => inbox.finish(tx, second, at(122)))
  expect((await queues(db)).inbox).toMatchObject([{ state: 'done', error: null }])
})

test('what is done keeps its key and forgets its words, until it is pruned', async () => {
  await inbox.put(direct('U1', 1, 'secret words'), at(0))
  const [item] = await inbox.claim(at(0), 1)
  if (item) await inWorkspace(db, 'T1', tx => inbox.finish(tx, item, at(1)))
  await inbox.put(direct('U1', 1, 'secret words'), at(2))
  expect((await queues(db)).inbox).toMatchObject([{ state: 'done', payload: { kind: 'message' } }])
  await inbox.prune(at(1))
  expect((await queues(db)).inbox).toHaveLength(1)
  await inbox.prune(at(2))
  expect((await queues(db)).inbox).toEqual([])
})

test('an item put back waits for its time, and release frees what a dead process held', async () => {
  await inbox.put(direct('U1', 1, 'again'), at(0))
  const [item] = await inbox.claim(at(0), 1)
  if (item) await inbox.retry(item, 'broken', at(30))
  expect(await inbox.claim(at(29), 1)).toEqual([])
  expect(await inbox.waiting()).toBe(1)
  expect(await texts(30)).toEqual(['again'])
  await inbox.release()
  expect(await texts(31)).toEqual(['again'])
})

test('a batch resolves each caller with the fate of its own row', async () => {
  const written: number[][] = []
  const put = batched<number>(async rows => {
    if (rows.includes(3)) throw new Error('no three')
    written.push(rows)
  })
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map(put))
  expect(results.map(result => result.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(written).toEqual([[0], [1], [2], [4]])
})

test('keys tell apart what is different, and only that', () => {
  const message = direct('U1', 1, 'hello')
  const edit = { ...message, kind: 'edit' as const, editedAt: '2.0' }
  expect(keyOf({ ...message, mentioned: true, text: 'as another event' })).toBe(keyOf(message))
  const from = { workspace: 'T1', user: 'U1', channel: 'DU1' }
  const tap = { ...from, kind: 'tap' as const, action: 'a', value: '', trigger: '7' }
  const keys = [message, edit, { ...edit, editedAt: '3.0' }, { ...message, kind: 'delete' as const }, tap].map(keyOf)
  expect(new Set(keys).size).toBe(5)
  expect(laneOf(message)).toBe(laneOf(edit))
  expect(laneOf(tap)).not.toBe(laneOf(message))
})
