// What each message shows, in both languages, and what can be tapped on it.
import { describe, expect, test } from 'vitest'
import { FACT_KINDS, isFactKey } from '../../src/facts/kinds.ts'
import type { Language } from '../../src/model.ts'
import type { Message } from '../../src/post.ts'
import { drawMessage } from '../../src/slack/render/index.ts'
import { WORDS } from '../../src/slack/render/words.ts'
import { brokenLimits, control, shown, tappables } from './render-read.ts'
import { coaching, customer, digest, items, nudge, visitCard, visitEn, visitZh } from './render-samples.ts'

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
      '*决策者*（可能）',
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
      '*Decider* (unsure)',
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
      ['visit.edit', 'n1'],
      ['visit.undo', 'n1'],
      ['coach.ask', 'objection-price|进价比竞品高5%'],
    ])
    const undo = control(blocks, 'visit.undo')
    expect(undo.style).toBe('danger')
    expect(undo.confirm?.title.text).toBe(language === 'zh' ? '撤销这次记录？' : 'Undo this note?')
    expect(control(blocks, 'coach.ask').text?.text).toContain(language === 'zh' ? '价格异议' : 'Price objections')
  })

  test('without anything to be coached on has two buttons', () => {
    expect(tappables(draw(visitCard('zh', { coach: undefined })).blocks)).toHaveLength(2)
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
      '出自《价格异议》：「先问清和谁比」',
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

  test.each(['out_of_scope', 'unlawful'] as const)('refused (%s) is one sentence, without feedback', refused => {
    const { blocks, text } = draw(coaching('zh', { refused, answer: '', citations: [] }))
    expect(blocks).toHaveLength(1)
    expect(text).toBe(WORDS.zh.coaching.refused[refused])
    expect(draw(coaching('zh', { refused, answer: '这个我不懂。' })).text).toBe('这个我不懂。')
  })
})

describe('the digest', () => {
  test('greets, and gives for each nudge why, what to say, the quote with its date, and the card', () => {
    const { blocks, text } = draw(digest('zh', [nudge()], 2))
    expect(text).toBe(
      [
        '李雷，你好\n12月2日 周三，今天有 1 件事值得先做。',
        '1. 恒瑞大药房 · 王店长 · 今天\n答应今天送对比表。\n她在等这张表去跟总部说。\n「下周三之前要一份对比表」（11月23日 周一说的）\n可以说\n「王店长，对比表带来了，五分钟讲完。」',
        '打法：成交流程',
        '另有 2 件不急的，改天再说。',
      ].join('\n\n'),
    )
    expect(shown(blocks)).toContain('*恒瑞大药房* · 王店长')
    expect(draw(digest('en')).text).toContain('Hello 李雷\nWed 2 Dec. One thing is worth doing first.')
  })

  test.each(LANGUAGES)('lets an open nudge be done, put off, skipped with a reason, or logged (%s)', language => {
    const { blocks } = draw(digest(language))
    expect(control(blocks, 'nudge.done')).toMatchObject({ value: 'g1', style: 'primary' })
    expect(control(blocks, 'nudge.log').value).toBe('g1')
    const values = (action: string) => control(blocks, action).options?.map(each => each.value)
    expect(values('nudge.snooze')).toEqual(['g1|tomorrow', 'g1|next_week', 'g1|date'])
    expect(values('nudge.skip')).toEqual(['g1|handled', 'g1|not_now', 'g1|not_useful', 'g1|not_mine'])
  })

  test('shrinks a nudge to one line once it is settled, and leaves the others open', () => {
    const nudges = [
      nudge({ state: 'snoozed', until: '2026-12-07' }),
      nudge({ id: 'g2', customer: '同仁', state: 'skipped' }),
      nudge({ id: 'g3', customer: 'Acme' }),
    ]
    const { blocks, text } = draw(digest('zh', nudges))
    expect(text).toContain('1. 恒瑞大药房 · 12月7日 周一再提醒\n\n2. 同仁 · 已跳过\n\n3. Acme')
    expect(blocks.filter(block => block.type === 'actions')).toHaveLength(1)
    expect(control(blocks, 'nudge.done').value).toBe('g3')
  })

  test('heads a nudge about no single customer with its reason, once', () => {
    const { text } = draw(
      digest('zh', [nudge({ customer: '', contact: undefined, due: undefined, why: '明天是中秋。' })]),
    )
    expect(text.split('明天是中秋。')).toHaveLength(2)
    expect(text).toContain('1. 明天是中秋。')
  })
})

describe('what is known of a customer', () => {
  test('stands with dates of what was said; a brief ends with questions and an opening', () => {
    const { text } = draw(customer('zh'))
    expect(text).toContain('恒瑞大药房\nA 类客户 · 上次联系：11月23日 周一')
    expect(text).toContain('龙井 「平时爱喝龙井」 · 11月23日 周一')
    expect(text).toContain('可以问\n1. 谁拍板？\n\n开场白\n「上次说的对比表带来了。」')
    expect(text.indexOf('答应过的事')).toBeLessThan(text.indexOf('开场白'))
  })

  test('without a brief asks nothing; without facts says so', () => {
    const bare = { contacts: [], facts: [], signals: [], followUps: [], deals: [], brief: undefined }
    expect(draw(customer('en', { brief: undefined })).text).not.toContain('Worth asking')
    expect(draw(customer('en', bare)).text).toContain('Nothing is noted yet.')
  })
})

describe('lists about the day and the bot', () => {
  test('an agenda is told by what is late, today, later and undated', () => {
    const { text } = draw({ kind: 'agenda', language: 'zh', today: '2026-12-02', items })
    expect(text).toBe(
      '待办 · 12月2日 周三\n\n已过期\n• 恒瑞 我方：送对比表 · 12月1日 周二\n\n今天\n• Northwind 我方：send the quote\n\n接下来\n• 同仁 客户：付首款 · 2027年1月5日 周二\n\n日期未定\n• Acme 我方：call back',
    )
    expect(draw({ kind: 'agenda', language: 'en', today: '2026-12-02', items: [] }).text).toBe(WORDS.en.agenda.empty)
  })

  test.each(LANGUAGES)('help names every command (%s)', language => {
    const commands = [{ usage: '/rapport brief <name>', says: 'before a visit' }]
    const { blocks, text } = draw({ kind: 'help', language, commands })
    expect(shown(blocks)).toContain('`/rapport brief &lt;name&gt;`')
    expect(text).toContain('/rapport brief <name>')
  })

  test('status says what waits and what failed', () => {
    const status = { engine: 'offline', database: 'embedded', waiting: { inbox: 1, outbox: 2 }, customers: 3, reps: 1 }
    const dead = [{ at: '2026-11-23T10:00Z', what: 'reply', why: 'channel_not_found' }]
    const { text } = draw({ kind: 'status', language: 'en', ...status, dead })
    expect(text).toContain('1 waiting to be read, 2 waiting to be sent')
    expect(text).toContain('• 2026-11-23T10:00Z · reply: channel_not_found')
    expect(draw({ kind: 'status', language: 'zh', ...status, dead: [] }).text).toContain('没有失败的任务。')
  })

  test('plain words keep their lines', () => {
    expect(draw({ kind: 'say', language: 'zh', text: '好的。\r\n记下了。' }).text).toBe('好的。\n记下了。')
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
