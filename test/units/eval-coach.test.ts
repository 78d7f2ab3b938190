// The scorer of coaching answers on a few made by hand.
import { expect, test } from 'vitest'
import { type CoachCase, coachGoldSchema, scoreCoaching } from '../../src/eval/coach.ts'

const got = {
  cards: ['a', 'b'],
  answer: 'Ask what they compare it with.',
  language: 'en',
  refused: false as const,
  citations: [{}],
}
const asked = (gold: object, answer: CoachCase['got'] = got): CoachCase => ({
  ...{ id: 'q1', question: 'Too dear?', language: 'en', gold: coachGoldSchema.parse(gold), got: answer },
})
const faults = (one: CoachCase) => scoreCoaching([one]).faults.map(({ what }) => what)

test.each([
  ['the right card first', { cards: ['a'] }, []],
  ['one of several', { cards: ['c', 'a'] }, []],
  ['the right card second', { cards: ['b'] }, ['top1']],
  ['another card', { cards: ['c'] }, ['top1']],
  ['a point in one of its wordings', { cards: ['a'], must_include: [['value', 'COMPARE  it']] }, []],
  ['a point left out', { cards: ['a'], must_include: [['compare'], ['value']] }, ['point']],
  ['an answer to what should be declined', { refused: 'unlawful' }, ['should refuse']],
])('%s', (_, gold, expected) => {
  expect(faults(asked(gold))).toEqual(expected)
})

test('what is declined for another reason is still declined', () => {
  const declined = { ...got, cards: [], answer: '', refused: 'out_of_scope' }
  const { figures } = scoreCoaching([asked({ refused: 'unlawful' }, declined)])
  expect(figures).toMatchObject({ refused: 1, refused_unlawful: 0 })
})

test('the figures are shares of the questions that can be answered', () => {
  const { lines, figures } = scoreCoaching([
    asked({ cards: ['a'] }),
    asked({ cards: ['b'] }),
    { ...asked({ cards: ['a'] }), got: undefined },
  ])
  expect(lines).toBe(3)
  expect(figures).toMatchObject({
    answered: 0.667,
    top1: 0.333,
    top1_en: 0.333,
    top3: 0.667,
    cited: 0.667,
    language: 1,
  })
  // 1, 1 / log2(3), and nothing.
  expect(figures.ndcg5).toBe(0.544)
})
