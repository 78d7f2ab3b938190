// "Merge A into B", "forget A": what is heard in words, and what is something else.
import { expect, test } from 'vitest'
import { wishIn } from '../../src/commands/wishes.ts'

test.each([
  ['merge NW into Northwind Traders', 'NW', 'Northwind Traders', true],
  ['Please merge Hengrui and Hengrui Pharmacy.', 'Hengrui', 'Hengrui Pharmacy', false],
  ['Hengrui and Hengrui Pharmacy are the same customer', 'Hengrui', 'Hengrui Pharmacy', false],
  ['NW is a duplicate of Northwind', 'NW', 'Northwind', true],
  ['“NW” is the same as “Northwind”', 'NW', 'Northwind', true],
  ['合并恒瑞和恒瑞大药房', '恒瑞', '恒瑞大药房', false],
  ['把恒瑞和恒瑞大药房合并一下', '恒瑞', '恒瑞大药房', false],
  ['请把恒瑞合并到恒瑞大药房', '恒瑞', '恒瑞大药房', true],
  ['将恒瑞并入恒瑞大药房吧', '恒瑞', '恒瑞大药房', true],
  ['恒瑞和恒瑞大药房是同一家', '恒瑞', '恒瑞大药房', false],
  ['恒瑞跟恒瑞大药房其实是一家客户', '恒瑞', '恒瑞大药房', false],
  ['合并“恒瑞”和“恒瑞大药房”。', '恒瑞', '恒瑞大药房', false],
])('%s', (text, gone, kept, directed) => {
  expect(wishIn(text)).toEqual({ kind: 'merge', gone, kept, directed })
})

test.each([
  ['forget 恒瑞大药房', '恒瑞大药房'],
  ['Please forget everything about Northwind Traders.', 'Northwind Traders'],
  ['forget about Northwind', 'Northwind'],
  ['erase Northwind’s data', 'Northwind'],
  ['delete the customer Northwind', 'Northwind'],
  ['忘掉恒瑞', '恒瑞'],
  ['请忘记恒瑞大药房的全部资料', '恒瑞大药房'],
  ['删除恒瑞的资料', '恒瑞'],
  ['把恒瑞的资料删掉', '恒瑞'],
  ['删除客户恒瑞', '恒瑞'],
])('%s', (text, name) => {
  expect(wishIn(text)).toEqual({ kind: 'forget', name })
})

test.each([
  'Met Sarah at Northwind and Contoso are next',
  'don’t forget the quote',
  'I forgot to call Northwind',
  '别忘了给恒瑞送样品',
  '今天拜访了恒瑞，聊到两家公司合并的事',
  '恒瑞和康宁都要货',
  '',
])('nothing of the kind: %s', text => {
  expect(wishIn(text)).toBeUndefined()
})
