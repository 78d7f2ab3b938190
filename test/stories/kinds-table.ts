// Every kind of nudge: what is told, what its digest must then say on the morning of 2 March, and what settles it.
import type { NudgeKind } from '../../src/nudges/book.ts'
import type { DealMeaning, FactMeaning, FollowUpMeaning, SignalMeaning } from '../../src/understanding/meaning.ts'
import type { Visit } from './scripted.ts'

type Told = Visit | string

export interface OfKind {
  kind: NudgeKind
  language: 'zh' | 'en'
  customer: string
  /** On these days at five past six in the evening: a visit, or what is said to the bot. */
  told: [day: string, told: Told][]
  /** The reason, or the start of it, as the digest gives it. */
  why: string
  /** The customer's words in it. */
  quote?: string
  /** Settled by a tap on Done, by the right answer, or by another visit. */
  settledBy: 'done' | 'answer' | Visit
}

const EVE = '2026-03-01'
const about = (on: string, more: Visit = {}): Visit => ({ occurred_on: on, ...more })
const heard = (on: string, kind: SignalMeaning['kind'], quote: string, topic?: string): Visit =>
  about(on, { signals: [{ kind, quote, ...(topic ? { topic } : {}) }] })
const owed = (what: string, due: string, more: Partial<FollowUpMeaning> = {}): Visit =>
  about(EVE, { follow_ups: [{ what, due, by: 'rep', quote: what, ...more }] })
const known = (on: string, key: FactMeaning['key'], value: string, of: { who: string; quote: string }): Visit =>
  about(on, {
    contacts: key === 'birthday' || key === 'role' ? [{ name: of.who }] : [],
    facts: [{ about: of.who, key, value, quote: of.quote }],
  })
const dealt = (on: string, step: NonNullable<DealMeaning['step']>, quote: string): Visit =>
  about(on, { deal: { product: quote.slice(0, 3), step, quote } })
const eve = (...told: Told[]): OfKind['told'] => told.map(one => [EVE, one])

