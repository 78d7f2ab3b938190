// An open deal that stands still: what its step still needs, and whether a proposal is the move.
import { describe, expect, test } from 'vitest'
import type { BookCustomer, BookFact } from '../../src/nudges/book.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { isProposal, isProposalGiven } from '../../src/nudges/proposals.ts'
import { book, contact, customer, daysOf, deal, signal, tell } from './nudges-book.ts'
import { draftsOf, expectWorded, peopleIn, saidOn } from './nudges-wording.ts'

const SPAN: [string, string] = ['2026-11-16', '2027-01-15']
const told = (of: Partial<BookCustomer>, span = SPAN, settings = {}) =>
  daysOf(tell(customer(of), span, settings), 'stalled_deal')
    .map(day => day.slice(5))
    .join(' ')
const at = (over: Parameters<typeof deal>[0] = {}) => ({ deals: [deal({ step: 'needs', ...over })] })
const fact = (key: BookFact['key'], value: string): BookFact => ({
  key,
  value,
  quote: '',
  on: '2026-11-02',
  doubtful: false,
})

test.each([
  ['on a Monday', '2026-11-16', {}, '11-30 12-14 12-28 01-11'],
  ['on a Sunday', '2026-11-15', {}, '11-27 12-11 12-25 01-08'],
  ['on a Thursday before Thanksgiving', '2026-11-12', { country: 'US' }, '11-25 12-10 12-24 01-07'],
  ['on a Friday before New Year', '2026-12-18', {}, '12-31 01-15'],
])('whose step changed %s is told every 14 days, counted from that day', (_name, stepSince, settings, days) => {
  expect(told(at({ stepSince }), SPAN, settings)).toBe(days)
})
test.each<[string, Partial<BookCustomer>, string]>([
  [
    'contact that settles nothing',
    { ...at(), contactDays: ['2026-11-20'], lastContactOn: '2026-11-30' },
    '11-30 12-14 12-28 01-11',
  ],
  ['an order', at({ orderedOn: '2026-11-20' }), ''],
  [
    'its payment, at the last step',
    { ...at({ step: 'payment' }), signals: [signal({ kind: 'payment', on: '2026-11-20' })] },
    '',
  ],
  [
    'a payment that was only heard of',
    { ...at({ step: 'payment' }), signals: [signal({ kind: 'payment', on: '2026-11-20', doubtful: true })] },
    '11-30 12-14 12-28 01-11',
  ],
  [
    'a payment before that step',
    { ...at(), signals: [signal({ kind: 'payment', on: '2026-11-20' })] },
    '11-30 12-14 12-28 01-11',
  ],
  ['no step named', at({ step: undefined, stepSince: '2026-11-02' }), '11-16 11-30 12-14 12-28 01-11'],
])('with %s', (_name, of, days) => {
  expect(told(of)).toBe(days)
})
test('the days can be set', () => {
  const of = book('2026-11-23', [customer(at())])
  expect(draftsOf('stalled_deal', of)).toEqual([])
  expect(draftsOf('stalled_deal', { ...of, settings: { ...of.settings, stalledDays: 7 } })).toHaveLength(1)
})
test('each deal is a matter of its own, with its own amount', () => {
  const deals = [deal({ id: 'd2', step: 'value', amount: 900 }), deal({ step: 'needs' })]
  const told = draftsOf('stalled_deal', book('2026-11-30', [customer({ deals, value: 950 })]))
  expect(told.map(({ subject, value }) => [subject, value])).toEqual([
    ['d2@2026-11-30', 900],
    ['d1@2026-11-30', 950],
  ])
})
test('a missed morning is caught up once', () => {
  const of = customer(at())
  expect(draftsOf('stalled_deal', book('2026-12-02', [of]), '2026-11-27').map(({ subject }) => subject)).toEqual([
    'd1@2026-11-30',
  ])
  expect(draftsOf('stalled_deal', book('2026-12-03', [of]), '2026-12-02')).toEqual([])
})
test('once skipped it stays silent until its step changes', () => {
  const skipped: Earlier = {
    ...{ kind: 'stalled_deal', subject: 'd1@2026-11-30', customer: 'c1', day: '2026-11-30', state: 'skipped' },
    ...{ until: null, draft: { nominal: '2026-11-30' } },
  }
  const shown = (today: string, stepSince: string) => {
    const of = book(today, [customer(at({ stepSince }))])
    return remember(draftsOf('stalled_deal', of), [skipped], of).length
  }
  expect([shown('2026-12-14', '2026-11-16'), shown('2026-12-15', '2026-12-01')]).toEqual([0, 1])
})

