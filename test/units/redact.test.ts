// What is left when sensitive facts are taken out of something that is kept.
import { expect, test } from 'vitest'
import { isSensitive, redact, SENSITIVE } from '../../src/facts/redact.ts'

const secrets = [{ value: '糖尿病', quote: '她血糖一直高' }]

test('the registry marks the keys that are sensitive', () => {
  expect(SENSITIVE.toSorted()).toEqual(['bank_account', 'beliefs', 'health', 'home_address', 'income', 'religion'])
  expect(isSensitive('health')).toBe(true)
  expect(isSensitive('taste')).toBe(false)
})

test('sensitive facts leave their lists, whatever their value', () => {
  const facts = [
    { key: 'health', value: 'x', quote: 'y' },
    { key: 'taste', value: '无糖', quote: '只吃无糖' },
  ]
  expect(redact({ visits: [{ facts }] }, [])).toEqual({ visits: [{ facts: [facts[1]] }] })
})

test('their words leave every text, and a quote that gives them away goes whole', () => {
  const kept = { quote: '有糖尿病所以只吃无糖', other: ['她血糖一直高', '只吃无糖'], n: 3, none: null }
  expect(redact(kept, secrets)).toEqual({ quote: '有…所以只吃无糖', other: ['…', '只吃无糖'], n: 3, none: null })
})

test('names stay, though they hold the words', () => {
  const visit = { customer: '糖尿病医院', contacts: [{ name: '王糖尿病' }], quote: '糖尿病医院要货' }
  expect(redact(visit, secrets)).toEqual({ ...visit, quote: '…医院要货' })
})

test('a value of one character is everybody’s word', () => {
  expect(redact('佛山来的', [{ value: '佛', quote: '信佛' }])).toBe('佛山来的')
})
