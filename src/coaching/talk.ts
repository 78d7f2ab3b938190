// What each language brings to a talk on coaching: how reps follow up, ask for lists and cards, and what suits whom.
import type { DealStep } from '../understanding/meaning.ts'
import type { Style } from './sections.ts'

/** How a rep goes on after an answer, other than with a question of its own. */
export const MOVES = [
  'thanks',
  'shorter',
  'translate',
  'example',
  'why',
  'avoid',
  'more_lines',
  'all',
  'more',
  'next',
  'by_phone',
  'by_message',
  'by_mail',
  'in_person',
  'still_no',
] as const
export type Move = (typeof MOVES)[number] | 'for_style'

/** Ways of speaking with a customer that an answer can be turned to. */
export const CHANNELS = ['by_phone', 'by_message', 'by_mail', 'in_person'] as const
export type Channel = (typeof CHANNELS)[number]

/** What of a customer can be put into a line. */
export type SpokenFact =
  | 'pain'
  | 'need'
  | 'current_supplier'
  | 'competitor'
  | 'reports_to'
  | 'budget'
  | 'buying_process'

/** The words of one language; every pattern is matched against text made plain (`plain`). */
export interface TalkWords {
  /** What may stand around a follow-up and means nothing by itself. */
  bare(text: string): string
  /** Whole follow-ups, in the order of `MOVES`. */
  moves: Record<(typeof MOVES)[number], RegExp>
  /** How "for somebody else, who is …" begins. */
  forSomebody: RegExp
  /** Asks or supposes, rather than states. */
  supposes: RegExp
  english: RegExp
  chinese: RegExp
  /** Asks for a list or kinds of something; asks for the steps. */
  asksList: RegExp
  asksSteps: RegExp
  /** Asks which cards there are. */
  asksCards: RegExp
  /** Words of a line that suit a style, a step of a deal, a channel. */
  suits: Record<Style, RegExp>
  steps: Record<DealStep, RegExp>
  channels: Record<Channel, RegExp>
  /** Takes "she says that" off somebody's words; undefined where the rest cannot be said to that person's face. */
  sayable(quote: string): string | undefined
  /** A line to say that takes up an objection: in its own words, or by its matter alone. */
  tookUp(quote: string): string
  raised: Record<string, string>
  /** Lines to say that build on what is known. */
  known: Record<SpokenFact, (words: string) => string>
  /** Words of the record, beside the lines to say. */
  record(about: string | undefined, quote: string): string
}
