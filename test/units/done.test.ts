// Which follow-up a "done" means, and what a reply to "which customer?" means.
import { expect, test } from 'vitest'
import { fold, type Known } from '../../src/customers/names.ts'
import { enReplies } from '../../src/languages/en/replies.ts'
import { zhReplies } from '../../src/languages/zh/replies.ts'
import { likeness } from '../../src/visits/likeness.ts'
import { meant } from '../../src/visits/meant.ts'
import type { OpenFollowUp } from '../../src/visits/store/follow-ups.ts'
import { readReply } from '../../src/visits/who.ts'

const open = (id: string, customerName: string, what: string, by: 'rep' | 'customer' = 'rep'): OpenFollowUp => ({
  ...{ id, customer: customerName, customerName, what, by },
})
const BOOK = [
  open('table', '恒瑞大药房', '送对比表'),
  open('sample', '康宁药业', '寄样品'),
  open('pay', '康宁药业', '付款', 'customer'),
]
const ids = (text: string, subject?: string, of = BOOK) => meant(text, of, subject).map(one => one.id)

test('words name a follow-up by what it is about', () => {
  expect(ids('对比表发过去了')).toEqual(['table'])
  expect(ids('样品已经寄了')).toEqual(['sample'])
})

test('some of the words are enough where no other comes near', () => {
  const two = [open('quote', 'Northwind', 'send a revised quote'), open('kit', 'Acme', 'bring the sample kit')]
  expect(ids('done, sent the quote', undefined, two)).toEqual(['quote'])
})

test('a customer named, or the thread of one, picks its only promise of ours', () => {
  expect(ids('康宁药业的搞定了')).toEqual(['sample'])
  expect(ids('搞定了', '恒瑞大药房')).toEqual(['table'])
})

test('what several could mean is not guessed', () => {
  expect(ids('搞定了')).toEqual([])
})

test('the only open one needs no name', () => {
  expect(ids('done, sent it', undefined, [open('quote', 'Northwind', 'a revised quote')])).toEqual(['quote'])
})

test('what the customer owes is meant when nothing of ours is open', () => {
  expect(ids('好了', undefined, [open('pay', '康宁药业', '付款', 'customer')])).toEqual(['pay'])
})

test('likeness counts how much of the words is there', () => {
  expect(likeness('revised quote', 'sent the revised quote')).toBe(1)
  expect(likeness('revised quote', 'went home')).toBeLessThan(0.2)
})

const known: Known[] = ['恒瑞大药房', '恒瑞医院', '康宁药业'].map(name => ({ id: name, name, keys: [fold(name)] }))
const reply = (text: string, said: string) => {
  const read = readReply(
    text,
    { question: { kind: 'which', said, homes: [] }, known },
    text.match(/[a-z]/i) ? enReplies : zhReplies,
  )
  return read.kind === 'known' ? read.customer.name : read.kind === 'new' ? `new ${read.name}` : read.kind
}

test('a reply picks among those asked about by name, by part of it, or in a phrase', () => {
  expect(reply('恒瑞医院', '恒瑞')).toBe('恒瑞医院')
  expect(reply('医院', '恒瑞')).toBe('恒瑞医院')
  expect(reply('是恒瑞大药房那家', '恒瑞')).toBe('恒瑞大药房')
})

test('a reply may name another known customer, or a new one', () => {
  expect(reply('康宁', '恒瑞')).toBe('康宁药业')
  expect(reply('安心诊所', '恒瑞')).toBe('new 安心诊所')
})

test('“new” keeps the name that was said, and needs one where none was', () => {
  expect(reply('新客户', '恒瑞')).toBe('new 恒瑞')
  expect(reply('A new customer', 'Acme')).toBe('new Acme')
  expect(reply('新客户', '')).toBe('unclear')
})

test('saying the same again is not an answer, and “never mind” lets go', () => {
  expect(reply('恒瑞', '恒瑞')).toBe('unclear')
  expect(reply('算了', '恒瑞')).toBe('never_mind')
  expect(reply('Never mind', 'Acme')).toBe('never_mind')
})
