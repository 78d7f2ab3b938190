// A rep who has gone quiet: one gentle line, at most twice a week.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { Book, NudgeDraft } from '../../src/nudges/book.ts'
import type { CalendarSettings } from '../../src/nudges/calendar.ts'
import { addDays } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { pick } from '../../src/nudges/pick.ts'
import { book, customer, followUp, rep } from './nudges-book.ts'
import { draftsOf } from './nudges-wording.ts'

const US = { country: 'US' }
const of = (today: string, lastLogOn: string | undefined, settings: Partial<CalendarSettings> = {}): Book => ({
  ...book(today, [], settings),
  lastLogOn,
})
function told(
  lastLogOn: string | undefined,
  [from, to]: [string, string],
  settings: Partial<CalendarSettings> = {},
): string {
  const days: string[] = []
  for (let today = from; today <= to; today = addDays(today, 1))
    if (draftsOf('quiet_rep', of(today, lastLogOn, settings)).length > 0) days.push(today.slice(5))
  return days.join(' ')
}
const WEEKS: [string, string] = ['2026-11-16', '2026-12-04']

test.each([
  ['Monday', '2026-11-16', '11-19 11-23 11-25 11-30 12-02'],
  ['Tuesday', '2026-11-17', '11-20 11-23 11-25 11-30 12-02'],
  ['Wednesday', '2026-11-18', '11-23 11-25 11-30 12-02'],
  ['Thursday', '2026-11-19', '11-24 11-26 11-30 12-02'],
  ['Friday', '2026-11-20', '11-25 11-27 11-30 12-02'],
  ['Sunday', '2026-11-22', '11-25 11-27 11-30 12-02'],
])('who last logged on a %s hears of it after two workdays, then twice a week', (_name, lastLogOn, days) => {
  expect(told(lastLogOn, WEEKS)).toBe(days)
})
test('who never logged, or logged today, is left alone', () => {
  expect(told(undefined, WEEKS)).toBe('')
  expect(draftsOf('quiet_rep', of('2026-11-19', '2026-11-19'))).toEqual([])
})
test.each<[string, string, [string, string], Partial<CalendarSettings>, string]>([
  ['Thanksgiving', '2026-11-24', ['2026-11-24', '2026-12-02'], US, '11-30 12-02'],
  ['国庆', '2026-09-29', ['2026-09-29', '2026-10-14'], {}, '10-09 10-12 10-14'],
  ['leave', '2026-11-18', WEEKS, { leave: [{ from: '2026-11-19', to: '2026-11-27' }] }, '12-02 12-04'],
  ['a week of two days', '2026-11-16', WEEKS, { works: ['tue', 'thu'] }, '11-24 12-01'],
])('the days of %s count for nothing, and nothing comes on them', (_name, lastLogOn, span, settings, days) => {
  expect(told(lastLogOn, span, settings)).toBe(days)
})
test('no week has more than two, however long the silence', () => {
  const weeks = new Map<number, number>()
  for (let n = 0; n < 200; n++) {
    const today = addDays('2026-11-16', n)
    const found = draftsOf('quiet_rep', of(today, '2026-11-13')).length
    weeks.set(Math.floor(n / 7), (weeks.get(Math.floor(n / 7)) ?? 0) + found)
  }
  expect(Math.max(...weeks.values())).toBe(2)
})
test('a missed morning is caught up within its week, once, and not beyond it', () => {
  expect(draftsOf('quiet_rep', of('2026-11-24', '2026-11-13'), '2026-11-20').map(({ nominal }) => nominal)).toEqual([
    '2026-11-23',
  ])
  expect(draftsOf('quiet_rep', of('2026-11-24', '2026-11-13'), '2026-11-23')).toEqual([])
  expect(draftsOf('quiet_rep', of('2026-11-27', '2026-11-13'), '2026-11-19').map(({ nominal }) => nominal)).toEqual([
    '2026-11-25',
  ])
})
test('it stands beside the five, and switches off alone', () => {
  const owed = Array.from({ length: 6 }, (_, i) =>
    customer({ id: `c${i}`, followUps: [followUp({ id: `f${i}`, due: '2026-11-19', saidOn: '2026-11-16' })] }),
  )
  const busy = { ...of('2026-11-19', '2026-11-16'), customers: owed }
  const { chosen, left } = pick(drafts(busy), busy.today)
  expect(chosen.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill('follow_up'), 'quiet_rep'])
  expect(left).toHaveLength(1)
  const off = { ...busy, settings: { ...busy.settings, off: ['quiet_rep' as const] } }
  expect(drafts(off).map(({ kind }) => kind)).not.toContain('quiet_rep')
})
test('once skipped it is silent until the rep has logged again; asleep it wakes in its week', () => {
  const skipped: Earlier = {
    ...{ kind: 'quiet_rep', subject: 'U1@2026-11-19', customer: '', day: '2026-11-19', state: 'skipped' },
    ...{ until: null, draft: { nominal: '2026-11-19' } },
  }
  const shown = (today: string, lastLogOn: string, earlier: Earlier) =>
    remember(draftsOf('quiet_rep', of(today, lastLogOn)), [earlier], of(today, lastLogOn)).length
  expect(shown('2026-11-23', '2026-11-16', skipped)).toBe(0)
  expect(shown('2026-11-25', '2026-11-20', skipped)).toBe(1)
  expect(shown('2026-11-20', '2026-11-16', { ...skipped, state: 'snoozed', until: '2026-11-20' })).toBe(1)
  expect(shown('2026-11-20', '2026-11-19', { ...skipped, state: 'snoozed', until: '2026-11-20' })).toBe(0)
})

describe('it says', () => {
  const line = (language: Language): NudgeDraft | undefined => {
    const quiet = of('2026-11-19', '2026-11-16')
    return draftsOf('quiet_rep', { ...quiet, rep: { ...rep, language } })[0]
  }
  test('one line, and nothing to a customer', () => {
    expect(line('zh')).toMatchObject({
      why: '这几天没看到你的拜访记录，回我一句最近见了谁、聊了什么就行，其余的我来记。',
      ...{
        take: '',
        say: '',
        customer: '',
        customerName: '',
        value: 0,
        card: 'customer-file',
        subject: 'U1@2026-11-19',
      },
    })
    expect(line('en')).toMatchObject({
      why: 'I haven’t heard about any visits for a few days. Reply with one line about yesterday’s, and I’ll file the rest.',
      ...{ take: '', say: '' },
    })
  })
})
