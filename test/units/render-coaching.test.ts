// The coaching answer as it is drawn: its parts, its buttons, and what a refusal shows.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { Message } from '../../src/post.ts'
import { drawMessage } from '../../src/slack/render/index.ts'
import { WORDS } from '../../src/slack/render/words.ts'
import { shown } from './render-read.ts'
import { coaching, fullCoaching } from './render-samples.ts'

const LANGUAGES: Language[] = ['zh', 'en']
const draw = (message: Message) => drawMessage(message)

describe('the coaching answer', () => {
  test('gives stance, numbered steps, lines to say, what to avoid, the next move and its sources', () => {
    const { blocks, text } = draw(coaching('zh'))
    expect(shown(blocks).split('\n')).toEqual([
      '结合恒瑞大药房的情况',
      '*先弄清贵在哪里，再谈值不值。*',
      '*这样做*',
      '1. 复述客户的话',
      '2. 问和谁比',
      '3. 算总账',
      '*可以这样说*',
      '>「您说贵，是和哪一家比？」',
      '*别这样*',
      '• 当场降价',
      '*下一步*：周三前送对比表',
      '出自《价格异议》',
    ])
    expect(text).toContain('下一步：周三前送对比表')
  })

  test.each(LANGUAGES)('asks whether it helped, until that is said (%s)', language => {
    const asked = draw(coaching(language)).blocks.at(-1)
    const words = WORDS[language].coaching
    expect(asked).toMatchObject({
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'coach.vote',
          positive_button: { value: 'c1|up', text: { text: words.useful } },
          negative_button: { value: 'c1|down', text: { text: words.notUseful } },
        },
      ],
    })
    const voted = draw(coaching(language, { vote: 'down' }))
    expect(voted.blocks.some(block => block.type === 'context_actions')).toBe(false)
    expect(voted.text.endsWith(words.thanks.down)).toBe(true)
  })

  test('written by a model shows bold words as bold, and card marks not at all', () => {
    const answer = '## Stance\n**Ask first** what they compare. [objection-price]\n- then 2 * 3 sums'
    const { blocks, text } = draw(coaching('en', { parts: undefined, answer, customer: undefined }))
    expect(shown(blocks).split('\n').slice(0, 3)).toEqual([
      'Stance',
      '*Ask first* what they compare.',
      '• then 2 * 3 sums',
    ])
    expect(text.startsWith('Stance\nAsk first what they compare.\n• then')).toBe(true)
  })

  test('shows every part there can be, and buttons for what leads on', () => {
    const { blocks } = draw(fullCoaching('zh'))
    const text = shown(blocks).split('\n')
    for (const part of [
      '*什么时候用*',
      '*成交策略大全*',
      '• 豪猪法：用问题接住问题',
      '还有：播种法 · 试水法',
      '_对方偏分析型：列成表。_',
      '*举个例子*',
      '>「您上次提到‘进价高’，我记着。」',
      '_记录（王店长）：“现在从康宁进货”_',
      '*另外一面：要请示上级*',
    ])
      expect(text).toContain(part)
    const [buttons] = blocks.filter(block => block.type === 'actions')
    expect(buttons?.elements.map(one => 'action_id' in one && one.action_id)).toEqual([
      'coach.more',
      'coach.practise',
      'card.open.0',
    ])
  })

  test('offers the nearest card where it declines', () => {
    const open = [{ card: 'renqing', title: '人情往来' }]
    const { blocks } = draw(coaching('zh', { refused: 'unlawful', answer: '这个我不能帮。', citations: [], open }))
    expect(blocks.map(block => block.type)).toEqual(['section', 'actions'])
    expect(JSON.stringify(blocks)).toContain('打开《人情往来》')
  })

  test.each(['out_of_scope', 'unlawful'] as const)('refused (%s) is one sentence, without feedback', refused => {
    const { blocks, text } = draw(coaching('zh', { refused, answer: '', citations: [] }))
    expect(blocks).toHaveLength(1)
    expect(text).toBe(WORDS.zh.coaching.refused[refused])
    expect(draw(coaching('zh', { refused, answer: '这个我不懂。' })).text).toBe('这个我不懂。')
  })
})
