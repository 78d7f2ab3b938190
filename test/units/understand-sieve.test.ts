// The sieve before the patterns: it may let too much through, and must never hold back what would match.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enDates } from '../../src/languages/en/dates.ts'
import { enHearing } from '../../src/languages/en/hear.ts'
import { zhDates } from '../../src/languages/zh/dates.ts'
import { zhHearing } from '../../src/languages/zh/hear.ts'
import { numericDates } from '../../src/understanding/dates/numeric.ts'
import { needsOf } from '../../src/understanding/sieve/needs.ts'
import { createSieve } from '../../src/understanding/sieve.ts'

const wordsOf = (pattern: RegExp) => needsOf(pattern).map(need => need.words)
const passes = (pattern: RegExp, text: string) => createSieve([pattern], only => only)(text).length > 0

const hearings = [zhHearing, enHearing].flatMap(hearing => [
  ...Object.values(hearing.guards),
  ...hearing.channels.map(([, says]) => says),
  ...[...hearing.facts, ...hearing.signals, ...hearing.followUps, ...hearing.intents].map(rule => rule.says),
])
const dates = [zhDates, enDates, numericDates].flatMap(grammar => [
  ...grammar.masks,
  ...[...grammar.dates, ...grammar.clocks, ...grammar.birthdays].map(rule => rule.pattern),
])
const patterns = [...hearings, ...dates]

const notes = ['zh', 'en']
  .flatMap(language =>
    readFileSync(new URL(`../evals/understand.${language}.jsonl`, import.meta.url), 'utf8').split('\n'),
  )
  .filter(line => line !== '')
  .map(line => String(JSON.parse(line).text))

describe('what a pattern needs', () => {
  test('is one of its alternatives', () =>
    expect(wordsOf(/打电话|call(?:ed)?/)).toEqual([['打电话', 'called', 'call']]))

  test('is nothing that may be left out', () => {
    expect(wordsOf(/(?:very )?(?:happy)?/)).toEqual([])
    expect(wordsOf(/a*b{0,2}[^x]/)).toEqual([])
  })

  test('is each of two words that stand apart', () => {
    expect(
      wordsOf(/like\s.{0,9}golf/)
        .flat()
        .sort(),
    ).toEqual(['golf', 'like'])
  })

  test('is what must stand around a match, and never what must not', () => {
    expect(wordsOf(/(?<=since )\d+(?! boxes)/).flat()).toContain('since ')
    expect(wordsOf(/(?<!not )sold/).flat()).toEqual(['sold'])
  })

  test('holds in capitals as in small letters', () => expect(passes(/\bQ[1-4]\b/i, 'by q2')).toBe(true))

  test('asks for the beginning of a word where the pattern does', () => {
    expect(passes(/\bmon\b/i, 'in common')).toBe(false)
    expect(passes(/\bmon\b/i, '周五 or mon')).toBe(true)
  })
})

test('every pattern that matches in a note or a part of one passes the sieve', () => {
  const sieve = createSieve(patterns, only => only)
  const clauses = notes.flatMap(note => [note, ...note.split(/[，,。.；;\n]/)])
  const heldBack = clauses.flatMap(text => {
    const passed = new Set(sieve(text))
    return patterns.filter(pattern => text.search(pattern) >= 0 && !passed.has(pattern)).map(String)
  })
  expect(heldBack).toEqual([])
})

test('nothing that matches in pieces of notes put together is held back', () => {
  const sieve = createSieve(patterns, only => only)
  const pieces = notes.flatMap(note => note.match(/[\u4e00-\u9fff]{1,4}|[\w'$%]+|[^\w\u4e00-\u9fff]+/g) ?? [])
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), words => {
      const text = words.join('')
      const passed = new Set(sieve(text))
      expect(patterns.filter(pattern => text.search(pattern) >= 0 && !passed.has(pattern))).toEqual([])
    }),
    { numRuns: 150, seed: 7 },
  )
})

test('a patient sieve lets the first texts through whole', () => {
  const sieve = createSieve([/golf/, /tennis/], only => only, 1)
  expect(sieve('plays golf')).toHaveLength(2)
  expect(sieve('plays golf')).toEqual([/golf/])
})
