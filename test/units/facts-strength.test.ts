// A fact that several visits said: what each saying adds, what is left when one goes, and how it stood on a day.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Strength, strengthened, strengthOn, toldEarlier, weakened } from '../../src/facts/strength.ts'

const first: Strength = {
  ...{ visit: 'v1', quote: 'q1', saidOn: '2026-11-01', value: '龙井', certainty: 'hearsay', again: [] },
}
const said = (visit: string, on: string, of: Partial<Parameters<typeof strengthened>[1]> = {}) => ({
  ...{ visit, on, quote: visit, value: '龙井', certainty: null, fuller: false },
  ...of,
})

describe('said again', () => {
  test('hearsay becomes firm once it is stated, and is hearsay again when that is taken back', () => {
    const firm = strengthened(first, said('v2', '2026-11-05'))
    expect(firm.certainty).toBeNull()
    expect(weakened(firm, ['v2'])).toEqual(first)
  })

  test('the fuller value is held, and goes with its saying', () => {
    const fuller = strengthened(first, said('v2', '2026-11-05', { value: '狮峰龙井', fuller: true }))
    const more = strengthened(fuller, said('v3', '2026-11-09', { value: '龙井茶' }))
    expect(more.value).toBe('狮峰龙井')
    expect(weakened(more, ['v2'])).toMatchObject({ value: '龙井', certainty: null, again: [{ visit: 'v3' }] })
    expect(weakened(more, ['v1'])).toMatchObject({ visit: 'v2', value: '狮峰龙井', saidOn: '2026-11-05' })
  })

  test('on a day it stands as it was said by then', () => {
    const later = strengthened(first, said('v2', '2026-11-05', { value: '狮峰龙井', fuller: true }))
    expect(strengthOn(later, '2026-11-04')).toMatchObject({ value: '龙井', certainty: 'hearsay', again: [] })
    expect(strengthOn(later, '2026-11-05')).toEqual(later)
  })

  test('told late, the earlier saying comes first, and the rest is as it was when it goes', () => {
    const firm = strengthened(first, said('v2', '2026-11-05'))
    const early = toldEarlier(firm, { ...said('v0', '2026-10-20'), plainer: false })
    expect(early).toMatchObject({
      visit: 'v0',
      saidOn: '2026-10-20',
      certainty: null,
      again: [{ visit: 'v1' }, { visit: 'v2' }],
    })
    expect(weakened(early, ['v0'])).toEqual(firm)
  })
})

const saying = fc.record({
  certainty: fc.constantFrom(null, 'hearsay' as const, 'unsure' as const),
  fuller: fc.boolean(),
  value: fc.constantFrom('龙井', '狮峰龙井', '明前狮峰龙井'),
})

test('whatever is said and taken back, what is left is what the others alone would have said', () => {
  fc.assert(
    fc.property(fc.array(saying, { minLength: 1, maxLength: 6 }), fc.nat(5), (sayings, at) => {
      const all = sayings.map((one, i) => said(`w${i}`, `2026-12-0${i + 1}`, one))
      const gone = `w${at % all.length}`
      const whole = all.reduce<Strength>(strengthened, first)
      const without = all.filter(one => one.visit !== gone).reduce<Strength>(strengthened, first)
      expect(weakened(whole, [gone])).toEqual(without)
    }),
  )
})

test('nothing is left when nobody says it any more', () => {
  expect(weakened(strengthened(first, said('v2', '2026-11-05')), ['v1', 'v2'])).toBeUndefined()
})
