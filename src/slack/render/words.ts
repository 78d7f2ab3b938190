// The words of the cards by language.
import type { CardWords } from '../../languages/cards.ts'
import { enCards } from '../../languages/en/cards.ts'
import { zhCards } from '../../languages/zh/cards.ts'
import type { Language } from '../../model.ts'

export const WORDS: Record<Language, CardWords> = { zh: zhCards, en: enCards }
