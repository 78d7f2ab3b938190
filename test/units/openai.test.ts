// How the language-model engine reads a note: what it asks, what it mends, what it gives up.
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/understanding/meaning.ts'
import { completion, problem } from './model-server.ts'
import { emptyVisit, en, engineOver, nothing, prompts, why } from './openai-double.ts'

const zh: Note = {
  text: '今天拜访了恒瑞的王店长，她说进价高，平时爱喝龙井。',
  at: '2026-11-23T18:05:00+08:00',
  tz: 'Asia/Shanghai',
  customers: ['恒瑞大药房'],
}
const taste = (quote: string) => ({
  about: '王店长',
  key: 'taste',
  value: '龙井',
  currency: null,
  quote,
  certainty: null,
})
const zhAnswer = (quote = '平时爱喝龙井') => ({
  language: 'zh',
  intent: 'log_visit',
  visits: [
    {
      ...emptyVisit,
      customer: '恒瑞大药房',
      occurred_on: '2026-11-23',
      contacts: [{ name: '王店长', title: '店长' }],
      facts: [taste(quote)],
    },
  ],
})

describe('understanding', () => {
  test('a Chinese note is read, and its nulls are left out', async () => {
    const { engine, requests } = await engineOver([completion(zhAnswer())])
    const { meaning, usage } = await engine.understand(zh)
    const { currency: _, certainty: __, ...fact } = taste('平时爱喝龙井')
    expect(meaning.visits).toEqual([
      {
        customer: '恒瑞大药房',
        occurred_on: '2026-11-23',
        contacts: [{ name: '王店长', title: '店长' }],
        facts: [fact],
        signals: [],
        follow_ups: [],
      },
    ])
    expect(usage).toMatchObject({ inputTokens: 100, outputTokens: 20, prompt: prompts.version })
    expect(requests[0]?.path).toBe('/v1/chat/completions')
    expect(requests[0]?.headers.authorization).toBe('Bearer key')
    expect(requests[0]?.body).toMatchObject({ model: 'm1', temperature: 0 })
  })

  test('an English note is sent with its weekday, the weeks around it, its customers and its subject', async () => {
    const quote = 'a revised quote by Friday'
    const due = { what: 'revised quote', by: 'rep', due: '2026-11-27', kind: 'task', quote, certainty: null }
    const { engine, requests } = await engineOver([
      completion({
        language: 'en',
        intent: 'log_visit',
        visits: [{ ...emptyVisit, channel: 'call', follow_ups: [due] }],
      }),
    ])
    const { meaning } = await engine.understand(en)
    expect(meaning.visits[0]?.follow_ups).toEqual([
      { what: 'revised quote', by: 'rep', due: '2026-11-27', kind: 'task', quote },
    ])
    const said = requests[0]?.body.messages.at(-1)?.content
    expect(said).toContain('Monday 2026-11-23 17:20 (America/New_York)')
    expect(said).toContain('Fri 2026-11-27')
    expect(said).toContain('Known customers: ["Northwind Traders"]')
    expect(said).toContain('Subject, where the note names no customer: "Northwind Traders"')
    expect(said).toContain(`<note>\n${en.text}\n</note>`)
  })

  test('the schema is asked for in strict mode', async () => {
    const { engine, requests } = await engineOver([completion(nothing)])
    await engine.understand(en)
    const format = requests[0]?.body.response_format
    expect(format?.type).toBe('json_schema')
    expect(format?.json_schema?.strict).toBe(true)
    expect(format?.json_schema?.schema.required).toEqual(['language', 'intent', 'visits'])
    expect(requests[0]?.body.messages[0]?.content).not.toContain('"additionalProperties"')
  })

  test('an invented quote is named in one turn of repair, and the mended answer counts', async () => {
    const { engine, requests } = await engineOver([completion(zhAnswer('最爱普洱')), completion(zhAnswer())])
    const { meaning, usage } = await engine.understand(zh)
    expect(meaning.visits[0]?.facts[0]?.quote).toBe('平时爱喝龙井')
    const [, , answered, repair] = requests[1]?.body.messages ?? []
    expect(answered).toEqual({ role: 'assistant', content: JSON.stringify(zhAnswer('最爱普洱')) })
    expect(repair?.content).toContain('visits[0].facts[0].quote: "最爱普洱" is not a verbatim part of the note')
    expect(usage).toMatchObject({ inputTokens: 200, outputTokens: 40 })
  })

  test('a wrong shape is named in one turn of repair', async () => {
    const { engine, requests } = await engineOver([completion({ ...nothing, intent: 'greet' }), completion(nothing)])
    expect((await engine.understand(en)).meaning.intent).toBe('help')
    expect(requests[1]?.body.messages.at(-1)?.content).toMatch(/- intent: .*"log_visit"/)
  })

  test('half a JSON object is mended, twice half is a failure', async () => {
    const { engine, requests } = await engineOver([completion('{"language":"en","in'), completion('{"language"')])
    expect(await why(engine.understand(en))).toBe('invalid')
    expect(requests).toHaveLength(2)
  })

  test('a reading that is still made up after repair is a failure', async () => {
    const { engine } = await engineOver([completion(zhAnswer('最爱普洱')), completion(zhAnswer('最爱咖啡'))])
    expect(await why(engine.understand(zh))).toBe('invalid')
  })

  test('one loose quote beside a proven one is left to the checks behind the engine', async () => {
    const both = zhAnswer()
    both.visits[0]?.facts.push(taste('最爱普洱'))
    const { engine, requests } = await engineOver([completion(both), completion(both)])
    expect((await engine.understand(zh)).meaning.visits[0]?.facts).toHaveLength(2)
    expect(requests).toHaveLength(2)
  })

  test.each([
    ['is refused', completion('', { refusal: 'No.' })],
    ['is no JSON', completion('I am sorry')],
    ['is made up altogether', completion(zhAnswer('最爱普洱'))],
    ['is a fault of the server', problem(400, 'no')],
    ['is cut off', completion('{"lang', { finish: 'length' })],
    ['never comes', { after: 'mute' } as const],
  ])('a reading with one loose quote stands where the mended one %s', async (_, step) => {
    const both = zhAnswer()
    both.visits[0]?.facts.push(taste('最爱普洱'))
    const { engine } = await engineOver((_, nth) => (nth === 0 ? completion(both) : step), { timeoutMs: 1500 })
    const { meaning, usage } = await engine.understand(zh)
    expect(meaning.visits[0]?.facts.map(({ quote }) => quote)).toEqual(['平时爱喝龙井', '最爱普洱'])
    expect(usage?.inputTokens).toBeGreaterThanOrEqual(100)
  })

  test('a refusal is no answer, and is not argued with', async () => {
    const { engine, requests } = await engineOver([completion('', { refusal: 'I cannot help with that.' })])
    expect(await why(engine.understand(en))).toBe('refused')
    expect(requests).toHaveLength(1)
  })

  test('a content filter counts as a refusal', async () => {
    const { engine } = await engineOver([completion('', { finish: 'content_filter' })])
    expect(await why(engine.understand(en))).toBe('refused')
  })

  test('an answer cut off is asked for again with more room', async () => {
    const { engine, requests } = await engineOver([
      completion('{"language"', { finish: 'length' }),
      completion(nothing),
    ])
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    const [first, second] = requests.map(({ body }) => body.max_completion_tokens ?? 0)
    expect(second).toBeGreaterThan(first ?? 0)
    expect(requests[1]?.body.messages).toEqual(requests[0]?.body.messages)
  })

  test('an answer cut off twice is a failure', async () => {
    const cut = completion('{"language"', { finish: 'length' })
    const { engine, requests } = await engineOver([cut, cut, completion(nothing)])
    expect(await why(engine.understand(en))).toBe('invalid')
    expect(requests).toHaveLength(2)
  })
})
