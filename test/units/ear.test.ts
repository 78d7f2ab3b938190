// The ear: what it takes in of a clause, what it learns, how that is kept, and that it has learned all there is.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createEar } from '../../src/engine/offline/ear/ear.ts'
import { labelOf, readExamples } from '../../src/engine/offline/ear/examples.ts'
import { gramsOf, wordsOf } from '../../src/engine/offline/ear/grams.ts'
import { hashOf } from '../../src/engine/offline/ear/hash.ts'
import { packed, unpacked } from '../../src/engine/offline/ear/keep.ts'
import { learn } from '../../src/engine/offline/ear/learn.ts'
import { LEARNED } from '../../src/engine/offline/ear/listen.ts'
import { readMaterial } from '../../src/engine/offline/ear/material.ts'
import { createWordClasses, readClasses } from '../../src/engine/offline/ear/words.ts'
import { FACT_KINDS, isFactKey } from '../../src/facts/kinds.ts'
import { INTENTS, OBJECTION_TOPICS, SIGNAL_KINDS } from '../../src/understanding/meaning.ts'

const TABLE = readClasses(['hobby\tfishing | lawn bowls | garden*\nplace\t江苏 | 苏州'], wordsOf)
const KINDS = createWordClasses(TABLE)

describe('what is taken in', () => {
  test('Han characters stand one by one, words in small letters, numbers by their length', () => {
    expect(wordsOf('订20箱 Longjing, $1,260')).toEqual(['订', '##', '箱', 'longjing', '$', '####'])
  })

  test('the same clause gives the same numbers, another clause others', () => {
    const grams = (text: string) => gramsOf(KINDS, { text })
    expect(grams('he likes fishing')).toEqual(grams('He likes fishing.'))
    expect(grams('he likes fishing')).not.toEqual(grams('fishing likes he'))
  })

  test('a rule that finds something is taken in beside the words', () => {
    const grams = (marks: string[]) => gramsOf(KINDS, { text: 'a quote', marks })
    expect(grams(['!todo:rep'])).toHaveLength(grams([]).length + 1)
  })

  test('kinds of words are found as words, phrases and beginnings', () => {
    const { spots } = KINDS
    const found = (text: string) => {
      const words = wordsOf(text)
      return spots(
        words,
        words.map(word => hashOf(word)),
      ).map(({ from, to }) => words.slice(from, to).join(' '))
    }
    expect(found('mad on lawn bowls and gardening')).toEqual(['lawn bowls', 'gardening'])
    expect(found('老家在江苏')).toEqual(['江 苏'])
    expect(found('a lawn and bowls')).toEqual([])
  })
})

const LIKES = ['fishing', 'golf', 'chess', 'hiking', 'sailing', 'tennis']
const EXAMPLES = [
  ...LIKES.flatMap(what => [
    { text: `he loves ${what}`, labels: ['interests'] },
    { text: `mad about ${what}`, labels: ['interests'] },
    { text: `we sell ${what} gear`, labels: [] },
  ]),
  ...['red', 'blue', 'green'].map(colour => ({ text: `wants it in ${colour}`, labels: ['need'] })),
]

describe('what is learned', () => {
  test('words that stand with a label speak for it in a clause that was never seen', () => {
    const ear = createEar(learn(EXAMPLES, KINDS), KINDS)
    expect(ear.hear({ text: 'mad about surfing' }, 0.5).map(sound => sound.label)).toEqual(['interests'])
    expect(ear.hear({ text: 'we sell surfing gear' }, 0.5)).toEqual([])
  })

  test('the same examples give the same weights', () => {
    expect(learn(EXAMPLES, KINDS)).toEqual(learn(EXAMPLES, KINDS))
  })

  test('a label that is unknown of an example is held neither for nor against it', () => {
    const open = { text: 'mad about surfing', labels: [], unknown: new Set(['interests']) }
    const against = { ...open, unknown: new Set<string>() }
    const chance = (more: typeof open) =>
      createEar(learn([...EXAMPLES, ...Array(6).fill(more)], KINDS), KINDS)
        .hear({ text: 'mad about surfing' }, 0)
        .find(sound => sound.label === 'interests')?.chance ?? 0
    expect(chance(open)).toBeGreaterThan(chance(against))
  })

  test('it comes back from its bytes as it was', () => {
    const lesson = learn(EXAMPLES, KINDS)
    const knowledge = { from: 'here', lessons: { clauses: lesson, messages: lesson }, words: TABLE }
    expect(unpacked(packed(knowledge))).toEqual(knowledge)
  })
})

describe('what there is to learn from', () => {
  const material = readMaterial()

  test('is what was learned: after a change, npm run learn', () => {
    expect(unpacked(readFileSync(LEARNED)).from).toBe(material.fingerprint)
  })

  test('bears labels that exist, with values of their kind', () => {
    const known = new Set<string>([
      ...SIGNAL_KINDS,
      ...OBJECTION_TOPICS.map(topic => `objection:${topic}`),
      ...['rep', 'customer', 'appointment', 'payment'].map(kind => `todo:${kind}`),
    ])
    const wrong = material.clauses.flatMap(readExamples).flatMap(({ text, labelled }) =>
      labelled.flatMap(({ label, value }) => {
        if (!isFactKey(label)) return known.has(label) ? [] : [`${text}: ${label}`]
        const { type } = FACT_KINDS[label]
        return Array.isArray(type) && !type.includes(value ?? '') ? [`${text}: ${labelOf(label, value)}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  test('has messages of every intent', () => {
    const intents = new Set(material.messages.flatMap(readExamples).flatMap(line => line.labels))
    expect([...intents].sort()).toEqual([...INTENTS].sort())
  })
})
