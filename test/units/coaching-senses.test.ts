// Finding cards by their sense: vectors over real HTTP, kept in the database, and what happens where there are none.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { fuse } from '../../src/coaching/blend.ts'
import { loadPlaybook, type Playbook } from '../../src/coaching/playbook.ts'
import { createRetriever } from '../../src/coaching/retrieve.ts'
import { createSensing } from '../../src/coaching/senses/senses.ts'
import { createVectorStore } from '../../src/coaching/senses/store.ts'
import { createOpenAiEmbedder } from '../../src/engine/models/openai.ts'
import { freshDatabase } from '../database.ts'
import { createModelServer, type ModelRequest, problem, type Script, type Step } from './model-server.ts'

const course = loadPlaybook('prompts/playbook')
const ids = ['objection-price', 'spin', 'customer-avoids']
const few: Playbook = { ids, cards: new Map(ids.map(id => [id, course.cards.get(id)!])) }

/** What a text is about, as a model of three thoughts sees it: price, questions, silence. */
const THOUGHTS = [/price|价格|价高|quote|dear/i, /SPIN|question|提问|问题/i, /avoid|回避|silent|silence|ghost/i]
const vectorOf = (text: string) => THOUGHTS.map(thought => 0.1 + (text.match(new RegExp(thought, 'gi'))?.length ?? 0))
const inputOf = ({ body }: ModelRequest) => (body as unknown as { input: string[] }).input
const vectors = (request: ModelRequest): Step => ({
  body: {
    data: inputOf(request)
      .map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }))
      // Servers need not keep the order.
      .reverse(),
  },
})

let db: Database
const stops: (() => Promise<void>)[] = []
beforeEach(async () => {
  db = await freshDatabase()
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  await db.close()
})

/** Sensing over a scripted server, at a time that can be moved. */
async function sensingOver(script: Script, model = 'e1') {
  const server = await createModelServer(script)
  stops.push(server.stop)
  const warnings: string[] = []
  const log = { info() {}, error() {}, warn: (_: object, message: string) => void warnings.push(message) }
  const clock = { at: new Date('2026-06-10T09:00:00Z'), now: () => clock.at }
  const embedder = createOpenAiEmbedder({ apiKey: 'key', baseUrl: server.url, model })
  const sensing = createSensing({ embedder, store: createVectorStore(db, model), clock, log })
  return { sensing, requests: server.requests, warnings, clock }
}

const nearest = (senses: ReadonlyMap<string, number> | undefined) =>
  senses && [...senses].sort((a, b) => b[1] - a[1])[0]?.[0]

describe('what is near by its sense', () => {
  test('a question without a word of the card finds it by its vector', async () => {
    const { sensing } = await sensingOver(vectors)
    await sensing.prepare(few)
    expect(nearest(await sensing.near('she went silent on us', few))).toBe('customer-avoids')
    expect(nearest(await sensing.near('dear dear dear', few))).toBe('objection-price')
  })

  test('the cards are asked for once: in batches, and never again by another process', async () => {
    const first = await sensingOver(vectors)
    await first.sensing.prepare(course)
    await first.sensing.prepare(course)
    const texts = first.requests.flatMap(inputOf)
    expect(texts).toHaveLength(2 * course.ids.length)
    expect(first.requests.length).toBe(Math.ceil(texts.length / 64))
    expect(first.requests[0]?.path).toBe('/v1/embeddings')

    const second = await sensingOver(vectors)
    await second.sensing.prepare(course)
    expect(second.requests).toHaveLength(0)
    expect(nearest(await second.sensing.near('a question', few))).toBe('spin')
  })

  test('a card that changed is asked for again, and so is every card for another model', async () => {
    await (await sensingOver(vectors)).sensing.prepare(few)
    const pair = few.cards.get('spin')!
    const changed = {
      ...few,
      cards: new Map([...few.cards, ['spin', { ...pair, en: { ...pair.en, title: 'SPIN!' } }]]),
    }
    const again = await sensingOver(vectors)
    await again.sensing.prepare(changed)
    expect(again.requests.flatMap(inputOf)).toEqual([expect.stringMatching(/^SPIN!/)])
    const other = await sensingOver(vectors, 'e2')
    await other.sensing.prepare(few)
    expect(other.requests.flatMap(inputOf)).toHaveLength(6)
  })
})

describe('where there are no vectors', () => {
  test.each<[string, Script]>([
    ['the server has a fault', () => problem(500, 'down')],
    ['the server knows no such model', () => problem(404, 'no such model')],
    ['a vector is missing', () => ({ body: { data: [] } })],
    ['it is not JSON', () => ({ body: '<html>' })],
  ])('%s: nothing is said but a line in the log, and the server has a rest', async (_, script) => {
    const { sensing, warnings, requests, clock } = await sensingOver(script)
    expect(await sensing.near('too dear', few)).toBeUndefined()
    expect(warnings.length).toBeGreaterThan(0)
    const asked = requests.length
    expect(await sensing.near('too dear', few)).toBeUndefined()
    expect(requests).toHaveLength(asked)
    clock.at = new Date(clock.at.getTime() + 61_000)
    await sensing.near('too dear', few)
    expect(requests.length).toBeGreaterThan(asked)
  })

  test('a server that does not answer holds nobody up', async () => {
    const { sensing, warnings } = await sensingOver(() => ({ after: 'mute' }))
    expect(await sensing.near('too dear', few)).toBeUndefined()
    expect(warnings.length).toBeGreaterThan(0)
  })

  test('while a card has no vector yet, words alone decide', async () => {
    const { sensing } = await sensingOver(request =>
      inputOf(request).length === 1 ? vectors(request) : { after: 'mute' },
    )
    expect(await sensing.near('too dear', few)).toBeUndefined()
  })
})

describe('words and sense together', () => {
  test('sense tips a question that words leave open, and does not undo one that words decide', () => {
    const [first, second] = fuse([0.4, 0.42, 0.01, 0.01], [0.9, 0.2, 0.25, 0.2])
    expect(first).toBeGreaterThan(second!)
    const [clear, other] = fuse([0.95, 0.01, 0.01, 0.01], [0.3, 0.32, 0.3, 0.3])
    expect(clear).toBeGreaterThan(other!)
  })

  test('the likelihoods of all cards together stay 1', () => {
    expect(fuse([0.7, 0.3], [0.9, 0.1]).reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  })

  test('what a model finds near leads where nothing is known of the words', () => {
    const { retrieve } = createRetriever(few)
    const senses = new Map([
      ['objection-price', 0.1],
      ['spin', 0.12],
      ['customer-avoids', 0.7],
    ])
    const question = 'my customer acts weird lately'
    expect(retrieve(question, { senses })[0]?.id).toBe('customer-avoids')
  })
})
