// The model's instructions: that they say what the registries say, and that the examples keep the rules they teach.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { wireJsonSchema } from '../../src/engine/models/openai/wire.ts'
import { noteLines } from '../../src/engine/prompt/note.ts'
import { loadPrompts } from '../../src/engine/prompt.ts'
import { FACT_KINDS, factKind, isFactKey } from '../../src/facts/kinds.ts'
import { ground } from '../../src/understanding/ground.ts'
import {
  CHANNELS,
  DEAL_STEPS,
  FOLLOW_UP_KINDS,
  INTENTS,
  meaningSchema,
  OBJECTION_TOPICS,
  SIGNAL_KINDS,
} from '../../src/understanding/meaning.ts'
import { settleDates } from '../../src/understanding/settle-dates.ts'
import { settleNames } from '../../src/understanding/settle-names.ts'

const dir = fileURLToPath(new URL('../../prompts', import.meta.url))
const prompts = loadPrompts(dir)
const text = prompts.understand('THE FORM')
const copied = () => {
  const copy = mkdtempSync(join(tmpdir(), 'prompts-'))
  cpSync(dir, copy, { recursive: true })
  return copy
}

describe('the instructions', () => {
  test('explain every intent, channel, signal, topic, step and kind', () => {
    const words = [...INTENTS, ...CHANNELS, ...SIGNAL_KINDS, ...OBJECTION_TOPICS, ...DEAL_STEPS, ...FOLLOW_UP_KINDS]
    const before = text.slice(0, text.indexOf('# Examples'))
    expect(words.filter(word => !new RegExp(`\\b${word}\\b`).test(before))).toEqual([])
  })

  test('list every fact key but the title, with the values of those that have a list', () => {
    for (const key of Object.keys(FACT_KINDS).filter(isFactKey)) {
      const line = text.split('\n').find(each => each.startsWith(`- \`${key}\` (`))
      expect(Boolean(line), key).toBe(key !== 'title')
      const { type } = factKind(key)
      if (line && typeof type !== 'string') expect(line).toContain(type.join(', '))
    }
  })

  test('leave no placeholder open, and end with the form of the answer', () => {
    expect(text + prompts.coach).not.toMatch(/\{\{|\}\}\s/)
    expect(text.trimEnd().endsWith('THE FORM')).toBe(true)
  })

  test('stay within what a small model has room for', () => {
    // About four characters of English to a token: some 6,500 tokens with the schema, and 1,500 beside the words of a note.
    expect(prompts.understand(JSON.stringify(wireJsonSchema)).length).toBeLessThan(26_000)
    expect(prompts.coach.length).toBeLessThan(4_000)
    const customers = Array.from({ length: 500 }, (_, i) => `The ${i}th Company of a Rather Long Name Ltd`)
    const note = { at: '2026-11-23T18:05:00+08:00', tz: 'Asia/Shanghai', customers, subject: customers[0] }
    const text = 'She said yes.'
    const shown = noteLines({ ...note, text, earlier: 'long ago '.repeat(1000) }, { calendar: true })
    expect(shown.length - text.length).toBeLessThan(5_000)
  })

  test('have a version that changes with any file', () => {
    expect(loadPrompts(dir).version).toBe(prompts.version)
    const copy = copied()
    writeFileSync(join(copy, 'coach.md'), 'Be kind.')
    expect(loadPrompts(copy).version).not.toBe(prompts.version)
  })

  test('are refused with the name of the file when they ask for something unknown', () => {
    const copy = copied()
    writeFileSync(join(copy, 'coach.md'), 'Use {{everything}}.')
    expect(() => loadPrompts(copy)).toThrow('coach.md: nothing is known to fill {{everything}} with.')
  })

  test.each([
    ['{"note":', 'understand.en.jsonl line 2: is not JSON'],
    [
      '{"note":{"text":"x","at":"2026-03-10T16:30:00Z","tz":"UTC"},"output":{"intent":"log"}}',
      'is not a valid meaning',
    ],
  ])('refuse a bad example with its line', (line, message) => {
    const copy = copied()
    writeFileSync(join(copy, 'examples/understand.en.jsonl'), `\n${line}\n`)
    expect(() => loadPrompts(copy)).toThrow(message)
    expect(() => loadPrompts(copy)).toThrow('understand.en.jsonl line 2')
  })
})

