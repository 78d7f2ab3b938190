// What a sheet says of how a customer stands among the others: the tier that the record gives, on what, and the band.
import { expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { BookCustomer } from '../../src/nudges/book.ts'
import { onSheet } from '../../src/nudges/standing/on-sheet.ts'
import { inkOf } from '../../src/nudges/standing/words.ts'
import { drawMessage } from '../../src/slack/render/index.ts'
import { book, customer, deal, purchase } from './nudges-book.ts'
import { shown } from './render-read.ts'
import { customer as sheet } from './render-samples.ts'

const TODAY = '2026-11-23'
const sum = (amount: number) => ({ amount, currency: 'CNY' })
const buys = (name: string, bought: number, ahead?: number): BookCustomer =>
  customer({
    ...{ id: name, name },
    purchases: [purchase({ id: `${name}-o`, on: '2026-10-01', ...sum(bought) })],
    deals: ahead ? [deal({ id: `${name}-d`, step: 'needs', ...sum(ahead) })] : [],
  })
const others = (count: number) => Array.from({ length: count }, (_, i) => buys(`shop ${i}`, 1000, 500))
const said = (own: BookCustomer, count: number, language: Language = 'en') =>
  onSheet(own, book(TODAY, [own, ...others(count)]), inkOf(language, TODAY))

test('the tier that the record gives comes with its reasons in a line, and the band', () => {
  expect(said(buys('Northwind', 90_000, 80_000), 9)).toEqual({
    tier: 'A',
    lines: [
      'Worked out from CN¥90,000 bought in twelve months (a lot among your customers), and CN¥32,000 expected from open deals (a lot).',
      'Pyramid: Top 1%, number 1 of 10.',
    ],
  })
})

test('in Chinese too, and without open deals', () => {
  expect(said(buys('恒瑞大药房', 90_000), 9, 'zh')).toMatchObject({
    tier: 'B',
    lines: [
      '推算依据：近十二个月买了 90,000 元，算多的；没有写明金额的在谈商机。',
      expect.stringContaining('10 家里排第 1'),
    ],
  })
})

test('one that was set by hand is left alone; with few to measure by there is the band alone, or nothing', () => {
  const byHand = said({ ...buys('Northwind', 90_000, 80_000), tier: 'D' }, 9)
  expect([byHand?.tier, byHand?.lines]).toEqual([undefined, [expect.stringContaining('number 1 of 10')]])
  expect(said(buys('Northwind', 90_000, 80_000), 3)).toEqual({ lines: [expect.stringContaining('number 1 of 4')] })
  expect(said(customer({ id: 'new', name: 'new' }), 9)).toBeUndefined()
})

test('a sheet marks the tier that was worked out, and one set by hand stands for itself', () => {
  const standing = { tier: 'B' as const, lines: ['Pyramid: *Top*, number 1 of 10.'] }
  const drawn = (language: Language, tier?: string) => shown(drawMessage(sheet(language, { tier, standing })).blocks)
  expect(drawn('zh')).toContain('B 类客户（推算）')
  expect(drawn('en')).toContain('tier B (worked out)')
  expect(drawn('en', 'A')).toContain('tier A')
  expect(drawn('en', 'A')).not.toContain('worked out')
  expect(drawn('en', 'A')).toContain('number 1 of 10.')
})
