// What FFAB, SPIN, the closing sentence and the five questions make of notes and replies, apart from any store.
import { describe, expect, test } from 'vitest'
import { makeClose, readBlanks } from '../../src/coaching/tools/close.ts'
import { makeFfab, readFfabReply } from '../../src/coaching/tools/ffab.ts'
import { readNote } from '../../src/coaching/tools/note.ts'
import { makeQualify, readAnswers } from '../../src/coaching/tools/qualify.ts'
import { makeSpin } from '../../src/coaching/tools/spin.ts'
import { fact, given, ground, ON } from './tools-ground.ts'

const said = (made: { blocks: { lines: { text: string }[] }[] }) =>
  made.blocks.flatMap(block => block.lines.map(line => line.text))

describe('a product note', () => {
  test.each([
    [
      'sealed drawers keep the cold in, so food lasts longer',
      [{ feature: 'sealed drawers', function: 'keep the cold in', advantage: 'food lasts longer' }],
    ],
    [
      'It has a wide lens. It reads a whole shelf. So counting is faster. You get your evenings back.',
      [
        {
          feature: 'wide lens',
          function: 'It reads a whole shelf',
          advantage: 'counting is faster',
          benefit: 'You get your evenings back',
        },
      ],
    ],
    [
      'Feature: wide lens\nFunction: reads a shelf\nFeature: big screen',
      [{ feature: 'wide lens', function: 'reads a shelf' }, { feature: 'big screen' }],
    ],
    ['1. own vans\n2) a tracking app', [{ feature: 'own vans' }, { feature: 'a tracking app' }]],
    [
      '抽屉是密封的，开门时冷气跑不掉，所以东西放得更久，您的店里每周少扔两筐',
      [
        {
          feature: '抽屉是密封的',
          function: '开门时冷气跑不掉',
          advantage: '东西放得更久',
          benefit: '您的店里每周少扔两筐',
        },
      ],
    ],
    [
      '广角镜头能一张照片读完货架；自带扫码',
      [{ feature: '广角镜头', function: '能一张照片读完货架' }, { feature: '自带扫码' }],
    ],
    ['智能温控', [{ feature: '智能温控' }]],
    ['特点：密封抽屉；优点：更省电', [{ feature: '密封抽屉', advantage: '更省电' }]],
    ['', []],
    ['。。。', []],
  ])('%s', (note, rows) => {
    expect(readNote(note)).toEqual(rows)
  })

  test('nothing is written that the note, or the customer, did not say', () => {
    const made = makeFfab(
      ground({
        given: given({ note: 'own vans, so nobody waits' }),
        facts: [fact('pain', 'late', 'deliveries come late')],
      }),
    )
    expect(said(made)).toEqual(['own vans', '', 'nobody waits', '“You told me ‘deliveries come late’. Nobody waits.”'])
    expect(made.ask).toEqual(['What does “own vans” do?'])
  })

  test('what was only heard is no need, and without an advantage nothing is promised', () => {
    const note = given({ note: 'own vans' })
    expect(said(makeFfab(ground({ given: note, facts: [fact('need', 'speed', 'speed', 'hearsay')] })))[3]).toBe('')
    expect(said(makeFfab(ground({ given: note, facts: [fact('need', 'speed')] })))[3]).toBe('')
  })

  test('a reply fills the blank that it names, the only one there is, or tells of another feature', () => {
    const one = ground({ given: given({ note: 'own vans, so nobody waits' }), facts: [fact('need', 'speed')] })
    expect(readFfabReply('they bring it the same day', one)).toEqual({ '0.function': 'they bring it the same day' })
    const two = ground({ given: given({ note: 'own vans\na tracking app' }) })
    expect(readFfabReply('2 advantage: nobody has to call', two)).toEqual({ '1.advantage': 'nobody has to call' })
    expect(readFfabReply('1 they bring it the same day', two)).toEqual({ '0.function': 'they bring it the same day' })
    expect(readFfabReply('a warm counter', two)).toEqual({ note: 'own vans\na tracking app\na warm counter' })
  })
})

describe('SPIN', () => {
  test('with nothing on record it asks how things stand, and for a problem before its cost', () => {
    const made = makeSpin(ground())
    expect(made.blocks.map(block => block.lines.length)).toEqual([2, 1, 1, 1])
    expect(said(made)[0]).toContain('Who do you use for this')
    expect(said(made)).toContain('Find a problem first; only then is there something to ask here.')
  })

  test('with all known it goes straight to the problem', () => {
    const known = [
      ...[fact('current_supplier', 'Pacific'), fact('reorder_cycle_days', '30'), fact('buying_process', 'a board')],
      ...[fact('role', 'decider'), fact('budget_when', '2027-01-01')],
    ]
    expect(said(makeSpin(ground({ facts: known })))[0]).toBe(
      'You know the situation already: go straight to what isn’t right.',
    )
  })

  test('a rumour is asked about like what is unknown, and words that speak of us are not said back', () => {
    const rumour = makeSpin(ground({ facts: [fact('current_supplier', 'Pacific', 'Pacific', 'hearsay')] }))
    expect(said(rumour)[0]).toContain('Who do you use for this')
    const aboutUs = [{ id: 's', kind: 'complaint' as const, quote: 'our deliveries are slow', on: ON }]
    expect(said(makeSpin(ground({ signals: aboutUs }))).join()).not.toContain('our deliveries')
  })
})

test('the closing sentence names its blanks and never takes one thing for two', () => {
  const made = makeClose(ground({ facts: [fact('need', 'a delivery before nine')] }))
  expect(made.result).toContain(
    '‘a delivery before nine’ is really taken care of by [solution?], what you gain is [value?]',
  )
  expect(made.ask).toHaveLength(2)
  expect(readBlanks('value: an hour a day', ground())).toEqual({ value: 'an hour a day' })
  expect(readBlanks('no idea', ground())).toBeUndefined()
})

test('answers to the five questions are told apart by label, number or matter', () => {
  expect(readAnswers('1 200k, approved\n5. Sarah supports us', ground())).toEqual({
    budget: '200k, approved',
    win: 'Sarah supports us',
  })
  expect(readAnswers('1 March', ground({ given: given({ budget: '200k' }) }))).toEqual({ timetable: 'March' })
  expect(readAnswers('budget: 200k\nwin: Sarah is on our side', ground())).toEqual({
    budget: '200k',
    win: 'Sarah is on our side',
  })
  expect(readAnswers('时间：三月定；值得：一年六次拜访', ground())).toEqual({
    timetable: '三月定',
    worth: '一年六次拜访',
  })
  expect(readAnswers('they go live in March', ground())).toEqual({ timetable: 'they go live in March' })
  expect(readAnswers('lovely weather today', ground())).toBeUndefined()
  expect(makeQualify(ground({ given: given({ budget: '200k' }) })).result).toContain('1 of 5')
})
