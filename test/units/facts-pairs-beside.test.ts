// Pairs of statements that speak of different things: of another year, product, day, person or customer. Both hold.
import { describe, expect, test } from 'vitest'
import { cases, type Pair, pair, told } from './facts-record.ts'

describe('what speaks of something else is let be', () => {
  const BOTH: Pair[] = [
    ['budget', { value: '500000', quote: '2026年预算50万' }, { value: '800000', quote: '2027年预算80万' }],
    ['budget', { value: '500000', quote: '预算50万' }, { value: '800000', quote: '明年预算80万' }],
    ['budget', { value: '40000', quote: 'Budget is $40k' }, { value: '60000', quote: 'next year the budget is $60k' }],
    ['budget', { value: '100000', quote: 'Q1预算10万' }, { value: '200000', quote: 'Q2预算20万' }],
    ['budget', { value: '300000', quote: '感冒灵的预算30万' }, { value: '100000', quote: '止咳糖浆的预算10万' }],
    [
      'budget',
      { value: '20000', quote: 'budget for Scanner X is 20k' },
      { value: '5000', quote: 'Printer budget is 5k' },
    ],
    [
      'budget',
      { value: '500000', quote: '2026年预算50万，2027年80万' },
      { value: '800000', quote: '2026年预算50万，2027年80万' },
    ],
    ['annual_sales', { value: '1000000', quote: '2025年销售额100万' }, { value: '2000000', quote: '今年销售额200万' }],
    [
      'payment_terms',
      { value: '月结30天', quote: '付款条件月结30天' },
      { value: '现结', quote: '感冒灵的付款条件是现结' },
    ],
    [
      'payment_terms',
      { value: 'net 30', quote: 'net 30 for scanners' },
      { value: 'net 60', quote: 'net 60 for printers' },
    ],
    ['stock_level', { value: '还剩20盒', quote: '感冒灵还剩20盒' }, { value: '断货', quote: '止咳糖浆断货' }],
    ['reorder_cycle_days', { value: '20', quote: '感冒灵20天补一次' }, { value: '30', quote: '止咳糖浆30天补一次' }],
    ['schedule', '周三坐诊', '周五查房'],
    ['schedule', '下午三点后方便', '午休别打电话'],
    ['satisfaction', '对送货满意', '对价格不满意'],
    ['transport', '开宝马', '坐地铁上班'],
    ['anniversary', '2025-06-01', '2026-06-01'],
    ['family', '儿子上小学', '女儿明年高考'],
    ['family', 'son at Yale', 'daughter at MIT'],
    ['family', '一个女儿', '一个儿子'],
    ['taste', '龙井', '不吃辣'],
    ['taste', 'tea cake', 'tea'],
    ['taste', 'coffee', 'no sugar'],
    ['taste', '咖啡', '不喝冰咖啡'],
    ['interests', '钓鱼', '书法'],
    ['need', '要小包装', '要带支架'],
    ['pain', '送货慢', '库存对不上'],
    ['taboo', '忌讳迟到', '忌讳抽烟'],
    ['education', '浙江大学毕业', '读EMBA'],
    ['experience', '以前在辉瑞', '以前是销售经理'],
    ['phone', '13800001111', '13900002222'],
    ['role', 'decider', 'buyer'],
    ['competitor', '华信', '康美'],
    ['price_policy', '会员价9折', '批发85折'],
    ['org_structure', '采购归总部管', '有三个事业部'],
    ['buying_process', '要过药事会', '先走OA'],
    ['plan', '明年开两家新店', '年底扩仓库'],
    ['stance', { value: 'supporter', who: 'wang' }, { value: 'against', who: 'li' }],
    ['satisfaction', { value: '满意', who: 'wang' }, { value: '不满意' }],
    ['payment_terms', { value: '月结30天', customer: 'A' }, { value: '月结60天', customer: 'B' }],
  ]
  test.each(cases(BOTH))('%s', (_, one) => {
    expect(pair(one).holds).toHaveLength(2)
  })

  test('statements of different keys never meet', () => {
    const { holds } = told([
      { key: 'taste', value: '龙井' },
      { key: 'interests', value: '不再喝龙井' },
      { key: 'budget_when', value: '5月' },
      { key: 'fiscal_year', value: '4月' },
    ])
    expect(holds).toHaveLength(4)
  })
})
