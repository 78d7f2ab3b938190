// How things stand with a customer, asked in words: each value with what it stands on, in both languages.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerTo, type NudgeWorld, nudgeWorld, visited } from './standing-hand.ts'

let w: NudgeWorld
const PRICE = { kind: 'objection' as const, topic: 'price', by: '王店长', quote: '嫌进价高' }
beforeAll(async () => {
  w = await nudgeWorld({ at: '2026-09-01T10:00:00+08:00' })
  const order = (quote: string, amount: number, step?: 'needs') => ({
    signals: [{ kind: 'purchase' as const, quote }],
    deal: { product: '阿胶', amount, currency: 'CNY', ...(step ? { step } : {}), quote: `${amount}元` },
  })
  for (const [at, quote, amount] of [
    ['2026-09-01', '先订十盒', 3000],
    ['2026-09-21', '再订十盒', 3000],
    ['2026-10-11', '又订二十盒', 6000],
  ] as const) {
    await w.at(`${at}T10:00:00+08:00`)
    await visited(w, w.lin, { customer: '恒瑞大药房', ...order(quote, amount) })
  }
  await w.at('2026-11-16T10:00:00+08:00')
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    contacts: [{ name: '王店长' }],
    channel: 'call',
    signals: [{ kind: 'complaint', by: '王店长', quote: '箱子都压坏了' }, PRICE],
    follow_ups: [{ what: '货款', by: 'customer', kind: 'payment', due: '2026-11-20', quote: '二十号付款' }],
    deal: { product: '燕窝', amount: 50_000, currency: 'CNY', step: 'needs', quote: '燕窝五万' },
  })
  await visited(w, w.emma, {
    customer: 'Northwind Traders',
    signals: [{ kind: 'delivery', quote: 'the racks arrived' }],
    deal: { product: 'pumps', amount: 12_000, currency: 'USD', step: 'value', quote: '12,000 for the pumps' },
  })
  await w.at('2026-11-23T10:00:00+08:00')
}, 120_000)
afterAll(() => w.stop())

const lin = (text: string) => answerTo(w, w.lin, text)
const emma = (text: string) => answerTo(w, w.emma, text)

test('the last contact comes with its day, its channel and the words', async () => {
  const text = await lin('上次联系恒瑞是什么时候')
  expect(text).toContain('上次联系恒瑞大药房是11月16日 周一，7 天前')
  expect(text).toContain('打的电话')
  expect(await emma('When did we last talk to Northwind?')).toMatch(
    /last contact with Northwind Traders was on .*(6|7) days ago/,
  )
})

test('the rhythm is the median of the gaps, and says from which days', async () => {
  const text = await lin('一般多久联系一次恒瑞？')
  expect(text).toContain('你和恒瑞大药房一般每 20 天联系一次')
  expect(text).toContain('9月21日 周一、10月11日 周日、11月16日 周一')
  expect(await emma('How often do we usually see Northwind?')).toContain(
    'that takes contacts on 4 days; 1 is on record',
  )
})

test('a cycle that is not known says what is missing; one that is stated counts', async () => {
  const text = await lin('恒瑞多久买一次')
  expect(text).toContain('要在 4 个不同的日子下过单，现在记着 3 个')
  expect(text).toContain('又订二十盒')
  await visited(w, w.lin, {
    customer: '恒瑞大药房',
    facts: [{ about: '恒瑞大药房', key: 'reorder_cycle_days', value: '45', quote: '差不多一个半月进一次' }],
  })
  const known = await lin('恒瑞多久买一次')
  expect(known).toContain('恒瑞大药房每 45 天买一次，是客户自己说的')
  expect(known).toContain('差不多一个半月进一次')
  expect(known).toContain('上次买的大约到11月25日 周三用完')
})

test('the step of the deal comes with its day, its sum and the words', async () => {
  const text = await lin('恒瑞的单子到哪一步了，什么时候开始的')
  expect(text).toContain('燕窝 · 50,000 元 · 在“挖掘需求”，从11月16日 周一起，7 天了')
  expect(text).toContain('燕窝五万')
  expect(await emma('which step is the deal with Northwind at, since when?')).toMatch(
    /pumps · \$12,000 · at “.+” since/,
  )
})

