// What the offline engine makes of forms, wishes and odd input.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOfflineEngine, understandOffline } from '../../src/engine/offline/offline.ts'
import { ground } from '../../src/understanding/ground.ts'
import { type Intent, type Meaning, meaningSchema, type Note } from '../../src/understanding/meaning.ts'

const hear = (text: string, over: Partial<Note> = {}): Meaning =>
  understandOffline({ text, at: '2026-11-23T18:05:00+08:00', tz: 'Asia/Shanghai', customers: [], ...over })
const first = (text: string, over?: Partial<Note>) => {
  const visit = hear(text, over).visits[0]
  if (!visit) throw new Error(`No visit was heard in: ${text}`)
  return visit
}
const _kinds = (text: string, over?: Partial<Note>) => hear(text, over).visits.flatMap(v => v.signals.map(s => s.kind))
const fact = (text: string, key: string, over?: Partial<Note>) => first(text, over).facts.find(f => f.key === key)

describe('facts in their forms', () => {
  test.each([
    ['预算大概30万', 'budget', '300000'],
    ['budget is around $30k', 'budget', '30000'],
    ['一般45天补一次货', 'reorder_cycle_days', '45'],
    ['they reorder every two months', 'reorder_cycle_days', '60'],
    ['生日是农历八月十五', 'birthday', 'lunar:08-15'],
    ['电话138 1234 5678', 'phone', '13812345678'],
    ['账期从30天改成60天', 'payment_terms', '60天'],
    ['拍板的就是她', 'role', 'decider'],
    ['微信号wang_2008', 'wechat', 'wang_2008'],
  ])('%s gives %s %s', (clause, key, value) => {
    const opening = /[\u4e00-\u9fff]/.test(clause) ? '今天见了恒瑞大药房的王店长，' : 'Saw Ana at Oak Pharmacy, '
    expect(fact(opening + clause, key)?.value).toBe(value)
  })
})

describe('what the writer wants', () => {
  const wanted: [string, Intent][] = [
    ['客户说太贵了怎么回？', 'ask_coach'],
    ['any tips for a price objection?', 'ask_coach'],
    ['王店长喜欢什么？', 'ask_customer'],
    ['What do we know about Northwind?', 'ask_customer'],
    ['见王总前帮我准备一下', 'brief'],
    ['brief me for Northwind', 'brief'],
    ['今天有什么要跟进', 'agenda'],
    ['what do I owe this week?', 'agenda'],
    ['Not 50 boxes, 60', 'correct'],
    ['更正：是60盒', 'correct'],
    ['搞定了', 'done'],
    ['done, sent it', 'done'],
    ['陪我练一下', 'practise'],
    ['practise the price objection', 'practise'],
    ['周五别提醒我', 'settings'],
    ['stop nudging me on Fridays', 'settings'],
    ['帮助', 'help'],
    ['hi', 'help'],
    ['今天天气不错', 'other'],
  ]
  test.each(wanted)('%s → %s', (text, intent) => {
    expect(hear(text).intent).toBe(intent)
  })

  test('questions carry no visits', () => expect(hear('客户老说再考虑考虑，我该怎么接话？').visits).toEqual([]))

  test('a correction carries what is right', () => {
    expect(hear('Not 50 boxes, 60', { subject: 'Northwind Traders' }).visits).toMatchObject([
      { customer: 'Northwind Traders', deal: { quantity: 60, unit: 'boxes' } },
    ])
  })
})

describe('odd input', () => {
  test.each(['', '   ', '🎉🎉', '\u200b\u200b', '\u202e\u202d', '0101 1101', '￿￾'])('%j is no visit', text => {
    expect(hear(text)).toMatchObject({ intent: 'other', visits: [] })
  })

  test('real words beside odd characters are still heard', () => {
    expect(first('🎉\u200b今天拜访了恒\u200b瑞大药房的王店长\u202e').customer).toBe('恒瑞大药房')
  })

  test('any text gives a valid meaning whose quotes all hold', () => {
    const words = fc.constantFrom(
      '今天',
      '拜访了',
      '恒瑞大药房',
      '王店长',
      '，',
      '。',
      '\n',
      '太贵了',
      '下周三',
      '如果',
      'Met ',
      'Ana ',
      'at ',
      'Oak Pharmacy',
      '. ',
      ', ',
      '$40k ',
      'ordered 50 boxes ',
      'by Friday',
      '🎉',
      '\u200b',
      '5%',
      '1) ',
      '- ',
      '12,500',
      '说',
      '的',
      '吗？',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 40 }).map(list => list.join('')),
    )
    fc.assert(
      fc.property(texts, text => {
        const meaning = hear(text, { customers: ['恒瑞大药房', 'Oak Pharmacy'] })
        const { dropped } = ground(meaning, text, { customers: ['恒瑞大药房', 'Oak Pharmacy'] })
        return meaningSchema.safeParse(meaning).success && dropped.every(item => item.why !== 'no_quote')
      }),
      { numRuns: 150 },
    )
  })

  test('the same note is always understood the same way', async () => {
    const note = { text: 'Saw Ana at Oak Pharmacy.', at: '2026-11-23T18:05:00Z', tz: 'Europe/London', customers: [] }
    const engine = createOfflineEngine()
    expect(await engine.understand(note)).toEqual(await engine.understand(note))
  })
})
