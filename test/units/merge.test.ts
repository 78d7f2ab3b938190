// How a fact that was just said meets those already held.
import { expect, test } from 'vitest'
import { type Held, merge } from '../../src/facts/merge.ts'

const held = (change: Partial<Held> = {}): Held => ({
  ...{ id: 'old', contact: 'wang', key: 'schedule', value: '上午', certainty: null, saidOn: '2026-11-10' },
  ...change,
})
const said = { contact: 'wang', key: 'schedule' as const, value: '下午三点后', saidOn: '2026-11-23' }

test('a first word is added', () => {
  expect(merge(said, [])).toEqual({ kind: 'add' })
})

test('the same value, however written, was said again', () => {
  expect(merge({ ...said, value: ' 上午。' }, [held()])).toEqual({ kind: 'again', held: 'old' })
})

test('another value takes the place of the earlier one', () => {
  expect(merge(said, [held()])).toEqual({ kind: 'supersede', held: ['old'] })
})

test('keys that hold several values at once gather them', () => {
  expect(merge({ ...said, key: 'interests', value: '钓鱼' }, [held({ key: 'interests', value: '书法' })])).toEqual({
    kind: 'add',
  })
})

test('what is said of one person leaves what is known of another alone', () => {
  expect(merge(said, [held({ contact: 'li' })])).toEqual({ kind: 'add' })
  expect(merge({ ...said, contact: null }, [held()])).toEqual({ kind: 'add' })
})

test('hearsay stands beside a firm word and takes the place of other hearsay only', () => {
  const doubt = { ...said, certainty: 'hearsay' as const }
  expect(merge(doubt, [held()])).toEqual({ kind: 'add' })
  expect(merge(doubt, [held({ id: 'rumour', certainty: 'hearsay' }), held()])).toEqual({
    kind: 'supersede',
    held: ['rumour'],
  })
})

test('a firm word takes the place of both', () => {
  expect(merge(said, [held({ id: 'rumour', certainty: 'unsure', value: '晚上' }), held()])).toEqual({
    kind: 'supersede',
    held: ['rumour', 'old'],
  })
})

test('what is told late of an earlier day is history already', () => {
  expect(merge({ ...said, saidOn: '2026-11-01' }, [held()])).toEqual({ kind: 'before', held: 'old' })
})
