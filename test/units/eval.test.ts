// The scorer on small notes made by hand: what is right, missed, invented, optional, and how the figures are laid out.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/eval/figures.ts'
import { goldSchema } from '../../src/eval/gold.ts'
import { runOf } from '../../src/eval/run.ts'
import { type Case, scoreNotes } from '../../src/eval/score.ts'
import { evalTable, worstNotes } from '../../src/eval/table.ts'
import { meaningSchema } from '../../src/understanding/meaning.ts'

const TEXT = '今天去了恒瑞，王店长爱喝龙井，周五前要20盒报价。'
const quote = '爱喝龙井'
const taste = { about: '王店长', key: 'taste', value: '龙井' }
const quoted = { ...taste, quote }

function noted(gold: object, visits: object[] | undefined, more: { intent?: string; text?: string } = {}): Case {
  const { intent = 'log_visit', text = TEXT } = more
  const meaning = visits && meaningSchema.parse({ language: 'zh', intent, visits })
  return { id: 'n1', text, gold: goldSchema.parse({ intent: 'log_visit', ...gold }), meaning }
}
const of = (wanted: object, got: object) =>
  scoreNotes([noted({ visits: [{ customer: '恒瑞', ...wanted }] }, [{ customer: '恒瑞', ...got }])])
const faults = (wanted: object, got: object) => of(wanted, got).faults.map(fault => fault.what)

describe('what is right', () => {
  test.each([
    ['the same', { facts: [taste] }, { facts: [quoted] }],
    ['one of several', { facts: [{ ...taste, value: ['普洱', '龙井'] }] }, { facts: [quoted] }],
    ['another key that will do', { facts: [{ ...taste, key: ['interests', 'taste'] }] }, { facts: [quoted] }],
    ['a longer wording', { facts: [{ ...taste, value: '爱喝龙井茶' }] }, { facts: [quoted] }],
    ['nothing, where all is optional', { facts: [{ ...taste, optional: true }] }, {}],
    ['what is optional', { facts: [{ ...taste, optional: true }] }, { facts: [quoted] }],
    ['a sum in other clothes', { deal: { amount: '5000' } }, { deal: { amount: 5000, quote } }],
    [
      'any topic but that of an objection',
      { signals: [{ kind: 'praise', topic: '服务' }] },
      { signals: [{ kind: 'praise', quote }] },
    ],
    [
      'a promise without a day',
      { follow_ups: [{ what: '报价', by: 'rep' }] },
      { follow_ups: [{ what: '送报价', by: 'rep', quote }] },
    ],
  ])('%s', (_, wanted, got) => {
    expect(faults(wanted, got)).toEqual([])
  })
})

describe('what is wrong', () => {
  test.each([
    ['a missing fact', { facts: [taste] }, {}, ['missed fact']],
    ['an invented one', {}, { facts: [quoted] }, ['invented fact']],
    ['another value', { facts: [taste] }, { facts: [{ ...quoted, value: '咖啡' }] }, ['missed fact', 'invented fact']],
    ['another person', { facts: [taste] }, { facts: [{ ...quoted, about: '李总' }] }, ['missed fact', 'invented fact']],
    ['a quote from nowhere', { facts: [taste] }, { facts: [{ ...quoted, quote: '爱喝普洱' }] }, ['unsupported']],
    [
      'another topic of an objection',
      { signals: [{ kind: 'objection', topic: 'price' }] },
      { signals: [{ kind: 'objection', topic: 'stock', quote }] },
      ['missed signal', 'invented signal'],
    ],
    [
      'another day',
      { follow_ups: [{ what: '报价', by: 'rep', due: '2026-11-27' }] },
      { follow_ups: [{ what: '报价', by: 'rep', due: '2026-11-26', quote }] },
      ['missed follow_up', 'invented follow_up'],
    ],
    [
      'a day that nobody said',
      { follow_ups: [{ what: '报价', by: 'rep' }] },
      { follow_ups: [{ what: '报价', by: 'rep', due: '2026-11-27', quote }] },
      ['missed follow_up', 'invented follow_up'],
    ],
    ['a slot too many', { deal: { quantity: 20 } }, { deal: { quantity: 20, amount: 5, quote } }, ['invented deal']],
    ['another day of the visit', { occurred_on: '2026-11-23' }, { occurred_on: '2026-11-22' }, ['when']],
    ['no channel', { channel: ['call', 'visit'] }, {}, ['channel']],
  ])('%s', (_, wanted, got, expected) => {
    expect(faults(wanted, got)).toEqual(expected)
  })

  test('a visit to somebody else is missed and counted as invented, with all that is in it', () => {
    const two = [{ customer: '恒瑞' }, { customer: '远大' }]
    const score = scoreNotes([noted({ visits: two }, [{ customer: '恒瑞' }, { customer: '金桥', facts: [quoted] }])])
    expect(score.faults.map(({ what }) => what)).toEqual(['missed customer', 'invented visit'])
    expect(score.kinds.get('customer')).toEqual({ tp: 1, fp: 1, fn: 1 })
    expect(score.keys.get('taste')).toEqual({ tp: 0, fp: 1, fn: 0 })
  })

  test('no answer at all misses everything', () => {
    const score = scoreNotes([noted({ visits: [{ customer: '恒瑞', facts: [taste] }] }, undefined)])
    expect(score).toMatchObject({ lines: 1, missing: 1, intents: 0, notes: 1, whole: 0 })
    expect(score.kinds.get('fact')).toEqual({ tp: 0, fp: 0, fn: 1 })
  })
})

