// How the language-model engine writes a coaching answer: in pieces, from the cards, and not for ever.
import { describe, expect, test, vi } from 'vitest'
import type { CoachingBrief } from '../../src/engine/engine.ts'
import { problem, streamed } from './model-server.ts'
import { engineOver, why } from './openai-double.ts'

const brief: CoachingBrief = {
  question: '太贵了怎么回？',
  language: 'zh',
  cards: [{ id: 'objection-price', title: '价格异议', markdown: '先问和什么比。' }],
  known: ['王店长：进价比竞品高5%'],
  style: 'analytical',
}
async function listen(pieces: AsyncIterable<string> | undefined): Promise<{ heard: string[]; why: string }> {
  const heard: string[] = []
  const gather = async () => {
    for await (const piece of pieces ?? []) heard.push(piece)
  }
  return { heard, why: await why(gather()) }
}

describe('coaching', () => {
  test('the answer comes in pieces, from the cards, the question and what is known', async () => {
    const { engine, requests } = await engineOver([streamed(['先问', '和什么比。', '[objection-price]'])])
    const { heard } = await listen(engine.coach?.(brief))
    expect(heard).toEqual(['先问', '和什么比。', '[objection-price]'])
    expect(requests[0]?.body.stream).toBe(true)
    expect(requests[0]?.body.response_format).toBeUndefined()
    const said = requests[0]?.body.messages.at(-1)?.content
    for (const part of [
      '[objection-price] 价格异议',
      '先问和什么比。',
      '王店长：进价比竞品高5%',
      'analytical',
      brief.question,
      'Chinese',
    ])
      expect(said).toContain(part)
  })

  test('thoughts before the answer are left out', async () => {
    const { engine } = await engineOver([streamed(['<th', 'ink>hm', 'm</think>\n\n', 'Ask', ' first.'])])
    expect((await listen(engine.coach?.(brief))).heard.join('')).toBe('Ask first.')
  })

  test('an answer that starts like a tag but is none comes through whole', async () => {
    const { engine } = await engineOver([streamed(['<', 'b>', 'x'])])
    expect((await listen(engine.coach?.(brief))).heard.join('')).toBe('<b>x')
  })

  test('a stream that stalls is a timeout, after what it said', async () => {
    const { engine } = await engineOver([streamed(['先问'], 'hang')], { idleMs: 120 })
    expect(await listen(engine.coach?.(brief))).toEqual({ heard: ['先问'], why: 'timeout' })
  })

  test('a stream that only says that it lives is a timeout', async () => {
    const { engine } = await engineOver(
      [{ body: ': ping\n\n: ping\n\n', headers: { 'content-type': 'text/event-stream' }, after: 'hang' }],
      { idleMs: 120 },
    )
    expect(await listen(engine.coach?.(brief))).toEqual({ heard: [], why: 'timeout' })
  })

  test('a slow reader is not taken for a slow model', async () => {
    const { engine } = await engineOver([streamed(['a', 'b'])], { idleMs: 120 })
    const heard: string[] = []
    for await (const piece of engine.coach?.(brief) ?? []) {
      heard.push(piece)
      await new Promise(resolve => setTimeout(resolve, 200))
    }
    expect(heard).toEqual(['a', 'b'])
  })

  test('the whole answer has a limit too', async () => {
    const { engine } = await engineOver([streamed(['a'], 'hang')], { coachMs: 150 })
    expect((await listen(engine.coach?.(brief))).why).toBe('timeout')
  })

  test('a stream that breaks is a failure, after what it said', async () => {
    const { engine } = await engineOver([streamed(['先问'], 'cut')])
    expect(await listen(engine.coach?.(brief))).toEqual({ heard: ['先问'], why: 'unreachable' })
  })

  const chunk = (delta: object, finish: string | null) =>
    JSON.stringify({ choices: [{ delta, finish_reason: finish }] })
  test.each([
    ['ends without an end', { events: [chunk({ content: 'a' }, null)] }, 'unreachable'],
    ['is cut off for length', { events: [chunk({ content: 'a' }, null), chunk({}, 'length')] }, 'invalid'],
    ['is stopped by a filter', { events: [chunk({ content: 'a' }, null), chunk({}, 'content_filter')] }, 'refused'],
    ['declines', { events: [chunk({ refusal: 'no' }, null)] }, 'refused'],
    ['says nothing', { events: [chunk({}, 'stop'), '[DONE]'] }, 'invalid'],
    ['sends broken JSON', { events: ['{"choices":[{"del'] }, 'invalid'],
    ['sends an error', { events: ['{"error":{"message":"overloaded"}}'] }, 'unreachable'],
    ['is a page of HTML', { body: '<html></html>' }, 'invalid'],
  ])('a stream that %s is a failure', async (_, step, expected) => {
    const { engine } = await engineOver([step])
    expect((await listen(engine.coach?.(brief))).why).toBe(expected)
  })

  test('a fault before the first word is tried once more', async () => {
    const { engine, requests } = await engineOver([problem(503, 'overloaded'), streamed(['Ask first.'])])
    expect((await listen(engine.coach?.(brief))).heard).toEqual(['Ask first.'])
    expect(requests).toHaveLength(2)
  })

  test('a reader who leaves early ends the stream', async () => {
    const { engine, requests } = await engineOver([streamed(['a', 'b'], 'hang')])
    for await (const piece of engine.coach?.(brief) ?? []) {
      expect(piece).toBe('a')
      break
    }
    await vi.waitFor(() => expect(requests[0]?.left).toBe(true))
  })
})
