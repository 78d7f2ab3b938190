// Messages and views keep to the limits of Block Kit, whatever they are made of.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkView } from '../../src/playground/limits/check.ts'
import { drawMessage, drawView } from '../../src/slack/render/index.ts'
import { messages, post, stuffed, views } from './render-random.ts'
import { brokenLimits, shown, textOf } from './render-read.ts'
import { digest, nudge, visitCard } from './render-samples.ts'

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
