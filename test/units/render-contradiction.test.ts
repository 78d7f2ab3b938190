// What a card shows of things that contradict what was known, were set aside, or have no day.
import { expect, test } from 'vitest'
import { drawMessage } from '../../src/slack/render/index.ts'
import { shown, tappables } from './render-read.ts'
import { contradictingCard } from './render-samples.ts'

test('shows what contradicts what was known, with both words and days, and the way back', () => {
  const { blocks } = drawMessage(contradictingCard('zh'))
  for (const part of [
    '*龙井* _「平时爱喝龙井」_ · 11月23日 周一',
    '原为 ~红茶~（2025年10月8日 周三） _「只喝红茶」_',
    '保留原来的 *红茶*（2025年10月8日 周三） _「只喝红茶」_，没有采用 ~龙井~（11月23日 周一） _「平时爱喝龙井」_',
    '原为 ~10盒~ · ~25,000 元~（11月2日 周一）',
    '预计12月31日 周四成交（不确定）',
    '保留原来的，没有采用 ~30盒~ · ~预计12月24日 周四成交~',
    '「下周三之前要一份对比表」是哪一天？',
  ]) {
    expect(shown(blocks)).toContain(part)
  }
  const texts = tappables(blocks).map(each => [each.action_id, 'text' in each ? each.text?.text : ''])
  expect(texts).toEqual(
    expect.arrayContaining([
      ['fact.keep_old.0', '保留原来的：口味·饮食 红茶'],
      ['fact.keep_old.1', '保留原来的：10盒 25,000 元'],
      ['follow_up.due.0', '12月1日 周二'],
      ['follow_up.due.2', '先不定日期'],
    ]),
  )
})
