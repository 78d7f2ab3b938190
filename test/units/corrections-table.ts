// One note in each language with everything that a correction can be about, for the tables of phrasings.
import type { VisitView } from '../../src/post.ts'

/** The day on which the notes, and their corrections, are written: a Monday. */
export const TODAY = '2026-11-23'

const empty = { fresh: false, on: TODAY, channel: 'visit' as const }

export const ZH_NOTE: VisitView = {
  ...empty,
  id: 'v',
  customer: '恒瑞大药房',
  contacts: [
    { id: 'c1', name: '王店长' },
    { id: 'c2', name: '张经理' },
  ],
  facts: [
    { id: 'tea', about: '王店长', key: 'taste', value: '龙井', quote: '爱喝龙井', saidOn: TODAY },
    { id: 'born', about: '王店长', key: 'birthday', value: '--03-03', quote: '生日3月3号', saidOn: TODAY },
    { id: 'child', about: '王店长', key: 'family', value: '女儿今年高考', quote: '女儿今年高考', saidOn: TODAY },
    {
      id: 'money',
      about: '恒瑞大药房',
      key: 'budget',
      value: '500000',
      currency: 'CNY',
      quote: '预算50万',
      saidOn: TODAY,
    },
    { id: 'boss', about: '王店长', key: 'role', value: 'decider', quote: '王店长拍板', saidOn: TODAY },
    { id: 'stage', about: '王店长', key: 'stance', value: 'supporter', quote: '支持我们', saidOn: TODAY },
  ],
  signals: [{ id: 'dear', kind: 'objection', topic: 'price', by: '王店长', quote: '嫌进价高', on: TODAY }],
  followUps: [{ id: 'todo', what: '送对比表', by: 'rep', due: '2026-11-27', kind: 'task', quote: '周五前送对比表' }],
  deal: { id: 'deal', product: '感冒灵', quantity: 50, unit: '盒', quote: '要50盒' },
}

export const EN_NOTE: VisitView = {
  ...empty,
  id: 'v',
  customer: 'Hengrui Pharmacy',
  contacts: [
    { id: 'c1', name: 'Grace Chan' },
    { id: 'c2', name: 'Tom Reed' },
  ],
  facts: [
    { id: 'tea', about: 'Grace Chan', key: 'taste', value: 'Longjing', quote: 'she drinks Longjing', saidOn: TODAY },
    { id: 'born', about: 'Grace Chan', key: 'birthday', value: '--03-03', quote: 'birthday is March 3', saidOn: TODAY },
    {
      id: 'child',
      about: 'Grace Chan',
      key: 'family',
      value: 'daughter starting college',
      quote: 'her daughter',
      saidOn: TODAY,
    },
    {
      id: 'money',
      about: 'Hengrui Pharmacy',
      key: 'budget',
      value: '50000',
      currency: 'USD',
      quote: '$50k budget',
      saidOn: TODAY,
    },
    { id: 'boss', about: 'Grace Chan', key: 'role', value: 'decider', quote: 'Grace decides', saidOn: TODAY },
    { id: 'stage', about: 'Grace Chan', key: 'stance', value: 'supporter', quote: 'on our side', saidOn: TODAY },
  ],
  signals: [{ id: 'dear', kind: 'objection', topic: 'price', by: 'Grace Chan', quote: 'too pricey', on: TODAY }],
  followUps: [
    { id: 'todo', what: 'send the quote', by: 'rep', due: '2026-11-27', kind: 'task', quote: 'quote by Friday' },
  ],
  deal: { id: 'deal', product: 'cold remedy', quantity: 50, unit: 'boxes', quote: '50 boxes' },
}
