// What an exchange keeps of its place in a talk, so that the next words in the thread can go on from it.
import type { Language } from '../model.ts'
import type { Style } from './sections.ts'
import type { Move } from './talk.ts'

/** Kept with each exchange; nothing in it is in anybody's words. */
export interface Turn {
  /** `ask`: a question of its own; `open`: a card that was opened by its name. */
  move: 'ask' | 'open' | Move
  /** The exchange that began the subject; absent where this one does. */
  root?: string
  /** The person's style, where the talk has said it. */
  style?: Style
  /** Which of the card's lines to say have been given, from 0. */
  said: number[]
}

/** A follow-up in the thread of an answer: what is wanted, of which card, after what. */
export interface Going {
  move: Move
  /** The card that the talk is about. */
  card: string
  /** The question that began the subject, and the answer that was given last. */
  root: { id: string; question: string }
  last: string
  said: number[]
  language: Language
  style?: Style
}