export const KINDS: OfKind[] = [
  {
    ...{ kind: 'follow_up', language: 'zh', customer: '恒瑞大药房', settledBy: 'done' },
    told: eve(owed('送对比表', '2026-03-02', { quote: '周一之前要一份对比表' })),
    ...{ why: '今天到期：送对比表', quote: '周一之前要一份对比表' },
  },
  {
    ...{ kind: 'promise_to_us', language: 'en', customer: 'Acme', settledBy: 'done' },
    told: eve(owed('send the contract', EVE, { by: 'customer', quote: 'he will send the contract' })),
    ...{ why: '1 day past its date: send the contract, promised to you on 1 Mar', quote: 'he will send the contract' },
  },
  {
    ...{ kind: 'cadence', language: 'zh', customer: '同济堂', settledBy: {} },
    told: eve(known('2026-01-31', 'need', '门店要扩', { who: '同济堂', quote: '下半年门店要扩' })),
    ...{ why: '和同济堂已经30天没联系（上次是1月31日）', quote: '下半年门店要扩' },
  },
  {
    ...{ kind: 'birthday', language: 'en', customer: 'Harbour', settledBy: 'done' },
    told: eve(known(EVE, 'birthday', '--03-02', { who: 'Mei Tan', quote: 'Mei Tan has her birthday on 2 March' })),
    ...{ why: 'Mei Tan’s birthday is today.' },
  },
  {
    ...{ kind: 'anniversary', language: 'zh', customer: '华康医药', settledBy: 'done' },
    told: eve(known(EVE, 'anniversary', '2016-03-02', { who: '华康医药', quote: '公司是2016年3月2日开张的' })),
    ...{ why: '今天是华康医药的一个纪念日，满10年', quote: '公司是2016年3月2日开张的' },
  },
  {
    ...{ kind: 'festival', language: 'zh', customer: '仁和堂', settledBy: 'done' },
    told: eve(about(EVE)),
    ...{ why: '3月3日（周二）是元宵节' },
  },
  {
    ...{ kind: 'after_delivery', language: 'en', customer: 'Pier', settledBy: {} },
    told: eve(heard('2026-02-27', 'delivery', 'the pumps came on Friday')),
    ...{
      why: 'Pier received the delivery on 27 Feb, 3 days ago, and there has been no contact since.',
      quote: 'the pumps came on Friday',
    },
  },
  {
    ...{ kind: 'complaint', language: 'zh', customer: '康宁药业', settledBy: 'done' },
    told: eve(heard(EVE, 'complaint', '这批货有一箱是破的')),
    ...{ why: '康宁药业3月1日来投诉，到今天1天，还没解决。', quote: '这批货有一箱是破的' },
  },
  {
    ...{ kind: 'replenishment', language: 'en', customer: 'Quay', settledBy: heard(EVE, 'purchase', 'another box') },
    told: eve({
      ...heard('2026-02-04', 'purchase', 'he took ten boxes'),
      facts: [{ about: 'Quay', key: 'reorder_cycle_days', value: '30', quote: 'ten boxes last 30 days' }],
    }),
    ...{
      why: 'says they reorder every 30 days; it should run out in 4 days, on 6 Mar.',
      quote: 'ten boxes last 30 days',
    },
  },
  {
    ...{ kind: 'stalled_deal', language: 'zh', customer: '百草堂', settledBy: dealt(EVE, 'needs', '感冒灵他要二十盒') },
    told: eve(dealt('2026-02-16', 'trust', '感冒灵先了解一下')),
    ...{ why: '这一单停在“建立信任”14天了（2月16日起）', quote: '感冒灵先了解一下' },
  },
  {
    ...{ kind: 'missing_facts', language: 'en', customer: 'Northwind' },
    settledBy: known(EVE, 'role', 'decider', { who: 'Sarah Chen', quote: 'Sarah Chen decides' }),
    told: eve(dealt(EVE, 'needs', 'pumps are what they need')),
    ...{
      why: 'is at “Find the need”, and you don’t know yet: who decides, the budget, how they buy, the timing.',
      quote: 'pumps are what they need',
    },
  },
  {
    ...{ kind: 'cooling', language: 'zh', customer: '益丰药房', settledBy: {} },
    told: eve(...['09', '13', '17', '21'].map(day => about(`2026-02-${day}`))),
    ...{ why: '以前大约每4天联系一次，这次已经9天没有联系（上次是2月21日）' },
  },
  {
    ...{ kind: 'open_objection', language: 'en', customer: 'Dhow', settledBy: heard(EVE, 'purchase', 'took one pump') },
    told: eve(heard('2026-02-25', 'objection', 'it is far too dear', 'price')),
    ...{
      why: 'Dhow’s objection of 25 Feb (the price) is 5 days old, and no answer is on record.',
      quote: 'it is far too dear',
    },
  },
  {
    ...{ kind: 'avoidance', language: 'zh', customer: '老百姓药房', settledBy: {} },
    told: eve(heard('2026-02-26', 'avoidance', '电话没人接'), heard(EVE, 'avoidance', '微信也没回')),
    ...{ why: '连着2次没有回音（2月26日、3月1日）', quote: '微信也没回' },
  },
  {
    ...{ kind: 'payment', language: 'en', customer: 'Elbe', settledBy: heard(EVE, 'payment', 'the transfer is in') },
    told: eve(owed('pay the invoice', '2026-03-02', { by: 'customer', kind: 'payment', quote: 'he pays on 2 March' })),
    ...{ why: 'Payment due today: pay the invoice.', quote: 'he pays on 2 March' },
  },
  {
    ...{ kind: 'ordered', language: 'zh', customer: '国大药房', settledBy: heard(EVE, 'delivery', '二十盒都到了') },
    told: eve(heard('2026-02-23', 'purchase', '先来二十盒')),
    ...{ why: '国大药房2月23日订的货，7天了，还没有交货的记录。', quote: '先来二十盒' },
  },
  {
    ...{ kind: 'appointment', language: 'en', customer: 'Hafen', settledBy: 'done' },
    told: eve(owed('lunch', '2026-03-02', { kind: 'appointment', quote: 'lunch on Monday' })),
    ...{ why: 'Planned for today: lunch, arranged on 1 Mar.', quote: 'lunch on Monday' },
  },
  {
    ...{ kind: 'referral', language: 'zh', customer: '大参林', settledBy: 'done' },
    told: eve(heard('2026-01-20', 'delivery', '货收到了'), heard(EVE, 'praise', '你们的服务真没话说')),
    ...{ why: '大参林3月1日夸过我们', quote: '你们的服务真没话说' },
  },
  {
    ...{ kind: 'cross_sell', language: 'en', customer: 'Sakura', settledBy: 'done' },
    told: eve(
      heard('2026-02-10', 'purchase', 'one scanner', 'scanner'),
      heard(EVE, 'purchase', 'a second scanner', 'scanner'),
    ),
    ...{ why: 'Sakura has ordered twice, and only scanner; the last contact went well.', quote: 'a second scanner' },
  },
  {
    ...{ kind: 'drill', language: 'zh', customer: '', settledBy: 'answer' },
    told: [['2026-02-27', '客户说太贵了怎么办？']],
    ...{ why: '三天前你用过这张卡片。' },
  },
  {
    ...{ kind: 'quiet_rep', language: 'en', customer: 'Fjord', settledBy: {} },
    told: [['2026-02-25', about('2026-02-25')]],
    ...{ why: 'Reply with one line about yesterday’s' },
  },
]
