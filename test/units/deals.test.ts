// A deal as it stands: the fold of what was said of it.
import { expect, test } from 'vitest'
import { type DealStatement, foldDeals, sameDeal } from '../../src/deals/fold.ts'

const said = (change: Partial<DealStatement>): DealStatement => ({
  ...{ id: crypto.randomUUID(), deal: 'd1', product: null, quantity: null, unit: null, amount: null, currency: null },
  ...{ step: null, closeOn: null, quote: '…', saidOn: '2026-11-01' },
  ...change,
})

test('later words change what they name and leave the rest', () => {
  const [deal] = foldDeals([
    said({ product: '感冒灵', quantity: 50, unit: '盒', step: 'needs' }),
    said({ quantity: 60, saidOn: '2026-11-09', quote: '改成60盒' }),
  ])
  expect(deal).toMatchObject({ product: '感冒灵', quantity: 60, unit: '盒', step: 'needs', quote: '改成60盒' })
})

test('the deal spoken of last comes first', () => {
  const deals = foldDeals([said({ deal: 'a' }), said({ deal: 'b' }), said({ deal: 'a' })])
  expect(deals.map(deal => deal.deal)).toEqual(['a', 'b'])
})

test('words without a product continue the only deal, and start one where there are several', () => {
  const a = said({ deal: 'a', product: '感冒灵' })
  const b = said({ deal: 'b', product: '止咳糖浆' })
  expect(sameDeal(undefined, [a])).toBe('a')
  expect(sameDeal(undefined, [a, b])).toBeUndefined()
})

test('a product continues its own deal, or one that had no product yet', () => {
  const a = said({ deal: 'a', product: 'Scanner X' })
  expect(sameDeal('scanner x', [a])).toBe('a')
  expect(sameDeal('Printer', [a])).toBeUndefined()
  expect(sameDeal('Printer', [a, said({ deal: 'open' })])).toBe('open')
})
