// "What are my settings?": how they stand, and which of them are the team's.
import type { Tx } from '../../db/database.ts'
import { speak } from '../languages/language.ts'
import type { Language, Rep, Weekday } from '../model.ts'
import { type Differing, differing } from '../nudges/overrides.ts'
import { merged, type Overrides, USUAL } from '../nudges/settings.ts'
import { readSet } from '../nudges/store/settings.ts'
import { quietStanding } from './quiet.ts'
import { SETTINGS_WORDS } from './settings-changes.ts'

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The settings of a rep as a few lines. */
export async function settingsText(tx: Tx, rep: Rep): Promise<string> {
  const { team, own } = (await readSet(tx, [rep.id]))(rep.id)
  const { summary, meaning } = SETTINGS_WORDS[rep.language]
  const after = merged(team, own)
  const steps = differing(USUAL, after)
  const limited = steps.some(step => step.of === 'number' && step.key === 'limit')
  const lines = [
    summary.morning(rep.nudgeAt, dayNames(rep.works, rep.language), rep.tz),
    quietStanding(rep),
    summary.language(speak(rep.language).cards.languages[rep.language]),
    ...(limited ? [] : [meaning('limit', after.limit)]),
    ...changedLines(steps, own, rep.language),
    ...stillOn(team, own, rep.language),
    ...(after.off.length > 0 ? [] : [summary.allOn]),
  ]
  return [summary.title, ...lines.map(line => `• ${line}`), summary.asUsual, summary.how].join('\n')
}

function changedLines(steps: Differing[], own: Overrides, language: Language): string[] {
  const { summary, meaning, names, festivalsSet } = SETTINGS_WORDS[language]
  const marked = (line: string, mine: boolean) => summary.whose(line, mine ? summary.mine : summary.teams)
  const off = (mine: boolean) => {
    const kinds = steps.flatMap(step =>
      step.of === 'kind' && (own.kinds[step.kind] !== undefined) === mine ? [names[step.kind]] : [],
    )
    return kinds.length > 0 ? [marked(summary.off(kinds), mine)] : []
  }
  return [
    ...steps.flatMap(step =>
      step.of === 'number' ? [marked(meaning(step.key, step.to), own.numbers[step.key] !== undefined)] : [],
    ),
    ...off(true),
    ...off(false),
    ...steps.flatMap(step =>
      step.of === 'festivals'
        ? [marked(festivalsSet(step.to.map(({ name }) => name)), own.festivals !== undefined)]
        : [],
    ),
  ]
}

/** What the team switched off and the rep wants. */
function stillOn(team: Overrides, own: Overrides, language: Language): string[] {
  const { summary, names } = SETTINGS_WORDS[language]
  const kinds = merged(team).off.filter(kind => own.kinds[kind])
  return kinds.length > 0 ? [summary.whose(summary.on(kinds.map(kind => names[kind])), summary.mine)] : []
}

/** The days of a week, in a language. */
export const dayNames = (works: readonly Weekday[], language: Language): string =>
  works.map(day => dayName(day, language)).join(speak(language).cards.comma)

/** 2024-01-01 was a Monday. */
const dayName = (day: Weekday, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day))),
  )
