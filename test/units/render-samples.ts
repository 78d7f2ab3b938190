// Sample posts that the tests of the renderers share, one of each kind in both languages.
import type { Language } from '../../src/model.ts'
import type { MessageOf, NudgeView, ViewOf, VisitView } from '../../src/post.ts'
import { visitEn, visitZh } from './render-visits.ts'

const sampleOf = { zh: visitZh, en: visitEn }

/** A visit card. */
export const visitCard = (language: Language, over: Partial<MessageOf<'visit'>> = {}): MessageOf<'visit'> => ({
  kind: 'visit',
  language,
  note: 'n1',
  state: 'kept',
  visits: [sampleOf[language]],
  remarks: [language === 'zh' ? '「明年」没有写明日期，先不记日子。' : '“Next year” names no date, so none is kept.'],
  coach: {
    card: 'objection-price',
    title: language === 'zh' ? '价格异议' : 'Price objections',
    quote: '进价比竞品高5%',
  },
  ...over,
})

/** A visit card on which things contradict what was known, were set aside, or have no day. */
export const contradictingCard = (language: Language): MessageOf<'visit'> => {
  const visit = sampleOf[language]
  const [fact] = visit.facts
  const old = { quote: visit.deal?.quote ?? '', saidOn: '2026-11-02' }
  return visitCard(language, {
    visits: [
      {
        ...visit,
        aside: fact ? [fact] : [],
        followUps: visit.followUps.map(one => ({
          ...one,
          unclear: { text: one.quote, choices: ['2026-12-01', '2026-12-07'] },
        })),
        deal: visit.deal && {
          ...visit.deal,
          certainty: 'unsure',
          replaced: { quantity: 10, unit: visit.deal.unit, amount: 25000, currency: visit.deal.currency, ...old },
          aside: { quantity: 30, unit: visit.deal.unit, closeOn: '2026-12-24' },
        },
      },
    ],
  })
}

/** A coaching answer in parts. */
export const coaching = (language: Language, over: Partial<MessageOf<'coaching'>> = {}): MessageOf<'coaching'> => ({
  kind: 'coaching',
  language,
  id: 'c1',
  refused: false,
  answer: '',
  parts: {
    stance: '先弄清贵在哪里，再谈值不值。',
    steps: ['复述客户的话', '问和谁比', '算总账'],
    lines: ['您说贵，是和哪一家比？'],
    avoid: ['当场降价'],
    next: '周三前送对比表',
  },
  citations: [{ card: 'objection-price', title: '价格异议', source: '000', quote: '先问清和谁比' }],
  customer: '恒瑞大药房',
  remarks: [],
  ...over,
})

/** A coaching answer with every part that there can be. */
export const fullCoaching = (language: Language): MessageOf<'coaching'> =>
  coaching(language, {
    parts: {
      stance: '先弄清贵在哪里。',
      when: ['客户嫌贵'],
      heading: '成交策略大全',
      steps: ['豪猪法：用问题接住问题'],
      numbered: false,
      rest: ['播种法', '试水法'],
      hint: '对方偏分析型：列成表。',
      example: '一位店长说贵，业务员先问她比什么。',
      lines: ['“您上次提到‘进价高’，我记着。”'],
      record: ['记录（王店长）：“现在从康宁进货”'],
      avoid: ['当场降价'],
      next: '周三前送对比表',
      also: { title: '要请示上级', stance: '先分清真假。', steps: ['尊重他'] },
    },
    more: true,
    practise: true,
    open: [{ card: 'close-flow', title: '成交流程' }],
  })

/** A whole card. */
export const card = (language: Language): MessageOf<'card'> => ({
  ...{ kind: 'card', language, id: 'c1', title: '价格异议', stance: '先弄清贵在哪里。', practise: true },
  ...{ when: ['客户嫌贵'], steps: ['先问'], list: ['豪猪法：接住问题'], lines: ['“和哪家比？”'], avoid: ['当场降价'] },
  ...{
    styles: [{ name: '支配型', hint: '说得短' }],
    example: '一位店长说贵。',
    next: '写下来',
    sources: ['000：异议'],
  },
  related: [{ card: 'close-flow', title: '成交流程' }],
})

/** The shelf of cards, with a topic open. */
export const shelf = (language: Language): MessageOf<'shelf'> => ({
  kind: 'shelf',
  language,
  groups: [{ group: 'close', name: '谈成交', count: 2, some: ['成交流程'] }],
  open: { name: '谈成交', cards: [{ card: 'close-flow', title: '成交流程', stance: '看到讯号再开口。' }] },
})

/** How coaching went. */
export const coachingReport = (language: Language): MessageOf<'coaching_report'> => ({
  ...{ kind: 'coaching_report', language, days: 30, asked: 3, followUps: 1 },
  cards: [{ title: '价格异议', used: 3, up: 1, down: 1 }],
  down: [{ question: '太贵了怎么回', title: '价格异议' }],
  refused: [{ question: '天气怎么样', why: 'out_of_scope' }],
})

/** One nudge of a digest. */
export const nudge = (over: Partial<NudgeView> = {}): NudgeView => ({
  id: 'g1',
  n: 1,
  kind: 'follow_up',
  customer: '恒瑞大药房',
  contact: '王店长',
  due: '2026-12-02',
  why: '答应今天送对比表。',
  take: '她在等这张表去跟总部说。',
  say: '王店长，对比表带来了，五分钟讲完。',
  quote: { text: '下周三之前要一份对比表', on: '2026-11-23' },
  card: '成交流程',
  state: 'open',
  ...over,
})

/** A digest of the nudges given. */
export const digest = (language: Language, nudges: NudgeView[] = [nudge()], left = 0): MessageOf<'digest'> => ({
  kind: 'digest',
  language,
  name: '李雷',
  day: '2026-12-02',
  nudges,
  left,
})

/** A customer as known before a visit. */
export const customer = (language: Language, over: Partial<MessageOf<'customer'>> = {}): MessageOf<'customer'> => {
  const { customer: name, contacts, facts, signals, followUps, deal } = sampleOf[language]
  return {
    kind: 'customer',
    language,
    name,
    tier: 'A',
    lastContactOn: '2026-11-23',
    contacts,
    facts,
    signals,
    followUps,
    deals: deal ? [deal] : [],
    brief: { unknown: ['预算'], ask: ['谁拍板？'], opening: '上次说的对比表带来了。' },
    ...over,
  }
}

export const items = [
  { customer: '恒瑞', what: '送对比表', by: 'rep' as const, due: '2026-12-01' },
  { customer: 'Northwind', what: 'send the quote', by: 'rep' as const, due: '2026-12-02' },
  { customer: '同仁', what: '付首款', by: 'customer' as const, due: '2027-01-05' },
  { customer: 'Acme', what: 'call back', by: 'rep' as const },
]

/** The modal that mends a note. */
export const editVisit = (language: Language, visits: VisitView[] = [sampleOf[language]]): ViewOf<'edit_visit'> => ({
  kind: 'edit_visit',
  language,
  note: 'n1',
  visits,
})
