// A language model behind the whole app: what it reads is logged, what it writes is streamed, and what it fails at is mended.
import { afterEach, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { createOpenAiEngine } from '../../src/engine/models/openai.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import { loadPrompts } from '../../src/engine/prompt.ts'
import { textOf } from '../../src/playground/text.ts'
import { keptLog, replica, rowsOf } from '../replica.ts'
import { completion, createModelServer, problem, type Script, streamed } from '../units/model-server.ts'
import { type World, world } from '../world.ts'

const prompts = loadPrompts('prompts')
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A world whose engine is a model played by a script. */
async function withModel(script: Script) {
  const server = await createModelServer(script)
  const engine = createOpenAiEngine({
    ...{ apiKey: 'key', baseUrl: server.url, model: 'small', temperature: 0 },
    ...{ prompts, log: keptLog() },
  })
  const w = await world({ engine, offline: createOfflineEngine() })
  closing.push(server.stop, w.stop)
  return { w, engine }
}

const NOTE = 'Met Ann Lee at Northwind. She drinks green tea. I promised a quote by Friday.'
const READ = {
  language: 'en',
  intent: 'log_visit',
  visits: [
    {
      customer: 'Northwind',
      occurred_on: null,
      channel: 'visit',
      contacts: [{ name: 'Ann Lee', title: null }],
      facts: [
        {
          about: 'Ann Lee',
          key: 'taste',
          value: 'green tea',
          currency: null,
          quote: 'She drinks green tea',
          certainty: null,
        },
        { about: 'Ann Lee', key: 'taste', value: 'rum', currency: null, quote: 'She drinks rum', certainty: null },
      ],
      signals: [],
      follow_ups: [
        { what: 'a quote', by: 'rep', due: null, kind: null, quote: 'I promised a quote by Friday', certainty: null },
      ],
      deal: null,
    },
  ],
}
const QUESTION = 'How do I handle a price objection?'
const rows = (w: World) => rowsOf(w.db, w.double.identity.team.id)

test('a visit is logged through the model, which is asked once more for proof, and without what it made up', async () => {
  const { w } = await withModel(() => completion(READ))
  const card = await w.say(w.emma, NOTE)
  expect(card).toContain('Northwind')
  expect(card).toContain('green tea')
  expect(card).not.toContain('rum')
  const { notes, facts } = await rows(w)
  expect(notes).toMatchObject([{ engine: 'openai', inputTokens: 200, outputTokens: 40 }])
  expect(facts).toMatchObject([{ value: 'green tea', quote: 'She drinks green tea' }])
})

test('a model that fails leaves the note to the offline engine, and the card says so', async () => {
  const { w } = await withModel(() => problem(401, 'no such key'))
  const card = await w.say(w.emma, NOTE)
  expect(card).toContain('Northwind')
  expect(card).toContain('the built-in reader took this note')
  expect((await rows(w)).notes).toMatchObject([{ engine: 'offline' }])
  expect(await w.say(w.lin, '今天拜访了恒瑞大药房的王店长，她平时爱喝龙井。')).toContain('语言模型这次没有应答')
})

test('a coaching answer is shown paragraph by paragraph while it is written, and finished with its cards', async () => {
  const asked = { language: 'en', intent: 'ask_coach', visits: [] }
  const cited = [
    'Ask what they compare it with. [objection-price]\n',
    '\nThen show the whole cost. [objection-price]\n\n',
  ]
  const { w } = await withModel(({ body }) => (body.stream ? streamed(cited) : completion(asked)))
  await w.say(w.emma, QUESTION)
  const methods = w.double.calls.map(call => call.method).filter(name => name.startsWith('chat.'))
  expect(methods).toEqual([
    'chat.startStream',
    'chat.appendStream',
    'chat.appendStream',
    'chat.stopStream',
    'chat.update',
  ])
  expect(w.double.calls.filter(call => !call.ok)).toEqual([])
  const answers = w.double.answers(w.emma.id)
  expect(answers).toHaveLength(1)
  expect(w.last(w.emma)).toContain('Ask what they compare it with.')
  expect((await rows(w)).coachings).toMatchObject([{ engine: 'openai', refused: null }])
})

test('an answer that cites nothing is replaced by the cards’ own words, and says so', async () => {
  const asked = { language: 'en', intent: 'ask_coach', visits: [] }
  const { w } = await withModel(({ body }) => (body.stream ? streamed(['Just be nice.\n\n']) : completion(asked)))
  await w.say(w.emma, QUESTION)
  expect(w.last(w.emma)).not.toContain('Just be nice')
  expect(w.last(w.emma)).toContain('this comes straight from the cards')
  expect((await rows(w)).coachings).toMatchObject([{ engine: 'offline' }])
})

test('when Slack will not stream, or the stream cannot be closed, the whole answer comes as a message', async () => {
  const asked = { language: 'en', intent: 'ask_coach', visits: [] }
  const { w } = await withModel(({ body }) =>
    body.stream ? streamed(['Ask what they compare it with. [objection-price]\n\n']) : completion(asked),
  )
  w.double.failNext('chat.startStream', { error: 'method_not_supported_for_channel_type' })
  await w.say(w.emma, QUESTION)
  expect(w.double.answers(w.emma.id)).toHaveLength(1)
  w.double.failNext('chat.stopStream', { error: 'internal_error' })
  await w.say(w.emma, QUESTION)
  expect(w.last(w.emma)).toContain('Ask what they compare it with.')
  expect(w.double.answers(w.emma.id)).toHaveLength(3)
})

test('no model is asked while a transaction is open', async () => {
  let open = 0
  const during: number[] = []
  const asked = { language: 'en', intent: 'ask_coach', visits: [] }
  const { w, engine } = await withModel(({ body }) => {
    during.push(open)
    if (body.stream) return streamed(['Ask what they compare it with. [objection-price]\n\n'])
    return completion(body.messages.some(turn => turn.content.includes(NOTE)) ? READ : asked)
  })
  const transaction: Database['drizzle']['transaction'] = async (work, config) => {
    open += 1
    return w.db.drizzle.transaction(work, config).finally(() => {
      open -= 1
    })
  }
  const drizzle = Object.assign(Object.create(w.db.drizzle), { transaction })
  const rapport = replica(w, { db: { ...w.db, drizzle }, engine, offline: createOfflineEngine() })
  await w.double.say(w.emma.id, 'dm', NOTE)
  await rapport.settle()
  const card = textOf(w.double.answers(w.emma.id)[0] ?? { text: '', blocks: [] })
  await w.double.say(w.emma.id, 'dm', QUESTION)
  await rapport.settle()
  expect(card).toContain('Northwind')
  expect(during.length).toBeGreaterThanOrEqual(3)
  expect(during.filter(count => count > 0)).toEqual([])
  expect(open).toBe(0)
})
