// Leave in a rep's own words, and what is not to be taken for it.
import { expect, test } from 'vitest'
import { leaveSaid } from '../../src/understanding/leave.ts'
import { EN_OTHERS, ZH_OTHERS } from './leave-others.ts'
import { EN_LEAVE, TODAY, ZH_LEAVE } from './leave-table.ts'

function meaning(text: string, tz: string): string {
  const wish = leaveSaid(text, { on: TODAY, tz })
  if (!wish) return 'nothing'
  if (wish.does === 'back') return `back ${wish.on}`
  if (wish.does !== 'away') return wish.does
  const { from, to, workdays } = wish.leave
  return `${from} ${to ?? `+${workdays}`}`
}

test.each(EN_LEAVE)('“%s”: %s', (text, means) => expect(meaning(text, 'Europe/London')).toBe(means))
test.each(ZH_LEAVE)('“%s”：%s', (text, means) => expect(meaning(text, 'Asia/Shanghai')).toBe(means))
test.each(EN_OTHERS)('“%s” says nothing of the rep’s leave', text =>
  expect(meaning(text, 'Europe/London')).toBe('nothing'),
)
test.each(ZH_OTHERS)('“%s”与自己休假无关', text => expect(meaning(text, 'Asia/Shanghai')).toBe('nothing'))

test('the named first day back is kept apart from the last day off', () => {
  const until = leaveSaid('I’m off until Monday', { on: TODAY, tz: 'Europe/London' })
  expect(until).toMatchObject({ leave: { to: '2026-11-29', back: '2026-11-30' } })
  const through = leaveSaid('I’m off through Friday', { on: TODAY, tz: 'Europe/London' })
  expect(through).toEqual({ does: 'away', leave: { from: TODAY, to: '2026-11-27' } })
})

test.each(['I’m off sick today', '我感冒了，请假到周四'])('whoever is ill is known to be: %s', text => {
  expect(leaveSaid(text, { on: TODAY, tz: 'Asia/Shanghai' })).toMatchObject({ leave: { ill: true } })
})

test.each(['back on the 12th', 'off next week', '下周一回来'])('“%s” does not say who', text => {
  expect(leaveSaid(text, { on: TODAY, tz: 'Europe/London' })?.bare).toBe(true)
})
