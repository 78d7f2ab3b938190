// The words of a nudge: what each kind knows, which every language turns into why today, why they would take it, and what to say.
import { enNudges } from '../languages/en/nudges.ts'
import { zhNudges } from '../languages/zh/nudges.ts'
import type { CivilDate, Language } from '../model.ts'
import type { Tier } from './book.ts'
import type { ChanceWords } from './words-chances.ts'
import type { SaidWords } from './words-said.ts'
import type { TimeWords } from './words-time.ts'

export interface NudgeText {
  why: string
  take: string
  say: string
}

export interface Known {
  today: CivilDate
  /** The person to speak to, by the name in use; absent when nobody is known. */
  person?: string
  /** The person's social style, as the fact has it. */
  style?: string
}

export interface FollowUpKnown extends Known {
  what: string
  due: CivilDate
  saidOn: CivilDate
}

export interface CadenceKnown extends Known {
  customer: string
  tier?: Tier
  interval: number
  lastContactOn?: CivilDate
  addedOn: CivilDate
  /** What the quoted topic is about, and the day it was noted. */
  topic?: { about: string; on: CivilDate }
}

export interface BirthdayKnown extends Known {
  person: string
  on: CivilDate
  lunar: boolean
  tastes: readonly string[]
  /** It falls on a day that is free for the rep. */
  free: boolean
}

export interface DeliveryKnown extends Known {
  customer: string
  on: CivilDate
  what?: string
}

export interface NudgeWords extends SaidWords, TimeWords, ChanceWords {
  follow_up(known: FollowUpKnown): NudgeText
  cadence(known: CadenceKnown): NudgeText
  birthday(known: BirthdayKnown): NudgeText
  after_delivery(known: DeliveryKnown): NudgeText
  /** A card that was used three or ninety days ago. */
  drill(known: { days: 3 | 90 }): NudgeText
}

/** Every language's words for the nudges. */
export const NUDGE_WORDS: Record<Language, NudgeWords> = { zh: zhNudges, en: enNudges }
