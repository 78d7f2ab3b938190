// The words to managers by language.
import type { Language } from '../model.ts'
import type { AlertItem } from '../team-posts.ts'
import { enTeam } from './en/team.ts'
import type { Dated, TeamWords } from './team.ts'
import { zhTeam } from './zh/team.ts'

export const TEAM_WORDS: Record<Language, TeamWords> = { zh: zhTeam, en: enTeam }

/** One line about what a manager is told. */
export function alertLine(item: AlertItem, language: Language, date: Dated): string {
  const { says } = TEAM_WORDS[language].alert
  switch (item.kind) {
    case 'complaint':
      return says.complaint(item, date)
    case 'overdue':
      return says.overdue(item, date)
    case 'cooling':
      return says.cooling(item, date)
    case 'handover':
      return says.handover(item, date)
  }
}
