// What the coach learned of how reps ask: what it takes in, how that is kept, that it has learned all there is, and where
// it stops.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blend, UNLEARNED } from '../../src/coaching/blend.ts'
import { gramsOf } from '../../src/coaching/learned/grams.ts'
import { packed, unpacked } from '../../src/coaching/learned/keep.ts'
import { learn } from '../../src/coaching/learned/learn.ts'
import { readMaterial, readQuestions } from '../../src/coaching/learned/material.ts'
import { createRanker, OTHER_KINDS, sensesFrom } from '../../src/coaching/learned/ranker.ts'
import { LEARNED } from '../../src/coaching/learned/read.ts'
import { limitOf } from '../../src/coaching/limits.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { createRetriever } from '../../src/coaching/retrieve.ts'

const playbook = loadPlaybook('prompts/playbook')
const kept = unpacked(readFileSync(LEARNED))
const senses = sensesFrom(kept.tables)
const { retrieve } = createRetriever(playbook)
const first = (question: string) => retrieve(question)[0]?.id

describe('what is taken in', () => {
  const shared = (a: string, b: string) => [...gramsOf(a, senses).keys()].filter(gram => gramsOf(b, senses).has(gram))

  test('the same words give the same, in capitals and full-width forms too', () => {
    expect(gramsOf('TOO dear！', senses)).toEqual(gramsOf('too dear', senses))
  })

  test('a slip leaves pieces of the word', () => {
    expect(shared('competitor', 'compettitor').length).toBeGreaterThan(0)
  })

  test('a character that sounds alike stands for another', () => {
    expect(shared('回扣', '回口').length).toBeGreaterThan(shared('回扣', '回天').length)
  })

  test('the same kind of word is found in both languages', () => {
    expect(shared('overpriced', '太贵').length).toBeGreaterThan(0)
    expect(shared('overpriced', '缺货')).toEqual([])
  })
})

describe('what is learned', () => {
  const examples = ['he will not answer', 'she never answers', 'no answer at all'].map(text => ({
    text,
    label: 'silent',
  }))
  const others = ['too expensive', 'far too dear', 'the price is high'].map(text => ({ text, label: 'price' }))
  const all = [...examples, ...others].map(example => ({ ...example, weight: 1 }))
  const rankerOf = (cards = learn(all, kept.tables)) => createRanker({ ...kept, cards })

  test('words that stand with a card speak for it in a question that was never seen', () => {
    const { labels, weigh } = rankerOf()
    const best = (question: string) => {
      const odds = [...weigh(question)]
      return labels[odds.indexOf(Math.max(...odds))]
    }
    expect(['they do not answer', 'an expensive thing'].map(best)).toEqual(['silent', 'price'])
  })

  test('the same examples give the same weights, and they come back from their bytes as they were', () => {
    expect(learn(all, kept.tables)).toEqual(learn(all, kept.tables))
    const whole = { ...kept, cards: learn(all, kept.tables) }
    expect(unpacked(packed(whole))).toEqual(whole)
  })

  test('is all there is to learn from: after a change, npm run learn -- cards', () => {
    expect(kept.from).toBe(readMaterial(playbook).fingerprint)
  })

  test('every question that is learned from is for a card that is there, or for none', () => {
    const known = new Set<string>([...playbook.ids, ...OTHER_KINDS])
    const { questions } = readMaterial(playbook)
    expect(questions.length).toBeGreaterThan(2000)
    expect(questions.filter(({ label }) => !known.has(label))).toEqual([])
    expect(readQuestions('# a remark\nspin\tWhat do I ask?\n\nno tab\n')).toEqual([
      { label: 'spin', text: 'What do I ask?', weight: 1 },
    ])
  })
})

describe('which card is found', () => {
  test('every card is found by most of its own ways of asking', () => {
    const asks = [...playbook.cards].flatMap(([id, { zh, en }]) => [...zh.asks, ...en.asks].map(text => ({ id, text })))
    const right = asks.filter(({ id, text }) => first(text) === id)
    expect(right.length / asks.length).toBeGreaterThan(0.9)
  })

  test.each([
    ['客户一直 push back on price', 'objection-price'],
    ['这个 buyer 一直 ghost 我，怎么办', 'customer-avoids'],
    ['the custmer wants a bigger disount', 'objection-price'],
    ['How do I decline a kickback?', 'renqing'],
    ['客户要回扣怎么拒绝', 'renqing'],
  ])('%s', (question, card) => {
    expect(first(question)).toBe(card)
  })

  test('what is known of the customer tips a vague question, and leaves a clear one as it is', () => {
    const clear = 'the buyer has gone dark'
    expect(retrieve('what do I say?', { openObjection: 'price' })[0]?.id).toBe('objection-price')
    expect(retrieve(clear, { openObjection: 'price', style: 'driver', step: 'value' })[0]?.id).toBe('customer-avoids')
    const of = (step?: 'needs') => retrieve('any idea?', { step }).find(({ id }) => id === 'spin')?.score ?? 0
    expect(of('needs')).toBeGreaterThan(of())
  })

  test('the likelihoods of all cards together are 1, and evidence of each kind counts', () => {
    const nothing = { words: 0, near: 0, known: 0 }
    const scores = blend([{ ...nothing, near: 0.5 }, { ...nothing, words: 0.5 }, nothing], UNLEARNED)
    expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
    expect(scores[0]).toBeGreaterThan(scores[2]!)
    expect(scores[1]).toBeGreaterThan(scores[2]!)
  })
})

test('a card that a team wrote in one language is found by a question in the other', () => {
  const { zh } = playbook.cards.get('complaints')!
  const card = { ...zh, id: 'team-returns', title: '退换货规定' }
  const joined = createRetriever(playbook).beside(new Map([[card.id, { zh: card, en: card }]]))
  const places = (question: string) => joined.retrieve(question).findIndex(({ id }) => id === card.id)
  const near = ['An angry customer wants a refund for broken goods', 'She is furious, the box was crushed'].map(places)
  for (const place of near) expect([0, 1, 2]).toContain(place)
  expect(places('How do I find out who decides there?')).not.toBe(0)
})

describe('where it stops', () => {
  const refused = (question: string) => limitOf(question, retrieve(question), playbook).refused

  test.each([
    'Which bus goes to the museum?',
    'my cat has fleas',
    'how do I descale a kettle',
    '阳台上的花怎么总是黄叶子',
    '明天要不要带伞',
    '帮我想个网名',
  ])('%s is not for the coach', question => {
    expect(refused(question)).toBe('out_of_scope')
  })

  test.each([
    'She nods at everything, then nothing happens',
    '那位总监一开会就看手机，我讲不下去',
    '货还没到，客户催了三次',
  ])('%s is', question => {
    expect(refused(question)).toBe(false)
  })
})
