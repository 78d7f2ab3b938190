// What practice says: the customer's lines with what helps beside them, the report, and what can be practised.
import type { CardLink } from './coaching-posts.ts'
import type { Language } from './model.ts'

interface Spoken {
  language: Language
}

/** How a customer is, as the four social styles have it. */
export type CustomerStyle = 'driver' | 'expressive' | 'amiable' | 'analytical'

export type PracticeMessage =
  | (Spoken & {
      kind: 'practice'
      /** Names the round; the value of its buttons. */
      round: string
      /** At the start: the card's title, who the customer is and what happened. */
      opening?: { title: string; scene: string[]; style: CustomerStyle; turns: number }
      /** A remark of ours before the customer goes on. */
      remark?: string
      /** What the customer says; absent in a hint. */
      say?: string
      /** A hint, with a line of the card. */
      hint?: { text: string; line?: string }
      /** Whether the round goes on, so that there are buttons. */
      live: boolean
    })
  | (Spoken & {
      kind: 'practice_report'
      round: string
      card: CardLink
      ended: 'agreed' | 'turns' | 'stopped'
      /** What was shown, each with the rep's own words; what was not. */
      shown: { label: string; quote: string }[]
      missing: string[]
      /** What is better avoided, with the rep's words and the card's. */
      mistakes: { label: string; quote: string; card?: string }[]
      /** One thing to try next, with a line of the card. */
      next?: { label: string; line: string }
      /** The rounds that can follow. */
      styles: CustomerStyle[]
    })
  | (Spoken & {
      kind: 'drill_answer'
      /** Whether the answer that was tapped is the right one. */
      right: boolean
      question: string
      /** The card's line that is the right answer. */
      line: string
      card: CardLink
      practise: boolean
    })
  | (Spoken & { kind: 'practice_menu'; cards: CardLink[] })
