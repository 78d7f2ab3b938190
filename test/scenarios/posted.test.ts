// Weeks of some reps through the real app, posted and tapped: what must never happen, counted from what was posted.
import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../database.ts'
import { createTruth } from './posted-truth.ts'
import { type Counted, livePosted } from './posted-year.ts'

let counted: Counted
beforeAll(async () => {
  const db = await freshDatabase()
  // 国庆, Thanksgiving’s month and the nights on which clocks go back lie in it.
  const size = { reps: 4, customers: 6, from: '2026-09-24', to: '2026-11-06' }
  counted = await livePosted(db, size).finally(() => db.close())
}, 600_000)

test('there was enough for it to mean something', () => {
  expect(counted.digests).toBeGreaterThan(80)
  expect(counted.nudges).toBeGreaterThan(200)
  expect(counted.taps).toBeGreaterThan(50)
  expect(counted.kinds.size).toBeGreaterThanOrEqual(12)
})
test.each(['offHours', 'twice', 'aboveCap', 'wrong'] as const)('%s: none', what => {
  expect(counted[what]).toEqual([])
})

const visit = { customer: 'R0 Shop 0', contacts: [], facts: [], signals: [], follow_ups: [] }
const hear = (kind: string) => ({ ...visit, signals: [{ kind, quote: kind }] })
const nudge = (kind: string, due?: string) => ({ n: 1, kind, customer: visit.customer, ...(due ? { due } : {}) })
const morning = { today: '2026-10-12', next: '2026-10-13' }
const friday = '2026-10-09'
type Before = (truth: ReturnType<typeof createTruth>) => void
test.each<[string, Before, ReturnType<typeof nudge>]>([
  ['on the day of a contact', truth => truth.visited(visit, morning.today), nudge('cooling')],
  ['of a silence too short', truth => truth.visited(visit, friday), nudge('cadence')],
  [
    'of what was settled',
    truth => truth.tapped({ kind: 'done', nudge: nudge('follow_up', friday) }, friday),
    nudge('follow_up', friday),
  ],
  [
    'of what sleeps',
    truth => truth.tapped({ kind: 'snooze', until: '2026-10-20', nudge: nudge('payment', friday) }, friday),
    nudge('payment', friday),
  ],
  ['of a complaint that is over, or none', () => {}, nudge('complaint')],
  ['of a delivery asked about, or none', truth => truth.visited(hear('praise'), friday), nudge('after_delivery')],
  ['of an order that came, or none', truth => truth.visited(hear('delivery'), friday), nudge('ordered')],
])('the check itself would see a nudge %s', (reason, before, told) => {
  const truth = createTruth()
  before(truth)
  expect(truth.wrong('R0', told, morning)).toEqual([reason])
  expect(truth.wrong('R1', told, morning)).toContain('of somebody else')
})
