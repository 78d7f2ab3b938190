// Many processes over one database: nothing lost, nothing twice, also when one of them is gone in the middle.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, inWorkspace } from '../../db/database.ts'
import { notes } from '../../db/schema.ts'
import { type MovableClock, movableClock } from '../../src/clock.ts'
import { createInbox } from '../../src/queue/inbox.ts'
import { freshDatabase } from '../database.ts'
import { direct, gate, queues, recorder, scripted } from '../replica.ts'

let db: Database
let clock: MovableClock
beforeEach(async () => {
  db = await freshDatabase()
  clock = movableClock(new Date('2026-11-23T10:00:00Z'))
})
afterEach(() => db.close())

const PEOPLE = 20
const EACH = 10

/** Ten messages of each of twenty people, mixed as they would arrive. */
async function fill(): Promise<string[]> {
  const inbox = createInbox(db)
  const texts: string[] = []
  for (let n = 0; n < EACH; n += 1) {
    const round = Array.from({ length: PEOPLE }, (_, person) =>
      direct(`U${person}`, n + 1, `Met Ann at C${person}x${n}.`),
    )
    texts.push(...round.map(message => message.text))
    await Promise.all(round.map(message => inbox.put(message, clock.now())))
  }
  return texts
}

const written = () =>
  inWorkspace(db, 'T1', async tx => (await tx.select({ text: notes.text }).from(notes)).map(n => n.text))

test('two replicas work off 200 messages, one of them gone midway: nothing lost, nothing twice, all in order', async () => {
  const texts = await fill()
  const gone = gate()
  let begun = 0
  const dying = recorder({
    db,
    clock,
    engine: scripted(async () => {
      begun += 1
      if (begun > 30) await gone.passed
    }),
  })
  const living = recorder({ db, clock })
  const death = dying.rapport.settle()
  await expect.poll(() => begun, { timeout: 120_000 }).toBeGreaterThan(10)
  await living.rapport.settle()
  await expect.poll(() => begun, { timeout: 120_000 }).toBeGreaterThan(30)
  clock.moveTo(new Date(clock.now().getTime() + 121_000))
  await living.rapport.settle()
  const { inbox, outbox } = await queues(db)
  expect(inbox.filter(item => item.state !== 'done')).toEqual([])
  expect((await written()).sort()).toEqual([...texts].sort())
  expect(outbox.filter(letter => letter.state !== 'sent')).toEqual([])
  const posted = [...dying.posted, ...living.posted].map(letter => letter.id)
  expect(posted.sort((a, b) => a - b)).toEqual(outbox.map(letter => letter.id))
  expect(outbox).toHaveLength(PEOPLE * EACH)
  gone.open()
  await death
  expect(await written()).toHaveLength(PEOPLE * EACH)
  expect((await queues(db)).outbox).toHaveLength(PEOPLE * EACH)
  const firstOf = outbox.filter(letter => letter.address.user === 'U0').map(letter => letter.address.thread)
  expect(firstOf).toEqual([...firstOf].sort((a, b) => Number.parseFloat(a ?? '') - Number.parseFloat(b ?? '')))
}, 240_000)

test('on the embedded database a new process takes over at once what the last one held', async () => {
  await createInbox(db).put(direct('U1', 1, 'Met Ann at Northwind.'), clock.now())
  await createInbox(db).claim(clock.now(), 1)
  const next = recorder({ db: { ...db, kind: 'embedded' }, clock })
  await next.rapport.start()
  await expect.poll(() => next.posted.length).toBe(1)
  await next.rapport.stop()
})

test('on a server a new process leaves alone what a living one may hold', async () => {
  await createInbox(db).put(direct('U1', 1, 'Met Ann at Northwind.'), clock.now())
  await createInbox(db).claim(clock.now(), 1)
  const next = recorder({ db: { ...db, kind: 'postgres' }, clock })
  await next.rapport.start()
  await next.rapport.settle()
  await next.rapport.stop()
  expect(next.posted).toEqual([])
})
