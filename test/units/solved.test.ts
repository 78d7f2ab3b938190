// Which complaint or objection words say is over, in both languages, and what only sounds like it.
import { describe, expect, test } from 'vitest'
import { solvedInPassing } from '../../src/visits/in-passing.ts'
import { solvedIn } from '../../src/visits/solved.ts'
import type { Concern } from '../../src/visits/store/signals.ts'

const concern = (id: string, kind: Concern['kind'], customerName: string, quote: string, topic?: string): Concern => ({
  ...{ id, kind, customerName, quote, topic },
  customer: `id of ${customerName}`,
})
const ZH = [
  concern('crushed', 'complaint', '恒瑞大药房', '王店长说箱子都压坏了'),
  concern('price', 'objection', '恒瑞大药房', '你们的进价太高', 'price'),
  concern('late', 'complaint', '康宁药业', '送货又晚了三天'),
  concern('boss', 'objection', '康宁药业', '得跟老板商量', 'authority'),
]
const EN = [
  concern('leak', 'complaint', 'Northwind', 'the valve is leaking'),
  concern('price', 'objection', 'Northwind', 'you are too expensive', 'price'),
  concern('invoice', 'complaint', 'Acme', 'the invoice was wrong'),
  concern('doubt', 'objection', 'Acme', 'not sure it works for us', 'doubt'),
]
const sure = (text: string, subject?: string) =>
  solvedIn(text, /\p{Script=Han}/u.test(text) ? ZH : EN, subject)
    .sure.map(({ id }) => id)
    .join(' ')

describe('means the one that is named', () => {
  test.each([
    ['恒瑞的投诉处理好了', '恒瑞大药房', 'crushed'],
    ['投诉解决了', '康宁药业', 'late'],
    ['压坏的箱子都换好了', undefined, 'crushed'],
    ['王店长不再嫌贵了', '恒瑞大药房', 'price'],
    ['她不再嫌贵了', undefined, 'price'],
    ['价格谈妥了', undefined, 'price'],
    ['恒瑞接受我们的价格了', '恒瑞大药房', 'price'],
    ['老板那边没有顾虑了', '康宁药业', 'boss'],
    ['价格上的异议解决了', undefined, 'price'],
    ['the leak at Northwind is fixed', 'Northwind', 'leak'],
    ['The leaking valve has been replaced', undefined, 'leak'],
    ["Northwind's complaint has been dealt with", 'Northwind', 'leak'],
    ['the complaint is resolved', 'Acme', 'invoice'],
    ['the wrong invoice is sorted out', undefined, 'invoice'],
    ['Sarah is fine with the price now', undefined, 'price'],
    ['she no longer thinks we are too expensive', undefined, 'price'],
    ["they don't worry about the price any more", undefined, 'price'],
    ['she accepted our price', undefined, 'price'],
    ['the concern is off the table', 'Acme', 'doubt'],
  ])('“%s” at %s: %s', (text, subject, id) => {
    expect(sure(text, subject)).toBe(id)
  })
})
test('is asked where several may be meant', () => {
  expect(sure('投诉都处理好了')).toBe('crushed late')
  expect(sure('the complaint is resolved')).toBe('leak invoice')
  expect(solvedIn('it is fixed', EN, 'Northwind')).toMatchObject({ sure: [], possible: [{ id: 'leak' }] })
  expect(solvedIn('修好了', ZH, '恒瑞大药房')).toMatchObject({ sure: [], possible: [{ id: 'crushed' }] })
})
describe('takes nothing else for it', () => {
  test.each([
    '投诉还没解决',
    '投诉什么时候能解决？',
    '恒瑞又投诉了',
    '下周把投诉处理好了再去',
    '她不同意这个价格',
    '价格还没谈妥',
    '要是价格谈妥了，他们就下单',
    '换了新的采购',
    '账期谈妥了',
    '给王店长换了名片',
    '想换个方案',
    'the leak is not fixed yet',
    'the leak will be fixed on Friday',
    'I promised to get the leak fixed',
    "the complaint isn't resolved",
    'is the complaint resolved?',
    'it was fixed but it leaks again',
    'she is not fine with the price',
    'the terms are agreed',
    'they replaced their buyer',
    'how do I handle a complaint',
  ])('“%s”', text => {
    expect(sure(text)).toBe('')
  })
})
test('a report tells it in a clause of its own', () => {
  expect(solvedInPassing('今天去了恒瑞，压坏的箱子换好了，王店长下周订二十盒', ZH).map(({ id }) => id)).toEqual([
    'crushed',
  ])
  expect(
    solvedInPassing('Met Sarah, the leak is fixed and she is fine with the price now. She ordered 20 boxes.', EN).map(
      ({ id }) => id,
    ),
  ).toEqual(['leak', 'price'])
  expect(solvedInPassing('Met Sarah. I promised that the leak will be fixed by Friday.', EN)).toEqual([])
})
