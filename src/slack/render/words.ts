// The words of the cards by language.
import type { CardWords } from '../../languages/cards.ts'
import { enCards } from '../../languages/en/cards.ts'
import { enNudgeLife } from '../../languages/en/nudge-life.ts'
import { enSettings } from '../../languages/en/settings.ts'
import { enStanding } from '../../languages/en/standing.ts'
import { enTools } from '../../languages/en/tools.ts'
import type { NudgeLifeWords } from '../../languages/nudge-life.ts'
import type { SettingsWords } from '../../languages/settings.ts'
import type { StandingWords } from '../../languages/standing.ts'
import type { ToolWords } from '../../languages/tools.ts'
import { zhCards } from '../../languages/zh/cards.ts'
import { zhNudgeLife } from '../../languages/zh/nudge-life.ts'
import { zhSettings } from '../../languages/zh/settings.ts'
import { zhStanding } from '../../languages/zh/standing.ts'
import { zhTools } from '../../languages/zh/tools.ts'
import type { Language } from '../../model.ts'

export const WORDS: Record<Language, CardWords> = { zh: zhCards, en: enCards }
export const TOOL_WORDS: Record<Language, ToolWords> = { zh: zhTools, en: enTools }
export const SETTINGS_WORDS: Record<Language, SettingsWords> = { zh: zhSettings, en: enSettings }
export const LIFE_WORDS: Record<Language, NudgeLifeWords> = { zh: zhNudgeLife, en: enNudgeLife }
export const STANDING_WORDS: Record<Language, StandingWords> = { zh: zhStanding, en: enStanding }
