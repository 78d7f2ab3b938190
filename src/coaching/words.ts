// What each language brings to coaching: the words of answers, and what is heard as a concept or as out of bounds.
import type { ConceptWords } from './concepts.ts'
import type { Style } from './sections.ts'

export const WRONGS = ['kickback', 'forgery', 'spying', 'deceit', 'pressure'] as const
/** The kinds of help that are never given. */
export type Wrong = (typeof WRONGS)[number]

/** The words of one language for coaching. */
export interface CoachWords {
  concepts: ConceptWords
  limits: {
    /** Asks the assistant to leave its part. */
    injection: string[]
    /** Outside selling, even where the sentence also speaks of a customer. */
    foreign: string[]
    /** Outside selling, unless the sentence also speaks of selling. */
    chat: string[]
    /** The people and things of selling: such a question is answered even where no concept is heard. */
    selling: string[]
    wrongs: Record<Wrong, string[]>
    /** Takes part in it: "how much", "how do I hide it". */
    giving: string[]
    /** Wants to stay out of it: "decline", "report". */
    declining: string[]
    /** Says that the other side asks for it. */
    asked: string[]
    /** Tells of what others did or said, which is no wish of the rep's own. */
    reported: string[]
  }
  answer: {
    /** Says whose lines these are, where the card's own have all been given. */
    linesFrom: (titles: string[]) => string
    /** Leads in a card once more, where it has nothing of what was asked for; ends as a sentence does before the next. */
    nothingOn: (title: string) => string
    /** Leads in the hint for the person's style. */
    style: (style: Style, hint: string) => string
    decline: string
    outOfScope: (nearest: string) => string
    unlawful: Record<Wrong | 'other', (nearest: string) => string>
  }
}
