// How the language-model engine fares with servers that are busy, broken, silent or particular.
import { describe, expect, test } from 'vitest'
import { completion, createModelServer, problem } from './model-server.ts'
import { emptyVisit, en, engineOver, nothing, why } from './openai-double.ts'

describe('a server in trouble', () => {
  test('a rate limit with a short wait is waited for once', async () => {
    const { engine, requests } = await engineOver([
      problem(429, 'slow down', { headers: { 'retry-after': '0.05' } }),
      completion(nothing),
    ])
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    expect(requests).toHaveLength(2)
  })

  test.each([
    ['a long wait', { 'retry-after': '30' }, 1],
    ['a far date', { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 1],
    ['no wait named', undefined, 1],
    ['a short wait, twice', { 'retry-after-ms': '20' }, 2],
  ])('a rate limit with %s is a failure', async (_, headers, asked) => {
    const { engine, requests } = await engineOver(() => problem(429, 'slow down', { headers }))
    expect(await why(engine.understand(en))).toBe('rate_limited')
    expect(requests).toHaveLength(asked)
  })

  test('a fault of the server is tried once more', async () => {
    const { engine } = await engineOver([problem(503, 'overloaded'), completion(nothing)])
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    const broken = await engineOver(() => problem(500, 'oh'))
    expect(await why(broken.engine.understand(en))).toBe('unreachable')
    expect(broken.requests).toHaveLength(2)
  })

  test.each([
    [401, 'unreachable'],
    [403, 'unreachable'],
    [404, 'unreachable'],
    [400, 'invalid'],
  ])('status %i is not asked again', async (status, expected) => {
    const { engine, requests } = await engineOver(() => problem(status, 'no'))
    expect(await why(engine.understand(en))).toBe(expected)
    expect(requests).toHaveLength(1)
  })

  test('silence is a timeout, before the headers and in the middle of the body, and so is a body that never ends', async () => {
    for (const [body, after] of [
      [undefined, 'mute'],
      ['{"choices":', 'hang'],
      ['{"choices":', 'trickle'],
    ] as const) {
      const { engine } = await engineOver(() => ({ body, headers: { 'content-type': 'application/json' }, after }), {
        timeoutMs: 150,
      })
      expect(await why(engine.understand(en))).toBe('timeout')
    }
  })

  test('the time limit holds over the wait for a retry too', async () => {
    const { engine, requests } = await engineOver(() => problem(429, 'wait', { headers: { 'retry-after': '2' } }), {
      timeoutMs: 150,
    })
    expect(await why(engine.understand(en))).toBe('timeout')
    expect(requests).toHaveLength(1)
  })

  test.each([
    ['a page of HTML', { body: '<html>Please log in</html>' }],
    ['half a JSON body', { body: '{"choices":[{"mess', headers: { 'content-type': 'application/json' } }],
    ['no choices', { body: { object: 'chat.completion', choices: [] } }],
    ['an error with status 200', { body: { error: { message: 'model not loaded' } } }],
    ['nothing', { headers: { 'content-type': 'application/json', 'content-length': '0' } }],
  ])('%s is a failure', async (_, step) => {
    const { engine } = await engineOver(() => step)
    expect(await why(engine.understand(en))).toBe('invalid')
  })

  test('a connection cut in the body is tried once more', async () => {
    const cut = {
      body: '{"choices":',
      headers: { 'content-type': 'application/json', 'content-length': '999' },
      after: 'cut' as const,
    }
    const { engine, requests } = await engineOver([cut, completion(nothing)])
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    const broken = await engineOver(() => cut)
    expect(await why(broken.engine.understand(en))).toBe('unreachable')
    expect([requests.length, broken.requests.length]).toEqual([2, 2])
  })

  test('nobody at the address is a failure', async () => {
    const server = await createModelServer([])
    await server.stop()
    const { engine } = await engineOver([], { baseUrl: server.url })
    expect(await why(engine.understand(en))).toBe('unreachable')
  })
})

describe('the manners of a server', () => {
  test('one that only knows json_object is given the schema in the prompt, from then on', async () => {
    const { engine, requests, warnings } = await engineOver(({ body }) =>
      body.response_format?.type === 'json_schema'
        ? problem(400, "Invalid value: 'json_schema'", { param: 'response_format' })
        : completion(nothing),
    )
    await engine.understand(en)
    await engine.understand(en)
    expect(requests.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ])
    expect(requests[1]?.body.messages[0]?.content).toContain('"additionalProperties":false')
    expect(warnings).toHaveLength(1)
  })

  test('one that takes a schema and does not keep to it is shown it in the prompt, from then on', async () => {
    const { engine, requests, warnings } = await engineOver(({ body }) =>
      completion(body.messages[0]?.content.includes('"additionalProperties"') ? nothing : { kind: 'help' }),
    )
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    expect(requests.map(({ body }) => body.response_format?.type)).toEqual(Array(3).fill('json_schema'))
    expect(warnings).toHaveLength(1)
  })

  test('one that keeps to it is not shown it for a slip of the model', async () => {
    const slip = { ...nothing, intent: 'log_visit', visits: [{ ...emptyVisit, occurred_on: '2026-02-30' }] }
    const { engine, requests } = await engineOver([completion(slip), completion(nothing), completion(nothing)])
    await engine.understand(en)
    await engine.understand(en)
    expect(requests.filter(({ body }) => body.messages[0]?.content.includes('"additionalProperties"'))).toEqual([])
  })

  test('two refused at the same time are one lesson', async () => {
    const { engine, requests } = await engineOver(({ body }) =>
      body.response_format?.type === 'json_schema' ? problem(400, 'response_format') : completion(nothing),
    )
    await Promise.all([engine.understand(en), engine.understand(en)])
    const forms = requests.map(({ body }) => body.response_format?.type)
    expect(forms.toSorted()).toEqual(['json_object', 'json_object', 'json_schema', 'json_schema'])
  })

  test('one with little room is asked without a limit, but a note too long for it is not asked twice', async () => {
    const small = await engineOver(({ body }) =>
      body.max_tokens || body.max_completion_tokens
        ? problem(400, 'The maximum context length is 8192 tokens; 6000 were asked for the completion.')
        : completion(nothing),
    )
    expect((await small.engine.understand(en)).meaning).toEqual(nothing)
    const full = await engineOver(() => ({
      status: 400,
      body: { error: { message: 'maximum context length', code: 'context_length_exceeded' } },
    }))
    expect(await why(full.engine.understand(en))).toBe('invalid')
    expect(full.requests).toHaveLength(1)
  })

  test('one that knows no form at all is simply asked', async () => {
    const { engine, requests } = await engineOver(({ body }) =>
      body.response_format ? problem(422, 'response_format: extra fields not permitted') : completion(nothing),
    )
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    expect(requests).toHaveLength(3)
  })

  test('one that knows no form and talks around the JSON is understood', async () => {
    const { engine } = await engineOver(({ body }) =>
      body.response_format
        ? problem(400, 'response_format is not supported')
        : completion(`Sure! Here {it} is:\n\`\`\`json\n${JSON.stringify(nothing, null, 2)}\n\`\`\`\nAnything else?`),
    )
    expect((await engine.understand(en)).meaning).toEqual(nothing)
  })

  test('a model that takes no temperature and a server that knows max_tokens only are obliged', async () => {
    const { engine, requests } = await engineOver(({ body }) => {
      if (body.temperature !== undefined) return problem(400, "'temperature' does not support 0 with this model.")
      if (body.max_completion_tokens) return problem(400, 'Unrecognized request argument: max_completion_tokens')
      return completion(nothing)
    })
    expect((await engine.understand(en)).meaning).toEqual(nothing)
    expect(requests.at(-1)?.body.max_tokens).toBeGreaterThan(0)
    expect(requests).toHaveLength(3)
  })

  test('a completion under another content type is read all the same', async () => {
    const step = completion(nothing)
    const { engine } = await engineOver([{ ...step, headers: { 'content-type': 'text/plain' } }])
    expect((await engine.understand(en)).meaning).toEqual(nothing)
  })

  test('a server without keys needs none', async () => {
    const { engine } = await engineOver([completion(nothing)], { apiKey: undefined })
    expect((await engine.understand(en)).meaning).toEqual(nothing)
  })
})
