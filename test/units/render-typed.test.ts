// What people typed shows as typed, and is cut between characters.
import type { KnownBlock } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/model.ts'
import type { Message, View } from '../../src/post.ts'
import { drawMessage } from '../../src/slack/render/index.ts'
import { clip } from '../../src/slack/render/text.ts'
import { shown, textOf } from './render-read.ts'
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

const _views = (language: Language): View[] => [
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
const FORMATS = /(?<![A-Za-z0-9])([*_~`])(?=\S)[^\n]*?(?<=\S)\1(?![A-Za-z0-9])/

const halved = /\p{Cs}/u

describe('as typed', () => {
  test('nothing a person wrote becomes a mention, a link or a direction override', () => {
    fc.assert(
      fc.property(post, ({ pool, language }) => {
        for (const message of messages(language)) {
          const { text, blocks } = drawMessage(stuffed(message, pool, 1))
          expect(blocks.map(textOf).join('\n')).not.toMatch(/[<\u202E]/)
          expect(text).not.toMatch(/<[@#!]|<https?:|\u202E/)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('all mrkdwn is sent verbatim, so that bare addresses and #names stay text', () => {
    const bare = (blocks: KnownBlock[]) => JSON.stringify(blocks).match(/"type":"mrkdwn"/g)?.length ?? 0
    const safe = (blocks: KnownBlock[]) => JSON.stringify(blocks).match(/"verbatim":true/g)?.length ?? 0
    for (const message of messages('en')) {
      const { blocks } = drawMessage(message)
      expect(bare(blocks)).toBeGreaterThan(0)
      expect(safe(blocks)).toBe(bare(blocks))
    }
  })

  test('marks neither format nor get lost', () => {
    const words = fc.array(fc.constantFrom('*', '_', '~', '`', 'a', '中', ' ', '>', '&', '。', '9'), { maxLength: 60 })
    fc.assert(
      fc.property(words, parts => {
        const typed = parts.join('').trim()
        const [block] = drawMessage({ kind: 'say', language: 'zh', text: typed }).blocks
        const sent = block ? textOf(block) : ''
        expect(sent).not.toMatch(FORMATS)
        expect(sent).not.toMatch(/^&gt;/)
        const seen = sent
          .replace(/\uFEFF/g, '')
          .replace(/&gt;/g, '>')
          .replace(/&lt;/g, '<')
          .replace(/&amp;/g, '&')
        expect(seen).toBe(typed)
      }),
      { numRuns: 500 },
    )
  })

  test('a name full of marks is still bold as a whole, next to Chinese', () => {
    const { blocks } = drawMessage(customer('zh', { name: '*恒_瑞* <a>' }))
    expect(shown(blocks).split('\n')[0]).toBe('**恒_瑞* &lt;a&gt;*')
    expect(textOf(blocks[0]!).split('\n')[0]).toMatch(/^\*\uFEFF\*\uFEFF恒/)
  })

  test('right-to-left names keep to themselves', () => {
    const { text } = drawMessage({
      kind: 'agenda',
      language: 'en',
      today: '2026-12-02',
      items: [{ customer: 'שלום', what: 'call', by: 'rep' }],
    })
    expect(text).toContain('\u2068שלום\u2069 Us: call')
  })
})

describe('cutting', () => {
  test('never exceeds its limit, never halves a character, and keeps what fits', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 80 }), (text, max) => {
        const cut = clip(text, max)
        expect(cut.length).toBeLessThanOrEqual(max)
        expect(halved.test(cut)).toBe(false)
        if (text.length <= max) expect(cut).toBe(text)
        else expect(cut.endsWith('…')).toBe(true)
      }),
    )
  })

  test('keeps a family together', () => {
    expect(clip('ab👩‍👩‍👧cd', 6)).toBe('ab…')
    expect(clip(`a${'\u0301'.repeat(50)}`, 10)).toHaveLength(10)
  })
})
