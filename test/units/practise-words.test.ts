// What words in the thread of a round mean: a wish, a line to the customer, or something that is meant for us.
import { describe, expect, test } from 'vitest'
import { roundAsked, wishOf } from '../../src/coaching/practise/wishes.ts'
import { isAside } from '../../src/commands/practise-aside.ts'
import { fold, named } from '../../src/customers/names.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'

describe('a wish', () => {
  test.each([
    ['stop', 'stop'],
    ['Stop please.', 'stop'],
    ['let’s stop here', 'stop'],
    ['that’s enough for today', 'stop'],
    ['I’m done', 'stop'],
    ['不练了', 'stop'],
    ['先到这吧', 'stop'],
    ['算了', 'stop'],
    ['结束练习', 'stop'],
    ['help', 'hint'],
    ['Give me a hint', 'hint'],
    ['I’m stuck', 'hint'],
    ['what should I say now?', 'hint'],
    ['How do I answer that?', 'hint'],
    ['提示', 'hint'],
    ['给点提示', 'hint'],
    ['帮帮我', 'hint'],
    ['我该怎么说？', 'hint'],
    ['怎么接', 'hint'],
    ['again', 'again'],
    ['Let’s do it once more', 'again'],
    ['start over', 'again'],
    ['再来一次', 'again'],
    ['重新开始', 'again'],
    ['再练一遍吧', 'again'],
  ])('“%s” is to %s', (said, kind) => {
    expect(wishOf(said)).toEqual({ kind })
  })

  test.each([
    ['make it a driver', 'driver'],
    ['switch to an analytical buyer please', 'analytical'],
    ['amiable instead', 'amiable'],
    ['try an owl', 'analytical'],
    ['换成支配型', 'driver'],
    ['来个表达型的客户', 'expressive'],
    ['换个考拉试试', 'amiable'],
    ['分析型', 'analytical'],
  ])('“%s” asks for a customer of the style %s', (said, style) => {
    expect(wishOf(said)).toEqual({ kind: 'style', style })
  })

  test.each([
    'Could I help you with the sums?',
    'When would it have to stop leaking?',
    'Let’s go through it again: which of the two matters more?',
    'What should I say to your boss about it?',
    'You said it’s friendly to handle, is that right?',
    'You’re a very analytical person, I can see that.',
    '您再说一遍，我记下来。',
    '我帮您算一笔账。',
    '您要是不满意，随时可以停用。',
    '咱们从头捋一遍，您看行吗？',
    '我分析给您听，一年能省多少。',
    '算了多少，您看看这张表。',
  ])('“%s” is said to the customer', said => {
    expect(wishOf(said)).toBeUndefined()
  })
})

describe('a round that is asked for', () => {
  test.each([
    ['Practise price objection with an analytical buyer', 'en', 'objection-price', 'analytical'],
    ['can we role-play a negotiation with a tiger?', 'en', 'negotiation', 'driver'],
    ['I want to practise the SPIN questions', 'en', 'spin', undefined],
    ['let me rehearse asking for the order', 'en', 'close-flow', undefined],
    ['practise “I must ask my boss”', 'en', 'objection-no-authority', undefined],
    ['role play waiting for a promotion', 'en', 'objection-later-discount', undefined],
    ['陪我练一下价格异议，对方是分析型', 'zh', 'objection-price', 'analytical'],
    ['模拟一个投诉，客户是和蔼型', 'zh', 'complaints', 'amiable'],
    ['练练怎么倾听', 'zh', 'listening', undefined],
    ['陪我练客户说要等国庆促销', 'zh', 'objection-later-discount', undefined],
    ['来一场谈判，老虎型', 'zh', 'negotiation', 'driver'],
    ['考考我', 'zh', undefined, undefined],
  ] as const)('“%s”', (said, language, card, style) => {
    expect(roundAsked(said, language)).toMatchObject({ language, ...(card && { card }), ...(style && { style }) })
    if (!card) expect(roundAsked(said, language).card).toBeUndefined()
  })

  test('can be in the other language', () => {
    expect(roundAsked('陪我用英文练一下谈判', 'zh').language).toBe('en')
    expect(roundAsked('practise negotiation in Chinese', 'en').language).toBe('zh')
  })
})

const offline = createOfflineEngine()
const known = ['Northwind Traders', 'Harbor Foods', '恒瑞大药房'].map(name => ({ id: name, name, keys: [fold(name)] }))
const rep = { tz: 'Asia/Shanghai', language: 'zh' }
const aside = (text: string): Promise<boolean> =>
  isAside(
    { offline } as Parameters<typeof isAside>[0],
    { rep, now: new Date('2026-11-23T10:00:00Z') } as Parameters<typeof isAside>[1],
    {
      text,
      context: { customers: known, contacts: [], named: named(text, known, []) },
    },
  )

describe('in the thread of a round', () => {
  test.each([
    'Met Sarah Chen at Northwind Traders this morning, she wants a quote by Friday.',
    'Just visited Northwind, they signed the order for 20 units.',
    'Called Northwind Traders. No answer.',
    'Today I spoke to Tom at Harbor Foods, he says the price is too high.',
    'log: visited Northwind, all fine',
    'brief me for Northwind',
    'what do I owe this week',
    'merge NW into Northwind Traders',
    '刚拜访了恒瑞大药房的王店长，她说周五前要一份对比表。',
    '今天去了恒瑞，王店长嫌进价高5%。',
    '跟恒瑞大药房的王店长通了电话，她答应下周付款。',
    '记一下：恒瑞大药房订了二十盒。',
    '见恒瑞前帮我准备一下',
    '查一下恒瑞的资料',
    '忘掉恒瑞大药房',
  ])('“%s” is meant for us', async said => {
    expect(await aside(said)).toBe(true)
  })

  test.each([
    'Northwind had the same worry, and they saved eighty a month.',
    'I visited a shop like yours last week, and they cut their waste by half. May I show you?',
    'We met your neighbour at Northwind Traders; you could ring them.',
    'Have you spoken to your boss at Northwind about it?',
    'Who decides at your place?',
    'What do you know about the running costs?',
    'I called the warehouse, forty new cartons come by eight.',
    'I’ve talked to our dispatch: end of the month at the soonest.',
    'Met that before, it is the seal.',
    'How do you reorder today?',
    'Saw it coming, did you?',
    '恒瑞大药房当初也嫌贵，用了一年省了不少电费。',
    '我上个月去了一家跟您差不多的店，他们省了三成。',
    '我刚给仓库打了电话，明早八点前送到。',
    '今天订，就排在这一批。',
    '您上次见我们经理是什么时候？',
    '跟您聊了这么久，您最担心的是什么？',
    '拜访过您隔壁那家，他们用了两年。',
    '您查一下上个月扔了多少货？',
  ])('“%s” is said to the customer', async said => {
    expect(await aside(said)).toBe(false)
  })
})
