// Messages and views keep to the limits of Block Kit, whatever they are made of.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import { checkView } from '../../src/playground/limits/check.ts'
import type { Message, View } from '../../src/post.ts'
import { drawMessage, drawView } from '../../src/slack/render/index.ts'
import { brokenLimits, shown, textOf } from './render-read.ts'
import { coaching, customer, digest, editVisit, items, nudge, visitCard } from './render-samples.ts'

const FIXED = new Set(
  'id kind language note state key by channel step card due on saidOn closeOn lastContactOn until today day earliest refused chosen nudge nudgeAt tz works usage'.split(
    ' ',
  ),
)

/** A copy of a post with every free text taken from a pool, every list `times` as long, and all ids of their own. */
function stuffed<T>(post: T, pool: string[], times: number): T {
  let next = 0
  const walk = (value: unknown, key: string): unknown => {
    if (key === 'id') return `i${next++}`
    if (typeof value === 'string') return FIXED.has(key) ? value : (pool[next++ % pool.length] ?? value)
    if (!value || typeof value !== 'object') return value
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]))
    return Array.from({ length: key === 'works' ? 1 : times }, () => value.map(each => walk(each, key))).flat()
  }
  return walk(post, '') as T
}

const messages = (language: Language): Message[] => [
  visitCard(language),
  visitCard(language, { state: 'undone' }),
  visitCard(language, { state: 'corrected' }),
  coaching(language),
  coaching(language, { parts: undefined, answer: 'x', vote: 'up' }),
  coaching(language, { refused: 'unlawful', answer: 'x' }),
  digest(language, [nudge(), nudge({ state: 'done' })], 3),
  customer(language),
  { kind: 'agenda', language, today: '2026-12-02', items },
  { kind: 'say', language, text: 'x' },
  { kind: 'which_customer', language, note: 'n', said: 'x', options: [{ id: 'a', name: 'x', hint: 'x' }] },
  { kind: 'help', language, commands: [{ usage: '/rapport', says: 'x' }] },
  {
    kind: 'status',
    language,
    engine: 'x',
    database: 'x',
    waiting: { inbox: 0, outbox: 0 },
    dead: [{ at: 'x', what: 'x', why: 'x' }],
    customers: 1,
    reps: 1,
  },
]

const views = (language: Language): View[] => [
  editVisit(language),
  { kind: 'log_visit', language, customer: 'x', text: 'x', nudge: 'g' },
  { kind: 'settings', language, nudgeAt: '08:30', works: ['mon'], tz: 'Asia/Shanghai' },
  { kind: 'snooze', language, nudge: 'g', customer: 'x', earliest: '2026-12-03' },
  {
    kind: 'home',
    language,
    name: 'x',
    today: '2026-12-02',
    items,
    visits: [{ customer: 'x', on: '2026-12-01', facts: 2 }],
  },
]

const spice = fc.constantFrom(
  ...Array.from('*_~`<>&@!#|: \n\u202E\u0007a9中文。😀👩‍👩‍👧ש'),
  '<!channel>',
  '<@U1>',
  '<http://x.y|z>',
  '>',
  '```',
  '\u200F',
)
const nasty = fc.array(spice, { maxLength: 120 }).map(parts => parts.join(''))
const halves = fc
  .array(fc.integer({ min: 0, max: 65_535 }), { maxLength: 60 })
  .map(units => String.fromCharCode(...units))
const long = fc
  .tuple(spice, fc.integer({ min: 1, max: 4000 }))
  .map(([unit, count]) => unit.repeat(count).slice(0, 6000))
const pool = fc.array(fc.oneof(nasty, halves, long, fc.constant('')), { minLength: 1, maxLength: 6 })
const post = fc.record({ pool, times: fc.constantFrom(1, 2, 12), language: fc.constantFrom<Language>('zh', 'en') })

/** A mark opens before what is no space and closes after what is no space, at the edges of words. */
const _FORMATS = /(?<![A-Za-z0-9])([*_~`])(?=\S)[^\n]*?(?<=\S)\1(?![A-Za-z0-9])/

const halved = /\p{Cs}/u

describe('within the limits', () => {
  test('every message, with arbitrary words and lists of any length', () => {
    fc.assert(
      fc.property(post, ({ pool, times, language }) => {
        for (const message of messages(language)) {
          const { text, blocks } = drawMessage(stuffed(message, pool, times))
          expect([message.kind, brokenLimits(blocks)]).toEqual([message.kind, []])
          expect(text.length).toBeLessThanOrEqual(4000)
          expect(
            blocks
              .map(textOf)
              .concat(text)
              .filter(each => halved.test(each)),
          ).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('every view, likewise', () => {
    fc.assert(
      fc.property(post, ({ pool, times, language }) => {
        for (const view of views(language)) {
          const drawn = drawView(stuffed(view, pool, times)).view
          expect(drawn.blocks.length).toBeLessThanOrEqual(100)
          expect([view.kind, checkView(drawn as unknown as Record<string, unknown>)]).toEqual([view.kind, []])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('what does not fit is counted: shown and counted items make up all', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      customer: `Acme ${index}`,
      what: 'call back about the samples',
      by: 'rep' as const,
    }))
    const { blocks, text } = drawMessage({ kind: 'agenda', language: 'en', today: '2026-12-02', items: many })
    for (const whole of [shown(blocks), text]) {
      const rows = whole.match(/^• /gm)?.length ?? 0
      const more = Number(/And (\d+) more\./.exec(whole)?.[1])
      expect(rows).toBeGreaterThan(20)
      expect(rows + more).toBe(400)
    }
  })

  test('more nudges than there are blocks for are counted, too', () => {
    const nudges = Array.from({ length: 30 }, (_, index) => nudge({ id: `g${index}`, customer: `Acme ${index}` }))
    const { blocks } = drawMessage(digest('en', nudges, 2))
    const rows = shown(blocks).match(/^\d+\. \*Acme/gm)?.length ?? 0
    const more = Number(/And (\d+) more\./.exec(shown(blocks))?.[1])
    expect(brokenLimits(blocks)).toEqual([])
    expect(rows).toBeGreaterThan(10)
    expect(rows + more).toBe(30)
    expect(shown(blocks).endsWith('2 less urgent ones can wait for another day.')).toBe(true)
  })

  test('the buttons stay when the facts do not fit', () => {
    const { blocks } = drawMessage(stuffed(visitCard('zh'), ['长'.repeat(300)], 9))
    expect(blocks.at(-1)?.type).toBe('actions')
    expect(shown(blocks)).toMatch(/还有 \d+ 条没有列出。/)
  })
})
