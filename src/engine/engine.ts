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
  /** What a follow-up goes on from. */
  earlier?: { question: string; answer: string }
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

/** What a model may play a customer from, and what it is to look for in the rep's last message. */
export interface PracticeBrief {
  language: Language
  style: string
  scene: string[]
  card: { id: string; title: string; markdown: string }
  /** What can be shown, and what is better avoided. */
  steps: { id: string; label: string }[]
  mistakes: { id: string; label: string }[]
  /** The steps that win the customer over, and those that were shown so far. */
  wins: string[]
  shown: string[]
  /** The talk so far, oldest first; the customer begins. */
  talk: { by: 'customer' | 'rep'; text: string }[]
  said: string
  /** How many answers are left to the rep after this one. */
  left: number
}

/** What a model said as the customer and noted; untrusted: the caller checks every quote. */
export interface Improvised {
  say: string
  shown: { step: string; quote: string }[]
  mistakes: { mistake: string; quote: string }[]
  over: boolean
}

/** Lines to say that a model may put more naturally, and the record that they rest on. */
export interface RewordBrief {
  language: Language
  lines: { id: string; text: string }[]
  record: string[]
}

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
  /**
   * Plays the customer of a practice round for one answer; absent where no model plays.
   * @throws EngineFailure when there is no valid answer
   */
  practise?(brief: PracticeBrief): Promise<Improvised>
  /**
   * Words lines more naturally; absent where no model writes. Untrusted: the caller checks each against the inputs.
   * @throws EngineFailure when there is no valid answer
   */
  reword?(brief: RewordBrief): Promise<{ id: string; text: string }[]>
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
