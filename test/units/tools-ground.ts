// What the tests of the tools build on: a customer with as much on record as a test needs.
import type { Given, Ground } from '../../src/coaching/tools/tool.ts'
import type { FactKey } from '../../src/facts/kinds.ts'
import type { FactView } from '../../src/post.ts'

export const ON = '2026-11-23'
export const ground = (over: Partial<Ground> = {}): Ground => ({
  ...{ language: 'en', today: ON, customer: 'Northwind', facts: [], signals: [], followUps: [], deals: [], given: [] },
  ...over,
})
export const fact = (key: FactKey, value: string, quote = value, certainty?: 'hearsay'): FactView => ({
  ...{ id: `${key}-${value}`, about: 'Northwind', key, value, quote, saidOn: ON, certainty },
})
export const given = (slots: Record<string, string>): Given[] =>
  Object.entries(slots).map(([slot, text]) => ({ slot, text }))
export const deal = (over: Partial<Ground['deals'][number]> = {}): Ground['deals'][number] => ({
  ...{ id: 'd', deal: 'D', saidOn: ON, quote: 'forty cases', product: 'filters' },
  ...over,
})
