// Which nudges a morning shows: five, the most valuable first, a customer once.
import { describe, expect, test } from 'vitest'
import type { NudgeDraft } from '../../src/nudges/book.ts'
import { pick } from '../../src/nudges/pick.ts'

const TODAY = '2026-11-25'
const draft = (subject: string, over: Partial<NudgeDraft> = {}): NudgeDraft => ({
  kind: 'cadence',
  subject,
  customer: subject,
  customerName: subject,
  why: '',
  take: '',
  say: '',
  card: 'periodic-contact',
  urgency: 0.5,
  value: 0,
  waitingSince: TODAY,
  nominal: TODAY,
  ...over,
})
const names = (drafts: NudgeDraft[]) => drafts.map(({ subject }) => subject).join(' ')

describe('the order', () => {
  test.each([
    ['more at stake comes first', { value: 900_000 }, { value: 20_000 }],
    ['more urgent comes first', { urgency: 0.9 }, { urgency: 0.4 }],
    ['longer waiting comes first', { waitingSince: '2026-11-01' }, { waitingSince: '2026-11-20' }],
    [
      'a promise due today comes before a larger deal that is only quiet',
      { urgency: 1, value: 30_000 },
      { urgency: 0.3, value: 900_000 },
    ],
    [
      'between equals, the one that has waited past the cap longer',
      { waitingSince: '2026-01-01' },
      { waitingSince: '2026-02-01' },
    ],
  ])('%s', (_name, first, second) => {
    expect(names(pick([draft('b', second), draft('a', first)], TODAY).chosen)).toBe('a b')
    expect(names(pick([draft('a', first), draft('b', second)], TODAY).chosen)).toBe('a b')
  })
  test('does not hang on the order in which equals arrive', () => {
    expect(names(pick([draft('b'), draft('a'), draft('c')], TODAY).chosen)).toBe('a b c')
  })
})

describe('the choice', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, n) => draft(name, { urgency: 1 - n / 10 }))
  test('stops at five and hands back the rest in order', () => {
    const { chosen, left } = pick(many, TODAY)
    expect([names(chosen), names(left)]).toEqual(['a b c d e', 'f g'])
  })
  test('stops at another limit when told', () => {
    expect(names(pick(many, TODAY, 2).chosen)).toBe('a b')
    expect(names(pick(many, TODAY, 0).chosen)).toBe('')
  })
  test('holds a customer once, and the place goes to the next', () => {
    const twice = [
      draft('a', { urgency: 0.9 }),
      draft('a2', { customer: 'a', urgency: 0.8 }),
      draft('b', { urgency: 0.1 }),
    ]
    const { chosen, left } = pick(twice, TODAY, 2)
    expect([names(chosen), names(left)]).toEqual(['a b', 'a2'])
  })
  test('holds a customer twice where two things are due on the day itself', () => {
    const both = [
      draft('a', { due: TODAY }),
      draft('a2', { customer: 'a', due: TODAY }),
      draft('a3', { customer: 'a' }),
    ]
    const { chosen, left } = pick(both, TODAY)
    expect([names(chosen), names(left)]).toEqual(['a a2', 'a3'])
  })
  test('prefers what is due today to what has been overdue for long', () => {
    const overdue = draft('old', { customer: 'a', due: '2026-10-01', urgency: 0.9, waitingSince: '2026-10-01' })
    const { chosen } = pick([overdue, draft('new', { customer: 'a', due: TODAY, urgency: 0.9 })], TODAY)
    expect(names(chosen)).toBe('new')
  })
  test('of nothing is nothing', () => {
    expect(pick([], TODAY)).toEqual({ chosen: [], left: [] })
  })
})
