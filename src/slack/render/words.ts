// The words of the cards by language.
import type { CardWords } from '../../languages/cards.ts'
import { enCards } from '../../languages/en/cards.ts'
import { enTools } from '../../languages/en/tools.ts'
import type { ToolWords } from '../../languages/tools.ts'
import { zhCards } from '../../languages/zh/cards.ts'
import { zhTools } from '../../languages/zh/tools.ts'
import type { Language } from '../../model.ts'

export const WORDS: Record<Language, CardWords> = { zh: zhCards, en: enCards }
export const TOOL_WORDS: Record<Language, ToolWords> = { zh: zhTools, en: enTools }
