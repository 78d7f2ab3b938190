// Sixty days of three reps, generated: what a morning must never do.
import { expect, test } from 'vitest'
import { createCalendar } from '../../src/nudges/calendar.ts'
import { type Printed, simulate } from './simulate-run.ts'

const REPS = [
  { user: 'CN', tz: 'Asia/Shanghai', country: 'CN', offset: '+08:00' },
  { user: 'US', tz: 'America/New_York', country: 'US', offset: '-05:00' },
  { user: 'AU', tz: 'Australia/Sydney', country: 'AU', offset: '+11:00' },
]
/** What stands outside the five, and what is about no single customer. */
const BESIDE = new Set(['quiet_rep', 'drill'])
const ABOUT_NONE = new Set([...BESIDE, 'festival'])
const START = Date.parse('2026-12-07T00:00:00Z')
const DAYS = 60
const CUSTOMERS = 12
const dayOf = (n: number) => new Date(START + n * 86_400_000).toISOString().slice(0, 10)

/** A steady stream of numbers from 0 up to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

interface Heard {
  at: string
  user: string
  customer: string
}

function script(roll: (below: number) => number) {
  const lines: ({ at: string } & Record<string, unknown>)[] = []
  const contacts: Heard[] = []
  for (const { user, tz } of REPS) {
    lines.push({ at: `${dayOf(0)}T00:00:00Z`, user, tz, locale: user === 'CN' ? 'zh-CN' : 'en-US' })
    for (let i = 0; i < CUSTOMERS; i++)
      lines.push({ at: `${dayOf(0)}T00:00:00Z`, user, customer: `${user} ${i}`, tier: 'ABCD'[roll(4)]! })
  }
  for (let n = 0; n < DAYS; n++)
    for (const { user, offset } of REPS) {
      if (roll(3) === 0) continue
      const customer = `${user} ${roll(CUSTOMERS)}`
      const at = `${dayOf(n)}T${10 + roll(8)}:00:00${offset}`
      const birthday = `--${dayOf(n + roll(40)).slice(5)}`
      const visit = {
        customer,
        contacts: [{ name: `P${customer}` }],
        facts: roll(2) ? [{ about: `P${customer}`, key: 'birthday', value: birthday }] : [],
        signals: roll(3) ? [] : [{ kind: 'delivery' }],
        follow_ups: roll(2) ? [{ what: `promise ${n}`, due: dayOf(n + roll(9)) }] : [],
      }
      contacts.push({ at: dayOf(n), user, customer })
      lines.push({ at, user, visit })
    }
  const ordered = lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return { contacts, lines: [...ordered, { until: `${dayOf(DAYS)}T20:00:00Z` }] }
}

test.each([[7], [2026]])(
  'no digest on a free day, two on a day, more than five, or about another rep’s customer (%i)',
  async seed => {
    const { lines, contacts } = script(dice(seed))
    const digests = (await simulate(lines)).filter(({ kind }) => kind === 'digest')
    expect(digests.length).toBeGreaterThan(60)
    for (const { user, country } of REPS) {
      const calendar = createCalendar({ country, works: ['mon', 'tue', 'wed', 'thu', 'fri'] })
      const own = digests.filter(line => line.user === user)
      const days = own.map(({ at }) => at.slice(0, 10))
      expect(days.filter(day => !calendar.isWorkday(day))).toEqual([])
      expect(own.filter(({ at }) => at.slice(11, 19) !== '08:30:00')).toEqual([])
      expect(new Set(days).size).toBe(days.length)
      const nudges = own.flatMap(({ nudges = [], at }) => nudges.map(nudge => ({ ...nudge, day: at.slice(0, 10) })))
      expect(nudges.map(({ n }) => n)).toEqual(nudges.map((_, i) => i + 1))
      const capped = (line: Printed) => (line.nudges ?? []).filter(({ kind }) => !BESIDE.has(kind))
      expect(own.filter(line => capped(line).length > 5)).toEqual([])
      expect(nudges.filter(({ kind, customer }) => !ABOUT_NONE.has(kind) && !customer.startsWith(`${user} `))).toEqual(
        [],
      )
      const settled = nudges.filter(({ kind, customer, day }) => {
        const before = calendar.workdayOnOrBefore(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10))
        const met = contacts.some(
          one => one.user === user && one.customer === customer && one.at >= before && one.at < day,
        )
        return (kind === 'cadence' || kind === 'after_delivery') && met && !justDelivered(lines, customer, before)
      })
      expect(settled).toEqual([])
    }
  },
)

/** A delivery since that day is itself the contact, and is called about all the same. */
const justDelivered = (lines: Record<string, unknown>[], customer: string, since: string): boolean =>
  lines.some(({ visit, at }) => {
    const said = visit as { customer: string; signals: unknown[] } | undefined
    return said?.customer === customer && said.signals.length > 0 && String(at).slice(0, 10) >= since
  })

test('done, skipped and settled nudges do not come again', async () => {
  const clicks = Array.from({ length: 10 }, (_, i) => i + 1)
  const base = { user: 'US' }
  const at = (day: number, hour: number) => `${dayOf(day)}T${hour}:00:00-05:00`
  const script = [
    { ...base, at: `${dayOf(0)}T05:00:00Z`, tz: 'America/New_York', locale: 'en-US' },
    ...clicks.map(i => ({
      ...{ ...base, at: at(0, 10) },
      visit: { customer: `US ${i}`, follow_ups: [{ what: `promise ${i}`, due: dayOf(1) }] },
    })),
    ...[1, 2].flatMap(day =>
      clicks
        .slice((day - 1) * 5, day * 5)
        .map(nudge => ({ ...base, at: at(day, 11), click: { kind: nudge % 2 ? 'done' : 'skip', nudge } })),
    ),
    { until: `${dayOf(25)}T20:00:00Z` },
  ]
  const digests = (await simulate(script)).map(({ nudges = [] }) => nudges.filter(({ kind }) => kind === 'follow_up'))
  expect(digests.map(nudges => nudges.map(({ n }) => n)).filter(numbers => numbers.length > 0)).toEqual([
    clicks.slice(0, 5),
    clicks.slice(5),
  ])
})
