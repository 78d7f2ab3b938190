// The modals and the home tab: fields by name, what they hold, and what comes back from them.
import type { HomeView, InputBlock, ModalView } from '@slack/types'
import { describe, expect, test } from 'vitest'
import type { Language, Weekday } from '../../src/model.ts'
import { formOf } from '../../src/nudges/form.ts'
import { checkView } from '../../src/playground/limits/check.ts'
import type { View } from '../../src/post.ts'
import { drawView, readSubmission } from '../../src/slack/render/index.ts'
import type { FieldState } from '../../src/slack/render/submission.ts'
import { control, shown } from './render-read.ts'
import { editVisit, items } from './render-samples.ts'
import { visitZh } from './render-visits.ts'

const LANGUAGES: Language[] = ['zh', 'en']
const draw = (view: View): ModalView | HomeView => drawView(view).view
const fields = (view: ModalView | HomeView): InputBlock[] =>
  view.blocks.filter((block): block is InputBlock => block.type === 'input')

const named = (view: ModalView | HomeView, id: string): InputBlock => {
  const found = fields(view).find(each => each.block_id === id)
  if (!found) throw new Error(`no field ${id}`)
  return found
}

/** The state Slack would send for a view submitted untouched. */
function untouched(view: ModalView | HomeView): Record<string, Record<string, FieldState>> {
  const state = (element: InputBlock['element']): FieldState => {
    if (element.type === 'plain_text_input' || element.type === 'number_input')
      return { type: element.type, value: element.initial_value ?? null }
    if (element.type === 'datepicker') return { type: element.type, selected_date: element.initial_date ?? null }
    if (element.type === 'timepicker') return { type: element.type, selected_time: element.initial_time ?? null }
    if (element.type === 'checkboxes') return { type: element.type, selected_options: element.initial_options ?? [] }
    if (element.type === 'static_select' || element.type === 'radio_buttons')
      return { type: element.type, selected_option: element.initial_option ?? null }
    throw new Error(`an element of another kind: ${element.type}`)
  }
  return Object.fromEntries(fields(view).map(block => [block.block_id!, { value: state(block.element) }]))
}

describe('the modal that mends a note', () => {
  test('has a field for everything that was understood, and gives it back untouched', () => {
    const view = draw(editVisit('zh'))
    expect(view).toMatchObject({ type: 'modal', callback_id: 'edit_visit', private_metadata: 'n1' })
    expect(readSubmission(untouched(view))).toEqual({
      'visit:v1:customer': '恒瑞大药房',
      'visit:v1:on': '2026-11-23',
      'fact:f1:value': '龙井',
      'fact:f2:value': 'lunar:08-15',
      'fact:f3:value': '120000',
      'fact:f4:value': 'decider',
      'follow_up:u1:what': '送对比表',
      'follow_up:u1:due': '2026-12-02',
      'follow_up:u2:what': '付首款',
      'follow_up:u2:due': '',
      'signal:s1:keep': 'keep',
      'deal:d1:product': '感冒灵',
      'deal:d1:quantity': '20',
      'deal:d1:amount': '50000',
      'deal:d1:step': 'needs',
      'deal:d1:close_on': '2026-12-31',
    })
  })

  test.each(LANGUAGES)('labels a fact with whom it is about, and shows its quote (%s)', language => {
    const fact = named(draw(editVisit(language)), 'fact:f1:value')
    expect(fact.label.text).toBe(language === 'zh' ? '王店长 · 口味·饮食' : 'Sarah Chen · Taste in food and drink')
    expect(fact.hint?.text).toContain(language === 'zh' ? '「平时爱喝龙井」' : '“she drinks green tea now”')
    expect(fact.optional).toBe(true)
  })

  test('offers the values of an enumeration by name, and none to remove it', () => {
    const { element } = named(draw(editVisit('zh')), 'fact:f4:value')
    const options = element.type === 'static_select' ? element.options?.map(each => each.text.text) : []
    expect(options?.slice(0, 3)).toEqual(['不填', '发起人', '决策者'])
  })

  test('takes as many whole items as fit into a hundred blocks, and counts the others', () => {
    const facts = Array.from({ length: 150 }, (_, index) => ({ ...visitZh.facts[0]!, id: `x${index}` }))
    const view = draw(editVisit('en', [{ ...visitZh, facts }]))
    expect(view.blocks).toHaveLength(100)
    expect(JSON.stringify(view.blocks.at(-1))).toContain('58 more items did not fit here')
    expect(checkView(view as unknown as Record<string, unknown>)).toEqual([])
  })
})

