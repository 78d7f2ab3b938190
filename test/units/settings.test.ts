// Settings of nudges: whose word holds, within which bounds, what is kept, and what a change makes of it.
import { describe, expect, test } from 'vitest'
import { changed, differing, readKept, toKeep } from '../../src/nudges/overrides.ts'
import {
  merged,
  NO_OVERRIDES,
  NUMBER_KEYS,
  NUMBERS,
  numberIn,
  type Overrides,
  USUAL,
} from '../../src/nudges/settings.ts'

const set = (over: Partial<Overrides>): Overrides => ({ ...NO_OVERRIDES, ...over })

describe('whose word holds', () => {
  test('nobody’s: the usual', () => {
    expect(merged()).toEqual(USUAL)
    expect(USUAL).toMatchObject({ off: [], limit: 5, cadenceDays: { A: 7, B: 14, C: 30, D: 90 }, stalledDays: 14 })
    for (const key of NUMBER_KEYS) expect(numberIn(USUAL, key)).toBe(NUMBERS[key].usual)
  })

  test('the rep’s over the team’s over the usual, number by number and kind by kind', () => {
    const team = set({ kinds: { birthday: false, festival: false }, numbers: { limit: 4, cadence_a: 10, stalled: 20 } })
    const own = set({ kinds: { birthday: true, drill: false }, numbers: { limit: 2, cadence_b: 9 } })
    expect(merged(team, own)).toEqual({
      ...USUAL,
      ...{ off: ['festival', 'drill'], limit: 2, stalledDays: 20 },
      cadenceDays: { A: 10, B: 9, C: 30, D: 90 },
    })
  })

  test.each(NUMBER_KEYS)('%s never leaves its bounds', key => {
    const { least, most } = NUMBERS[key]
    expect(numberIn(merged(set({ numbers: { [key]: -5 } })), key)).toBe(least)
    expect(numberIn(merged(set({ numbers: { [key]: 5000 } })), key)).toBe(most)
  })

  test('the rep’s festivals take the place of the team’s', () => {
    const [christmas, qixi] = [
      { on: '--12-25', name: '圣诞节' },
      { on: 'lunar:07-07', name: '七夕' },
    ]
    expect(merged(set({ festivals: [christmas] }), set({ festivals: [qixi] })).festivals).toEqual([qixi])
    expect(merged(set({ festivals: [christmas] }), NO_OVERRIDES).festivals).toEqual([christmas])
  })
})

describe('what is kept', () => {
  test('nothing at all is kept as nothing', () => {
    expect(toKeep(NO_OVERRIDES)).toBeNull()
    expect(toKeep(set({ kinds: { birthday: false } }))).toEqual({ kinds: { birthday: false }, numbers: {} })
  })

  test.each([
    ['a number out of bounds', set({ numbers: { limit: 11 } })],
    ['a broken number', set({ numbers: { cadence_a: 2.5 } })],
    ['a kind that is none', { kinds: { lunch: false }, numbers: {} } as unknown as Overrides],
    ['a number that is none', { kinds: {}, numbers: { lunch: 1 } } as unknown as Overrides],
    ['a day that is none', set({ festivals: [{ on: '13-45', name: 'x' }] })],
  ])('%s does not go in', (_, overrides) => {
    expect(() => toKeep(overrides)).toThrow()
  })

  test('what no longer fits is passed over when it is read, and the rest holds', () => {
    const kinds = { birthday: false, festival: 'no', lunch: false }
    const numbers = { limit: 99, cadence_a: 5, stalled: '9', lunch: 3 }
    const festivals = [{ on: '--12-25', name: '圣诞节' }, { on: 'x', name: 'y' }, 7]
    expect(readKept({ kinds, numbers, festivals })).toEqual({
      ...{ kinds: { birthday: false }, numbers: { cadence_a: 5 } },
      festivals: [{ on: '--12-25', name: '圣诞节' }],
    })
  })

  test.each([null, undefined, 'x', 7, [], { kinds: 1, numbers: 'x', festivals: {} }])('%j reads as nothing', stored => {
    expect(readKept(stored)).toEqual(NO_OVERRIDES)
  })
})

describe('a change', () => {
  const team = set({ kinds: { festival: false }, numbers: { limit: 4 } })

  test('leaves what it does not name', () => {
    const own = set({ kinds: { drill: false }, numbers: { cadence_a: 5 } })
    expect(changed(own, { kinds: { birthday: false }, numbers: { limit: 3 } }, [team])).toEqual(
      set({ kinds: { birthday: false, drill: false }, numbers: { limit: 3, cadence_a: 5 } }),
    )
  })

  test('to what the team has is no word of one’s own, so that it follows the team', () => {
    const own = set({ kinds: { festival: true, drill: false }, numbers: { limit: 3 } })
    expect(changed(own, { kinds: { festival: false, drill: true }, numbers: { limit: 4 } }, [team])).toEqual(
      NO_OVERRIDES,
    )
  })

  test('to nothing goes back to the team’s', () => {
    const own = set({ numbers: { limit: 3 }, festivals: [{ on: '--12-25', name: 'x' }] })
    expect(changed(own, { numbers: { limit: null }, festivals: null }, [team])).toEqual(NO_OVERRIDES)
  })

  test('is told in what differs', () => {
    const after = merged(set({ kinds: { birthday: false }, numbers: { limit: 3 } }))
    expect(differing(USUAL, after)).toEqual([
      { of: 'number', key: 'limit', from: 5, to: 3 },
      { of: 'kind', kind: 'birthday', on: false },
    ])
    expect(differing(after, after)).toEqual([])
  })
})
