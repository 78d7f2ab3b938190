// A customer's promise that is past its date: when it is asked for, what keeps it quiet, how it is asked.
import { describe, expect, test } from 'vitest'
import type { Weekday } from '../../src/model.ts'
import { book, customer, daysOf, followUp, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const theirs = (over: Parameters<typeof followUp>[0] = {}) => followUp({ by: 'customer', what: '寄回合同', ...over })
const told = (over: Parameters<typeof followUp>[0], span: [string, string], settings = {}) =>
  daysOf(tell(customer({ followUps: [theirs(over)] }), span, settings), 'promise_to_us')
    .map(day => day.slice(5))
    .join(' ')

test.each([
  ['a Friday', { due: '2026-11-27' }, {}, '11-30 12-03 12-08 12-11'],
  ['a Wednesday', { due: '2026-11-25' }, {}, '11-26 12-01 12-04 12-09'],
  ['a Saturday', { due: '2026-11-28' }, {}, '11-30 12-03 12-08 12-11'],
  ['the eve of Thanksgiving', { due: '2026-11-25' }, { country: 'US' }, '11-27 12-02 12-07 12-10'],
  [
    'Thursday in a Sunday-to-Thursday week',
    { due: '2026-11-26' },
    { country: '', works: ['sun', 'mon', 'tue', 'wed', 'thu'] as Weekday[] },
    '11-29 12-02 12-07 12-10',
  ],
])('due on %s, it is asked for on the first workday after it, then every third', (_name, over, settings, days) => {
  expect(told(over, ['2026-11-23', '2026-12-11'], settings)).toBe(days)
})
test('the make-up Saturday after 国庆 counts as a workday', () => {
  expect(told({ due: '2026-09-30', saidOn: '2026-09-21' }, ['2026-09-28', '2026-10-16'])).toBe('10-08 10-12 10-15')
})
test('noted when its date had passed, it starts on the next workday', () => {
  expect(told({ due: '2026-11-10', saidOn: '2026-11-20' }, ['2026-11-20', '2026-11-30'])).toBe('11-23 11-26')
})
test('noted for the day itself, it starts on the day after', () => {
  expect(told({ due: '2026-11-25', saidOn: '2026-11-25' }, ['2026-11-25', '2026-11-27'])).toBe('11-26')
})
test.each([
  ['on its day', '2026-11-25'],
  ['before it', '2026-11-24'],
  ['between two turns', '2026-11-27'],
])('it is not asked for %s', (_name, day) => {
  expect(told({ due: '2026-11-25' }, [day, day])).toBe('')
})
test.each([
  ['of the rep', { by: 'rep' as const }],
  ['without a date', { due: undefined }],
  ['to pay', { kind: 'payment' as const }],
  ['to meet', { kind: 'appointment' as const }],
])('what is %s is none', (_name, over) => {
  expect(told(over, ['2026-11-26', '2026-12-11'])).toBe('')
})
test('leave in between does not count, and mornings missed are caught up with one', () => {
  const leave = [{ from: '2026-11-27', to: '2026-12-02' }]
  expect(told({ due: '2026-11-25' }, ['2026-11-25', '2026-12-11'], { leave })).toBe('11-26 12-07 12-10')
  const late = book('2026-12-09', [customer({ followUps: [theirs({ due: '2026-11-25' })] })])
  expect(draftsOf('promise_to_us', late, '2026-11-25').map(({ subject }) => subject)).toEqual(['f1@2026-12-09'])
  expect(
    draftsOf('promise_to_us', { ...late, today: '2026-12-08' }, '2026-12-03').map(({ subject }) => subject),
  ).toEqual(['f1@2026-12-04'])
})
test('a contact does not settle it, and once it is kept it is gone', () => {
  const open = customer({ followUps: [theirs()], lastContactOn: '2026-11-26' })
  expect(draftsOf('promise_to_us', book('2026-11-26', [open]))).toMatchObject([
    { kind: 'promise_to_us', due: '2026-11-25', waitingSince: '2026-11-25' },
  ])
  expect(draftsOf('promise_to_us', book('2026-11-26', [{ ...open, followUps: [] }]))).toEqual([])
})

describe('it says', () => {
  test('in Chinese what was promised, when, and asks gently', () => {
    const of = { contacts: peopleIn('zh')['one person'], followUps: [theirs({ to: '王店长' })] }
    expect(saidOn('2026-11-26', { kind: 'promise_to_us', of })).toMatchObject({
      why: '王店长答应的事过期1天了：寄回合同（11月20日说的，期限11月25日）。',
      say: '王店长，上次说到的“寄回合同”，不着急，就问问进展。要是哪里卡住了，您说一声，我来配合。',
      quote: { text: '周三送对比表', on: '2026-11-20' },
      contact: { id: 'p1', name: '王店长' },
    })
  })
  test('in English too', () => {
    const of = { followUps: [theirs({ what: 'send the PO' })] }
    expect(saidOn('2026-12-01', { kind: 'promise_to_us', of, language: 'en' })).toMatchObject({
      why: '6 days past its date: send the PO, promised to you on 20 Nov for 25 Nov.',
      say: 'Hi, about what you mentioned last time, “send the PO”: no rush, I just wanted to ask how it is going. If anything is in the way, tell me and I’ll help.',
    })
  })
  test.each(['zh', 'en'] as const)('full sentences in %s, whoever is known', language => {
    for (const [name, contacts] of Object.entries(peopleIn(language))) {
      const to = name === 'one person' ? contacts[0]?.name : undefined
      const promise = theirs({ to, what: language === 'zh' ? '寄回合同' : 'send the PO', quote: 'QUOTED' })
      expectWorded(
        saidOn('2026-12-01', { kind: 'promise_to_us', language, of: { contacts, followUps: [promise] } }),
        language,
      )
    }
  })
})
