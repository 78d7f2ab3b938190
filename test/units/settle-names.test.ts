// Which name a customer gets that a note or a model shortened.
import { expect, test } from 'vitest'
import type { Meaning } from '../../src/understanding/meaning.ts'
import { settleNames } from '../../src/understanding/settle-names.ts'

const fact = (about: string) => ({ about, key: 'industry', value: 'x', quote: 'x' })
const meaning = (customer: string | undefined, abouts: string[] = []): Meaning => ({
  language: 'en',
  intent: 'log_visit',
  visits: [{ customer, contacts: [], facts: abouts.map(fact), signals: [], follow_ups: [] }],
})
const named = (customer: string | undefined, customers: string[]) =>
  settleNames(meaning(customer), { customers }).visits[0]?.customer

test.each([
  ['恒瑞', ['恒瑞大药房', '远大机械'], '恒瑞大药房'],
  ['northwind', ['Northwind Traders'], 'Northwind Traders'],
  ['NORTHWIND TRADERS', ['Northwind Traders'], 'Northwind Traders'],
  ['Northwind Traders', ['Northwind Traders', 'Northwind Traders East'], 'Northwind Traders'],
])('%s among %j is %s', (said, customers, name) => {
  expect(named(said, customers)).toBe(name)
})

test.each([
  ['one that fits two', '恒瑞', ['恒瑞大药房', '恒瑞诊所']],
  ['one that only looks alike', '横瑞大药房', ['恒瑞大药房']],
  ['a longer one, which may be another branch', '恒瑞大药房城东店', ['恒瑞大药房']],
  ['part of a word', 'North', ['Northwind Traders']],
  ['one nobody knows', 'Arlo Motors', ['Northwind Traders']],
  ['none', undefined, ['Northwind Traders']],
])('%s stays as it is', (_, said, customers) => {
  expect(named(said, customers)).toBe(said)
})

test('what was said about the customer goes with its name, what was said about others does not', () => {
  const { visits } = settleNames(meaning('恒瑞', ['恒瑞', '王店长', '恒瑞大药房']), { customers: ['恒瑞大药房'] })
  expect(visits[0]?.facts.map(({ about }) => about)).toEqual(['恒瑞大药房', '王店长', '恒瑞大药房'])
})
