// Settings, leave and quiet hours told in plain words within a simulated script: the mornings follow.
import { beforeAll, expect, test } from 'vitest'
import { type Printed, simulate } from './simulate-run.ts'

const CN = { tz: 'Asia/Shanghai', locale: 'zh-CN' }
const US = { tz: 'America/New_York', locale: 'en-US' }
const zoneOf = (user: string) => (user.startsWith('US') ? US : CN)
const offset = (user: string) => (user.startsWith('US') ? '-05:00' : '+08:00')
const tells = (user: string, at: string, text: string) => ({ user, at: `${at}${offset(user)}`, text })
/** Five promises to five customers, all due on Wednesday. */
const owes = (user: string) =>
  ['A', 'B', 'C', 'D', 'E'].map((letter, i) => ({
    ...{ user, at: `2026-11-23T17:0${i}:00${offset(user)}` },
    visit: { customer: `${letter}${letter} Stores`, follow_ups: [{ what: `sample ${letter}`, due: '2026-11-25' }] },
  }))

const WISHES: [string, string][] = [
  ['as usual', ''],
  ['at most three', '早上最多发三条'],
  ['US at most three', 'at most three in the morning'],
  ['no promises', '不要承诺到期提醒'],
  ['ill', '我明天生病请假'],
  ['US ill', 'I’m off sick tomorrow'],
  ['away', '我休假到周五'],
  ['US away', 'I’m off until Friday'],
  ['quiet', '十点前别打扰我'],
  ['US quiet', 'don’t disturb me before 10'],
]

let lines: Printed[]
beforeAll(async () => {
  const script = WISHES.flatMap(([user, wish]) => [
    { at: '2026-11-23T08:00:00Z', user, ...zoneOf(user) },
    ...owes(user),
    ...(wish ? [tells(user, '2026-11-24T18:00:00', wish)] : []),
  ])
  const at = (one: object) => new Date((one as { at: string }).at).getTime()
  script.sort((a, b) => at(a) - at(b))
  lines = await simulate([...script, { until: '2026-11-28T12:00:00Z' }])
}, 240_000)

/** The mornings of a rep with promises that fall due, and how many each holds. */
const mornings = (user: string) =>
  lines
    .filter(line => line.user === user && line.kind === 'digest')
    .map(({ at, nudges = [] }) => [at.slice(0, 16), nudges.filter(({ kind }) => kind === 'follow_up').length])
    .filter(([, count]) => count !== 0)

test('by default all five are told on the day, at half past eight', () => {
  expect(mornings('as usual')[0]).toEqual(['2026-11-25T08:30', 5])
})

test.each(['at most three', 'US at most three'])('%s: the rest waits', user => {
  expect(mornings(user)[0]).toEqual(['2026-11-25T08:30', 3])
})

test('a kind that is switched off is not told', () => {
  expect(mornings('no promises')).toEqual([])
})

test('ill on the day, they are told on the next one that is no holiday', () => {
  expect(mornings('ill').map(([at]) => at)).toEqual(['2026-11-26T08:30', '2026-11-27T08:30'])
  // Thursday is Thanksgiving.
  expect(mornings('US ill').map(([at]) => at)).toEqual(['2026-11-27T08:30'])
})

test.each(['away', 'US away'])('%s, nothing comes before Friday', user => {
  expect(mornings(user).map(([at]) => at)).toEqual(['2026-11-27T08:30'])
})

test.each(['quiet', 'US quiet'])('%s until ten, the digest comes then', user => {
  expect(mornings(user)[0]).toEqual(['2026-11-25T10:00', 5])
})
