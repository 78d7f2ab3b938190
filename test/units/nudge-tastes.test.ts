// Kinds found not useful: when a kind becomes rarer, what rarer means, and the words that ask it back.
import { describe, expect, test } from 'vitest'
import { livesAsked } from '../../src/commands/nudge-lives.ts'
import { kindWantedBack } from '../../src/commands/nudge-tastes.ts'
import { enNudgeLife } from '../../src/languages/en/nudge-life.ts'
import { zhNudgeLife } from '../../src/languages/zh/nudge-life.ts'
import { NUDGE_KINDS, type NudgeDraft, type NudgeKind } from '../../src/nudges/book.ts'
import { sparing, type Taste, tasteAfter } from '../../src/nudges/tastes.ts'

describe('what follows when a kind is found not useful', () => {
  test.each<[NudgeKind, number, Taste | undefined, Taste | undefined]>([
    ['birthday', 1, undefined, undefined],
    ['birthday', 2, undefined, undefined],
    ['birthday', 3, undefined, 'seldom'],
    ['birthday', 4, undefined, 'seldom'],
    ['birthday', 9, 'seldom', undefined],
    ['birthday', 2, 'usual', undefined],
    ['birthday', 3, 'usual', 'seldom'],
    ['cadence', 3, undefined, 'seldom'],
    ['promise_to_us', 3, undefined, 'seldom'],
    ['quiet_rep', 3, undefined, 'seldom'],
    ['follow_up', 2, undefined, undefined],
    ['follow_up', 3, undefined, 'asked'],
    ['complaint', 3, undefined, 'asked'],
    ['appointment', 3, undefined, 'asked'],
    ['payment', 3, undefined, 'asked'],
    ['payment', 6, 'asked', undefined],
    ['payment', 3, 'usual', 'asked'],
  ])('%s, %i times, %s before: %s', (kind, useless, taste, after) => {
    expect(tasteAfter(kind, { useless, taste })).toBe(after)
  })
})

const TODAY = '2026-11-25'
const draft = (subject: string, over: Partial<NudgeDraft> = {}): NudgeDraft => ({
  ...{ kind: 'birthday', subject, customer: subject, customerName: subject, why: '', take: '', say: '', card: '' },
  ...{ urgency: 0.5, value: 100, waitingSince: TODAY, nominal: TODAY },
  ...over,
})
const left = (drafts: NudgeDraft[], last: string | undefined, asleep: { kind: string; subject: string }[] = []) =>
  sparing(drafts, { seldom: new Map([['birthday', last]]), asleep, today: TODAY })

describe('a rarer kind', () => {
  test.each([
    ['never sent yet', undefined, 1],
    ['sent yesterday', '2026-11-24', 0],
    ['sent 13 days ago', '2026-11-12', 0],
    ['sent 14 days ago', '2026-11-11', 1],
    ['sent long ago', '2026-01-01', 1],
  ])('%s comes %s: %i', (_name, last, count) => {
    expect(left([draft('a'), draft('b')], last)).toHaveLength(count)
  })
  test('comes with its best one, less urgent and with less weight', () => {
    const [one] = left([draft('a', { urgency: 0.2 }), draft('b', { urgency: 0.8 })], undefined)
    expect(one).toMatchObject({ subject: 'b', urgency: 0.4, value: 50 })
  })
  test('leaves other kinds as they are', () => {
    const others = [draft('x', { kind: 'cadence' }), draft('y', { kind: 'payment' })]
    expect(left([draft('a'), ...others], '2026-11-24')).toEqual(others)
  })
  test('comes all the same where the rep let it sleep until today', () => {
    expect(left([draft('a@2026-11-25')], '2026-11-24', [{ kind: 'birthday', subject: 'a@2026-11-22' }])).toHaveLength(1)
  })
})

