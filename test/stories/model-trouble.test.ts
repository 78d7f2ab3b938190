// A model server in every kind of trouble, behind the whole app: the visit is kept, the card says who read it, and its cost is kept.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createOpenAiEngine } from '../../src/engine/models/openai.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import { loadPrompts } from '../../src/engine/prompt.ts'
import { keptLog, rowsOf } from '../replica.ts'
import { completion, createModelServer, problem, type Script, type Step } from '../units/model-server.ts'
import { type World, world } from '../world.ts'

const prompts = loadPrompts('prompts')
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A world whose model is played by a script. */
async function modelled(script: Script, more: { timeoutMs?: number } = {}) {
  const server = await createModelServer(script)
  const options = { baseUrl: server.url, model: 'small', prompts, log: keptLog(), ...more }
  const w = await world({ engine: createOpenAiEngine(options), offline: createOfflineEngine() })
  return { w, requests: server.requests, stops: [server.stop, w.stop] }
}

/** The same, stopped after the test. */
async function withModel(script: Script) {
  const { stops, ...rest } = await modelled(script)
  closing.push(...stops)
  return rest
}

const notesIn = async (w: World) => (await rowsOf(w.db, w.double.identity.team.id)).notes ?? []
const NOTE = 'Met Ann Lee at Northwind Traders. She drinks green tea.'
const NOTE_ZH = '今天拜访了恒瑞大药房的王店长，她平时爱喝龙井。'
const json = { 'content-type': 'application/json' }
const TROUBLES: [name: string, step: Step][] = [
  ['declines', completion('', { refusal: 'I would rather not.' })],
  ['is stopped by a filter', completion('', { finish: 'content_filter' })],
  ['is cut off each time', completion('{"language":"en"', { finish: 'length' })],
  ['writes prose', completion('I am sorry, I cannot say.')],
  ['writes an object of its own', completion({ mood: 'fine' })],
  ['is at its limit for an hour', problem(429, 'slow down', { headers: { 'retry-after': '3600' } })],
  ['is at its limit again and again', problem(429, 'slow down', { headers: { 'retry-after-ms': '10' } })],
  ['does not accept the key', problem(401, 'no such key')],
  ['has a fault', problem(500, 'oh')],
  ['sends a page of HTML', { body: '<html>Please log in</html>' }],
  ['sends a page of HTML as JSON', { body: '<html></html>', headers: json }],
  ['sends nothing', { headers: { ...json, 'content-length': '0' } }],
  ['says nothing', { after: 'mute' }],
  ['stops in the middle', { body: '{"choices":', headers: json, after: 'hang' }],
  ['never comes to an end', { body: '{"choices":', headers: json, after: 'trickle' }],
  ['drops the connection', { body: '{"choices":', headers: { ...json, 'content-length': '999' }, after: 'cut' }],
]

describe('a model that', () => {
  let all: Awaited<ReturnType<typeof modelled>>
  let step: Step
  beforeAll(async () => {
    all = await modelled(() => step, { timeoutMs: 1000 })
  })
  afterAll(async () => {
    for (const stop of all.stops.reverse()) await stop()
  })

  test.each(TROUBLES)('%s leaves the note to the offline engine, and the card says so', async (_, trouble) => {
    step = trouble
    const { w, requests } = all
    const before = { notes: (await notesIn(w)).length, requests: requests.length }
    const card = await w.say(w.emma, NOTE)
    for (const words of ['Northwind Traders', 'green tea', 'the built-in reader took this note'])
      expect(card).toContain(words)
    const zh = await w.say(w.lin, NOTE_ZH)
    for (const words of ['恒瑞大药房', '龙井', '语言模型这次没有应答']) expect(zh).toContain(words)
    const notes = await notesIn(w)
    expect(notes).toHaveLength(before.notes + 2)
    expect(notes.filter(({ engine }) => engine !== 'offline')).toEqual([])
    expect(requests.length).toBeGreaterThanOrEqual(before.requests + 2)
  })
})

describe('what reading cost', () => {
  const read = {
    language: 'en',
    intent: 'log_visit',
    visits: [{ customer: 'Northwind Traders', contacts: [{ name: 'Ann Lee' }] }],
  }

  test('is kept with a note that a model read: engine, prompt, tokens and time', async () => {
    const { w } = await withModel(() => completion(read))
    await w.say(w.emma, NOTE)
    const [note] = await notesIn(w)
    expect(note).toMatchObject({ engine: 'openai', prompt: prompts.version, inputTokens: 100, outputTokens: 20 })
    expect(note?.milliseconds).toEqual(expect.any(Number))
  })

  test('is kept with a note that was read offline: no tokens, no prompt, but time', async () => {
    const w = await world()
    closing.push(w.stop)
    await w.say(w.emma, NOTE)
    const [note] = await notesIn(w)
    expect(note).toMatchObject({ engine: 'offline', prompt: null, inputTokens: 0, outputTokens: 0 })
    expect(note?.milliseconds).toEqual(expect.any(Number))
  })

  test('is that of the last wording when a message is edited, and the card says who read that', async () => {
    const { w } = await withModel((_, nth) => (nth === 0 ? completion(read) : problem(401, 'the key has expired')))
    const said = await w.double.say(w.emma.id, 'dm', NOTE)
    await w.settle()
    expect(w.last(w.emma)).not.toContain('the built-in reader')
    await w.double.edit(w.emma.id, said, `${NOTE} She has two sons.`)
    await w.settle()
    expect(await notesIn(w)).toMatchObject([{ engine: 'offline', prompt: null, inputTokens: 0, outputTokens: 0 }])
    expect(w.last(w.emma)).toContain('the built-in reader took this note')
  })

  test('a correction in a thread is read with the note that it mends before the eyes', async () => {
    const { w, requests } = await withModel(() => completion(read))
    const said = await w.double.say(w.emma.id, 'dm', NOTE)
    await w.settle()
    await w.say(w.emma, 'Not green, black tea', { thread: said.ts })
    const shown = requests.map(({ body }) => body.messages.at(-1)?.content ?? '')
    expect(shown[0]).not.toContain('<earlier>')
    expect(shown.at(-1)).toContain(`<earlier>\n${NOTE}\n</earlier>`)
  })
})