const examples = prompts.examples.map(({ note, output }) => ({ note, meaning: meaningSchema.parse(output) }))
const DAY = 86_400_000
const shift = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
const weekday = (day: string) => new Date(day).getUTCDay()
const onOrAfter = (day: string, of: number) => shift(day, (of - weekday(day) + 7) % 7)
const nextWeek = (day: string, of: number) => shift(day, 7 - ((weekday(day) + 6) % 7) + ((of + 6) % 7))

/** The phrases of the examples' dates, each with the rule that it goes by, reckoned from the day of writing. */
const rules: [phrase: string, day: (written: string) => string][] = [
  ['周五前', written => onOrAfter(written, 5)],
  ['by Thursday', written => onOrAfter(written, 4)],
  ['again Thursday', written => onOrAfter(written, 4)],
  ['下周三', written => nextWeek(written, 3)],
  ['下周一', written => nextWeek(written, 1)],
  [
    'by end of month',
    written => new Date(Date.UTC(+written.slice(0, 4), +written.slice(5, 7), 0)).toISOString().slice(0, 10),
  ],
]

describe('the examples', () => {
  test('are at least four in Chinese, four in English and a mixed one, over several intents', () => {
    const of = (language: string) => examples.filter(({ meaning }) => meaning.language === language).length
    expect(of('zh')).toBeGreaterThanOrEqual(5)
    expect(of('en')).toBeGreaterThanOrEqual(4)
    expect(examples.some(({ note, meaning }) => meaning.language === 'zh' && /[a-z]{4}/i.test(note.text))).toBe(true)
    expect(new Set(examples.map(({ meaning }) => meaning.intent)).size).toBeGreaterThanOrEqual(5)
  })

  test.each(examples)('quote their own text: $note.text', ({ note, meaning }) => {
    for (const visit of meaning.visits) {
      const items = [...visit.facts, ...visit.signals, ...visit.follow_ups, ...(visit.deal ? [visit.deal] : [])]
      for (const { quote } of items) expect(note.text).toContain(quote)
      for (const { name } of visit.contacts) expect(note.text).toContain(name)
    }
  })

  test.each(examples)('use registered keys, for the customer or a contact of the visit: $note.text', ({ meaning }) => {
    for (const { customer, contacts, facts, signals } of meaning.visits) {
      const people = contacts.map(({ name }) => name)
      for (const { about, key, value } of facts) {
        const { subjects, type } = factKind(isFactKey(key) ? key : expect.fail(`${key} is not registered`))
        if (typeof type !== 'string') expect(type).toContain(value)
        if (type === 'money') expect(value).toMatch(/^\d+$/)
        if (type === 'birthday') expect(value).toMatch(/^(--|\d{4}-|lunar:)\d\d-\d\d$/)
        expect(
          people.includes(about) ? subjects.includes('contact') : subjects.includes('customer') && about === customer,
        ).toBe(true)
      }
      for (const { kind, topic, by } of signals) {
        if (kind === 'objection') expect(OBJECTION_TOPICS).toContain(topic)
        if (by) expect(people).toContain(by)
      }
    }
  })

  test.each(examples)('name customers as they are kept: $note.text', ({ note, meaning }) => {
    for (const { customer } of meaning.visits)
      expect([...(note.customers ?? []), note.subject].includes(customer) || note.text.includes(customer ?? '?')).toBe(
        true,
      )
  })

  test.each(examples)('resolve dates by the rules: $note.text', ({ note, meaning }) => {
    const written = note.at.slice(0, 10)
    for (const visit of meaning.visits) {
      const said = /last Friday/.test(note.text) ? shift(onOrAfter(written, 5), -7) : written
      if (visit.occurred_on) expect(visit.occurred_on).toBe(said)
      for (const { due, quote } of visit.follow_ups) {
        const rule = rules.find(([phrase]) => quote.includes(phrase))
        expect(due, quote).toBe(rule?.[1](written))
        expect(due).toBeDefined()
      }
    }
  })
})

describe('the examples and the checks behind an engine', () => {
  test.each(examples)('agree: $note.text', ({ note, meaning }) => {
    const whole = { customers: [], ...note }
    const { meaning: proven, dropped } = ground(settleNames(meaning, whole), note.text, whole)
    expect(dropped).toEqual([])
    expect(settleDates(proven, whole)).toEqual(meaning)
  })
})
