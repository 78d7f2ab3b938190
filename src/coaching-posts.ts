// What coaching says: answers, whole cards, the shelf of cards, and how it went for administrators.
import type { ToolName } from './coaching/tools/tool.ts'
import type { Language } from './model.ts'
import type { AnswerParts, Citation } from './views.ts'

interface Spoken {
  language: Language
}

/** A card by its id and its title in the reader's language. */
export interface CardLink {
  card: string
  title: string
}

export type CoachingMessage =
  | (Spoken & {
      kind: 'coaching'
      id: string
      refused: false | 'out_of_scope' | 'unlawful'
      /** The whole answer as plain paragraphs (a model's), or empty where `parts` say it. */
      answer: string
      parts?: AnswerParts
      /** Whether there is more to the card than is shown, and whether it can be practised. */
      more?: boolean
      practise?: boolean
      /** Cards that a button opens: what a refusal points to, what comes next. */
      open?: CardLink[]
      /** The tool that belongs to the card, for the customer at hand. */
      tool?: { name: ToolName; customer?: { id: string; name: string } }
      citations: Citation[]
      customer?: string
      vote?: 'up' | 'down'
      remarks: string[]
    })
  | (Spoken & {
      kind: 'card'
      /** The exchange that it belongs to. */
      id: string
      title: string
      stance: string
      when: string[]
      steps: string[]
      list: string[]
      lines: string[]
      avoid: string[]
      /** A hint for each style, with the style's name. */
      styles: { name: string; hint: string }[]
      example: string
      next: string
      sources: string[]
      related: CardLink[]
      practise: boolean
      /** It is the team's own. */
      team?: true
    })
  | (Spoken & {
      kind: 'shelf'
      /** All groups, with a few titles each. */
      groups: { group: string; name: string; count: number; some: string[] }[]
      /** The group that is open, with all its cards. */
      open?: { name: string; cards: (CardLink & { stance: string; team?: true })[] }
    })
  | (Spoken & {
      kind: 'coaching_report'
      days: number
      asked: number
      followUps: number
      /** Most used first. */
      cards: { title: string; used: number; up: number; down: number }[]
      down: { question: string; title: string }[]
      refused: { question: string; why: 'out_of_scope' | 'unlawful' }[]
    })
