// How a tool's sheet and its form are drawn: words to say apart, blanks named, each source with its day.
import { expect, test } from 'vitest'
import { TOOLS } from '../../src/coaching/tools/tool.ts'
import { checkView } from '../../src/playground/limits/check.ts'
import { drawMessage, drawView } from '../../src/slack/render/index.ts'
import { toolSheet } from './render-tools.ts'

test('a sheet names its customer, its blanks and its sources', () => {
  const { text } = drawMessage(toolSheet('zh'))
  expect(text.split('\n')[0]).toBe('收尾的一句话 · 恒瑞大药房')
  expect(text).toContain('痛点：「断货」 · 11月23日 周一')
  expect(text).toContain('价值：还不知道')
  expect(text).toContain('1. 价值是什么？')
  expect(text).toContain('出自《缔结句式》')
})

test.each(TOOLS)('the form of %s keeps within the limits, whatever it holds', tool => {
  const fields = ['a', 'b', 'actions'].map(slot => ({ slot, label: '长'.repeat(500), value: '很长\n'.repeat(3000) }))
  for (const language of ['zh', 'en'] as const) {
    const { view } = drawView({ kind: 'tool_form', language, sheet: 't1', tool, fields })
    expect(checkView(view as unknown as Record<string, unknown>)).toEqual([])
    expect(view.private_metadata).toBe('t1')
  }
})