test('a complaint has its clock, an objection its topic, a payment its day', async () => {
  const complaint = await lin('恒瑞还有什么没解决的投诉')
  expect(complaint).toContain('未了结的投诉 1 件')
  expect(complaint).toContain('11月16日 周一提的，今天是第 7 天')
  expect(complaint).toContain('箱子都压坏了')
  expect(await lin('恒瑞有哪些顾虑没打消')).toContain('嫌进价高')
  expect(await lin('恒瑞有哪些款没付')).toContain('应在11月20日 周五付，晚了 3 天')
  expect(await lin('还有哪些投诉没解决')).toContain('恒瑞大药房 · 王店长')
  expect(await emma('any open complaints?')).toContain('No open complaint is on record')
  expect(await emma('What payments are due from Northwind?')).toContain('No open payment from Northwind Traders')
  expect(await emma('When did we last deliver to Northwind?')).toContain('the racks arrived')
})

test('in a thread about a customer, "they" is that customer', async () => {
  w.engine.means('Northwind Traders again', [{ customer: 'Northwind Traders' }])
  const { ts } = await w.double.say(w.emma.id, 'dm', 'Northwind Traders again')
  await w.settle()
  await w.say(w.emma, 'When did we last talk to them?', { thread: ts })
  expect(w.last(w.emma)).toContain('last contact with Northwind Traders')
})

test('too few customers with amounts: no tier, and what is missing', async () => {
  const text = await lin('恒瑞是哪一类客户，为什么')
  expect(text).toContain('恒瑞大药房还没分级，暂按 C 类的节奏联系')
  expect(text).toContain('要有 10 家客户有金额才比得出来，现在有 1 家')
  expect(text).toContain('近十二个月买了：12,000 元')
})

test('a tier that is set by hand stands until it is handed back', async () => {
  expect(await lin('把恒瑞设为A类客户')).toContain('恒瑞大药房是 A 类客户，以你定的为准')
  expect(await lin('恒瑞是哪一类客户')).toContain('是 A 类客户，你自己定的')
  expect(await answerTo(w, w.lin, '让系统决定恒瑞的等级')).toContain('改回由记录来定')
  expect(await lin('恒瑞是哪一类客户')).toContain('还没分级')
  expect(await emma('make Northwind an A')).toContain('Northwind Traders is tier A now')
  expect(await emma('Let Rapport decide the tier of Northwind Traders again')).toContain(
    'work out the tier of Northwind Traders from the record again',
  )
})

test('the pyramid and the funnel are the rep’s own, in words and by command', async () => {
  const pyramid = await lin('我的客户金字塔')
  expect(pyramid).toContain('你的客户金字塔')
  expect(pyramid).toContain('恒瑞大药房')
  expect(pyramid).not.toContain('Northwind')
  const funnel = await emma('show me my pipeline')
  expect(funnel).toContain('Your funnel: 1 open deal')
  expect(funnel).toContain('$12,000')
  expect(funnel).not.toContain('恒瑞')
  await w.double.slash(w.emma.id, 'dm', '/rapport', 'funnel')
  await w.settle()
  expect(w.last(w.emma)).toContain('Your funnel: 1 open deal')
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'pyramid')
  await w.settle()
  expect(w.last(w.lin)).toContain('占业绩 100%')
})

test('a note that only sounds like it is still a note', async () => {
  await visited(w, w.emma, {
    customer: 'Northwind Traders',
    signals: [{ kind: 'complaint', quote: 'they complained about the pumps' }],
  })
  expect(await emma('Does Northwind have any open complaints?')).toContain('they complained about the pumps')
})

test('the sheet and the brief show the place in the pyramid; one without amounts shows none', async () => {
  for (const words of ['customer 恒瑞', 'brief 恒瑞']) {
    await w.double.slash(w.lin.id, 'dm', '/rapport', words)
    await w.settle()
    expect(w.last(w.lin)).toMatch(/金字塔：.*1 家里排第 1。/)
  }
  await visited(w, w.lin, { customer: '康宁药业' })
  await w.double.slash(w.lin.id, 'dm', '/rapport', 'customer 康宁药业')
  await w.settle()
  expect(w.last(w.lin)).toContain('康宁药业')
  expect(w.last(w.lin)).not.toContain('金字塔')
})
