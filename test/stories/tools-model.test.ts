// The tools with a language model behind them: it may word the lines, and nothing that it makes up is shown.
import { afterEach, expect, test } from 'vitest'
import { createOpenAiEngine } from '../../src/engine/models/openai.ts'
import { createOfflineEngine } from '../../src/engine/offline/offline.ts'
import { loadPrompts } from '../../src/engine/prompt.ts'
import { keptLog } from '../replica.ts'
import { completion, createModelServer, type ModelRequest, problem, type Step } from '../units/model-server.ts'
import { type World, world } from '../world.ts'

const prompts = loadPrompts('prompts')
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const NOTE = 'Met Ann Lee at Northwind. They said deliveries come late.'
const quote = 'deliveries come late'
const VISIT = {
  customer: 'Northwind',
  ...{ occurred_on: null, channel: 'visit', contacts: [{ name: 'Ann Lee', title: null }], signals: [], follow_ups: [] },
  facts: [{ about: 'Northwind', key: 'pain', value: quote, currency: null, quote, certainty: null }],
  deal: null,
}
const READ = { language: 'en', intent: 'log_visit', visits: [VISIT] }
const ASKED = { language: 'en', intent: 'ask_coach', visits: [] }

/** A world in which a model reads notes, and words lines as `words` says. */
async function withModel(words: (request: ModelRequest) => Step): Promise<World> {
  const server = await createModelServer(request => {
    const { messages } = request.body
    if (messages.some(({ content }) => content.includes('<lines>'))) return words(request)
    return completion(messages.some(({ content }) => content.includes(NOTE)) ? READ : ASKED)
  })
  const engine = createOpenAiEngine({
    ...{ apiKey: 'key', baseUrl: server.url, model: 'small', temperature: 0 },
    ...{ prompts, log: keptLog() },
  })
  const w = await world({ engine, offline: createOfflineEngine() })
  closing.push(server.stop, w.stop)
  await w.say(w.emma, NOTE)
  return w
}

/** Every line that the model was given, each in other words. */
const linesIn = ({ body }: ModelRequest): { id: string; text: string }[] =>
  body.messages
    .flatMap(({ content }) => /<lines>\n([\s\S]*?)\n<\/lines>/.exec(content)?.[1]?.split('\n') ?? [])
    .map(line => /^(\S+): (.*)$/.exec(line) ?? [])
    .map(([, id = '', text = '']) => ({ id, text }))

const QUESTION = 'give me SPIN questions for Northwind'

test('a model’s wording is shown where it holds what the line held', async () => {
  const w = await withModel(request =>
    completion({
      lines: linesIn(request).map(({ id, text }) => ({
        id,
        text: text.replace('How often does that happen?', 'How often do you see that?'),
      })),
    }),
  )
  const text = await w.say(w.emma, QUESTION)
  expect(text).toContain('“You mentioned ‘deliveries come late’. How often do you see that?”')
  expect(text).toContain('_“deliveries come late”_')
})

test('what it makes up is left out, line by line', async () => {
  const w = await withModel(request =>
    completion({
      lines: linesIn(request).map(({ id }) => ({ id, text: '“Pacific lost 3 customers that way. What about you?”' })),
    }),
  )
  const text = await w.say(w.emma, QUESTION)
  expect(text).not.toContain('Pacific')
  expect(text).toContain('How often does that happen?')
})

test('a model that fails leaves the sheet as the record has it, and the sheet says so', async () => {
  const w = await withModel(() => problem(400, 'no'))
  const text = await w.say(w.emma, QUESTION)
  expect(text).toContain('How often does that happen?')
  expect(text).toContain('The language model had no wording')
})
