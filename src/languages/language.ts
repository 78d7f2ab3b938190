// A language that Rapport speaks: one folder each, checked by the compiler against this shape.
import type { FactKey } from '../facts/kinds.ts'
import type { Language } from '../model.ts'
import type { CardWords } from './cards.ts'
import { enCards } from './en/cards.ts'
import { enFactLabels } from './en/fact-labels.ts'
import { enPrompts } from './en/prompts.ts'
import { enReplies } from './en/replies.ts'
import type { Replies } from './replies.ts'
import { zhCards } from './zh/cards.ts'
import { zhFactLabels } from './zh/fact-labels.ts'
import { zhPrompts } from './zh/prompts.ts'
import { zhReplies } from './zh/replies.ts'

interface Speech {
  replies: Replies
  cards: CardWords
  factLabels: Record<FactKey, string>
  /** Suggestions for an empty conversation; they name the customer seen last, if there is one. */
  prompts(customer?: string): { title: string; message: string }[]
}

const LANGUAGES = {
  zh: { replies: zhReplies, cards: zhCards, factLabels: zhFactLabels, prompts: zhPrompts },
  en: { replies: enReplies, cards: enCards, factLabels: enFactLabels, prompts: enPrompts },
} satisfies Record<Language, Speech>

/** What is said in a language. */
export const speak = (language: Language): Speech => LANGUAGES[language]
