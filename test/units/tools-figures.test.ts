// What EV and the visit plan are made of, apart from any store: figures read from words, deals weighed, goals reached.
import { describe, expect, test } from 'vitest'
import { figureOf, readInput, readInputs } from '../../src/coaching/tools/figures.ts'
import { proposePlan } from '../../src/coaching/tools/plan.ts'
import { changed, readChange } from '../../src/coaching/tools/plan-change.ts'
import { makeValue } from '../../src/coaching/tools/value.ts'
import { compare, type Goal } from '../../src/plans/plan.ts'
import { deal, given, ground } from './tools-ground.ts'

describe('EV', () => {
  test.each([
    ['CB 20000, AV 50000, P 0.3', { CB: '20000', AV: '50000', P: '0.3' }],
    ['CB = $20k; AV = $50k; P = 30%', { CB: '$20k', AV: '$50k', P: '0.3' }],
    ['They buy 20k now, could add 50k, 30% likely', { AV: '50k', P: '0.3' }],
    ['now 20k, could add 50k, chance 0.25', { CB: '20k', AV: '50k', P: '0.25' }],
    ['现在一年2万，可能再加5万，把握三成', { CB: '2万', AV: '5万', P: '0.3' }],
    ['CB：2万，AV：5万，P：0.3', { CB: '2万', AV: '5万', P: '0.3' }],
    ['把握五五开', { P: '0.5' }],
    ['概率百分之三十', { P: '0.3' }],
    ['what is it worth?', {}],
  ])('reads “%s”', (text, inputs) => {
    const read = readInputs(text)
    for (const [input, words] of Object.entries(inputs)) {
      const got = read[input as keyof typeof read] ?? ''
      if (input === 'P') expect(got).toBe(words)
      else expect(figureOf(got)?.value).toBe(figureOf(words)?.value)
    }
    expect(Object.keys(read).sort()).toEqual(Object.keys(inputs).sort())
  })

  test('a single figure is read for what it stands for', () => {
    expect(readInput('P', '三成')).toBe('0.3')
    expect(readInput('P', '40%')).toBe('0.4')
    expect(readInput('CB', '3万')).toBe('3万')
    expect(readInput('CB', 'I have no idea at all about that')).toBeUndefined()
  })

  test('several deals are weighed by amount; currencies are not mixed', () => {
    const two = [deal({ amount: 30000, step: 'needs' }), deal({ amount: 10000, step: 'commitment' })]
    expect(makeValue(ground({ deals: two, given: given({ CB: '0' }) })).result).toBe('EV = 0 + 40,000 × 0.5 = 20,000')
    const mixed = [
      deal({ amount: 30000, currency: 'USD', step: 'needs' }),
      deal({ amount: 900, currency: 'CNY', step: 'payment' }),
    ]
    const made = makeValue(ground({ deals: mixed }))
    expect(made.ask).toHaveLength(1)
    expect(made.note).toContain('Different currencies')
  })

  test('nothing is worked out from what was only heard, or without a chance', () => {
    const rumour = makeValue(ground({ deals: [deal({ amount: 5000, step: 'payment', certainty: 'hearsay' })] }))
    expect(rumour.ask).toHaveLength(3)
    expect(makeValue(ground({ deals: [deal({ amount: 5000 })], given: given({ CB: '1000' }) })).ask).toEqual([
      'P: how likely is that addition? For example 0.3 or 30%.',
    ])
  })
})

describe('a plan', () => {
  const promise = {
    id: 'f1',
    what: 'a quote',
    by: 'rep' as const,
    due: '2026-11-27',
    kind: 'task' as const,
    quote: 'a quote',
  }

  test('of a customer nothing is known of begins with who decides', () => {
    const plan = proposePlan(ground(), '2026-11-24')
    expect(plan.purpose).toBe('Find out who decides')
    expect(plan.goals[0]).toMatchObject({ of: 'fact', key: 'role' })
  })

  test('what is due long after is not brought', () => {
    expect(proposePlan(ground({ followUps: [{ ...promise, due: '2027-03-01' }] }), '2026-11-24').purpose).toBe(
      'Find out who decides',
    )
  })

  test('is changed line by line, and the rep’s own result is what counts then', () => {
    const change = readChange('result: a trial date\nadd: bring samples')
    const plan = changed(proposePlan(ground({ followUps: [promise] }), '2026-11-24'), change ?? {})
    expect(plan.result).toBe('a trial date')
    expect(plan.actions.at(-1)).toBe('bring samples')
    expect(plan.goals).toEqual([
      { of: 'words', what: 'a trial date' },
      { of: 'promise', id: 'f1', what: 'Bring: a quote' },
    ])
    expect(readChange('see you tomorrow')).toBeUndefined()
  })

  test('is reached goal by goal', () => {
    const goals: Goal[] = [
      { of: 'fact', key: 'budget', what: 'the budget' },
      { of: 'promise', id: 'f1', what: 'the quote' },
      { of: 'step', step: 'value', what: 'they see the value' },
      { of: 'words', what: '拿到试用日期' },
      { of: 'words', what: 'a date for the trial' },
      { of: 'settled', signal: 's1', what: 'the complaint' },
    ]
    const brought = {
      text: '王店长定了试用日期，12月3日',
      facts: ['budget' as const],
      settled: ['f1'],
      signals: [],
      step: 'needs' as const,
    }
    expect(compare(goals, brought)).toEqual({
      reached: ['the budget', 'the quote', '拿到试用日期'],
      left: ['they see the value', 'a date for the trial', 'the complaint'],
    })
    expect(compare(goals, { ...brought, step: 'payment', signals: ['s1'] }).left).toEqual(['a date for the trial'])
  })
})
