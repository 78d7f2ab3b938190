// Pairs of statements, one after the other, and what must hold then: what was said again, replaced, gathered, or let be.
import { describe, expect, test } from 'vitest'
import { cases, type Pair, pair, type Told, told, wording } from './facts-record.ts'

describe('the same, said again, strengthens and makes no second fact', () => {
  const SAME: Pair[] = [
    ['taste', '龙井', '龙井'],
    ['taste', '龙井', '龙井茶'],
    ['taste', '龙井', '爱喝龙井'],
    ['taste', '爱喝龙井', '龙井茶'],
    ['taste', '平时只喝龙井', '龙井。'],
    ['taste', '不吃辣', '不能吃辣'],
    ['taste', 'green tea', 'Loves green tea'],
    ['taste', 'Green Tea', 'green  tea.'],
    ['taste', 'tea', 'green tea'],
    ['taste', "doesn't drink coffee", 'never drinks coffee'],
    ['interests', '高尔夫', '打高尔夫'],
    ['interests', 'hiking', 'Hiking'],
    ['interests', 'golf', 'loves golf'],
    ['family', '2 daughters', 'two daughters'],
    ['family', '有两个女儿', '2个女儿'],
    ['family', '俩女儿', '两个女儿'],
    ['family', '女儿', '女儿明年高考'],
    ['family', 'a daughter', 'daughter at MIT'],
    ['budget', { value: '50000', quote: '预算5万' }, { value: '50000.0', quote: '预算50000' }],
    ['budget', { value: '50000', currency: 'CNY' }, { value: '50000' }],
    ['payment_terms', 'net 30', '30 days net'],
    ['payment_terms', 'net 30', 'Net-30 days'],
    ['payment_terms', '月结30天', '月结３０天'],
    ['payment_terms', '账期三十天', '30天'],
    ['payment_terms', '预付30%', '预付百分之30'],
    ['receiving_hours', '上午9点到11点', '上午 9点到11点。'],
    ['size', '有5万人', '50000人'],
    ['size', '300 stores', '300 Stores'],
    ['phone', '13800001111', '+8613800001111'],
    ['email', 'Ann@Oak.com', 'ann@oak.com'],
    ['website', 'https://www.oak.com/', 'oak.com'],
    ['birthday', '--03-03', '1985-03-03'],
    ['reorder_cycle_days', '20', '20.0'],
    ['need', '不含糖的感冒药', '不含糖的感冒药，20盒装'],
    ['competitor', '华信', '华信医药'],
    ['customer_type', 'chain', 'chain'],
    ['pain', '系统老掉线', '系统老掉线，一周两次'],
  ]
  test.each(cases(SAME))('%s', (_, one) => {
    const { holds, strengthened } = pair(one)
    expect(holds).toHaveLength(1)
    expect(strengthened).toBe(1)
  })

  test('the fuller wording is the one that is kept, whichever came first', () => {
    expect(pair(['taste', 'tea', 'green tea']).holds).toEqual(['green tea'])
    expect(pair(['taste', '狮峰龙井', '龙井']).holds).toEqual(['狮峰龙井'])
    expect(pair(['birthday', '--03-03', '1985-03-03']).holds).toEqual(['1985-03-03'])
    expect(pair(['family', '女儿', '女儿明年高考']).holds).toEqual(['女儿明年高考'])
  })
})

