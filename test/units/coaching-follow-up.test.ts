// How a rep goes on after an answer, in as many words as came to mind, and what is no follow-up at all.
import { describe, expect, test } from 'vitest'
import { asksForCards, followUpIn } from '../../src/coaching/follow-up.ts'
import type { Move } from '../../src/coaching/talk.ts'

const SAID: Record<Exclude<Move, 'for_style'>, string[]> = {
  still_no: [
    'and if he still says no?',
    'What if she still refuses?',
    'ok but what if they don’t budge',
    'And if the owner is still not convinced?',
    'She keeps pushing back',
    'still no',
    'And if that doesn’t work?',
    'what if Sarah won’t sign',
    '那他要是还不同意呢？',
    '要是她还是不答应怎么办',
    '客户还是说不行呢',
    '万一王店长死活不松口呢',
    '这招不管用怎么办',
    '还是不行',
  ],
  more_lines: [
    'more lines please',
    'Give me some other lines',
    'Can you say it differently?',
    'what else can I say to him?',
    'Something softer?',
    '再来几句话术',
    '换个说法',
    '还有别的说法吗？',
    '能不能委婉一点',
    '还能怎么说',
  ],
  by_phone: [
    'what about by phone?',
    'and on the phone?',
    'What do I say over the phone',
    'if I call him?',
    '打电话怎么说',
    '那电话里呢？',
    '如果是电话沟通呢',
  ],
  by_message: ['how do I put it in a text?', 'by WeChat?', '用微信怎么发？', '那要是发短信呢'],
  by_mail: ['and by email?', '写邮件怎么说'],
  in_person: ['and face to face?', '当面怎么讲', '那见面的时候呢'],
  example: [
    'give me an example',
    'Can you give me a concrete example?',
    'for example?',
    'What does that look like in practice?',
    '举个例子',
    '有没有具体的例子？',
    '比如呢',
  ],
  why: ['why?', 'But why is that?', 'What’s the reason behind that?', '为什么？', '这么做有什么道理', '为啥呢'],
  shorter: [
    'shorter',
    'Shorter please',
    'too long',
    'in one sentence please',
    'I only have two minutes',
    '短一点',
    '太长了，说重点',
    '一句话总结一下',
    '简单点说',
  ],
  translate: [
    'in English please',
    'Can you say that in Chinese?',
    '用英文',
    '用英文再说一遍',
    '翻译成中文',
    '英文怎么说？',
  ],
  next: [
    'and then?',
    'What next?',
    'Then what?',
    'what should I do after that?',
    '然后呢？',
    '接下来怎么办',
    '下一步做什么',
    '继续',
  ],
  more: [
    'tell me more',
    'More details please',
    'Can you explain in more detail?',
    '详细一点',
    '展开讲讲',
    '还有吗',
    '具体怎么做',
  ],
  avoid: ['What should I not say?', 'what to avoid', 'Any pitfalls?', '有什么不能说的？', '要注意什么', '有什么坑吗'],
  all: [
    'show me all of them',
    'the full list please',
    'what are the others?',
    '全部列出来',
    '其他的有哪些？',
    '还有哪几条',
  ],
  thanks: ['thanks!', 'ok great, thank you', 'Got it', '好的，谢谢', '明白了', '收到👌'],
}

test.each(Object.entries(SAID).flatMap(([move, all]) => all.map(text => [text, move])))(
  '“%s” goes on: %s',
  (text, move) => {
    expect(followUpIn(text)?.move).toBe(move)
  },
)

test('a language that is asked for is the one to answer in', () => {
  const wanted = ['in English please', '用英文', 'Can you say that in Chinese?', '翻译成中文'].map(followUpIn)
  expect(wanted.map(one => one?.language)).toEqual(['en', 'en', 'zh', 'zh'])
})

test.each([
  ['for the other guy, he is very analytical', 'analytical'],
  ['And if she only wants numbers and never smiles?', 'analytical'],
  ['what about his boss, a very dominant man', 'driver'],
  ['另一位是分析型的呢', 'analytical'],
  ['他这个人很强势', 'driver'],
  ['对方性格很温和呢', 'amiable'],
])('“%s” adapts the answer to somebody: %s', (text, style) => {
  expect(followUpIn(text)).toMatchObject({ move: 'for_style', style })
})

test.each([
  ['for the other guy, he is very analytical', false],
  ['And if she only wants numbers and never smiles?', false],
  ['and if he still says no?', false],
  ['那他要是还不同意呢？', false],
  ['换成分析型的客户', false],
  ['Sarah is very analytical', true],
  ['She still says no', true],
  ['他这个人很强势', true],
  ['客户还是不同意', true],
])('“%s” tells of somebody: %s', (text, stated) => {
  expect(followUpIn(text)?.stated ?? false).toBe(stated)
})

describe('what says something of its own is no follow-up', () => {
  test.each([
    'Met Sarah at Northwind, she still says no, I promised a new quote by Friday',
    'Why does she keep cancelling our appointments?',
    'How do I get past the front desk?',
    'He still says no to the delivery date because the warehouse is closed until March',
    'What does Sarah like?',
    'Please call me a taxi',
    'Northwind wants more lines in the contract about payment',
    'I called him yesterday and he wants a quote',
    '今天见了王店长，她还是不同意，周五前我给她新报价',
    '客户一直不回我消息怎么办',
    '电话里说好了，下周三送样品',
    '为什么客户会流失？',
    '他还要跟老板商量',
    '王店长喜欢什么？',
    '然后她说周五之前要一份对比表',
    '全部货款下周到账',
  ])('%s', text => {
    expect(followUpIn(text)).toBeUndefined()
  })
})

describe('asking which cards there are', () => {
  test.each([
    'What can you help me with?',
    'which cards are there?',
    'What topics do you cover?',
    'show me all cards',
    'What can I ask you about selling?',
    '有哪些打法？',
    '你都有什么卡片',
    '你能帮我什么',
    '看一下卡片目录',
    '销售方面我能问什么？',
  ])('%s', text => expect(asksForCards(text)).toBe(true))

  test.each([
    'which closing tactics are there?',
    'What can you tell me about Northwind?',
    'What can I say to her?',
    'Which cards did Sarah send for Christmas?',
    '有哪些成交策略？',
    '客户有哪些类型',
    '你能帮我查一下恒瑞吗',
  ])('not: %s', text => expect(asksForCards(text)).toBe(false))
})
