// Settings by words: what is asked, and what only sounds like it; the tables grow with each wording that was missed.
import { describe, expect, test } from 'vitest'
import { settingsWish } from '../../src/commands/settings-wishes.ts'
import { enSettings } from '../../src/languages/en/settings.ts'
import { zhSettings } from '../../src/languages/zh/settings.ts'
import { NUDGE_KINDS } from '../../src/nudges/book.ts'
import { NUMBER_KEYS, NUMBERS } from '../../src/nudges/settings.ts'
import { SETTINGS_EN, SETTINGS_NOT_EN } from './settings-table-en.ts'
import { SETTINGS_NOT_ZH, SETTINGS_ZH } from './settings-table-zh.ts'

/** A wish as one line: `-birthday`, `+festival`, `limit=3`, `show`, `reset`. */
function brief(text: string): string {
  const wish = settingsWish(text)
  if (!wish) return 'nothing'
  if (wish.do === 'turn') return wish.kinds.map(kind => (wish.on ? '+' : '-') + kind).join(' ')
  return wish.do === 'set' ? wish.numbers.map(({ key, to }) => `${key}=${to}`).join(' ') : wish.do
}

describe.each([
  ['zh', SETTINGS_ZH, SETTINGS_NOT_ZH],
  ['en', SETTINGS_EN, SETTINGS_NOT_EN],
] as const)('in %s', (_, wishes, others) => {
  test.each(wishes)('“%s” means %s', (text, meant) => {
    expect(brief(text)).toBe(meant)
  })

  test.each(others)('“%s” is no setting', text => {
    expect(brief(text)).toBe('nothing')
  })

  test('there are many of each', () => {
    expect(wishes.length).toBeGreaterThanOrEqual(60)
    expect(others.length).toBeGreaterThanOrEqual(25)
    expect(new Set([...wishes.map(([text]) => text), ...others]).size).toBe(wishes.length + others.length)
  })
})

describe.each([
  ['zh', zhSettings],
  ['en', enSettings],
] as const)('what we tell people to say in %s', (_, words) => {
  test.each(NUDGE_KINDS)('turns %s off and on', kind => {
    expect(brief(words.sayTurn([kind], false))).toBe(`-${kind}`)
    expect(brief(words.sayTurn([kind], true))).toBe(`+${kind}`)
  })

  test('turns several at once', () => {
    expect(brief(words.sayTurn(['birthday', 'festival', 'payment'], true))).toBe('+birthday +festival +payment')
  })

  test.each(NUMBER_KEYS)('sets %s to the least, the usual and the most', key => {
    const { least, usual, most } = NUMBERS[key]
    for (const value of [least, usual, most]) expect(brief(words.sayNumber(key, value))).toBe(`${key}=${value}`)
  })

  test.each(NUDGE_KINDS)('takes %s as it is called in the form', kind => {
    const label = words.kinds[kind]
    expect(brief(words === zhSettings ? `关闭${label}提醒` : `turn off “${label}” reminders`)).toBe(`-${kind}`)
  })
})
