// Figures in a model's answer: what counts as one, and what becomes of an answer with one that no cited card holds.
import { describe, expect, test } from 'vitest'
import { composeAnswer } from '../../src/coaching/compose.ts'
import { figuresClaimed, figuresHeld } from '../../src/coaching/figures.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import type { CoachingBrief, Engine } from '../../src/engine/engine.ts'
import type { Log } from '../../src/log.ts'

const playbook = loadPlaybook('prompts/playbook')
const log: Log = { info() {}, warn() {}, error() {} }

describe('the figures of a text', () => {
  test.each([
    ['Call within 3 days, solve it in 7.', ['3', '7']],
    ['Wait two weeks, then ask once.', ['2']],
    ['1. Ask first.\n2. Then listen.', []],
    ['One of them may say no.', []],
    ['It grows by 1,200 or 12.5%.', ['1200', '12.5']],
    ['三天内打电话，七天内解决。', ['3', '7']],
    ['第一步先听，一个人去。', []],
    ['降价两成', ['2']],
  ])('%s', (text, figures) => {
    expect(figuresClaimed(text).sort()).toEqual([...figures].sort())
  })

  test('a card vouches for its numbers in words, not for those that count its lists', () => {
    const held = figuresHeld(
      '## Steps\n1. Ask.\n2. Listen within three days.\n3. Act.\n\n## Lines\n- Fifteen percent\n',
    )
    for (const figure of ['3', '15']) expect(held.has(figure)).toBe(true)
    expect(held.has('2')).toBe(false)
  })
})

describe('an answer in a model’s words', () => {
  const asks: CoachingBrief[] = []
  const engineSaying = (...pieces: string[]): Engine => ({
    name: 'openai',
    understand: () => Promise.reject(new Error('not asked')),
    async *coach(brief) {
      asks.push(brief)
      yield* pieces
    },
  })
  const ranked = ['service-care', 'objection-price'].map((id, at) => ({
    id,
    score: 0.9 - at / 2,
    closeness: 0.9,
    held: 0.9,
    match: null,
  }))
  const asking = (question: string) => ({ question, language: 'en' as const, ranked, playbook, opened: true })
  const compose = (question: string, ...pieces: string[]) =>
    composeAnswer({ engine: engineSaying(...pieces), log }, asking(question))

  test('stands where its figures are those of the card that it cites', async () => {
    const composed = await compose(
      'Delivered on Monday, what now?',
      'Call within 3 days and ask how it works for them. [service-care]',
    )
    expect(composed).toMatchObject({ engine: 'openai', fellBack: false })
  })

  test('is replaced by the cards’ own words where one is invented', async () => {
    const composed = await compose(
      'Delivered on Monday, what now?',
      'Call within 45 days and ask how it works for them. [service-care]',
    )
    expect(composed).toMatchObject({ engine: 'offline', fellBack: true })
    expect(composed.answer.answer).not.toContain('45')
  })

  test('is replaced where the figure stands in another card than the one cited', async () => {
    const composed = await compose(
      'Delivered on Monday, what now?',
      'Call within 3 days, show what it is worth to this customer. [objection-price]',
    )
    expect(composed.fellBack).toBe(true)
  })

  test('may repeat the figures of the question', async () => {
    const composed = await compose(
      'She wants 45 percent off',
      'Ask what the 45 percent is measured against and show what it is worth. [objection-price]',
    )
    expect(composed.fellBack).toBe(false)
  })

  test('goes on from the talk that it is given', async () => {
    const going = {
      ...{ move: 'more_lines' as const, card: 'objection-price', said: [0], language: 'en' as const },
      root: { id: 'r', question: 'Too expensive, she says' },
      last: 'Ask what she compares it with.',
    }
    const text = 'Too expensive, she says\nmore lines please'
    await composeAnswer(
      { engine: engineSaying('“What do you compare it with?” [objection-price]'), log },
      { ...asking(text), going },
    )
    expect(asks.at(-1)).toMatchObject({
      question: 'more lines please',
      earlier: { question: 'Too expensive, she says', answer: 'Ask what she compares it with.' },
    })
  })
})
