// An appointment today: told that morning, whoever asked for it.
import { describe, expect, test } from 'vitest'
import { book, customer, daysOf, followUp, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const date = (over: Parameters<typeof followUp>[0] = {}) =>
  followUp({ kind: 'appointment', what: '演示新品', quote: '周三下午来演示', ...over })
const told = (over: Parameters<typeof followUp>[0], settings = {}) =>
  daysOf(tell(customer({ followUps: [date(over)] }), ['2026-11-16', '2026-12-11'], settings), 'appointment')

test.each([
  ['of the rep', { by: 'rep' as const }, {}, '2026-11-25'],
  ['of the customer', { by: 'customer' as const }, {}, '2026-11-25'],
  ['on a Saturday', { due: '2026-11-28' }, {}, '2026-11-27'],
  ['on a Sunday', { due: '2026-11-29' }, {}, '2026-11-27'],
  ['on Thanksgiving', { due: '2026-11-26' }, { country: 'US' }, '2026-11-25'],
  ['on leave', { due: '2026-12-02' }, { leave: [{ from: '2026-12-01', to: '2026-12-03' }] }, '2026-11-30'],
])('%s is told once', (_name, over, settings, day) => {
  expect(told(over, settings)).toEqual([day])
})
test.each([
  ['a task', { kind: 'task' as const }],
  ['without a day', { due: undefined }],
])('%s is none', (_name, over) => {
  expect(told(over)).toEqual([])
})
test('a contact before it does not silence it', () => {
  const met = customer({ followUps: [date()], lastContactOn: '2026-11-24', contactDays: ['2026-11-24'] })
  expect(draftsOf('appointment', book('2026-11-25', [met]))).toMatchObject([
    { due: '2026-11-25', urgency: 1, card: 'visit-plan' },
  ])
})
test('one whose morning was missed is asked about, unless there was contact since', () => {
  const missed = (lastContactOn: string) =>
    draftsOf('appointment', book('2026-11-26', [customer({ followUps: [date()], lastContactOn })]), '2026-11-24')
  expect(missed('2026-11-20').map(({ why }) => why)).toEqual([
    '11月25日（周三）有约：演示新品（11月20日约的），还没记下结果；那天没来得及提醒你。',
  ])
  expect(missed('2026-11-25')).toEqual([])
})
test('two on one day are two', () => {
  const followUps = [date(), date({ id: 'f2', what: '签合同' })]
  expect(draftsOf('appointment', book('2026-11-25', [customer({ followUps })])).map(({ subject }) => subject)).toEqual([
    'f1@2026-11-25',
    'f2@2026-11-25',
  ])
})

describe('it says', () => {
  test('in Chinese what was arranged, and when', () => {
    const of = { contacts: peopleIn('zh')['one person'], followUps: [date({ to: '王店长' })] }
    expect(saidOn('2026-11-25', { kind: 'appointment', of })).toMatchObject({
      why: '今天有约：演示新品（11月20日约的）。',
      say: '王店长，咱们约的是今天，跟您确认一下，时间照旧吗？有什么要我提前备好的，您说一声。',
      quote: { text: '周三下午来演示', on: '2026-11-20' },
    })
  })
  test('in English that it is on a free day', () => {
    const of = { followUps: [date({ what: 'show the new line', due: '2026-11-28' })] }
    expect(saidOn('2026-11-27', { kind: 'appointment', of, language: 'en' }).why).toBe(
      'Planned for Sat 28 Nov, which is your day off: show the new line, arranged on 20 Nov.',
    )
  })
  test.each(['zh', 'en'] as const)('full sentences in %s, whoever is known', language => {
    for (const contacts of Object.values(peopleIn(language)))
      for (const due of ['2026-11-27', '2026-11-28']) {
        const what = language === 'zh' ? '演示新品' : 'show the new line'
        const of = {
          contacts,
          followUps: [date({ due, what, quote: 'QUOTED', saidOn: due === '2026-11-27' ? '2026-11-27' : '2026-11-20' })],
        }
        expectWorded(saidOn('2026-11-27', { kind: 'appointment', of, language }), language)
      }
  })
})
