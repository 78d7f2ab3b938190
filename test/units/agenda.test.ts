// What a question about the days to come asks for, and what only sounds like one.
import { describe, expect, test } from 'vitest'
import { understandOffline } from '../../src/engine/offline/offline.ts'
import { type AgendaWhat, agendaAsked, agendaWish } from '../../src/understanding/agenda.ts'

const zh: [string, AgendaWhat][] = [
  ['这周我该跑谁', 'see'],
  ['今天要跟进谁？', 'see'],
  ['明天先跑谁', 'see'],
  ['今天给谁打电话', 'see'],
  ['下周该见哪些客户？', 'see'],
  ['明天要跑哪几家', 'see'],
  ['今天该联系谁啊', 'see'],
  ['哪些客户该拜访了', 'see'],
  ['我这周该去哪几家？', 'see'],
  ['我冷落了谁？', 'neglected'],
  ['最近哪些客户被冷落了', 'neglected'],
  ['谁好久没联系了？', 'neglected'],
  ['好久没跑的客户有哪些', 'neglected'],
  ['我还欠客户什么', 'owe'],
  ['我欠恒瑞什么？', 'owe'],
  ['我答应了客户什么？', 'owe'],
  ['这周还欠哪些客户的资料没给？', 'owe'],
  ['客户还欠我什么？', 'owed'],
  ['谁还欠我们东西？', 'owed'],
  ['恒瑞答应我们什么了？', 'owed'],
  ['我还欠着什么？', 'open'],
  ['待办', 'due'],
  ['恒瑞有什么要跟进的', 'due'],
  ['节前有什么要办的？', 'due'],
  ['明天有什么安排？', 'due'],
  ['有哪些逾期的？', 'due'],
  ['今天要做什么', 'due'],
]
const en: [string, AgendaWhat][] = [
  ['Who should I see this week?', 'see'],
  ['who do I need to call today?', 'see'],
  ['Which customers should I visit next week?', 'see'],
  ['who should I follow up with first?', 'see'],
  ['Who needs a call today?', 'see'],
  ['who’s first tomorrow?', 'see'],
  ['Where should I go first?', 'see'],
  ['Who have I neglected?', 'neglected'],
  ['which accounts have gone quiet?', 'neglected'],
  ['Who haven’t I called lately?', 'neglected'],
  ['What do I owe Northwind?', 'owe'],
  ['what did I promise customers?', 'owe'],
  ['Who do I owe?', 'owe'],
  ['What do they owe me?', 'owed'],
  ['what does Northwind Traders still owe us?', 'owed'],
  ['Who owes me something?', 'owed'],
  ['what am I waiting for?', 'owed'],
  ['What do I owe?', 'open'],
  ['What do I owe this week?', 'open'],
  ['agenda', 'open'],
  ['What’s due for Northwind?', 'due'],
  ['what’s up tomorrow?', 'due'],
  ['Anything due before the holiday?', 'due'],
  ['what’s on my plate?', 'due'],
  ['What is overdue?', 'due'],
  ['What needs following up?', 'due'],
]

/** What sounds like it, and asks or tells something else. */
const FRIENDS = [
  '这件事该找谁拍板？',
  '采购说要找谁谈合同',
  '王总问我该见谁',
  '他抱怨我们冷落了他',
  '今天拜访了恒瑞，答应周五给报价',
  '恒瑞有什么要求？',
  '客户嫌贵有什么办法',
  '退货该找谁？',
  '他说还欠我们两万货款',
  '明天去见恒瑞，有什么要注意的',
  '如果客户问我还欠什么，怎么回？',
  '恒瑞还欠我们两万',
  '王店长喜欢什么？',
  '怎么约客户见面？',
  '有什么好的跟进话术？',
  'Who should I see about a refund?',
  'who should I talk to at Northwind about pricing?',
  'She asked who she should call.',
  'He says we neglected them.',
  'What’s up?',
  'what’s up with the price objection?',
  'Saw Ana, who owes me a callback.',
  'Northwind owes us $40,000.',
  'How do I find out who decides?',
  'What does Sarah like?',
  'Who is the buyer?',
  'What should I say if they ask what I owe them?',
  'what is on sale?',
  'They asked what is due.',
  'Anything on the menu?',
]

describe('is asked', () => {
  test.each([...zh, ...en])('%s → %s', (text, what) => {
    expect(agendaAsked(text)).toBe(what)
  })
})

describe('is not asked', () => {
  test.each(FRIENDS)('%s', text => {
    expect(agendaAsked(text)).toBeUndefined()
  })
})

describe('the offline engine hears it', () => {
  const intent = (text: string) =>
    understandOffline({
      text,
      at: '2026-11-24T18:05:00+08:00',
      tz: 'Asia/Shanghai',
      customers: ['恒瑞大药房', 'Northwind'],
    }).intent

  test.each([...zh, ...en].map(([text]) => text))('%s', text => {
    expect(intent(text)).toBe('agenda')
  })
  test.each(FRIENDS)('and not in: %s', text => {
    expect(intent(text)).not.toBe('agenda')
  })
})

describe('the days', () => {
  const asked = { on: '2026-11-24', tz: 'Asia/Shanghai' }
  test.each([
    ['这周我该跑谁', { from: '2026-11-24', to: '2026-11-29' }],
    ['明天有什么安排？', { from: '2026-11-25', to: '2026-11-25' }],
    ['下周该见谁？', { from: '2026-11-30', to: '2026-12-06' }],
    ['周五前我还欠客户什么', { from: '2026-11-24', to: '2026-11-27' }],
    ['未来三天要跟进谁', { from: '2026-11-24', to: '2026-11-27' }],
    ['What do I owe by Friday?', { from: '2026-11-24', to: '2026-11-27' }],
    ['Who should I see in the next two weeks?', { from: '2026-11-24', to: '2026-12-08' }],
    ['anything due before Christmas?', { from: '2026-11-24', to: '2026-12-24' }],
    ['节前有什么要办的？', 'break'],
    ['Anything due before the holiday?', 'break'],
    ['Who have I neglected?', undefined],
  ])('of %s', (text, span) => {
    expect(agendaWish(text, asked).span).toEqual(span)
  })
  test('that are past are asked for in so many words', () => {
    expect(agendaWish('what is overdue?', asked)).toEqual({ what: 'due', overdue: true })
    expect(agendaWish('有哪些逾期的？', asked)).toEqual({ what: 'due', overdue: true })
  })
  test('what is unlike any question is asked for all that is open', () => {
    expect(agendaWish('先列一下吧', asked)).toEqual({ what: 'open' })
  })
})