describe('the small modals', () => {
  test('logging a visit starts with what is known', () => {
    const view = draw({ kind: 'log_visit', language: 'zh', customer: '恒瑞', text: '聊了价格', nudge: 'g1' })
    expect(view).toMatchObject({ callback_id: 'log_visit', private_metadata: 'g1' })
    expect(readSubmission(untouched(view))).toEqual({ customer: '恒瑞', text: '聊了价格' })
    expect(readSubmission(untouched(draw({ kind: 'log_visit', language: 'en' })))).toEqual({ customer: '', text: '' })
  })

  test.each(LANGUAGES)('settings show the time, the days and the language in force (%s)', language => {
    const nudges = formOf({ kinds: {}, numbers: {} })
    const works: Weekday[] = ['sun', 'mon']
    const view = draw({ kind: 'settings', language, nudgeAt: '08:30', works, tz: 'Asia/Shanghai', nudges })
    expect(view).toMatchObject({ callback_id: 'settings', private_metadata: language })
    expect(readSubmission(untouched(view))).toMatchObject({ nudge_at: '08:30', works: 'mon,sun', language })
  })

  test('putting off asks for a day, the earliest one first', () => {
    const view = draw({ kind: 'snooze', language: 'zh', nudge: 'g1', customer: '恒瑞', earliest: '2026-12-03' })
    expect(view).toMatchObject({ callback_id: 'snooze', private_metadata: 'g1' })
    expect(readSubmission(untouched(view))).toEqual({ until: '2026-12-03' })
    expect(JSON.stringify(view.blocks)).toContain('关于恒瑞的这条提醒')
  })
})

test.each(LANGUAGES)('the home tab has two buttons, the list of the day and the latest notes (%s)', language => {
  const visits = [{ customer: '恒瑞', on: '2026-12-01', facts: 3 }]
  const view = draw({ kind: 'home', language, name: '李雷', today: '2026-12-02', items, visits })
  const blocks = view.blocks as Parameters<typeof shown>[0]
  expect(view.type).toBe('home')
  expect(control(blocks, 'home.log').style).toBe('primary')
  expect(control(blocks, 'home.settings').text?.text).toBe(language === 'zh' ? '设置' : 'Settings')
  expect(shown(blocks)).toContain(
    language === 'zh' ? '*恒瑞* · 12月1日 周二 · 3 条信息' : '*恒瑞* · Tue 1 Dec · 3 facts',
  )
  expect(shown(blocks)).toContain(language === 'zh' ? '李雷，你好' : 'Hello 李雷')
})

test.each(LANGUAGES)('an empty home tab says what to do (%s)', language => {
  const view = draw({ kind: 'home', language, name: 'Li', today: '2026-12-02', items: [], visits: [] })
  expect(shown(view.blocks as Parameters<typeof shown>[0])).toContain(
    language === 'zh' ? '见完客户，发我一句话就行。' : 'After a visit, one line to me is enough.',
  )
})

test('what is submitted is read by field, whatever its kind', () => {
  const values = {
    a: { value: { type: 'plain_text_input', value: ' 龙井 ' } },
    b: { value: { type: 'plain_text_input', value: null } },
    c: { value: { type: 'datepicker', selected_date: '2026-12-02' } },
    d: { value: { type: 'timepicker', selected_time: '08:30' } },
    e: { value: { type: 'checkboxes', selected_options: [{ value: 'mon' }, { value: 'tue' }] } },
    f: { value: { type: 'checkboxes', selected_options: [] } },
    g: { value: { type: 'static_select', selected_option: { value: '-' } } },
    h: { value: { type: 'radio_buttons', selected_option: { value: 'zh' } } },
    i: { value: { type: 'static_select', selected_option: null } },
  }
  const read = { a: '龙井', b: '', c: '2026-12-02', d: '08:30', e: 'mon,tue', f: '', g: '', h: 'zh', i: '' }
  expect(readSubmission(values)).toEqual(read)
})
