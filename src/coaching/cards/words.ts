// The words of a team's own cards by language.
import { teamCards as en } from '../../languages/en/team-cards.ts'
import type { TeamCardWords } from '../../languages/team-cards.ts'
import { teamCards as zh } from '../../languages/zh/team-cards.ts'
import type { Language } from '../../model.ts'

export const TEAM_CARD_WORDS: Record<Language, TeamCardWords> = { zh, en }
