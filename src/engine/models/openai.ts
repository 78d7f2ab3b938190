// The engine behind any server that speaks OpenAI's chat completions; the only file that knows the client library.
import OpenAI from 'openai'
import type { Embedder } from '../embedder.ts'
import type { CoachingBrief, Engine } from '../engine.ts'
import type { Prompts } from '../prompt.ts'
import { type Chunk, coachingAsk, textOf, withoutThinking } from './openai/coach.ts'
import { embedAll } from './openai/embed.ts'
import { untilIdle } from './openai/idle.ts'
import { createManners } from './openai/manners.ts'
import { failure, patiently } from './openai/patience.ts'
import { playCustomer } from './openai/practise.ts'
import { rewordLines } from './openai/reword.ts'
import { type Ask, type Body, type Log, readReply } from './openai/talk.ts'
import { understandNote } from './openai/understand.ts'

export interface OpenAiOptions {
  /** Absent for servers that need none. */
  apiKey?: string
  /** Another server than OpenAI's; ends where `/chat/completions` is to be added. */
  baseUrl?: string
  model: string
  /** 0 where absent. */
  temperature?: number
  /** Milliseconds that understanding may take, all turns together; 20 s where absent. */
  timeoutMs?: number
  /** Milliseconds that a piece of a coaching answer may take to come; 15 s where absent. */
  idleMs?: number
  /** Milliseconds that a coaching answer may take altogether; 60 s where absent. */
  coachMs?: number
  prompts: Prompts
  log: Log
}

const OPENAI_URL = 'https://api.openai.com/v1'

// Everything is given here, since the client would otherwise read the environment by itself.
const connect = ({ apiKey, baseUrl }: Pick<OpenAiOptions, 'apiKey' | 'baseUrl'>): OpenAI =>
  new OpenAI({
    apiKey: apiKey || 'none',
    baseURL: baseUrl || OPENAI_URL,
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  })

/**
 * An engine over a language model; how often it asks again is its own affair, not the client's.
 * What the server does not accept (strict schemas, a temperature) is learned once and remembered.
 */
export function createOpenAiEngine(options: OpenAiOptions): Engine {
  const { model, prompts, log, timeoutMs = 20_000, idleMs = 15_000, coachMs = 60_000 } = options
  const client = connect(options)
  const manners = createManners(options.temperature ?? 0, log)

  async function* coach(brief: CoachingBrief): AsyncGenerator<string> {
    const idle = new AbortController()
    const signal = AbortSignal.any([idle.signal, AbortSignal.timeout(coachMs)])
    const open = () =>
      patiently(coachingAsk(brief, prompts.coach), {
        manners,
        signal,
        send: body => client.chat.completions.create({ ...body, model, stream: true }, { signal, timeout: coachMs }),
      })
    try {
      const chunks: AsyncIterable<Chunk> = untilIdle<Chunk>(open, { limit: idleMs, abort: () => idle.abort() })
      yield* withoutThinking(textOf(chunks))
    } catch (error) {
      throw failure(error, signal)
    }
  }

  /** A way to ask for whole answers, all of them together in the time there is. */
  const asking = () => {
    const signal = AbortSignal.timeout(timeoutMs)
    const send = async (body: Body) =>
      readReply(await client.chat.completions.create({ ...body, model }, { signal, timeout: timeoutMs }))
    return (ask: Ask) => patiently(ask, { manners, signal, send })
  }

  return {
    name: 'openai',
    understand: note => understandNote(note, { prompts, say: asking(), formless: manners.doubt }),
    practise: brief => playCustomer(brief, { system: prompts.practise, say: asking(), formless: manners.doubt }),
    reword: brief => rewordLines(brief, { system: prompts.reword, say: asking() }),
    coach,
  }
}

/** A model of the same server that turns texts into vectors. */
export function createOpenAiEmbedder(options: { apiKey?: string; baseUrl?: string; model: string }): Embedder {
  const client = connect(options)
  const { model } = options
  return {
    model,
    embed(texts, limitMs) {
      const signal = AbortSignal.timeout(limitMs)
      const send = (input: string[]) =>
        client.embeddings.create({ model, input, encoding_format: 'float' }, { signal, timeout: limitMs })
      return embedAll(texts, { signal, send })
    },
  }
}
