// The clock of a complaint: day 1, 5 and 7, then each workday with the manager, until it is solved.
import { describe, expect, test } from 'vitest'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { book, customer, daysOf, followUp, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const of = (over: Parameters<typeof signal>[0] = {}, more: Partial<BookCustomer> = {}) =>
  customer({ ...more, signals: [signal(over)] })
const told = (on: string, to: string, settings = {}) =>
  daysOf(tell(of({ on }), [on, to], settings), 'complaint')
    .map(day => day.slice(5))
    .join(' ')

test.each([
  ['Monday', '2026-11-23', {}, '11-24 11-27 11-30 12-01 12-02 12-03 12-04 12-07'],
  ['Thursday', '2026-11-26', {}, '11-27 12-01 12-03 12-04 12-07'],
  ['Friday: day 1 is no earlier than Monday', '2026-11-27', {}, '11-30 12-02 12-04 12-07'],
  ['Saturday', '2026-11-28', {}, '11-30 12-03 12-04 12-07'],
  ['the eve of Thanksgiving', '2026-11-25', { country: 'US' }, '11-27 11-30 12-02 12-03 12-04 12-07'],
])('made on %s it is told on its days', (_name, on, settings, days) => {
  expect(told(on, '2026-12-07', settings)).toBe(days)
})
test('made on the eve of 国庆 it is due on the first day back, and the make-up Saturday is a workday', () => {
  expect(told('2026-09-30', '2026-10-12')).toBe('10-08 10-09 10-10 10-12')
  expect(draftsOf('complaint', book('2026-10-08', [of({ on: '2026-09-30' })]))[0]).toMatchObject({
    manager: true,
    due: '2026-10-08',
  })
})
test('it has its days in order, and the manager’s part begins on the seventh', () => {
  const days = tell(of(), ['2026-11-23', '2026-12-02'])
  expect(days.map(({ on, draft }) => [on.slice(5), draft.urgency, draft.manager])).toEqual([
    ['11-24', 0.85, undefined],
    ['11-27', 0.9, undefined],
    ['11-30', 1, true],
    ['12-01', 0.95, true],
    ['12-02', 0.95, true],
  ])
})
test('only heard of, it is no matter for the manager', () => {
  expect(draftsOf('complaint', book('2026-12-01', [of({ doubtful: true })]))[0]).not.toHaveProperty('manager')
})
test('mornings that were missed are caught up with the latest', () => {
  const subjects = (today: string, since: string) =>
    draftsOf('complaint', book(today, [of()]), since).map(({ subject }) => subject)
  expect(subjects('2026-11-26', '2026-11-23')).toEqual(['s1@2026-11-24'])
  expect(subjects('2026-11-30', '2026-11-23')).toEqual(['s1@2026-11-30'])
  expect(subjects('2026-12-03', '2026-11-30')).toEqual(['s1@2026-12-03'])
})
test('contact does not settle it, a solution does', () => {
  const open = of({}, { lastContactOn: '2026-11-24', contactDays: ['2026-11-23', '2026-11-24'] })
  expect(draftsOf('complaint', book('2026-11-27', [open]))).toHaveLength(1)
  const solved = { ...open, signals: [signal({ settledOn: '2026-11-26' })] }
  expect(daysOf(tell(solved, ['2026-11-27', '2026-12-04']), 'complaint')).toEqual([])
})
test('each complaint has its own clock; praise has none', () => {
  const two = customer({
    signals: [signal(), signal({ id: 's2', on: '2026-11-25' }), signal({ id: 's3', kind: 'praise' })],
  })
  expect(draftsOf('complaint', book('2026-11-30', [two])).map(({ subject }) => subject)).toEqual([
    's1@2026-11-30',
    's2@2026-11-30',
  ])
})

describe('it says', () => {
  const contacts = peopleIn('zh')['one person']
  const promised = followUp({ what: '换一批货', due: '2026-11-26', saidOn: '2026-11-23' })
  test('in Chinese what happened, what was promised and the next step', () => {
    expect(
      saidOn('2026-11-24', { kind: 'complaint', of: { contacts, signals: [signal()], followUps: [promised] } }),
    ).toMatchObject({
      why: '恒瑞11月23日来投诉，到今天1天，还没解决。',
      take: '先听完、记下来，不辩解；再说清做什么、谁来做、什么时候做好。你答应过：换一批货（11月26日）。王店长是和蔼型：慢一点，多关心几句。',
      quote: { text: '箱子都压坏了', on: '2026-11-23' },
      card: 'complaints',
    })
  })
  test('on the seventh day that a solution is due, and of the manager where there is one', () => {
    const day = { kind: 'complaint' as const, of: { signals: [signal()] }, language: 'en' as const }
    expect(saidOn('2026-11-30', { ...day, manager: 'U9' }).why).toBe(
      'Acme’s complaint of 23 Nov has been open for 7 days. A solution, or at least a plan, is due today. Your manager is told too.',
    )
    expect(saidOn('2026-11-30', day).why).not.toContain('manager')
    expect(saidOn('2026-12-02', { ...day, manager: 'U9' }).why).toBe(
      'Acme’s complaint of 23 Nov has been open for 9 days, longer than the 7 days it should take. Your manager is told each workday until it is solved.',
    )
  })
  test('who complained is spoken to, where that is known', () => {
    const signals = [signal({ by: '李经理' })]
    const two = { contacts: peopleIn('zh')['two people'], signals }
    expect(saidOn('2026-11-24', { kind: 'complaint', of: two }).contact?.name).toBe('李经理')
    const unknown = { contacts, signals: [signal({ by: '张会计' })] }
    expect(saidOn('2026-11-24', { kind: 'complaint', of: unknown }).contact).toBeUndefined()
  })
  test.each(['zh', 'en'] as const)('full sentences in %s on every day, whoever is known', language => {
    for (const contacts of Object.values(peopleIn(language)))
      for (const day of ['2026-11-24', '2026-11-27', '2026-11-30', '2026-12-02'])
        for (const manager of [null, 'U9']) {
          const followUps = manager
            ? [{ ...promised, what: language === 'zh' ? '换货' : 'replace it', due: undefined }]
            : []
          const signals = [signal({ quote: 'QUOTED' })]
          const on = { kind: 'complaint' as const, of: { contacts, signals, followUps }, language, manager }
          expectWorded(saidOn(day, on), language)
        }
  })
})
