// Drills: when a card comes back, and that each question on it has one right answer, taken from the card.
import { describe, expect, test } from 'vitest'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { drillOf } from '../../src/coaching/practise/drill.ts'
import type { BookDrill } from '../../src/nudges/book.ts'
import { createCalendar } from '../../src/nudges/calendar.ts'
import { addDays } from '../../src/nudges/days.ts'
import { drafts } from '../../src/nudges/due.ts'
import { pick } from '../../src/nudges/pick.ts'
import { USUAL } from '../../src/nudges/settings.ts'
import { customer, OFFICE_WEEK, rep } from './nudges-book.ts'

const playbook = loadPlaybook('prompts/playbook')
const question = (text: string) => ({ question: text, choices: ['a', 'b', 'c'], right: 1, line: 'b' })
const used = (card: string, usedOn: string): BookDrill => ({
  card,
  usedOn,
  questions: { 3: question(`${card} 3`), 90: question(`${card} 90`) },
})

/** What comes on each morning of some weeks after cards were used. */
function mornings(drills: BookDrill[], from: string, days: number): string[] {
  const calendar = createCalendar({ works: [...OFFICE_WEEK], country: 'US' })
  return Array.from({ length: days }, (_, at) => addDays(from, at)).flatMap(today => {
    const book = { today, rep, calendar, settings: USUAL, customers: [], drills }
    return drafts(book).map(({ drill }) => `${today} ${drill?.question}`)
  })
}

describe('a card that was used', () => {
  test.each([
    ['on a Monday, on Thursday', '2026-07-06', '2026-07-09'],
    ['on a Tuesday, on Friday', '2026-07-07', '2026-07-10'],
    ['on a Wednesday: Saturday is free, so on Friday', '2026-07-08', '2026-07-10'],
    ['on a Thursday: Sunday is free, so on Friday', '2026-07-09', '2026-07-10'],
    ['on a Friday, on Monday', '2026-07-10', '2026-07-13'],
  ])('comes back after three days: %s', (_, on, told) => {
    expect(mornings([used('spin', on)], on, 30)).toEqual([`${told} spin 3`])
  })

  test('comes back after ninety days once more, and never again', () => {
    expect(mornings([used('spin', '2026-01-05')], '2026-01-05', 200)).toEqual([
      '2026-01-08 spin 3',
      '2026-04-03 spin 90',
    ])
  })

  test('used twice before a morning is asked about once', () => {
    const twice = [used('spin', '2026-07-08'), used('spin', '2026-07-09')]
    expect(mornings(twice, '2026-07-10', 1)).toEqual(['2026-07-10 spin 3'])
  })

  test('of many cards used in a day three come back', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map(card => used(card, '2026-07-06'))
    expect(mornings(many, '2026-07-06', 10)).toHaveLength(3)
  })

  test('without a question on it stays away', () => {
    const mute = { card: 'spin', usedOn: '2026-07-06', questions: { 3: undefined, 90: undefined } }
    expect(mornings([mute], '2026-07-06', 100)).toEqual([])
  })

  test('takes no room from customers: five of them come, and the drill after them', () => {
    const calendar = createCalendar({ works: [...OFFICE_WEEK], country: 'US' })
    const silent = Array.from({ length: 8 }, (_, at) =>
      customer({ id: `c${at}`, name: `C${at}`, addedOn: '2026-01-01', lastContactOn: '2026-06-09' }),
    )
    const book = {
      today: '2026-07-09',
      rep,
      calendar,
      settings: USUAL,
      customers: silent,
      drills: [used('spin', '2026-07-06')],
    }
    const { chosen } = pick(drafts(book), book.today)
    expect(chosen.map(({ kind }) => kind)).toEqual([...Array(5).fill('cadence'), 'drill'])
  })
})

describe.each(['zh', 'en'] as const)('questions in %s', language => {
  const seeds = ['2026-07-09', '2026-10-04', '2026-11-23', '2027-01-02', '2027-02-05']
  const drills = playbook.ids.flatMap(card =>
    seeds.flatMap(seed => {
      const drill = drillOf(playbook, { card, language, seed })
      return drill ? [{ ...drill, of: playbook.cards.get(card)![language] }] : []
    }),
  )

  test('can be asked of nearly every card', () => {
    expect(new Set(drills.map(({ card }) => card)).size).toBeGreaterThan(playbook.ids.length * 0.9)
  })

  test('have three different answers', () => {
    const odd = drills.filter(({ choices }) => new Set(choices).size !== 3)
    expect(odd.map(({ card, choices }) => [card, choices])).toEqual([])
  })

  test('are proved by a line of the card, which is the right answer', () => {
    for (const { of, choices, right, line } of drills) {
      expect(of.markdown).toContain(line)
      expect(choices[right]).toBe(line)
    }
  })

  test('which line fits: no other answer stands in the card', () => {
    const fits = drills.filter(({ of, line }) => of.sections.lines.some(({ text }) => text.includes(line)))
    expect(fits.length).toBeGreaterThan(20)
    for (const { of, choices, right } of fits)
      for (const [at, choice] of choices.entries()) if (at !== right) expect(of.markdown).not.toContain(choice)
  })

  test('which comes first: the right answer is the earliest step', () => {
    const steps = drills.filter(({ of, line }) => of.sections.steps.some(({ text }) => text === line))
    expect(steps.length).toBeGreaterThan(20)
    for (const { of, choices, right } of steps) {
      const places = choices.map(choice => of.sections.steps.findIndex(({ text }) => text === choice))
      expect(places[right]).toBe(Math.min(...places))
      expect(places).not.toContain(-1)
    }
  })

  test('every answer gets its turn at every place', () => {
    expect(new Set(drills.map(({ right }) => right))).toEqual(new Set([0, 1, 2]))
  })

  test('the same question for the same day, another one for another', () => {
    const of = { card: 'objection-price', language }
    expect(drillOf(playbook, { ...of, seed: seeds[0]! })).toEqual(drillOf(playbook, { ...of, seed: seeds[0]! }))
    expect(new Set(seeds.map(seed => drillOf(playbook, { ...of, seed })?.question)).size).toBeGreaterThan(1)
  })
})
