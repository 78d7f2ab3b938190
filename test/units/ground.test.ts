// Grounding: what an engine understood is kept only as far as the words of the note prove it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ground } from '../../src/understanding/ground.ts'
import type { FactMeaning, Meaning, VisitMeaning } from '../../src/understanding/meaning.ts'

const TEXT = '今天拜访了恒瑞大药房的王店长，她说进价高５％，平时爱喝龙井。Budget is $40k,  she\u2019s keen.'

const meaningOf = (visit: Partial<VisitMeaning>): Meaning => ({
  language: 'zh',
  intent: 'log_visit',
  visits: [
    {
      customer: '恒瑞大药房',
      contacts: [{ name: '王店长', title: '店长' }],
      facts: [],
      signals: [],
      follow_ups: [],
      ...visit,
    },
  ],
})
const fact = (over: Partial<FactMeaning>): FactMeaning => ({
  about: '王店长',
  key: 'taste',
  value: '龙井',
  quote: '平时爱喝龙井',
  ...over,
})
const factsAfter = (over: Partial<FactMeaning>) =>
  ground(meaningOf({ facts: [fact(over)] }), TEXT).meaning.visits[0]!.facts

describe('quotes', () => {
  test('a quote that is not in the text takes its item with it', () => {
    const { meaning, dropped } = ground(meaningOf({ facts: [fact({ quote: '爱喝普洱' })] }), TEXT)
    expect(meaning.visits[0]!.facts).toEqual([])
    expect(dropped).toEqual([{ what: 'fact taste 龙井', why: 'no_quote' }])
  })

  test('width, spaces and curly apostrophes do not matter, and the quote comes back as written', () => {
    expect(factsAfter({ quote: '她说进价高5%' })[0]?.quote).toBe('她说进价高５％')
    expect(factsAfter({ quote: "$40k, she's keen" })[0]?.quote).toBe('$40k,  she\u2019s keen')
  })

  test('a deal without a quote in the text is no deal', () => {
    const { meaning } = ground(meaningOf({ deal: { quantity: 20, quote: '订了20盒' } }), TEXT)
    expect(meaning.visits[0]).not.toHaveProperty('deal')
  })

  test('every quote that is left stands in the text, whatever an engine said', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('平时爱喝龙井', '进价高5%', 'Budget is $40k', ' ', '龙 井', '\u200b'),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.oneof(fc.string(), fc.constant(TEXT)), (quotes, text) => {
        const visit = meaningOf({
          facts: quotes.map(quote => fact({ quote })),
          signals: quotes.map(quote => ({ kind: 'praise' as const, quote })),
          follow_ups: quotes.map((quote, i) => ({ what: `task ${i}`, by: 'rep' as const, quote })),
        })
        const [left] = ground(visit, text).meaning.visits
        return [...left!.facts, ...left!.signals, ...left!.follow_ups].every(
          item => item.quote !== '' && text.includes(item.quote),
        )
      }),
    )
  })
})

describe('facts', () => {
  test('an unknown key is dropped', () => expect(factsAfter({ key: 'shoe_size' })).toEqual([]))
  test('a value outside its enumeration is dropped', () =>
    expect(factsAfter({ key: 'role', value: 'king' })).toEqual([]))
  test('a value of an enumeration is kept in its own spelling', () =>
    expect(factsAfter({ key: 'role', value: 'Order clerk' })[0]?.value).toBe('order_clerk'))

  test.each([
    ['$40k', '40000', 'USD'],
    ['12万', '120000', 'CNY'],
    ['8万6', '86000', 'CNY'],
    ['三十万元', '300000', 'CNY'],
    ['¥12,500', '12500', 'CNY'],
    ['40000', '40000', undefined],
  ])('a budget of %s is kept as %s', (value, amount, currency) => {
    const [kept] = factsAfter({ about: '恒瑞大药房', key: 'budget', value, quote: 'Budget is $40k' })
    expect([kept?.value, kept?.currency]).toEqual([amount, currency])
  })

  test.each([
    ['--03-05', '--03-05'],
    ['03-05', '--03-05'],
    ['1985-3-5', '1985-03-05'],
    ['lunar:8-15', 'lunar:08-15'],
    ['3月5日', '--03-05'],
    ['March 5', '--03-05'],
  ])('a birthday given as %s is kept as %s', (value, kept) =>
    expect(factsAfter({ key: 'birthday', value })[0]?.value).toBe(kept),
  )

  test.each(['--13-01', '--02-30', 'next week', '1985'])('%s is no birthday', value =>
    expect(factsAfter({ key: 'birthday', value })).toEqual([]),
  )

  test('a phone number keeps its digits only', () =>
    expect(factsAfter({ key: 'phone', value: '138 1234-5678' })[0]?.value).toBe('13812345678'))
  test('words are no phone number', () => expect(factsAfter({ key: 'phone', value: 'his mobile' })).toEqual([]))
  test('a number of days is a plain number', () =>
    expect(factsAfter({ about: '恒瑞大药房', key: 'reorder_cycle_days', value: '45天' })[0]?.value).toBe('45'))
  test('the same fact said twice is kept once', () => {
    const { meaning, dropped } = ground(meaningOf({ facts: [fact({}), fact({})] }), TEXT)
    expect(meaning.visits[0]!.facts).toHaveLength(1)
    expect(dropped.map(d => d.why)).toEqual(['duplicate'])
  })
})

describe('whom a fact is about', () => {
  test('a pronoun means the only contact', () => expect(factsAfter({ about: '她' })[0]?.about).toBe('王店长'))
  test('a shortened name means the contact who bears it', () =>
    expect(factsAfter({ about: '王' })[0]?.about).toBe('王店长'))
  test('what only a customer has goes to the customer', () =>
    expect(factsAfter({ key: 'stock_level', value: '3箱' })[0]?.about).toBe('恒瑞大药房'))
  test('a stranger who is not in the text is nobody', () => expect(factsAfter({ about: '李总' })).toEqual([]))
  test('a contact who is not in the text is dropped, unless known', () => {
    const meaning = meaningOf({ contacts: [{ name: '李总' }] })
    expect(ground(meaning, TEXT).meaning.visits[0]!.contacts).toEqual([])
    const known = { contacts: [{ name: '李总', customer: '恒瑞大药房' }] }
    expect(ground(meaning, TEXT, known).meaning.visits[0]!.contacts).toEqual([{ name: '李总' }])
  })
})

test('an objection on a topic that is not on the list is of another kind', () => {
  const { meaning } = ground(
    meaningOf({ signals: [{ kind: 'objection', topic: 'weather', quote: '进价高５％' }] }),
    TEXT,
  )
  expect(meaning.visits[0]!.signals[0]?.topic).toBe('other')
})
