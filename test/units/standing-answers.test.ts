// What is answered on how things stand: each value, what it stands on, and what is missing where it is not known.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { answerFor } from '../../src/nudges/standing/answers.ts'
import { openWithAll } from '../../src/nudges/standing/concerns.ts'
import { bar, funnelPicture, pyramidPicture, tiersPicture } from '../../src/nudges/standing/pictures.ts'
import { inkOf } from '../../src/nudges/standing/words.ts'
import type { StandingWhat } from '../../src/understanding/standing.ts'
import { book, contact, customer, deal, followUp, purchase, signal } from './nudges-book.ts'

const TODAY = '2026-11-23'
const shown = ({ title, lines, note }: { title: string; lines: { text: string; quote?: string }[]; note?: string }) =>
  [title, ...lines.map(({ text, quote }) => [text, quote && `“${quote}”`].filter(Boolean).join(' ')), note]
    .filter(Boolean)
    .join('\n')
const asked = (what: StandingWhat, over: Partial<BookCustomer>, language: Language = 'en') => {
  const own = customer({ name: 'Northwind', lastContactOn: undefined, ...over })
  return shown(answerFor(what, { customer: own, book: book(TODAY, [own]) }, inkOf(language, TODAY)))
}
const order = (on: string, id = on) => purchase({ id, on, quote: `order of ${on}` })

