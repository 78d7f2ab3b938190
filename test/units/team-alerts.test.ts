// What a manager is told on a morning: complaints from day 7, promises late by more than three workdays, cooling, hand-overs.
import { describe, expect, test } from 'vitest'
import type { Weekday } from '../../src/model.ts'
import { createCalendar } from '../../src/nudges/calendar.ts'
import { alertsOf, type TeamRecord } from '../../src/nudges/team/alerts.ts'
import { isLastOfWeek } from '../../src/nudges/team/week-end.ts'

const OFFICE: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const office = createCalendar({ country: '', works: [] })
const gulf = createCalendar({ country: '', works: ['sun', 'mon', 'tue', 'wed', 'thu'] })
const china = createCalendar({ country: 'CN', works: [] })
const lin = { id: 'U1', name: '林晓' }
const heng = { id: 'C1', name: '恒瑞大药房' }

const told = (record: Partial<TeamRecord>, today: string, calendar = office, rep = office) =>
  alertsOf(
    { complaints: [], promises: [], cooling: [], waiting: [], ...record },
    { today, calendar, calendarOf: () => rep },
  )

describe('a complaint', () => {
  const complaint = (on: string) => [{ rep: lin, customer: heng, id: 'S1', on, quote: '货又送错了' }]
  test.each<[string, string, string, boolean, typeof office?]>([
    ['of the same day is not told', '2026-11-02', '2026-11-02', false],
    ['is not told on day 6', '2026-11-02', '2026-11-06', false],
    ['is told on day 7', '2026-11-02', '2026-11-09', true],
    ['is told on each later day', '2026-11-02', '2026-11-12', true],
    ['whose day 7 is a Sunday is told on the Friday before', '2026-11-01', '2026-11-06', true],
    ['whose day 7 is a Saturday is not told on the Thursday before', '2026-10-31', '2026-11-05', false],
    ['keeps to the manager’s own week', '2026-10-30', '2026-11-05', true, gulf],
    ['whose day 7 lies in the National Day week is told before it', '2026-09-28', '2026-09-30', true, china],
  ])('%s', (_name, on, today, isTold, calendar) => {
    expect(told({ complaints: complaint(on) }, today, calendar)).toHaveLength(isTold ? 1 : 0)
  })

  test('says how many days it has been open, in whose words, and whom to talk to', () => {
    const promise = { what: '换货', due: '2026-11-12' }
    const [one] = told({ complaints: [{ ...complaint('2026-11-02')[0]!, promise }] }, '2026-11-10')
    expect(one).toMatchObject({ rep: 'U1', customer: 'C1', kind: 'complaint', subject: 'S1' })
    expect(one?.item).toEqual({
      ...{ kind: 'complaint', rep: '林晓', customer: '恒瑞大药房', on: '2026-11-02', days: 8 },
      ...{ quote: '货又送错了', promise },
    })
  })
})

describe('a promise', () => {
  const promise = (due: string) => [
    { rep: lin, customer: heng, id: 'F1', what: '送对比表', due, quote: '周三送', saidOn: '2026-10-30' },
  ]
  test.each<[string, string, string, number | undefined, typeof office?]>([
    ['three workdays late is not told', '2026-11-04', '2026-11-09', undefined],
    ['four workdays late is told', '2026-11-04', '2026-11-10', 4],
    ['is counted in the workdays of the rep', '2026-11-06', '2026-11-11', 4, gulf],
    ['does not grow late over the holidays', '2026-09-30', '2026-10-09', undefined, china],
  ])('%s', (_name, due, today, late, rep) => {
    const items = told({ promises: promise(due) }, today, office, rep).map(({ item }) => item)
    expect(items.map(item => item.kind === 'overdue' && item.late)).toEqual(late === undefined ? [] : [late])
  })

  test('with another date is another matter', () => {
    const subjects = ['2026-10-20', '2026-10-21'].map(due => told({ promises: promise(due) }, '2026-11-10')[0]?.subject)
    expect(new Set(subjects).size).toBe(2)
  })
})

test('a hand-over is told when it has waited since an earlier day', () => {
  const waiting = [{ id: 'H1', from: lin, to: 'Emma', customers: ['恒瑞大药房'], on: '2026-11-09' }]
  expect(told({ waiting }, '2026-11-09')).toEqual([])
  expect(told({ waiting }, '2026-11-10')).toMatchObject([{ kind: 'handover', subject: 'H1', customer: '' }])
})

test('complaints come first, the oldest of them at the head, then what is latest', () => {
  const at = (id: string, on: string) => ({ rep: lin, customer: heng, id, on, quote: '' })
  const late = (id: string, due: string) => ({ ...at(id, due), what: id, due, saidOn: due })
  const record = {
    complaints: [at('S2', '2026-11-02'), at('S1', '2026-10-20')],
    promises: [late('F2', '2026-11-03'), late('F1', '2026-10-30')],
    cooling: [{ rep: lin, customer: heng, subject: 'C1@2026-11-09' }],
  }
  expect(told(record, '2026-11-10').map(({ subject }) => subject)).toEqual([
    ...['S1', 'S2', 'F1@2026-10-30', 'F2@2026-11-03', 'C1@2026-11-09'],
  ])
})

const GULF: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu']
test.each<[string, string, boolean, Weekday[]?, typeof office?]>([
  ['a Thursday', '2026-11-12', false],
  ['a Friday', '2026-11-13', true],
  ['a Thursday where the week ends', '2026-11-12', true, GULF, gulf],
  ['a Sunday where it begins', '2026-11-15', false, GULF, gulf],
  ['a Saturday that is worked', '2026-11-14', true, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
  ['the day before a long holiday', '2026-09-30', true, undefined, china],
])('the page of the week belongs on its last workday: %s', (_name, day, isLast, works = OFFICE, calendar) => {
  expect(isLastOfWeek(day, calendar ?? createCalendar({ country: '', works }), works)).toBe(isLast)
})
