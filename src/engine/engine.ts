// The one interface behind which a language model and the offline engine stand alike.
import type { Language } from '../model.ts'
import type { Meaning, Note } from '../understanding/meaning.ts'

/** What a model may write a coaching answer from: cards already retrieved, and what is known of the customer. */
export interface CoachingBrief {
  question: string
  language: Language
  /** Markdown of the retrieved cards, best first, each with its id. */
  cards: { id: string; title: string; markdown: string }[]
  /** Known facts of the customer asked about, one per line, in the customer's own words. */
  known: string[]
  style?: string
}

/** What understanding cost, kept with the visit. */
export interface Usage {
  inputTokens: number
  outputTokens: number
  milliseconds: number
  /** Version of the instructions; absent where none were given. */
  prompt?: string
}

export type Understood = { meaning: Meaning; usage?: Usage }

export interface Engine {
  readonly name: 'openai' | 'offline'
  /**
   * Reads one note. The result is still untrusted: quotes and dates are checked by the caller.
   * @throws EngineFailure when no valid reading could be had (refusal, timeout, garbage after one repair turn)
   */
  understand(note: Note): Promise<Understood>
  /**
   * Writes a coaching answer as it comes, in pieces of text; absent where no model writes.
   * @throws EngineFailure when the model fails midway
   */
  coach?(brief: CoachingBrief): AsyncIterable<string>
}

/** A failure of a model that the offline engine can stand in for. */
export class EngineFailure extends Error {
  readonly why: 'refused' | 'timeout' | 'unreachable' | 'rate_limited' | 'invalid'
  constructor(why: EngineFailure['why'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'EngineFailure'
    this.why = why
  }
}
