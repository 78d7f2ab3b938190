// The facts of two customers woven into one history.
import { expect, test } from 'vitest'
import { type Strand, weave } from '../../src/customers/merge/weave.ts'

const strand = (id: string, side: Strand['side'], parts: Partial<Strand>): Strand => ({
  ...{
    id,
    side,
    contact: null,
    key: 'payment_terms',
    value: id,
    quote: id,
    visit: `visit ${id}`,
    saidOn: '2026-11-01',
  },
  ...{ certainty: null, again: [] },
  ...parts,
})
let made = 0
const woven = (...strands: Strand[]) =>
  Object.fromEntries(weave(strands, () => `new ${++made}`).map(one => [one.id, one]))

test('the later word holds, whichever customer it was said of', () => {
  const found = woven(
    strand('30', 'gone', { saidOn: '2026-11-01', replacedBy: '60' } as Partial<Strand>),
    strand('45', 'kept', { saidOn: '2026-11-10' }),
    strand('60', 'gone', { saidOn: '2026-11-20' }),
  )
  expect(found['30']).toMatchObject({ heldUntil: '2026-11-10', replacedBy: '45' })
  expect(found['45']).toMatchObject({ heldUntil: '2026-11-20', replacedBy: '60' })
  expect(found['60']).toMatchObject({ heldUntil: null, replacedBy: null })
})

test('what both say lives on in the earlier one', () => {
  const found = woven(
    strand('a', 'gone', { value: '30天', saidOn: '2026-11-01' }),
    strand('b', 'kept', { value: '30天', saidOn: '2026-11-10' }),
  )
  expect(found.a).toMatchObject({ again: [{ visit: 'visit b', quote: 'b', on: '2026-11-10' }], heldUntil: null })
  expect(found.b).toMatchObject({ within: 'a', replacedBy: 'a' })
})

test('a repetition after another word was said becomes a fact of its own', () => {
  const again = [{ visit: 'visit c', quote: 'again', on: '2026-11-20' }]
  const found = woven(
    strand('a', 'gone', { value: '30天', saidOn: '2026-11-01', again }),
    strand('b', 'kept', { value: '60天', saidOn: '2026-11-10' }),
  )
  const copy = Object.values(found).find(one => one.copyOf === 'a')
  expect(found.a).toMatchObject({ again: [], heldUntil: '2026-11-10', replacedBy: 'b' })
  expect(found.b).toMatchObject({ heldUntil: '2026-11-20', replacedBy: copy?.id })
  expect(copy).toMatchObject({ value: '30天', visit: 'visit c', quote: 'again', saidOn: '2026-11-20', heldUntil: null })
})

test('a doubtful word never takes the place of a firm one', () => {
  const found = woven(
    strand('firm', 'gone', { saidOn: '2026-11-01' }),
    strand('rumour', 'kept', { saidOn: '2026-11-10', certainty: 'hearsay' }),
  )
  expect(found.firm?.heldUntil).toBeNull()
  expect(found.rumour?.heldUntil).toBeNull()
})

test('what only one customer has, and what is about another person, is let be', () => {
  expect(woven(strand('a', 'gone', {}), strand('b', 'gone', { saidOn: '2026-11-02' }))).toEqual({})
  expect(woven(strand('a', 'gone', { contact: '1' }), strand('b', 'kept', { contact: '2' }))).toEqual({})
})
