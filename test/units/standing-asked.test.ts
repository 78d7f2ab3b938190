// How reps ask how things stand, in both languages, and what only sounds like it.
import { describe, expect, test } from 'vitest'
import { standingAsked } from '../../src/understanding/standing.ts'
import { EN_ASKS, EN_FRIENDS } from './standing-phrases-en.ts'
import { ZH_ASKS, ZH_FRIENDS } from './standing-phrases-zh.ts'

/** A wish in one word. */
function heard(text: string, inThread = false): string {
  const wish = standingAsked(text, { inThread })
  if (!wish) return ''
  if (wish.do === 'ask') return wish.of === 'all' ? `${wish.what}:all` : wish.what
  if (wish.do === 'set_tier') return `set_tier:${wish.tier}`
  return wish.do === 'show' ? wish.what : wish.do
}

const UNKNOWN = { zh: '恒瑞', en: 'Northwind' }

describe('asked', () => {
  test.each(EN_ASKS)('%s', (text, meant) => {
    expect(heard(text)).toBe(meant)
  })
  test.each(ZH_ASKS)('%s', (text, meant) => {
    expect(heard(text)).toBe(meant)
  })
})

describe('only sounds like it', () => {
  test.each([...EN_FRIENDS, ...ZH_FRIENDS])('%s', text => {
    expect(heard(text)).toBe('')
    expect(heard(text, true)).toBe('')
  })
})

describe('in a thread about one customer', () => {
  test.each([
    ['When did we last talk to them?', 'last_contact'],
    ['How often do we usually see them?', 'rhythm'],
    ['What’s their purchase cycle?', 'cycle'],
    ['which tier are they', 'tier'],
    ['do they have any open complaints', 'complaints'],
    ['have they paid?', 'payments'],
    ['make them an A', 'set_tier:A'],
    ['don’t contact them any more', 'no_contact'],
    ['他们多久买一次', 'cycle'],
    ['上次联系他们是什么时候', 'last_contact'],
    ['这家是哪一类客户', 'tier'],
    ['别再联系他们了', 'no_contact'],
  ])('%s', (text, meant) => {
    expect(heard(text, true)).toBe(meant)
    expect(heard(text)).not.toBe(meant)
  })
})

test('an unknown name in the place of a customer is nobody that can be answered about', () => {
  for (const [language, name] of Object.entries(UNKNOWN)) {
    const asks = language === 'zh' ? ZH_ASKS : EN_ASKS
    for (const [text] of asks.filter(([text]) => text.includes('◇'))) expect(heard(text.replace('◇', name))).toBe('')
  }
})

test('what tells something on a second line, or at length, asks nothing', () => {
  expect(heard('my pipeline\n◇ wants ten more')).toBe('')
  expect(heard(`when did we last talk to ◇ ${'really '.repeat(20)}?`)).toBe('')
})
