// What the stories about the course's tools share: two customers with something on record, one in each language.
import type { Names } from './names-hand.ts'
import type { Visit } from './scripted.ts'

export const HENGRUI: Visit = {
  customer: '恒瑞大药房',
  contacts: [{ name: '王店长', title: '店长' }],
  facts: [
    { about: '恒瑞大药房', key: 'current_supplier', value: '康宁', quote: '现在从康宁进货' },
    { about: '恒瑞大药房', key: 'pain', value: '周末断货', quote: '周末老断货' },
    { about: '恒瑞大药房', key: 'need', value: '每周送两次', quote: '想要每周送两次' },
  ],
  signals: [{ kind: 'objection', topic: 'price', by: '王店长', quote: '嫌进价高' }],
  follow_ups: [{ what: '对比表', by: 'rep', due: '2026-12-02', quote: '下周三前给对比表' }],
  deal: {
    product: '阿胶',
    quantity: 20,
    unit: '盒',
    amount: 50000,
    currency: 'CNY',
    step: 'needs',
    quote: '先订20盒阿胶，5万',
  },
}
export const HENGRUI_TOLD =
  '今天拜访了恒瑞大药房的王店长：现在从康宁进货，周末老断货，想要每周送两次，嫌进价高，先订20盒阿胶，5万，下周三前给对比表'

export const NORTHWIND: Visit = {
  customer: 'Northwind Traders',
  contacts: [{ name: 'Sarah Chen' }],
  facts: [
    { about: 'Northwind Traders', key: 'current_supplier', value: 'Pacific Supply', quote: 'buys from Pacific Supply' },
    { about: 'Northwind Traders', key: 'pain', value: 'late deliveries', quote: 'says deliveries come late' },
    { about: 'Northwind Traders', key: 'need', value: 'a delivery before nine', quote: 'needs a delivery before nine' },
  ],
  follow_ups: [
    { what: 'a revised quote', by: 'rep', due: '2026-11-27', quote: 'I promised a revised quote by Friday' },
  ],
  deal: {
    product: 'filters',
    quantity: 40,
    unit: 'cases',
    amount: 12000,
    currency: 'USD',
    step: 'value',
    quote: '40 cases of filters for $12,000',
  },
}
export const NORTHWIND_TOLD =
  'Met Sarah Chen at Northwind Traders. She buys from Pacific Supply, says deliveries come late, needs a delivery before nine; 40 cases of filters for $12,000. I promised a revised quote by Friday.'

/** Both customers are told of, each by its rep. */
export async function told(n: Names): Promise<void> {
  await n.tell(n.w.lin, HENGRUI_TOLD, [HENGRUI])
  await n.tell(n.w.emma, NORTHWIND_TOLD, [NORTHWIND])
}
