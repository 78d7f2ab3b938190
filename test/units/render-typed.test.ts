// What people typed shows as typed, and is cut between characters.
import type { KnownBlock } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawMessage } from '../../src/slack/render/index.ts'
import { clip } from '../../src/slack/render/text.ts'
import { messages, nasty, post, stuffed } from './render-random.ts'
import { shown, textOf } from './render-read.ts'
import { customer } from './render-samples.ts'

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
