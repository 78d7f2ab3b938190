// The forms of settings: a person's own, and those of the team.
import type { Language, Weekday } from './model.ts'
import type { NudgeForm } from './nudges/form.ts'

interface Spoken {
  language: Language
}

/** A person's own settings; `team` offers those of the team. */
export type SettingsForm = Spoken & {
  kind: 'settings'
  nudgeAt: string
  /** Between these nothing unprompted comes. */
  quietFrom?: string
  quietTo?: string
  works: Weekday[]
  tz: string
  nudges: NudgeForm
  team?: boolean
}

/** What the team sets for everybody who has not set it otherwise. */
export type TeamSettingsForm = Spoken & { kind: 'team_settings'; nudges: NudgeForm }
