// Hears how a rep goes on after an answer: "and if he still says no?", 换个说法, "by phone?", "for the other one, who is very analytical".
import type { Language } from '../model.ts'
import { styleIn } from './concepts.ts'
import { TALK } from './pick.ts'
import type { Style } from './sections.ts'
import { MOVES, type Move } from './talk.ts'
import { languageOf, plain } from './tokens.ts'

/** What is wanted next, in which language, and of whom it is to be thought. */
export interface FollowUp {
  move: Move
  language: Language
  style?: Style
  /** It tells of somebody rather than asks, so that it may be meant for the record: “she still says no”, 他很强势. */
  stated?: boolean
}

/** Longer words say something of their own; in characters. */
const LONGEST: Record<Language, number> = { en: 90, zh: 32 }

/** The follow-up that words are, taken as a whole; undefined where they say anything else, such as a question of their own. */
export function followUpIn(text: string): FollowUp | undefined {
  const language = languageOf(text)
  const words = wordsOf(text)
  if (words.length > LONGEST[language] || words === '') return undefined
  // Both languages are tried: "in English please" and 用英文 are said in either, and names mix the two.
  for (const spoken of [language, other(language)]) {
    const talk = TALK[spoken]
    const bare = talk.bare(words)
    const move = MOVES.find(one => talk.moves[one].test(bare))
    if (move === 'translate') return { move, language: talk.english.test(bare) ? 'en' : 'zh' }
    if (move) return { move, language, ...(move === 'still_no' && isStated(words, spoken) ? { stated: true } : {}) }
  }
  const style = styleIn(text)
  return style && TALK[language].forSomebody.test(TALK[language].bare(words))
    ? { move: 'for_style', language, style, ...(isStated(words, language) ? { stated: true } : {}) }
    : undefined
}

/** Tells and does not ask. The words as they stand count, with their question mark, and without what leads in. */
const isStated = (words: string, language: Language): boolean => {
  const { supposes, bare } = TALK[language]
  return !supposes.test(words) && !supposes.test(bare(words))
}

/** Emoji say nothing here. */
const wordsOf = (text: string): string =>
  plain(text)
    .replace(/\p{Extended_Pictographic}|:[a-z0-9_+'-]+:/gu, '')
    .trim()

const other = (language: Language): Language => (language === 'en' ? 'zh' : 'en')

/** Whether words ask which cards there are. */
export const asksForCards = (text: string): boolean => {
  const words = wordsOf(text)
  return (['en', 'zh'] as const).some(language => TALK[language].asksCards.test(TALK[language].bare(words)))
}