test('the figures are shares to three decimals', () => {
  const right = noted({ visits: [{ customer: '恒瑞', facts: [taste] }] }, [{ customer: '恒瑞', facts: [quoted] }])
  const wrong = noted({ visits: [{ customer: '恒瑞', facts: [taste] }] }, [{ customer: '恒瑞', facts: [] }])
  const other = noted({ intent: ['help', 'other'] }, [], { intent: 'other' })
  const figures = figuresOf(scoreNotes([right, wrong, other]))
  expect(figures).toMatchObject({ lines: 3, missing: 0, intent_accuracy: 1, precision: 1, recall: 0.75, f1: 0.857 })
  expect(figures).toMatchObject({ whole_notes_right: 0.5, unsupported_rate: 0, due_dates_exact: 0 })
  expect(figures.by_kind.fact).toEqual({ f1: 0.667, tp: 1, fp: 0, fn: 1 })
})

describe('the table', () => {
  const cost = { milliseconds: 4, inputTokens: 10, outputTokens: 2, fellBack: false }
  const gold = { visits: [{ customer: '恒瑞', facts: [taste, { ...taste, key: 'interests', value: '下棋' }] }] }
  const good = { ...noted(gold, [{ customer: '恒瑞', facts: [quoted] }]), ...cost }
  const bad = { ...noted(gold, []), ...cost, milliseconds: 900, fellBack: true }
  const table = evalTable([runOf('openai', [good, good]), runOf('offline', [good, bad])])
  const cells = (name: string) =>
    table
      .split('\n')
      .find(line => line.startsWith(`| ${name} `))
      ?.split('|')
      .slice(2, -1)
      .map(cell => cell.trim())

  test('sets both engines side by side, with what they cost', () => {
    expect(cells('2 notes')).toEqual(['openai', 'offline'])
    expect(cells('customer')).toEqual(['100.0 % (100.0 % / 100.0 %)', '66.7 % (100.0 % / 50.0 %)'])
    expect(cells('ms p99')).toEqual(['4.0', '900'])
    expect(cells('tokens in')).toEqual(['20', '20'])
    expect(cells('read offline instead')).toEqual(['0', '1'])
  })

  test('lists the keys that went worst first', () => {
    expect(cells('interests')).toEqual([
      '0.0 % (0 right, 2 missed, 0 invented)',
      '0.0 % (0 right, 2 missed, 0 invented)',
    ])
    expect(table.indexOf('| interests')).toBeLessThan(table.indexOf('| taste'))
  })

  test('the notes with the most faults come with their words', () => {
    const { faults } = scoreNotes([
      { ...good, id: 'a' },
      { ...bad, id: 'b' },
    ])
    const listed = worstNotes(faults, new Map([['b', TEXT]]), 1)
    expect(listed.split('\n')[0]).toBe(`b (3): ${TEXT}`)
    expect(listed).toContain('missed fact: {"about":"王店长","key":"taste","value":"龙井"}')
    expect(listed).not.toContain('a (')
  })
})
