// A language that Rapport speaks: one folder each, checked by the compiler against this shape.
import type { FactKey } from '../facts/kinds.ts'
import type { Language } from '../model.ts'
import { enFactLabels } from './en/fact-labels.ts'
import { enReplies } from './en/replies.ts'
import type { Replies } from './replies.ts'
import { zhFactLabels } from './zh/fact-labels.ts'
import { zhReplies } from './zh/replies.ts'

interface Speech {
  replies: Replies
  factLabels: Record<FactKey, string>
}

const LANGUAGES = {
  zh: { replies: zhReplies, factLabels: zhFactLabels },
  en: { replies: enReplies, factLabels: enFactLabels },
} satisfies Record<Language, Speech>

/** What is said in a language. */
export const speak = (language: Language): Speech => LANGUAGES[language]
