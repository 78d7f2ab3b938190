// The digest, the sheet of a customer, and the lists, as they are drawn.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { Message } from '../../src/post.ts'
import { drawMessage } from '../../src/slack/render/index.ts'
import { WORDS } from '../../src/slack/render/words.ts'
import { control, shown } from './render-read.ts'
import { customer, digest, items, nudge } from './render-samples.ts'

const LANGUAGES: Language[] = ['zh', 'en']
const draw = (message: Message) => drawMessage(message)

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

  test.each(LANGUAGES)('offers the brief with an appointment, and with nothing else (%s)', language => {
    const meeting = nudge({ kind: 'appointment', brief: 'c1' })
    expect(control(draw(digest(language, [meeting])).blocks, 'customer.brief').value).toBe('c1')
    expect(JSON.stringify(draw(digest(language)).blocks)).not.toContain('customer.brief')
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
