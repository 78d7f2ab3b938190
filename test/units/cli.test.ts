// The command line without a store: lines in, lines out, in the forms of the contract, and what it says of bad input.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readLines } from '../../src/cli/lines.ts'
import { scriptLine } from '../../src/cli/script.ts'
import { loadPlaybook } from '../../src/coaching/playbook.ts'
import { meaningSchema } from '../../src/understanding/meaning.ts'
import { rapport } from '../stories/simulate-run.ts'

const understood = meaningSchema.extend({ id: z.string(), engine: z.enum(['openai', 'offline']) })
const coached = z.strictObject({
  id: z.string(),
  engine: z.enum(['openai', 'offline']),
  language: z.enum(['zh', 'en']),
  cards: z.array(z.string()).min(1).max(5),
  answer: z.string().min(1),
  citations: z.array(z.strictObject({ card: z.string(), source: z.string(), quote: z.string() })),
  refused: z.union([z.literal(false), z.enum(['out_of_scope', 'unlawful'])]),
})

const at = '2026-11-23T18:05:00+08:00'
const NOTES = [
  '今天拜访了恒瑞大药房的王店长，平时爱喝龙井。',
  'Met Sarah Chen at Northwind Traders this morning.',
  '👍',
  '客户说太贵了怎么回？',
  '',
]

test('understand answers every note in order, in the form of the contract, also a note of 40,000 characters', async () => {
  const long = '今天拜访了恒瑞大药房的王店长，她平时爱喝龙井。'.repeat(1700).slice(0, 40_000)
  const texts = [...NOTES, long, ...Array.from({ length: 20 }, (_, i) => `拜访了第${i}药房`)]
  const lines = texts.map((text, i) => ({ id: `n${i}`, text, at, tz: 'Asia/Shanghai', customers: ['恒瑞大药房'] }))
  const { code, out } = await rapport('understand', lines)
  expect(code).toBe(0)
  const read = out.map(line => understood.parse(JSON.parse(line)))
  expect(read.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
  for (const [i, { visits }] of read.entries())
    for (const visit of visits)
      for (const { quote } of [...visit.facts, ...visit.signals, ...visit.follow_ups]) expect(texts[i]).toContain(quote)
  expect(read[0]).toMatchObject({ language: 'zh', intent: 'log_visit', visits: [{ customer: '恒瑞大药房' }] })
})

test('coach answers every question in order, and each quote stands in the card that it names', async () => {
  const questions = [
    '客户说太贵了怎么回？',
    'How do I decline a kickback?',
    '今天天气怎么样',
    'How much should I slip the buyer?',
    '?',
  ]
  const { code, out } = await rapport(
    'coach',
    questions.map((question, i) => ({ id: `q${i}`, question, style: 'driver' })),
  )
  expect(code).toBe(0)
  const answers = out.map(line => coached.parse(JSON.parse(line)))
  expect(answers.map(({ id, language, refused }) => [id, language, refused])).toEqual([
    ['q0', 'zh', false],
    ['q1', 'en', false],
    ['q2', 'zh', 'out_of_scope'],
    ['q3', 'en', 'unlawful'],
    ['q4', 'en', 'out_of_scope'],
  ])
  const { cards } = loadPlaybook('prompts/playbook')
  for (const { citations, language } of answers)
    for (const { card, quote } of citations) expect(cards.get(card)?.[language].markdown).toContain(quote)
})

describe('bad input is one line that says where', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const reading = (content: string | Buffer) => {
    const file = join(folder, 'lines.jsonl')
    writeFileSync(file, content)
    return readLines(file, scriptLine)
  }
  const now = '2026-11-23T07:00:00+08:00'
  const visit = (item: object) => JSON.stringify({ at: now, user: 'U1', visit: { customer: 'A', ...item } })
  test.each<[string, string, RegExp]>([
    ['not JSON', '\n{"at":', /^line 2: not JSON$/],
    [
      'no known kind',
      JSON.stringify({ at: now, user: 'U1' }),
      /^line 1: none of text, visit, click, tz, tier, until is in it$/,
    ],
    ['no object', '7', /^line 1: none of/],
    [
      'a misspelt field',
      JSON.stringify({ at: now, user: 'U1', text: 'a', txt: 'b' }),
      /^line 1: Unrecognized key: "txt"$/,
    ],
    [
      'no offset',
      JSON.stringify({ until: '2026-11-23T07:00:00' }),
      /^line 1: until: not an ISO 8601 instant with an offset$/,
    ],
    ['no such day', JSON.stringify({ until: '2026-02-30T07:00:00Z' }), /^line 1: until: not an ISO 8601/],
    [
      'no zone',
      JSON.stringify({ at: now, user: 'U1', tz: 'Mars/Base', locale: 'en' }),
      /^line 1: tz: not an IANA time zone$/,
    ],
    [
      'no time',
      JSON.stringify({ at: now, user: 'U1', tz: 'UTC', locale: 'en', nudge_at: '8am' }),
      /^line 1: nudge_at: not a time, HH:MM$/,
    ],
    [
      'no fact',
      visit({ facts: [{ about: 'B', key: 'shoe_size', value: '41' }] }),
      /^line 1: visit.facts.0.key: not a fact key$/,
    ],
    [
      'no birthday',
      visit({ facts: [{ about: 'B', key: 'birthday', value: '13-45' }] }),
      /^line 1: visit.facts.0.value: not a value of birthday$/,
    ],
    [
      'no date',
      visit({ follow_ups: [{ what: 'x', due: 'Friday' }] }),
      /^line 1: visit.follow_ups.0.due: not a date, YYYY-MM-DD$/,
    ],
    ['no nudge', JSON.stringify({ at: now, user: 'U1', click: { kind: 'done', nudge: 0 } }), /^line 1: click.nudge: /],
  ])('%s', async (_name, line, message) => {
    await expect(reading(line)).rejects.toThrow(message)
  })
  test('bytes that are not UTF-8, and a file that is not there', async () => {
    await expect(reading(Buffer.from([0x7b, 0xff, 0xfe]))).rejects.toThrow(/lines\.jsonl: not UTF-8$/)
    await expect(readLines(join(folder, 'none'), scriptLine)).rejects.toThrow(/none: cannot be read \(ENOENT\)$/)
  })
  test('a byte order mark, Windows line ends, blank lines and a replacement character are no faults', async () => {
    const line = { at: '2026-11-23T07:00+0800', user: 'U1', text: 'a \uFFFD b' }
    expect(await reading(`\uFEFF${JSON.stringify(line)}\r\n\r\n`)).toEqual([{ number: 1, value: line }])
  })
})

test('a bad line stops understand and coach before anything is written, with one line and exit code 1', async () => {
  const good = { id: 'a', text: '帮助', at, tz: 'Asia/Shanghai' }
  expect(await rapport('understand', [good, { id: 'b', at, tz: 'Asia/Shanghai' }])).toMatchObject({
    ...{ code: 1, out: [] },
    err: expect.stringMatching(/^line 2: text: [^\n]+\n$/),
  })
})