describe('what it still needs', () => {
  const why = (of: Partial<BookCustomer>) => saidOn('2026-11-30', { kind: 'stalled_deal', of }).why
  test.each([
    ['analyse', '肯指路的人、拍板的人'],
    ['trust', '支持我们的人、拍板的人'],
    ['needs', '真正要解决的问题、预算'],
    ['value', '拍板的人、实际使用的人'],
    ['commitment', '拍板的人、数量和金额'],
    ['payment', '付款的日子、交货'],
  ] as const)('at step %s', (step, needs) => {
    expect(why(at({ step }))).toContain(`14天了（11月16日起），还差：${needs}。`)
  })
  test('leaves out what is known', () => {
    const facts = [fact('pain', '缺货'), fact('budget_when', '年底')]
    expect(why({ ...at(), facts })).toContain('还差：预算。')
    expect(why({ ...at({ step: 'commitment', amount: 5 }), facts: [fact('role', 'decider')] })).toContain(
      '还差：付款条件、时间表。',
    )
  })
  test('is nothing but a date where all is known', () => {
    const facts = [fact('need', '补货'), fact('budget', '50000')]
    const draft = saidOn('2026-11-30', {
      kind: 'stalled_deal',
      of: { ...at({ closeOn: '2026-12-31' }), facts, proposedOn: '2026-11-20' },
    })
    expect(draft.why).toBe('恒瑞的这一单停在“挖掘需求”14天了（11月16日起）。')
    expect(draft.say).toBe('您好，上次聊的都清楚了，下一步您看哪天定下来合适？我按那个日子准备。')
  })
})

describe('a proposal', () => {
  const move = (of: Partial<BookCustomer>) => {
    const { card, take, why } = saidOn('2026-11-30', { kind: 'stalled_deal', of })
    return [card, /记录里还没提过建议书/.test(why), take.slice(0, 6)]
  }
  test.each(['needs', 'value', 'commitment', undefined] as const)(
    'is the move at step %s, where none was made',
    step => {
      expect(move(at({ step }))).toEqual(['proposal-timing', true, '征得同意，做'])
    },
  )
  test.each(['analyse', 'trust'] as const)('comes too early at step %s', step => {
    expect(move(at({ step }))).toEqual(['dragon-six', true, '先把这一步补'])
  })
  test('is past once the goods are paid for', () => {
    expect(move(at({ step: 'payment' }))).toEqual(['dragon-six', false, '一次补一样，'])
  })
  test('that was made is not asked for again; one for an earlier deal does not count', () => {
    expect(move({ ...at(), proposedOn: '2026-11-10' })).toEqual(['dragon-six', false, '一次补一样，'])
    expect(move({ ...at(), proposedOn: '2026-09-01' })[0]).toBe('proposal-timing')
  })
  test.each([
    ['方案已经发过去了', true, true],
    ['把建议书递上去了', true, true],
    ['We presented the proposal on Monday', true, true],
    ['sent them the business case', true, true],
    ['他们想要一份方案', true, false],
    ['方案还没给他们', true, false],
    ['she is waiting for a proposal', true, false],
    ['we have not sent the proposal yet', true, false],
    ['发了报价单', false, false],
    ['I sent the price list', false, false],
  ])('is heard in “%s”: %s, given: %s', (words, named, given) => {
    expect([isProposal(words), isProposalGiven(words)]).toEqual([named, given])
  })
})

describe('it says', () => {
  test('in Chinese where it stands, what is missing, and how to ask', () => {
    const of = { ...at({ product: '感冒灵', quote: '她想先看看需求' }), contacts: [contact()] }
    expect(saidOn('2026-11-30', { kind: 'stalled_deal', of })).toMatchObject({
      why: '恒瑞的“感冒灵”这一单停在“挖掘需求”14天了（11月16日起），还差：真正要解决的问题、预算。记录里还没提过建议书。',
      take: '征得同意，做一份几页纸的建议书，当面讲十分钟，约好哪天听答复。',
      say: '王店长，前几次聊的，我想整理成几页纸给您，您最想看到哪几项？',
      quote: { text: '她想先看看需求', on: '2026-11-16' },
    })
  })
  test('in English', () => {
    const of = at({ step: 'value', product: 'pumps' })
    expect(
      saidOn('2026-11-30', { kind: 'stalled_deal', language: 'en', of: { ...of, proposedOn: '2026-11-20' } }),
    ).toMatchObject({
      why: 'The deal with Acme (pumps) has stood at “Show the value” for 14 days (since 16 Nov); still open: who decides, who will use it.',
      take: 'Close one gap at a time, the most important question first.',
      say: 'Hi, besides you, who has to agree to this? I’d like to prepare what matters to them as well.',
    })
  })
  test.each(['zh', 'en'] as const)('full sentences in %s at every step, with nobody, one and two people', language => {
    for (const contacts of Object.values(peopleIn(language)))
      for (const step of ['analyse', 'trust', 'needs', 'value', 'commitment', 'payment', undefined] as const)
        for (const proposedOn of ['2026-11-20', undefined])
          expectWorded(
            saidOn('2026-11-30', {
              kind: 'stalled_deal',
              language,
              of: { ...at({ step, quote: 'QUOTED' }), contacts, proposedOn },
            }),
            language,
          )
  })
})