describe('one customer', () => {
  test.each([
    [
      'last_contact',
      { addedOn: '2026-11-01' },
      'No contact with Northwind is on record since it was added on Sun 1 Nov.',
    ],
    [
      'last_contact',
      { lastContactOn: TODAY, contactDays: [TODAY] },
      'The last contact with Northwind was on Mon 23 Nov, today.',
    ],
    [
      'last_contact',
      { lastContactOn: '2026-11-20', contactDays: ['2026-11-01'] },
      'The last contact with Northwind was on Fri 20 Nov, 3 days ago.\nYou answered a nudge with Done.',
    ],
    [
      'rhythm',
      { contactDays: ['2026-11-01', '2026-11-01', '2026-11-04'] },
      'can’t be said yet: that takes contacts on 4 days; 2 are on record.',
    ],
    ['cycle', {}, 'or orders on 4 days; 0 are on record.'],
    ['cycle', { purchases: [order('2026-11-10')] }, '1 is on record.\nOrdered on Tue 10 Nov. “order of 2026-11-10”'],
    [
      'cycle',
      { purchases: ['2026-11-20', '2026-11-10', '2026-10-31', '2026-10-21'].map(on => order(on)) },
      'Northwind buys about every 10 days, going by the gaps between orders.',
    ],
    ['cycle', { purchases: [order('2026-11-20'), order('2026-11-20', 'b'), order('2026-11-10')] }, '2 are on record.'],
    ['step', {}, 'No open deal with Northwind is on record.'],
    [
      'step',
      { deals: [deal({ step: undefined, stepSince: '2026-11-02' })] },
      'no step was named yet; first spoken of on Mon 2 Nov',
    ],
    [
      'step',
      { deals: [deal({ product: 'pumps', step: 'value', closeOn: '2026-12-01' })] },
      'at “Show the value” since Mon 16 Nov, 7 days · expected to close by Tue 1 Dec “合同签了”',
    ],
    ['complaints', {}, 'No open complaint from Northwind is on record.'],
    ['complaints', { signals: [signal({ on: '2026-11-20' })] }, 'Fri 20 Nov, now on day 3 · day 5 is Wed 25 Nov'],
    ['complaints', { signals: [signal({ on: '2026-11-01' })] }, 'now on day 22 · past the seventh day'],
    ['complaints', { signals: [signal({ settledOn: '2026-11-22' })] }, 'No open complaint'],
    ['complaints', { signals: [signal({ doubtful: true })] }, 'not certain'],
    [
      'objections',
      { signals: [signal({ kind: 'objection', topic: 'price', by: 'Sarah' })] },
      '1 open objection from Northwind\nSarah · ',
    ],
    ['payments', {}, 'No open payment from Northwind with a date is on record.'],
    [
      'payments',
      { followUps: [followUp({ kind: 'payment', by: 'customer', due: '2026-11-20', what: 'the invoice' })] },
      'the invoice · was due Fri 20 Nov, 3 days late',
    ],
    ['deliveries', { purchases: [order('2026-11-10')] }, 'No delivery to Northwind is on record.\nNot delivered yet'],
    [
      'deliveries',
      { deliveries: [{ id: 'x', on: '2026-11-12', quote: 'it came' }], purchases: [order('2026-11-10')] },
      '“it came”',
    ],
    ['band', {}, 'Northwind has no place in the pyramid'],
    [
      'band',
      { purchases: [purchase({ amount: 500, currency: 'USD' })] },
      'number 1 of 1.\nBought in the last twelve months: $500, 100% of sales.',
    ],
    ['tier', {}, 'Northwind has no tier, so it counts as C.\nA tier takes 10 customers'],
    ['tier', { tier: 'B' }, 'Northwind is tier B: you set it by hand.\nNo amount is on record for it'],
  ] as [StandingWhat, Partial<BookCustomer>, string][])('%s %#', (what, over, says) => {
    expect(asked(what, over)).toContain(says)
  })

  test('the rhythm shows its days and when the next contact falls', () => {
    const days = ['2026-10-20', '2026-10-30', '2026-11-09', '2026-11-19']
    expect(asked('rhythm', { contactDays: days }, 'zh')).toContain('一般每 10 天联系一次')
    expect(asked('rhythm', { contactDays: days })).toContain('At that pace the next contact falls on Sun 29 Nov.')
  })
  test('every value is answered in both languages, known or not', () => {
    const all: StandingWhat[] = [
      ...(['tier', 'last_contact', 'rhythm', 'cycle', 'band', 'step'] as const),
      ...(['complaints', 'objections', 'payments', 'deliveries'] as const),
    ]
    for (const what of all) {
      expect(asked(what, {}, 'zh')).toMatch(/\p{Script=Han}/u)
      expect(asked(what, {}, 'en')).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

const many = [
  ...Array.from({ length: 12 }, (_, i) =>
    customer({
      id: `k${i}`,
      name: `Shop ${String.fromCharCode(65 + i)}`,
      purchases: [purchase({ id: `o${i}`, amount: 1000 * (i + 1), currency: 'USD' })],
      deals: [
        deal({
          id: `d${i}`,
          step: i % 2 ? 'needs' : 'value',
          amount: 500 * (i + 1),
          currency: 'USD',
          stepSince: '2026-11-02',
        }),
      ],
    }),
  ),
  customer({ id: 'u', name: 'Unknown', contacts: [contact()] }),
]
const BOOK = book(TODAY, many)

describe('the whole book', () => {
  const pictures = { pyramid: pyramidPicture, funnel: funnelPicture, tiers: tiersPicture }
  test.each(Object.entries(pictures))('%s: says what is there and what is missing', (name, picture) => {
    for (const language of ['zh', 'en'] as const) {
      const ink = inkOf(language, TODAY)
      expect(picture(book(TODAY, []), ink).lines).toEqual([])
      const text = shown(picture(BOOK, ink))
      if (name !== 'funnel') expect(text).toContain('Unknown')
      // Readable on a phone: no bar or table is wider than its screen; names may wrap.
      for (const row of text.split('\n').filter(row => row.includes('▇'))) expect(row.length).toBeLessThanOrEqual(40)
    }
  })
  test('the pyramid counts, shares and names', () => {
    const text = shown(pyramidPicture(BOOK, inkOf('en', TODAY)))
    expect(text).toContain('Top 1%\n▇▇ 1 customer · 15% of sales\nShop L')
    expect(text).toContain('No amount on record (1): Unknown')
    expect(text).toContain('$78,000 by 12 customers')
  })
  test('the funnel adds amounts by step and names what stands too long', () => {
    const text = shown(funnelPicture(BOOK, inkOf('en', TODAY)))
    expect(text).toContain('Your funnel: 12 open deals')
    expect(text).toContain('▇▇▇▇▇▇▇▇▇▇ 6 deals\n$18,000')
    expect(text).toContain('At one step for 14 days or longer')
  })
  test('the tiers name who was set by hand', () => {
    const [first, ...rest] = many
    const text = shown(tiersPicture(book(TODAY, [{ ...first!, tier: 'A' }, ...rest]), inkOf('en', TODAY)))
    expect(text).toContain('Shop A (set by hand)')
    expect(text).toContain('No tier, counts as C · 1 customer\nUnknown')
  })
  test('why a customer is in its tier: both sums, and from where on they are much', () => {
    const top = many[11]!
    const text = shown(answerFor('tier', { customer: top, book: BOOK }, inkOf('en', TODAY)))
    expect(text).toContain('Shop L is tier A, worked out from the record.')
    expect(text).toContain('Bought in the last twelve months: $12,000, which is a lot among your customers.')
    expect(text).toContain('A lot bought begins at $6,000.')
    expect(text).toContain('“先订二十盒”')
    expect(text).toContain('Measured against 12 customers with amounts')
  })
  test('what is open with all: whose, the oldest first', () => {
    const two = [
      customer({ id: 'a', name: 'Apex', signals: [signal({ on: '2026-11-20' })] }),
      customer({ id: 'b', name: 'Bolt', signals: [signal({ on: '2026-11-10' })] }),
    ]
    const text = shown(openWithAll('complaints', book(TODAY, two), inkOf('en', TODAY)))
    expect(text.indexOf('Bolt')).toBeLessThan(text.indexOf('Apex'))
    expect(text).toContain('2 open complaints')
    expect(openWithAll('payments', book(TODAY, two), inkOf('zh', TODAY)).lines).toEqual([])
  })
  test('a bar is as long as its part, and never lost', () => {
    expect([bar(0, 10), bar(1, 1000), bar(5, 10), bar(10, 10)].map(one => one.length)).toEqual([0, 1, 5, 10])
  })
})
