// The language-model engine wired to a scripted server, and the notes that its tests share.
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'
import { EngineFailure } from '../../src/engine/engine.ts'
import { createOpenAiEngine, type OpenAiOptions } from '../../src/engine/models/openai.ts'
import { loadPrompts } from '../../src/engine/prompt.ts'
import type { Note } from '../../src/understanding/meaning.ts'
import { createModelServer, type Script } from './model-server.ts'

export const prompts = loadPrompts(fileURLToPath(new URL('../../prompts', import.meta.url)))

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** An engine whose server plays the script; it is stopped after the test. */
export async function engineOver(script: Script, more: Partial<OpenAiOptions> = {}) {
  const server = await createModelServer(script)
  stops.push(server.stop)
  const warnings: string[] = []
  const log = { warn: (_: object, message: string) => warnings.push(message) }
  const options = { apiKey: 'key', baseUrl: server.url, model: 'm1', timeoutMs: 4000, prompts, log, ...more }
  return { engine: createOpenAiEngine(options), requests: server.requests, warnings }
}

/** Why an engine failed; anything but an EngineFailure is said in full, so that no test takes it for one. */
export const why = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no failure',
    (error: unknown) => (error instanceof EngineFailure ? error.why : `not an EngineFailure: ${error}`),
  )

export const en: Note = {
  text: 'Called Northwind. Sarah wants a revised quote by Friday.',
  at: '2026-11-23T17:20:00-05:00',
  tz: 'America/New_York',
  customers: ['Northwind Traders'],
  subject: 'Northwind Traders',
}

/** A visit in the form of the wire that says nothing. */
export const emptyVisit = {
  customer: null,
  occurred_on: null,
  channel: null,
  contacts: [],
  facts: [],
  signals: [],
  follow_ups: [],
  deal: null,
}

/** A valid answer that reports nothing. */
export const nothing = { language: 'en', intent: 'help', visits: [] }
