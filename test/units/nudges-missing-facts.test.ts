// What decides a deal and is not known yet: asked for one at a time.
import { describe, expect, test } from 'vitest'
import type { BookCustomer, BookFact } from '../../src/nudges/book.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { book, contact, customer, daysOf, deal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const SPAN: [string, string] = ['2026-11-16', '2026-12-18']
const told = (of: Partial<BookCustomer>, span = SPAN, settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'missing_facts')
    .map(day => day.slice(5))
    .join(' ')
const at = (over: Parameters<typeof deal>[0] = {}) => ({
  deals: [deal({ step: 'needs', qualifiedSince: '2026-11-16', ...over })],
})
const fact = (key: BookFact['key'], value: string, doubtful = false): BookFact => ({
  ...{ key, value, doubtful, quote: '', on: '2026-11-02' },
})
const KNOWN = [
  fact('budget', '50000'),
  fact('role', 'decider'),
  fact('buying_process', '总部审批'),
  fact('budget_when', '年底'),
]
const without = (...keys: string[]) => KNOWN.filter(({ key }) => !keys.includes(key))

test.each([
  ['a Monday', '2026-11-16', {}, '11-17 11-24 12-01 12-08 12-15'],
  ['a Friday', '2026-11-20', {}, '11-23 11-30 12-07 12-14'],
  ['a Saturday', '2026-11-21', {}, '11-23 11-30 12-07 12-14'],
  ['the Wednesday before Thanksgiving', '2026-11-18', { country: 'US' }, '11-19 11-25 12-03 12-10 12-17'],
])(
  'seen on %s is told on the next workday, then weekly, counted from that day',
  (_name, qualifiedSince, settings, days) => {
    expect(told(at({ qualifiedSince }), SPAN, settings)).toBe(days)
  },
)
test('seen right before 国庆 is told after it', () => {
  const span: [string, string] = ['2026-09-28', '2026-10-23']
  expect(told(at({ qualifiedSince: '2026-09-30' }), span)).toBe('10-08 10-15 10-22')
})
test.each<[string, Partial<BookCustomer>]>([
  ['before its need is looked for', at({ step: 'trust', qualifiedSince: undefined })],
  ['that is ordered', at({ orderedOn: '2026-11-18' })],
  ['of which all four are known', { ...at(), facts: KNOWN }],
  ['whose day is set, and the other three known', { ...at({ closeOn: '2026-12-31' }), facts: without('budget_when') }],
  ['whose decider is known by level', { ...at(), facts: [...without('role'), fact('level', 'decision')] }],
  ['of which one was only heard', { ...at(), facts: [...without('budget'), fact('budget', '30000', true)] }],
])('a deal %s is left alone', (_name, of) => {
  expect(told(of)).toBe('')
})
test.each([
  ['decider', without('role'), 'key-person', '除了您，这件事还要哪位点头？'],
  ['budget', without('budget'), 'opportunity-five', '预算批下来了吗'],
  ['process', without('buying_process'), 'buying-process', '一般走哪几步？'],
  ['timing', without('budget_when'), 'opportunity-five', '最晚哪天要用上？'],
])('each of the four alone is asked for, with its own card: %s', (gap, facts, card, ask) => {
  expect(saidOn('2026-11-17', { kind: 'missing_facts', of: { ...at(), facts } })).toMatchObject({
    ...{ card, subject: `d1:${gap}@2026-11-17`, say: expect.stringContaining(ask) },
  })
})
test('contact does not settle it, and a later step does not start it again', () => {
  const moved = {
    ...at({ step: 'value', stepSince: '2026-11-20' }),
    lastContactOn: '2026-11-23',
    contactDays: ['2026-11-23'],
  }
  expect(told(moved)).toBe('11-17 11-24 12-01 12-08 12-15')
})
test('a missed morning is caught up once', () => {
  const of = customer(at())
  expect(draftsOf('missing_facts', book('2026-11-19', [of]), '2026-11-16').map(({ nominal }) => nominal)).toEqual([
    '2026-11-17',
  ])
  expect(draftsOf('missing_facts', book('2026-11-20', [of]), '2026-11-19')).toEqual([])
})
test('once skipped it asks no more until the deal is at another step', () => {
  const skipped: Earlier = {
    ...{ kind: 'missing_facts', subject: 'd1:decider@2026-11-17', customer: 'c1', day: '2026-11-17', state: 'skipped' },
    ...{ until: null, draft: { nominal: '2026-11-17' } },
  }
  const shown = (stepSince: string) => {
    const of = book('2026-11-24', [customer(at({ stepSince }))])
    return remember(draftsOf('missing_facts', of), [skipped], of).length
  }
  expect([shown('2026-11-16'), shown('2026-11-19')]).toEqual([0, 1])
})

describe('it says', () => {
  test('in Chinese what is unknown, and asks one thing', () => {
    const of = { ...at({ product: '感冒灵' }), contacts: [contact()] }
    expect(saidOn('2026-11-17', { kind: 'missing_facts', of })).toMatchObject({
      why: '恒瑞的“感冒灵”这一单到了“挖掘需求”，还不知道拍板的人、预算、采购流程、时间表。',
      take: '这次只问一样：拍板的人。不知道谁拍板，谈得再好也可能白费。',
      say: '王店长，除了您，这件事还要哪位点头？那位关心的，我也一起准备好。',
      quote: { text: '合同签了', on: '2026-11-16' },
    })
  })
  test('in English', () => {
    const of = { ...at({ step: 'value' }), facts: without('budget', 'buying_process') }
    expect(saidOn('2026-11-17', { kind: 'missing_facts', language: 'en', of })).toMatchObject({
      why: 'The deal with Acme is at “Show the value”, and you don’t know yet: the budget, how they buy.',
      take: 'Ask one thing only this time: the budget. A rough figure is enough to propose what fits.',
      say: 'Hi, is the budget approved, or is it waiting for the proposal? Then I can suggest what fits.',
    })
  })
  test.each(['zh', 'en'] as const)(
    'full sentences in %s for each of the four, with nobody, one and two people',
    language => {
      for (const contacts of Object.values(peopleIn(language)))
        for (const key of ['role', 'budget', 'buying_process', 'budget_when']) {
          const of = { ...at({ quote: 'QUOTED' }), facts: without(key), contacts }
          expectWorded(saidOn('2026-11-17', { kind: 'missing_facts', language, of }), language)
        }
    },
  )
})