describe('a later word takes the place of an earlier one that it contradicts', () => {
  const REPLACED: Pair[] = [
    ['payment_terms', '月结30天', '月结60天'],
    ['payment_terms', 'net 30', 'net 45'],
    ['budget', { value: '500000', quote: '预算50万' }, { value: '800000', quote: '预算改成80万' }],
    ['budget', { value: '500000', quote: '2026年预算50万' }, { value: '600000', quote: '预算加到60万' }],
    ['budget', { value: '300000', quote: '感冒灵的预算30万' }, { value: '350000', quote: '感冒灵的预算35万' }],
    [
      'budget',
      { value: '800000', quote: '明年预算80万', on: '2026-11-10' },
      { value: '900000', quote: '预算改成90万', on: '2027-02-01' },
    ],
    ['schedule', '上午', '下午三点后'],
    ['schedule', '周三坐诊', '周三休息'],
    ['customer_since', '2019-05-01', '2018-05-01'],
    ['birthday', '--03-03', '--03-04'],
    ['birthday', 'lunar:08-15', '--08-15'],
    ['stance', 'neutral', 'supporter'],
    ['reports_to', '刘总', '陈总'],
    ['taste', '龙井', '不再喝龙井'],
    ['taste', { value: '龙井', who: 'w' }, { value: '龙井', quote: '王店长早就不喝龙井了', who: 'w' }],
    ['taste', '龙井茶', '不喝龙井了'],
    ['taste', '酒', '酒戒了'],
    ['taste', '白酒', '不喝白酒只喝红酒'],
    ['taste', '不吃辣', '爱吃辣'],
    ['taste', 'green tea', 'no longer drinks green tea'],
    ['taste', { value: 'coffee' }, { value: 'coffee', quote: "she doesn't drink coffee any more" }],
    ['taste', { value: 'black tea' }, { value: 'green tea', quote: 'she switched to green tea' }],
    ['interests', 'golf', 'gave up golf'],
    ['interests', '打高尔夫', '不打高尔夫了'],
    ['plan', '开新店', '取消开新店'],
    ['current_supplier', '华信', { value: '康美', quote: '从华信换成了康美' }],
    ['transport', '开宝马', '开特斯拉'],
    ['transport', '骑电动车上班', '骑脚踏车上班'],
    ['satisfaction', '对送货不满意', '送货现在很满意'],
  ]
  test.each(cases(REPLACED))('%s', (_, one) => {
    const { holds } = pair(one)
    expect(holds).toHaveLength(1)
    expect(holds).not.toContain(wording(one[1]))
  })
})

test('a sum in another currency is another sum', () => {
  const budget = (currency: string): Told => ({ key: 'budget', value: '40000', currency })
  expect(told([budget('USD'), budget('EUR')])).toEqual({ holds: ['40000'], past: [], strengthened: 0 })
})

test('不光 and “not only” deny nothing', () => {
  expect(pair(['taste', '龙井', '不光喝龙井，也喝普洱']).holds).toEqual(['不光喝龙井，也喝普洱'])
  const asked = { value: '分期付款', quote: '问能不能分期付款' }
  expect(pair(['need', '分期付款', asked]).holds).toEqual(['分期付款'])
  expect(pair(['taste', 'tea', { value: 'coffee', quote: 'not only tea, she likes coffee' }]).holds).toHaveLength(2)
})

describe('a doubtful word stands beside a firm one', () => {
  test.each(
    cases([
      ['payment_terms', '月结30天', { value: '月结60天', certainty: 'hearsay' }],
      ['stance', 'supporter', { value: 'against', certainty: 'unsure' }],
      ['taste', '龙井', { value: '不再喝龙井', certainty: 'hearsay' }],
      ['current_supplier', '华信', { value: '康美', quote: '听说从华信换成了康美', certainty: 'hearsay' }],
      ['budget', { value: '40000' }, { value: '50000', certainty: 'unsure' }],
    ]),
  )('%s', (_, one) => {
    expect(pair(one).holds).toEqual([wording(one[1]), `${wording(one[2])}?`].sort())
  })

  test('a rumour that is then stated is firm, and takes the place of what it stood beside', () => {
    const rumour: Told = { key: 'payment_terms', value: '月结60天', certainty: 'hearsay' }
    expect(told([rumour, { ...rumour, certainty: undefined }]).holds).toEqual(['月结60天'])
    const all: Told[] = [{ key: 'payment_terms', value: '月结30天' }, rumour, { ...rumour, certainty: undefined }]
    expect(told(all).holds).toEqual(['月结60天'])
  })

  test('a rumour takes the place of a rumour only', () => {
    const heard = (value: string): Told => ({ key: 'payment_terms', value, certainty: 'hearsay' })
    expect(told([{ key: 'payment_terms', value: '现结' }, heard('30天'), heard('60天')]).holds).toEqual([
      '60天?',
      '现结',
    ])
  })

  test('a firm word that is heard again stays firm', () => {
    expect(pair(['taste', '龙井', { value: '龙井茶', certainty: 'hearsay' }]).holds).toEqual(['龙井'])
  })
})

describe('what is told late of an earlier day is history', () => {
  test.each(
    cases([
      ['payment_terms', { value: '月结60天', on: '2026-11-20' }, { value: '现结', on: '2026-11-01' }],
      ['taste', { value: '龙井', on: '2026-11-20' }, { value: '不喝龙井', on: '2026-11-01' }],
      ['stance', { value: 'ally', on: '2026-11-20' }, { value: 'against', on: '2026-10-01' }],
    ]),
  )('%s', (_, one) => {
    const { holds, past } = pair(one)
    expect(holds).toEqual([wording(one[1])])
    expect(past).toEqual([wording(one[2])])
  })
})
