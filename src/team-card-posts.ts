// What is said about a team's own cards: a draft as it is looked at, the history, and the form.
import type { CardLink, CoachingMessage } from './coaching-posts.ts'
import type { Language } from './model.ts'

interface Spoken {
  language: Language
}

/** One thing that is wrong with a draft, in words. */
export interface DraftTrouble {
  /** Absent where something is missing. */
  line?: number
  text: string
}

/** A line of a card's history. */
export interface HistoryEntry {
  language: Language
  n: number
  deed: 'published' | 'withdrawn' | 'restored'
  /** The version that was brought back. */
  of?: number
  /** In the reader's zone. */
  on: string
  who: string
}

export type TeamCardMessage =
  | (Spoken & {
      kind: 'card_draft'
      /** Names the draft; the value of its buttons. */
      draft: string
      state: 'troubled' | 'ready' | 'published' | 'discarded'
      title: string
      troubles: DraftTrouble[]
      /** How reps will read it. */
      preview?: Extract<CoachingMessage, { kind: 'coaching' }>
      asks: string[]
      remarks: string[]
    })
  | (Spoken & {
      kind: 'card_list'
      cards: (CardLink & { languages: { language: Language; n: number; stands: boolean }[]; on: string; who: string })[]
    })
  | (Spoken & {
      kind: 'card_history'
      card: string
      title: string
      /** What was just done. */
      remark?: string
      /** The languages that it stands in now. */
      stands: Language[]
      /** Newest first. */
      entries: HistoryEntry[]
    })

/** The form for a card; `draft` is the one that is changed. */
export type CardForm = Spoken & { kind: 'card_form'; draft?: string; text: string }
