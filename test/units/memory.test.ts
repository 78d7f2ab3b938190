// What earlier nudges mean for a morning's drafts.
import { describe, expect, test } from 'vitest'
import type { BookCustomer, NudgeDraft } from '../../src/nudges/book.ts'
import { drafts } from '../../src/nudges/due.ts'
import { type Earlier, remember } from '../../src/nudges/memory.ts'
import { pick } from '../../src/nudges/pick.ts'
import { book, contact, customer, followUp } from './nudges-book.ts'

const promised = customer({ followUps: [followUp({ due: '2026-11-25' })] })
const silent = customer({ tier: 'A', lastContactOn: '2026-11-18' })

/** The nudge that a morning told, with what became of it. */
function told(of: BookCustomer, day: string, fate: Pick<Earlier, 'state' | 'until'>): Earlier {
  const [draft] = drafts(book(day, [of]))
  if (!draft) throw new Error(`nothing is told on ${day}`)
  return { ...draft, day, draft, ...fate }
}
const shown = (of: BookCustomer, day: string, earlier: Earlier[]): NudgeDraft[] => {
  const today = book(day, [of])
  return remember(drafts(today), earlier, today)
}
const snoozed = (until: string) => ({ state: 'snoozed' as const, until })
const skipped = { state: 'skipped' as const, until: null }

describe('what sleeps', () => {
  test('is not told before its day, although its rule repeats', () => {
    const earlier = [told(promised, '2026-11-25', snoozed('2026-11-30'))]
    expect(shown(promised, '2026-11-26', [])).toHaveLength(1)
    expect(shown(promised, '2026-11-26', earlier)).toEqual([])
    expect(shown(promised, '2026-11-30', earlier)).toHaveLength(1)
  })
  test('wakes in the words of the day on which it wakes', () => {
    const [woken] = shown(silent, '2026-11-27', [told(silent, '2026-11-25', snoozed('2026-11-27'))])
    expect(woken?.why).toContain('已经9天没联系')
  })
  test('until a free day wakes on the workday before', () => {
    const earlier = [told(silent, '2026-11-25', snoozed('2026-11-29'))]
    expect(shown(silent, '2026-11-26', earlier)).toEqual([])
    expect(shown(silent, '2026-11-27', earlier)).toHaveLength(1)
  })
  test('does not wake once its matter is closed, moved to a later day, or gone with its customer', () => {
    const earlier = [told(promised, '2026-11-25', snoozed('2026-11-26'))]
    expect(shown({ ...promised, followUps: [] }, '2026-11-26', earlier)).toEqual([])
    expect(shown({ ...promised, followUps: [followUp({ due: '2026-12-09' })] }, '2026-11-26', earlier)).toEqual([])
    expect(shown(customer({ id: 'c2' }), '2026-11-26', earlier)).toEqual([])
    const quiet = [told(silent, '2026-11-25', snoozed('2026-11-27'))]
    expect(shown({ ...silent, lastContactOn: '2026-11-26' }, '2026-11-27', quiet)).toEqual([])
  })
  test('wakes once, however often it was put to sleep', () => {
    const twice = [told(silent, '2026-11-25', snoozed('2026-11-26')), told(silent, '2026-11-25', snoozed('2026-11-27'))]
    expect(shown(silent, '2026-11-27', twice)).toHaveLength(1)
    expect(shown(silent, '2026-11-26', twice)).toEqual([])
  })
  test('a birthday that slept past its day is wished belatedly', () => {
    const born = customer({ contacts: [contact({ birthday: '--11-26' })] })
    const [late] = shown(born, '2026-11-27', [told(born, '2026-11-26', snoozed('2026-11-27'))])
    expect(late?.why).toContain('补一句祝福还不晚')
  })
})

describe('what was skipped', () => {
  test('a promise is not told again', () => {
    const earlier = [told(promised, '2026-11-25', skipped)]
    for (const day of ['2026-11-26', '2026-12-09']) expect(shown(promised, day, earlier)).toEqual([])
  })
  test('silence is told again only after there was contact, be it on the very day of the skip', () => {
    const earlier = [told(silent, '2026-11-25', skipped)]
    expect(shown(silent, '2026-12-02', earlier)).toEqual([])
    for (const lastContactOn of ['2026-11-25', '2026-11-26']) {
      const day = lastContactOn === '2026-11-25' ? '2026-12-02' : '2026-12-03'
      expect(shown({ ...silent, lastContactOn }, day, earlier)).toHaveLength(1)
    }
  })
  test('a birthday is told again next year', () => {
    const born = customer({ contacts: [contact({ birthday: '--11-26' })] })
    const earlier = [told(born, '2026-11-23', skipped)]
    expect(shown(born, '2026-11-26', earlier)).toEqual([])
    expect(shown(born, '2027-11-26', earlier)).toHaveLength(1)
  })
})

test('a birthday at the weekend is not hidden on Friday behind an older matter of the same customer', () => {
  const busy = customer({ contacts: [contact({ birthday: '--11-28' })], followUps: [followUp({ due: '2026-11-25' })] })
  const { chosen, left } = pick(shown(busy, '2026-11-27', []), '2026-11-27')
  expect(chosen.map(({ kind }) => kind)).toEqual(['birthday'])
  expect(left.map(({ kind }) => kind)).toEqual(['follow_up'])
})

test('two runs over the same book give the same order, whatever the ids are', () => {
  const named = (id: string, name: string) => customer({ id, name, followUps: [followUp({ id: `f${id}` })] })
  const order = (ids: [string, string]) => {
    const today = book('2026-11-25', [named(ids[0], '恒瑞'), named(ids[1], '康宁')])
    return pick(drafts(today), '2026-11-25').chosen.map(({ customerName }) => customerName)
  }
  expect(order(['a', 'b'])).toEqual(order(['b', 'a']))
})
