// Deals as they stand in the book: since when they are worth qualifying, and whether a proposal was made.
import { expect, test } from 'vitest'
import { dealsOn, lastProposal } from '../../src/nudges/shelf/deals.ts'
import type { DealRow, FollowUpRow } from '../../src/nudges/store/rows.ts'

let n = 0
const said = (saidOn: string, step: DealRow['step'], more: Partial<DealRow> = {}) =>
  ({
    ...{ id: `s${++n}`, deal: 'd', product: null, quantity: null, unit: null, amount: null, currency: null },
    ...{ step, saidOn, closeOn: null, quote: '', visit: `v${n}`, certainty: null, setAside: null },
    ...more,
  }) as DealRow
const since = (...rows: DealRow[]) =>
  dealsOn(rows, []).map(({ stepSince, qualifiedSince }) => [stepSince, qualifiedSince])

test.each([
  ['before the third step', [said('2026-11-02', 'trust')], ['2026-11-02', undefined]],
  ['without a step', [said('2026-11-02', null)], ['2026-11-02', undefined]],
  ['from its first word on', [said('2026-11-02', 'value')], ['2026-11-02', '2026-11-02']],
  [
    'through later steps and words without one',
    [
      said('2026-11-02', 'trust'),
      said('2026-11-05', 'needs'),
      said('2026-11-06', null),
      said('2026-11-09', 'commitment'),
    ],
    ['2026-11-09', '2026-11-05'],
  ],
  [
    'anew after it fell back',
    [said('2026-11-02', 'needs'), said('2026-11-05', 'trust'), said('2026-11-09', 'value')],
    ['2026-11-09', '2026-11-09'],
  ],
  [
    'whatever was only heard',
    [said('2026-11-02', 'needs'), said('2026-11-05', 'trust', { certainty: 'hearsay' })],
    ['2026-11-02', '2026-11-02'],
  ],
])('a deal counts %s', (_name, rows, days) => {
  expect(since(...rows)).toEqual([days])
})

const owed = (what: string, saidOn: string, more: object = {}) =>
  ({ what, saidOn, by: 'rep', quote: '', state: 'done', ...more }) as FollowUpRow
test.each<[string, FollowUpRow[], { quote: string; on: string }[], string | undefined]>([
  ['promised and done', [owed('send the proposal', '2026-11-02')], [], '2026-11-02'],
  [
    'promised in the words alone',
    [owed('发给她', '2026-11-02', { quote: '周五发方案给她', state: 'open' })],
    [],
    '2026-11-02',
  ],
  ['promised by the customer', [owed('send the proposal', '2026-11-02', { by: 'customer' })], [], undefined],
  ['said to be given', [], [{ quote: 'we presented the proposal', on: '2026-11-05' }], '2026-11-05'],
  ['only wished for', [], [{ quote: 'they want a proposal', on: '2026-11-05' }], undefined],
  ['given twice', [owed('建议书', '2026-11-09')], [{ quote: '方案发了', on: '2026-11-05' }], '2026-11-09'],
  ['something else', [owed('送对比表', '2026-11-09')], [], undefined],
])('a proposal that was %s', (_name, followUps, quotes, day) => {
  expect(lastProposal(followUps, quotes)).toBe(day)
})
