// What every language brings to the settings of nudges: the forms, what is said of a change, and how it is asked for.
import type { NudgeKind } from '../nudges/book.ts'
import type { KindGroup } from '../nudges/form.ts'
import type { NumberKey } from '../nudges/settings.ts'

export interface SettingsWords {
  /** A kind in a list to choose from, and in "… nudges". */
  kinds: Record<NudgeKind, string>
  names: Record<NudgeKind, string>
  groups: Record<KindGroup, string>
  /** The label of a number's field, and what it means when it is set. */
  numbers: Record<NumberKey, string>
  meaning(key: NumberKey, value: number): string
  form: {
    how: string
    /** Beside a kind that is off for the team. */
    off: string
    number(bounds: { least: number; most: number; below: string; teams: boolean }): string
    amount(key: NumberKey, value: number): string
    festivals: string
    festivalsHint: string
    openTeam: string
    teamTitle: string
    teamHow: string
  }
  wrong: {
    /** Beside its field in the form; and in an answer to words. */
    number(bounds: { least: number; most: number }): string
    bounds(bounds: { least: number; most: number }): string
    festival(line: string): string
    /** What was kept as it was. */
    kept(label: string, why: string): string
  }
  turned(kinds: readonly string[], on: boolean): string
  alreadyTurned(kinds: readonly string[], on: boolean): string
  set(meanings: readonly string[]): string
  alreadySet(meanings: readonly string[]): string
  festivalsSet(names: readonly string[]): string
  undo(words: readonly string[]): string
  /** How a kind is set, within a line. */
  kindIs(name: string, on: boolean): string
  nothingChanged: string
  teamSaved: string
  reset(before: readonly string[]): string
  /** The settings as they are. */
  summary: {
    title: string
    morning(at: string, days: string, tz: string): string
    language(name: string): string
    off(kinds: readonly string[]): string
    on(kinds: readonly string[]): string
    allOn: string
    asUsual: string
    /** Marks a line with whose word it is. */
    whose(line: string, who: string): string
    mine: string
    teams: string
    how: string
  }
  /** Words that ask for it, as `hearSettings` hears them. */
  sayTurn(kinds: readonly NudgeKind[], on: boolean): string
  sayNumber(key: NumberKey, value: number): string
}

/** What a message asks of the settings. */
export type SettingsWish =
  | { do: 'show' }
  | { do: 'reset' }
  | { do: 'turn'; kinds: NudgeKind[]; on: boolean }
  | { do: 'set'; numbers: { key: NumberKey; to: number }[] }

/** How a language asks. */
export type SettingsHearing = (text: string) => SettingsWish | undefined

/** What a message asks, in the first language that hears it; undefined where it says anything else. */
export function hearSettings(text: string, hearings: readonly SettingsHearing[]): SettingsWish | undefined {
  // Whoever asks for a setting is brief; a report is not.
  if (text.length > LONGEST || text.includes('\n')) return undefined
  for (const hear of hearings) {
    const wish = hear(text.trim())
    if (wish) return wish
  }
  return undefined
}

const LONGEST = 120
