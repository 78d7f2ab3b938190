// What is said around the digest, before it is drawn: what was left over, how something went, and what became of nudges.
import type { CivilDate, Language } from './model.ts'
import type { NudgeStep, StepBy } from './nudges/step.ts'
import type { NudgeView } from './views.ts'

interface Spoken {
  language: Language
}

/** One step in the life of a nudge, as it is shown. */
export interface StepView {
  step: NudgeStep
  by: StepBy
  /** The rep's day, and their time of day, `HH:MM`. */
  on: CivilDate
  time: string
  reason?: string
  until?: CivilDate
}

/** A nudge with what became of it. */
export interface LifeView {
  /** Empty where it is about no single customer. */
  customer: string
  why: string
  day: CivilDate
  /** Oldest first. */
  steps: StepView[]
}

export type NudgeMessage =
  /** What found no room in a digest; `left`: how many more there are. */
  | (Spoken & { kind: 'left_over'; day: CivilDate; nudges: NudgeView[]; left: number })
  /** Asks for a line on how it went; the thread under it, and its button, are about this nudge. */
  | (Spoken & { kind: 'how_it_went'; nudge: string; customer: string })
  /** What became of a rep's nudges, newest first; `left`: how many more there are. */
  | (Spoken & { kind: 'nudge_lives'; since: CivilDate; today: CivilDate; lives: LifeView[]; left: number })