describe('asked back in words', () => {
  test.each<[string, NudgeKind]>([
    ['birthday nudges as before', 'birthday'],
    ['Birthday nudges as before.', 'birthday'],
    ['please send birthday nudges as before', 'birthday'],
    ['Send me the birthday reminders as before please', 'birthday'],
    ['give me cadence nudges again as before', 'cadence'],
    ['show me referral nudges like before', 'referral'],
    ['I want festival nudges as usual', 'festival'],
    ['cross-sell nudges the way they were before', 'cross_sell'],
    ['make objection reminders as they were', 'open_objection'],
    ['send keep-in-touch nudges as often as before', 'cadence'],
    ['the stalled deal nudges can come as before', 'stalled_deal'],
    ['生日提醒照旧', 'birthday'],
    ['生日提醒照旧。', 'birthday'],
    ['请把生日提醒恢复正常吧', 'birthday'],
    ['生日的提醒还是跟以前一样', 'birthday'],
    ['定期联系提醒照旧', 'cadence'],
    ['恢复转介绍提醒', 'referral'],
    ['节日提醒像以前一样就行', 'festival'],
    ['把补货提醒改回按原来的来', 'replenishment'],
    ['周年提醒恢复原样', 'anniversary'],
    ['到货回访提醒照常', 'after_delivery'],
  ])('%s', (text, kind) => {
    expect(kindWantedBack(text)).toBe(kind)
  })
  test.each([
    'her birthday is as before on 3 May',
    'the reminders as before',
    'Sarah wants payment reminders as before, she said so this morning',
    'birthday nudges',
    'no birthday nudges please',
    'their order comes as before',
    'foobar nudges as before',
    '他说生日照旧在饭店过',
    '王店长要我们收款照旧',
    '提醒照旧',
    '恢复供货',
    '别再提醒我生日了',
  ])('is not heard in: %s', text => {
    expect(kindWantedBack(text)).toBeUndefined()
  })
  test.each(NUDGE_KINDS)('%s is asked back in the words of the message that says so', kind => {
    const quoted = (text: string) => /[“](.+?)[”]/.exec(text)?.[1] ?? ''
    expect(kindWantedBack(quoted(enNudgeLife.seldom(enNudgeLife.kinds[kind], 3)))).toBe(kind)
    expect(kindWantedBack(quoted(zhNudgeLife.seldom(zhNudgeLife.kinds[kind], 3)))).toBe(kind)
  })
})

describe('what became of nudges, asked in words', () => {
  test.each([
    'What happened to my nudges?',
    'what became of my nudges',
    'what’s become of my reminders?',
    'Show my nudges of last week',
    'show me my nudges',
    'show me the nudges you sent me last week',
    'can I see my recent nudges please',
    'list my reminders from the past two weeks',
    'my nudges of last week',
    'my nudge history',
    'which nudges did I skip last week?',
    'What nudges have you sent me lately?',
    'what did you remind me of yesterday?',
    'how did my nudges go',
    '我的提醒都怎么样了',
    '我的提醒后来怎样了？',
    '上周的提醒都处理得怎么样了',
    '看看我上周的提醒',
    '看一下最近的提醒',
    '给我看看我的提醒',
    '我的提醒记录',
    '我最近收到了哪些提醒？',
    '你上周都提醒了我什么',
    '你最近给我发了哪些提醒',
    '哪些提醒我还没处理',
  ])('%s', text => expect(livesAsked(text)).toBe(true))
  test.each([
    'what happened to my order?',
    'What happened to the reminders of Northwind?',
    'what happened with Northwind last week',
    'show my nudge settings',
    'show my settings',
    'stop my nudges',
    'no nudges until Monday',
    'birthday nudges as before',
    'remind me of the offer last week',
    'Sarah asked what happened to my reminders',
    'what did you promise me last week?',
    'when do my nudges come?',
    'how many nudges do I get in the morning?',
    'my reminders did not help with Northwind',
    'send Sarah my reminder',
    'what should I remind Sarah of?',
    '提醒我看一下恒瑞的报价',
    '恒瑞的提醒怎么样了',
    '生日提醒照旧',
    '我的提醒设置',
    '提醒怎么设置',
    '我的提醒几点发',
    '别再提醒我了',
    '上周提醒了王店长什么',
    '我上周提醒王店长付款，怎么样了',
    '恒瑞最近怎么样了',
    '取消我的提醒',
    '客户要什么提醒',
    '看看我的客户',
    '最近买了什么',
  ])('is not asked by: %s', text => expect(livesAsked(text)).toBe(false))
})
