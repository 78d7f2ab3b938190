// What each message shows, in both languages, and what can be tapped on it.
import { describe, expect, test } from 'vitest'
import { FACT_KINDS, isFactKey } from '../../src/facts/kinds.ts'
import type { Language } from '../../src/model.ts'
import type { Message } from '../../src/post.ts'
import { drawMessage } from '../../src/slack/render/index.ts'
import { WORDS } from '../../src/slack/render/words.ts'
import { brokenLimits, control, shown, tappables } from './render-read.ts'
import { coaching, customer, digest, visitCard } from './render-samples.ts'
import { visitEn, visitZh } from './render-visits.ts'

const LANGUAGES: Language[] = ['zh', 'en']
const draw = (message: Message) => drawMessage(message)

describe('the visit card', () => {
  test('shows what was understood in Chinese, with quotes, dates and certainty', () => {
    const { blocks, text } = draw(visitCard('zh'))
    for (const part of [
      '*恒瑞大药房* · 新客户 · 11月23日 周一 · 拜访',
      '王店长、李敏（采购）',
      '王店长 · 口味·饮食：*龙井* _「平时爱喝龙井」_',
      '原为 ~红茶~（2025年10月8日 周三） _「只喝红茶」_',
      '农历八月十五',
      '*120,000 元*（听说）',
      '*决策者*（不确定）',
      '异议 · 价格 · 王店长 _「进价比竞品高5%」_',
      '我方：送对比表 · 12月2日 周三',
      '客户：~付首款~（回款） · 已完成',
      '感冒灵 · 20盒 · 50,000 元 · 挖掘需求 · 预计12月31日 周四成交',
      '「明年」没有写明日期，先不记日子。',
    ]) {
      expect(shown(blocks)).toContain(part)
      expect(text).toContain(part.replace(/[*_~]/g, ''))
    }
  })

  test('shows the same in English', () => {
    const { blocks } = draw(visitCard('en'))
    for (const part of [
      '*Northwind Traders* · new customer · Mon 23 Nov · meeting',
      'Sarah Chen (head of procurement)',
      '*green tea* _“she drinks green tea now”_',
      'was ~black tea~ (Wed 8 Oct 2025)',
      '*$40,000* (heard)',
      '*Decider* (not sure)',
      'Objection · price · Sarah Chen _“too dear”_',
      'Us: send the revised quote · Fri 27 Nov',
      'pilot · 20 seats · $50,000 · Find the need · closing Thu 31 Dec',
    ]) {
      expect(shown(blocks)).toContain(part)
    }
  })

  test.each(LANGUAGES)('carries Edit, Undo with a question, and the card worth opening (%s)', language => {
    const { blocks } = draw(visitCard(language))
    expect(tappables(blocks).map(({ action_id, value }) => [action_id, value])).toEqual([
      ['fact.keep_old.0', 'n1|fact|f1'],
      ['visit.edit', 'n1'],
      ['visit.undo', 'n1'],
      ['coach.ask', 'objection-price|进价比竞品高5%'],
    ])
    const undo = control(blocks, 'visit.undo')
    expect(undo.style).toBe('danger')
    expect(undo.confirm?.title.text).toBe(language === 'zh' ? '撤销这次记录？' : 'Undo this note?')
    expect(control(blocks, 'coach.ask').text?.text).toContain(language === 'zh' ? '价格异议' : 'Price objections')
  })

  test('without anything to be coached on, or to be kept, has two buttons', () => {
    const plain = { ...visitZh, facts: visitZh.facts.slice(1) }
    expect(tappables(draw(visitCard('zh', { coach: undefined, visits: [plain] })).blocks)).toHaveLength(2)
  })

  test('undone is short, struck and cannot be tapped', () => {
    const { blocks, text } = draw(visitCard('zh', { state: 'undone' }))
    expect(blocks).toHaveLength(1)
    expect(shown(blocks)).toBe('~恒瑞大药房 · 11月23日 周一~\n已撤销，这次记录不再算数。')
    expect(text).not.toContain('~')
  })

  test('corrected says first what changed', () => {
    const { text } = draw(visitCard('zh', { state: 'corrected', remarks: ['口味：龙井改为红茶。'] }))
    expect(text.startsWith('已更正。\n口味：龙井改为红茶。\n\n恒瑞大药房')).toBe(true)
    expect(text.split('龙井改为红茶')).toHaveLength(2)
  })

  test('separates two customers of one note, and marks only the new one', () => {
    const { blocks, text } = draw(visitCard('zh', { visits: [visitZh, { ...visitEn, fresh: false }] }))
    expect(blocks.filter(block => block.type === 'divider')).toHaveLength(1)
    expect(text.match(/新客户/g)).toHaveLength(1)
  })
})

describe('the question which customer was meant', () => {
  const question = (language: Language, chosen?: string): Message => ({
    kind: 'which_customer',
    language,
    note: 'n1',
    said: '恒瑞',
    options: [
      { id: 'a', name: '恒瑞大药房', hint: '朝阳' },
      { id: 'b', name: '恒瑞医药' },
    ],
    chosen,
  })

  test.each(LANGUAGES)('has a button for each, and one for a new customer (%s)', language => {
    const { blocks, text } = draw(question(language))
    expect(tappables(blocks).map(each => [each.action_id, each.value, each.text?.text])).toEqual([
      ['customer.choose.0', 'n1|a', '恒瑞大药房'],
      ['customer.choose.1', 'n1|b', '恒瑞医药'],
      ['customer.choose.2', 'n1|new', language === 'zh' ? '是新客户' : 'A new customer'],
    ])
    expect(text).toContain(language === 'zh' ? '• 恒瑞大药房（朝阳）' : '• 恒瑞大药房 (朝阳)')
  })

  test('answered names the choice and cannot be tapped again', () => {
    const { blocks, text } = draw(question('zh', 'b'))
    expect(text).toBe('「恒瑞」是指恒瑞医药，记下了。')
    expect(tappables(blocks)).toEqual([])
    expect(draw(question('en', 'Hengrui Ltd')).text).toBe('“恒瑞” is Hengrui Ltd. Noted.')
  })
})

test.each(LANGUAGES)('every value of an enumerated fact has a name (%s)', language => {
  const named = Object.entries(FACT_KINDS).flatMap(([key, { type }]) =>
    typeof type === 'string' || !isFactKey(key) ? [] : [[key, [...type], WORDS[language].factValues[key]] as const],
  )
  expect(named.length).toBeGreaterThan(5)
  for (const [key, values, names] of named) expect([key, Object.keys(names ?? {})]).toEqual([key, values])
})

test.each(LANGUAGES)('every sample keeps to the limits of Slack (%s)', language => {
  const drawn = [visitCard(language), coaching(language), digest(language), customer(language)].map(draw)
  expect(drawn.flatMap(({ blocks }) => brokenLimits(blocks))).toEqual([])
})
