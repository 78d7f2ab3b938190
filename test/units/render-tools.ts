// A sample of a tool's sheet that the tests of the renderers share.
import type { Language } from '../../src/model.ts'
import type { MessageOf } from '../../src/post.ts'

/** A tool's sheet with everything that one can hold. */
export const toolSheet = (language: Language): MessageOf<'tool'> => ({
  kind: 'tool',
  language,
  id: 't1',
  tool: 'close',
  customer: '恒瑞大药房',
  result: '“如果‘断货’真能靠它解决，您得到的就是安心。”',
  blocks: [
    {
      title: '可以说',
      lines: [{ text: '“周四行吗？”', say: true, from: { what: '痛点', quote: '断货', on: '2026-11-23' } }],
    },
    {
      lines: [
        { label: '问题', text: '断货' },
        { label: '价值', text: '' },
        { text: '', from: { quote: '断货' } },
      ],
    },
  ],
  ask: ['价值是什么？'],
  note: '对方点头，再提下一步。',
  form: true,
  card: { card: 'close-formula', title: '缔结句式' },
  remarks: ['x'],
})
