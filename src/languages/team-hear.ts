// What is heard about a team, by the patterns of every language; whose names were meant is for the caller to find out.
import { enTeamHearing } from './en/team-hear.ts'
import { zhTeamHearing } from './zh/team-hear.ts'

export interface TeamHearing {
  week: RegExp[]
  /** With a group `name`. */
  manager: RegExp[]
  /** With the groups `what` and `name`. */
  handover: RegExp[]
  /** What stands at the end and says nothing. */
  polite: RegExp
}

export type TeamWish =
  | { kind: 'week' }
  | { kind: 'manager'; name: string }
  | { kind: 'handover'; what: string; name: string }

/** What words ask about a team, in the order in which it could be meant. */
export function teamWishes(text: string): TeamWish[] {
  return [zhTeamHearing, enTeamHearing].flatMap(({ week, manager, handover, polite }) => {
    const said = text.trim().replace(polite, '')
    const groups = (patterns: RegExp[]) =>
      patterns.flatMap(pattern => {
        const found = pattern.exec(said)?.groups
        return found ? [{ name: found.name?.trim() ?? '', what: found.what?.trim() ?? '' }] : []
      })
    return [
      ...(week.some(pattern => pattern.test(said)) ? [{ kind: 'week' as const }] : []),
      ...groups(manager).map(({ name }) => ({ kind: 'manager' as const, name })),
      ...groups(handover).map(({ name, what }) => ({ kind: 'handover' as const, name, what })),
    ]
  })
}
