// The scripts of practice: all there, in both languages alike, and what is wrong with one is named.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { answerTo, endOf, MOST_TURNS, nextStep, type Round, type Turn } from '../../src/coaching/practise/round.ts'
import { canPractise, loadPractice, PRACTICE_CARDS } from '../../src/coaching/practise/scripts.ts'
import { PRACTICE_WORDS } from '../../src/coaching/practise/words.ts'
import { STYLES } from '../../src/coaching/sections.ts'

const playbook = loadPlaybook('prompts/playbook')
const practice = loadPractice('prompts/practice', playbook)
const all = [...practice.values()].flatMap(({ zh, en }) => [zh.script, en.script])

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Loads the scripts with one of them changed. */
function changed(file: string, change: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  folders.push(folder)
  cpSync('prompts/practice', folder, { recursive: true })
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return () => loadPractice(folder, playbook)
}

describe('the scripts', () => {
  test('are there for every card that can be practised, and for no other', () => {
    expect([...practice.keys()].sort()).toEqual([...PRACTICE_CARDS].sort())
    expect(PRACTICE_CARDS.every(canPractise)).toBe(true)
    expect(playbook.ids.filter(canPractise)).toHaveLength(PRACTICE_CARDS.length)
  })

  test('open in another manner for each style', () => {
    for (const { opening, card } of all) expect(new Set(STYLES.map(style => opening[style])).size, card).toBe(4)
  })

  test('never let the customer say the same thing twice', () => {
    for (const { steps, mistakes, agreed, open, opening, card, language } of all) {
      const lines = [
        ...steps.flatMap(({ shown, missing }) => [shown, missing]),
        ...mistakes.map(({ answer }) => answer),
        ...[agreed, open, ...Object.values(opening)],
      ]
      expect(new Set(lines).size, `${language} ${card}`).toBe(lines.length)
    }
  })

  test('are in the language they say, in its own quotation marks', () => {
    for (const script of all) {
      const read = JSON.stringify([
        script.scene,
        script.opening,
        script.steps.map(s => [s.label, s.shown, s.missing, s.hint]),
      ])
      expect(/\p{Script=Han}/u.test(read)).toBe(script.language === 'zh')
      expect(read, script.card).not.toMatch(/[a-z]'[a-z]|!!/)
    }
  })

  test.each([
    ['en/spin.md', (text: string) => text.replace('card: spin', 'card: span'), /en\/spin\.md: .*"span"/],
    ['zh/spin.md', (text: string) => text.replace('## 场景', '## 情景'), /zh\/spin\.md: .*场景/],
    ['en/ffab.md', (text: string) => text.replace('- Amiable:', '- Amicable:'), /en\/ffab\.md: .*Amiable/],
    ['en/ffab.md', (text: string) => text.replace(/^hint: .*$/m, ''), /en\/ffab\.md: .*hint/],
    ['zh/ffab.md', (text: string) => text.replace('line: 1', 'line: 9'), /zh\/ffab\.md: .*line 9/],
    ['en/listening.md', (text: string) => text.replace('acts: note', 'acts: sing'), /en\/listening\.md: .*sing/],
    [
      'en/listening.md',
      (text: string) => text.replace('closes: [encourage', 'closes: [cheer'),
      /en\/listening\.md: .*cheer/,
    ],
    ['zh/listening.md', (text: string) => text.replace('步骤 echo', '步骤 echoes'), /zh\/listening\.md: .*differ/],
    ['en/spin.md', () => 'no front matter', /en\/spin\.md: front matter/],
  ])('%s with a fault is named: %#', (file, change, expected) => {
    expect(changed(file, change)).toThrow(expected)
  })
})

const { script } = practice.get('objection-price')!.en
const pushes = PRACTICE_WORDS.en.pushes
const turn = (shown: string[] = [], mistakes: string[] = []): Turn => ({
  ts: '1',
  shown: shown.map(id => ({ id, quote: id })),
  mistakes: mistakes.map(id => ({ id, quote: id })),
})
const items = (...ids: string[]) => ids.map(id => ({ id, quote: id }))
const round = (turns: Turn[] = []): Round => ({ script, style: 'driver', turns })
const step = (id: string) => script.steps.find(one => one.id === id)!
const mistake = (id: string) => script.mistakes.find(one => one.id === id)!

describe('the customer', () => {
  test('opens up when a step is shown, and answers the last of several', () => {
    const heard = { shown: items('understand', 'ask'), mistakes: [] }
    expect(answerTo(round(), heard, pushes)).toEqual({ say: step('ask').shown })
  })

  test('stays where they were when nothing is shown, and grows impatient in their own manner', () => {
    const nothing = { shown: [], mistakes: [] }
    expect(answerTo(round(), nothing, pushes).say).toBe(step('ask').missing)
    const again = answerTo(round([turn()]), nothing, pushes).say
    expect(pushes.driver.some(push => again.startsWith(push))).toBe(true)
  })

  test('does not hear a step twice', () => {
    const heard = { shown: items('ask'), mistakes: [] }
    expect(answerTo(round([turn(['ask'])]), heard, pushes).say).toBe(step('understand').missing)
  })

  test('takes up a mistake before anything else, and is short about the second', () => {
    const heard = { shown: items('ask'), mistakes: items('discount') }
    expect(answerTo(round(), heard, pushes).say).toBe(mistake('discount').answer)
    const second = answerTo(round([turn([], ['discount'])]), { shown: [], mistakes: items('discount') }, pushes).say
    expect(second).not.toContain(mistake('discount').answer)
  })

  test('gives in when what counts was shown, not before the third answer, and not over a mistake', () => {
    const heard = { shown: items('next'), mistakes: [] }
    expect(endOf(round([turn(['ask', 'value'])]), heard)).toBeUndefined()
    expect(answerTo(round([turn(['ask']), turn(['value'])]), heard, pushes)).toEqual({
      say: script.agreed,
      over: 'agreed',
    })
    expect(endOf(round([turn(['ask']), turn(['value'])]), { ...heard, mistakes: items('argue') })).toBeUndefined()
  })

  test(`leaves it after ${MOST_TURNS} answers`, () => {
    const turns = Array.from({ length: MOST_TURNS - 1 }, () => turn())
    expect(answerTo(round(turns), { shown: [], mistakes: [] }, pushes)).toEqual({ say: script.open, over: 'turns' })
  })
})

test('what to try next is what wins the customer over, then the rest in the card’s order', () => {
  expect(nextStep(round())?.id).toBe('ask')
  expect(nextStep(round([turn(['ask'])]))?.id).toBe('value')
  expect(nextStep(round([turn(['ask', 'value', 'next'])]))?.id).toBe('understand')
  expect(nextStep(round([turn(script.steps.map(({ id }) => id))]))).toBeUndefined()
})
