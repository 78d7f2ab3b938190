// The tool that a message asks for, in many wordings, and the wordings that want the card, the log, or something else.
import { describe, expect, test } from 'vitest'
import { TOOLS } from '../../src/coaching/tools/tool.ts'
import { namesIn, toolIn } from '../../src/coaching/tools/tool-in.ts'
import { enPhrases } from './tools-phrases-en.ts'
import { zhPhrases } from './tools-phrases-zh.ts'

const CUSTOMERS = [
  { name: '恒瑞大药房' },
  { name: '德康连锁' },
  { name: 'Northwind Traders' },
  { name: 'Lakeside Clinic' },
]
const asked = (text: string) =>
  toolIn(
    text,
    CUSTOMERS.flatMap(customer => namesIn(text, customer)),
  )

describe.each(TOOLS)('%s', tool => {
  const [zh, en] = [zhPhrases[tool], enPhrases[tool]]
  test.each([...zh, ...en])('is asked for by “%s”', text => {
    expect(asked(text)).toBe(tool)
  })
  test('has at least fifteen wordings in each language', () => {
    expect(Math.min(new Set(zh).size, new Set(en).size)).toBeGreaterThanOrEqual(15)
  })
})

const OTHERS = [
  // What is explained, and the ways of asking for a card.
  'What is SPIN?',
  'what does FFAB stand for?',
  'How do I close?',
  'How do I use SPIN questions with a quiet customer?',
  'What are the five qualifying questions?',
  'How do I qualify a lead?',
  'What is the EV formula again, and what goes in?',
  'How do I plan a visit?',
  'Should I write something down before every call, and how much?',
  'What do I say when they ask for a discount?',
  'Is there a ready pattern for the ending that I can fill in?',
  'Is it worth driving two hours for them?',
  'How do I explain the product without reading out the leaflet?',
  'SPIN是什么',
  'SPIN四类问题分别是什么？',
  'FFAB怎么用',
  '什么是FFAB？',
  '怎么收尾',
  '收尾该说什么',
  '怎么成交',
  'EV公式是什么意思',
  '怎么算客户价值',
  '机会五问是哪五问',
  '什么样的机会值得跟',
  '拜访计划怎么写',
  '拜访前要不要写个计划，写多细',
  '客户让我报价，是真要买还是拿我们比价',
  // What is told, asked of a customer, or typed otherwise.
  'Met Sarah at Northwind, they plan to visit us in March',
  'Visited Northwind, they see a real opportunity in the north',
  'They plan to open two shops next year',
  'I plan to visit Northwind next week',
  'We closed the Northwind deal at $40k',
  'Northwind turned down the offer',
  'What do we know about Northwind?',
  'Brief me for Northwind',
  'What do I owe this week?',
  'Is Northwind open on Friday?',
  'Is the discount worth it for Northwind?',
  'Do they qualify for the rebate?',
  'Sarah has good questions about the contract',
  'Practise closing with an analytical buyer',
  '今天拜访了恒瑞，定了个推广计划',
  '恒瑞计划明年开三家分店',
  '见了恒瑞的王店长，她说预算20万',
  '恒瑞今天下单了，值得庆祝',
  '见恒瑞前帮我准备一下',
  '这个机会很难得',
  '恒瑞有几个问题要问总部',
  '他们问这台设备值多少钱',
  '我这周欠谁什么',
  '恒瑞的发展计划是什么',
]

test.each(OTHERS)('“%s” asks for no tool', text => {
  expect(asked(text)).toBeUndefined()
})

test('at least thirty false friends are told apart', () => {
  expect(new Set(OTHERS).size).toBeGreaterThanOrEqual(30)
})
