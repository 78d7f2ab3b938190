// What an offline answer holds of a card: short, whole where a list was asked for, and fitted to person and step.
import { describe, expect, test } from 'vitest'
import { type Asking, answerOffline } from '../../src/coaching/answer.ts'
import { checkCitations } from '../../src/coaching/citations.ts'
import { type Card, cardOf, loadPlaybook } from '../../src/coaching/playbook.ts'
import { STYLES } from '../../src/coaching/sections.ts'
import { nameOf } from '../../src/coaching/shorten.ts'
import type { Language } from '../../src/model.ts'

const playbook = loadPlaybook('prompts/playbook')
const LANGUAGES: Language[] = ['en', 'zh']
const every = LANGUAGES.flatMap(language => playbook.ids.map(id => cardOf(playbook, id, language)!))

const from = (card: Card, question: string, more: Partial<Asking> = {}) =>
  answerOffline({
    ...{ question, language: card.language, playbook, opened: true },
    ranked: [{ id: card.id, score: 0.9, closeness: 0.9, held: 0.9, match: null }],
    ...more,
  })
const card = (id: string, language: Language) => cardOf(playbook, id, language)!

describe('short enough for a car park', () => {
  test.each(LANGUAGES)('the answers from all cards, in the middle and at worst (%s)', language => {
    const lengths = every
      .filter(one => one.language === language)
      .map(one => from(one, one.asks[0] ?? '').answer.length)
      .sort((a, b) => a - b)
    const most = language === 'en' ? { middle: 950, worst: 1600 } : { middle: 390, worst: 560 }
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(most.middle)
    expect(lengths.at(-1)).toBeLessThanOrEqual(most.worst)
  })

  test('every one has a stance, something to do, something to say, something to avoid and a next move', () => {
    const gaps = every.flatMap(one => {
      const { parts } = from(one, one.asks[0] ?? '', { opened: true })
      const { stance, steps, lines, next } = parts
      return stance && steps.length > 1 && lines.length > 0 && next ? [] : [`${one.language}/${one.id}`]
    })
    expect(gaps).toEqual([])
  })

  test('what is shortened is the card’s own beginning, and is proved by the whole line', () => {
    for (const one of every) {
      const { parts, citations, answer } = from(one, one.asks[1] ?? '')
      expect(checkCitations(answer, citations, playbook)).toMatchObject({ ok: true })
      for (const step of parts.steps)
        expect(citations.some(({ quote }) => quote.startsWith(step.replace(/[.。]$/, '')))).toBe(true)
    }
  })
})

describe('a list', () => {
  test.each([
    ['close-tactics', 'en', 'which closing tactics are there?'],
    ['close-tactics', 'zh', '有哪些成交策略？'],
    ['golden-rules', 'en', 'what are the ten golden rules?'],
    ['golden-rules', 'zh', '维系黄金法则都有哪些'],
    ['styles-animals', 'en', 'What are the five animal styles?'],
    ['styles-animals', 'zh', '五种动物风格是哪几种？'],
  ] as const)('asked for is there whole: %s %s', (id, language, question) => {
    const one = card(id, language)
    const { answer, parts } = from(one, question)
    expect(parts.steps).toHaveLength(one.sections.list.length)
    for (const line of one.sections.list) expect(answer).toContain(nameOf(line.text, language))
  })

  test('of more than six items shows those that fit and names the others', () => {
    const one = card('close-tactics', 'en')
    const { parts } = from(one, 'the difference is only a trifle per day, how do I show how small it is?')
    expect(parts.steps).toHaveLength(6)
    expect(parts.steps.some(step => step.startsWith('Mere trifle'))).toBe(true)
    expect(parts.rest?.length).toBe(one.sections.list.length - 6)
  })
})

describe('fitted to the person and the step', () => {
  test('a line made for a style goes to that style alone', () => {
    const one = card('styles-social', 'zh')
    for (const style of ['driver', 'amiable'] as const) {
      const [first = ''] = from(one, '这个人怎么打交道？', { style }).parts.lines
      expect(first).toContain(style === 'driver' ? '支配型' : '和蔼型')
    }
  })

  test('the style changes which lines come first in many cards, and always brings its hint', () => {
    const changed = every.filter(one => {
      const firsts = STYLES.map(style => {
        const { parts } = from(one, one.asks[0] ?? '', { style })
        expect(parts.hint).toContain(one.hints[style].text)
        return parts.lines[0]
      })
      return new Set(firsts).size > 1
    })
    expect(changed.length).toBeGreaterThan(every.length / 4)
  })

  test('near the order the line that asks for it comes first', () => {
    const one = card('objection-price', 'en')
    const said = from(one, 'What do I say?', { step: 'commitment' }).parts.lines
    expect(said[0]).toContain('anything besides the price')
    expect(from(one, 'What do I say?', { step: 'needs' }).parts.lines[0]).toContain('is that compared with')
  })
})
