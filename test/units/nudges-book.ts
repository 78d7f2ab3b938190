// A rep's book for the tests of the nudges, and a run of mornings over it.
import type { CivilDate, Rep } from '../../src/model.ts'
import type { Book, BookCustomer, NudgeDraft, NudgeKind } from '../../src/nudges/book.ts'
import { type CalendarSettings, createCalendar } from '../../src/nudges/calendar.ts'
import { addDays } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { USUAL } from '../../src/nudges/settings.ts'

export const OFFICE_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

export const rep: Rep = {
  workspace: 'T1',
  id: 'U1',
  name: 'Lin',
  language: 'zh',
  tz: 'Asia/Shanghai',
  country: 'CN',
  works: [...OFFICE_WEEK],
  nudgeAt: '08:30',
  manager: null,
  admin: false,
}

/** A customer spoken to so lately, or so far ahead, that nothing about it is due by itself. */
export const customer = (over: Partial<BookCustomer> = {}): BookCustomer => ({
  id: 'c1',
  name: '恒瑞大药房',
  addedOn: '2025-01-01',
  lastContactOn: '2099-01-01',
  topics: [],
  contacts: [],
  contactDays: [],
  followUps: [],
  signals: [],
  purchases: [],
  deliveries: [],
  deals: [],
  facts: [],
  value: 0,
  ...over,
})

export const followUp = (over: Partial<BookCustomer['followUps'][number]> = {}): BookCustomer['followUps'][number] => ({
  id: 'f1',
  what: '送对比表',
  due: '2026-11-25',
  kind: 'task',
  by: 'rep',
  quote: '周三送对比表',
  saidOn: '2026-11-20',
  ...over,
})

export const contact = (over: Partial<BookCustomer['contacts'][number]> = {}): BookCustomer['contacts'][number] => ({
  id: 'p1',
  name: '王店长',
  tastes: [],
  ...over,
})

export const signal = (over: Partial<BookCustomer['signals'][number]> = {}): BookCustomer['signals'][number] => ({
  id: 's1',
  kind: 'complaint',
  on: '2026-11-23',
  quote: '箱子都压坏了',
  doubtful: false,
  ...over,
})

export const purchase = (over: Partial<BookCustomer['purchases'][number]> = {}): BookCustomer['purchases'][number] => ({
  id: 'o1',
  on: '2026-11-13',
  quote: '先订二十盒',
  ...over,
})

export const deal = (over: Partial<BookCustomer['deals'][number]> = {}): BookCustomer['deals'][number] => ({
  id: 'd1',
  on: '2026-11-16',
  quote: '合同签了',
  openedOn: '2026-11-02',
  stepSince: '2026-11-16',
  ...over,
})

export const book = (
  today: CivilDate,
  customers: BookCustomer[],
  settings: Partial<CalendarSettings> = {},
  who: Rep = rep,
): Book => ({
  today,
  rep: who,
  calendar: createCalendar({ country: who.country, works: who.works, ...settings }),
  settings: USUAL,
  customers,
})

export interface Told {
  on: CivilDate
  draft: NudgeDraft
}

/** What every morning from one day to another tells about a customer that does not change. */
export function tell(
  of: BookCustomer,
  [from, to]: [CivilDate, CivilDate],
  settings: Partial<CalendarSettings> = {},
): Told[] {
  const base = book(from, [of], settings)
  const told: Told[] = []
  for (let today = from; today <= to; today = addDays(today, 1))
    for (const draft of drafts({ ...base, today })) told.push({ on: today, draft })
  return told
}

/** The days on which a kind is told, as in `tell`. */
export const daysOf = (told: Told[], kind: NudgeKind): CivilDate[] =>
  told.filter(({ draft }) => draft.kind === kind).map(({ on }) => on)
