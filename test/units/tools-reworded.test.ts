// What a model may make of a sheet's lines: better words, and nothing that the inputs do not hold.
import { describe, expect, test } from 'vitest'
import { holds, reworded, wordable } from '../../src/coaching/tools/reworded.ts'
import type { Made } from '../../src/coaching/tools/tool.ts'

const RECORD = ['Northwind Traders', 'Northwind · pain: late (deliveries come late)', 'filters: 40 cases of filters']
const QUESTION = '“You mentioned ‘deliveries come late’. How often does that happen?”'
const STATED =
  '“If ‘deliveries come late’ is really taken care of by 40 cases of filters, what you gain is [value?]. Is that how you see it?”'
const BENEFIT = '“You told me ‘deliveries come late’. Nobody waits for stock.”'

describe('a new wording', () => {
  test.each([
    [
      'is kept where it only sounds better',
      QUESTION,
      '“You said ‘deliveries come late’. How often do you see that?”',
      true,
    ],
    [
      'may not change the customer’s words',
      QUESTION,
      '“You said ‘deliveries are late’. How often does that happen?”',
      false,
    ],
    ['may not bring in a figure', QUESTION, '“You said ‘deliveries come late’. Three times a week, or 5?”', false],
    ['may not bring in a name', QUESTION, '“You said ‘deliveries come late’. Does Pacific do that often?”', false],
    ['may name what the record names', QUESTION, '“You said ‘deliveries come late’. How often at Northwind?”', true],
    ['may not turn a question into a claim', QUESTION, '“You said ‘deliveries come late’. That happens a lot.”', false],
    [
      'may not fill a blank',
      STATED,
      '“If ‘deliveries come late’ is solved by 40 cases of filters, you gain happy customers. Right?”',
      false,
    ],
    [
      'may not promise more',
      BENEFIT,
      '“You told me ‘deliveries come late’. Our drivers double your revenue guaranteed.”',
      false,
    ],
    [
      'may not run on',
      QUESTION,
      `“You said ‘deliveries come late’. ${'And tell me more about it. '.repeat(6)}How often?”`,
      false,
    ],
    ['stays one line in its marks', QUESTION, 'You said ‘deliveries come late’. How often does that happen?', false],
  ])('%s', (_, before, text, kept) => {
    expect(holds(text, before, RECORD)).toBe(kept)
  })

  test('in Chinese is held to the same', () => {
    const before = '“您提过‘周末老断货’，这种情况多久碰到一次？”'
    expect(holds('“您说过‘周末老断货’，大概多久会碰到一回？”', before, [])).toBe(true)
    expect(holds('“您说过‘周末老断货’，是不是每月有3次？”', before, [])).toBe(false)
    expect(holds('“您说过周末缺货，多久碰到一次？”', before, [])).toBe(false)
  })
})

test('only lines that are said aloud are given to a model, and what does not hold stays as it was', () => {
  const made: Made = {
    result: '',
    blocks: [
      { lines: [{ text: QUESTION, say: true }, { text: 'Find a problem first.' }] },
      { lines: [{ text: BENEFIT, say: true }] },
    ],
    ask: ['the value?'],
    fields: [],
  }
  expect(wordable(made).map(one => one.id)).toEqual(['0.0', '1.0'])
  const better = '“You said ‘deliveries come late’. How often do you see that?”'
  const next = reworded(
    made,
    [
      { id: '0.0', text: better },
      { id: '1.0', text: '“Buy now!”' },
      { id: '0.1', text: 'x' },
    ],
    RECORD,
  )
  expect(next.kept).toBe(1)
  expect(next.made.blocks.flatMap(block => block.lines.map(line => line.text))).toEqual([
    better,
    'Find a problem first.',
    BENEFIT,
  ])
})
