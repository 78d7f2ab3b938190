// What the bot says, before it is drawn: flows write a Post, Slack's renderers turn it into blocks.
import type { CoachingMessage } from './coaching-posts.ts'
import type { ComingList } from './coming-posts.ts'
import type { DaysMessage, HolidayForm } from './days-posts.ts'
import type { CivilDate, Language } from './model.ts'
import type { NudgeMessage } from './nudge-posts.ts'
import type { PracticeMessage } from './practice-posts.ts'
import type { RecordMessage } from './record-posts.ts'
import type { SettingsForm, TeamSettingsForm } from './settings-posts.ts'
import type { CardForm, TeamCardMessage } from './team-card-posts.ts'
import type { TeamMessage } from './team-posts.ts'
import type { ToolForm, ToolMessage } from './tool-posts.ts'
import type {
  ContactView,
  DealView,
  FactView,
  FollowUpView,
  Holdings,
  NudgeView,
  PlanView,
  SignalView,
  VisitView,
} from './views.ts'

export type { CardLink } from './coaching-posts.ts'
export type { CardForm } from './team-card-posts.ts'
export type { ToolForm, ToolMessage } from './tool-posts.ts'
export type {
  Certainty,
  Citation,
  ContactView,
  DealView,
  FactView,
  FollowUpView,
  Holdings,
  NudgeView,
  PlanView,
  SignalView,
  ToolLine,
  VisitView,
} from './views.ts'

interface Spoken {
  language: Language
}

/** What follows when a choice is tapped. */
export type Deed =
  /** One thing of a note gets another value; `quote` is the words that say so. */
  | { do: 'correct'; note: string; change: { of: string; id: string; visit: string; to: string }; quote: string }
  | { do: 'settle' | 'reopen'; followUps: string[]; concerns?: string[] }
  /** Opens the form of a visit with these words. */
  | { do: 'log'; text: string; customer?: string }

/** Messages in a channel. */
export type Message =
  | (Spoken & { kind: 'say'; text: string })
  | (Spoken & {
      kind: 'visit'
      /** Names the note; the value of its buttons. */
      note: string
      state: 'kept' | 'undone' | 'corrected'
      visits: VisitView[]
      /** Plain lines under the card: which engine stood in, what was left out, what changed. */
      remarks: string[]
      /** A coaching card worth opening, where an objection or complaint was heard. */
      coach?: { card: string; title: string; quote: string }
    })
  | (Spoken & {
      kind: 'which_customer'
      /** Names the waiting note. */
      note: string
      said: string
      options: { id: string; name: string; hint?: string }[]
      /** Set once it was answered: the question is repainted without buttons. */
      chosen?: string
    })
  | (Spoken & {
      kind: 'choices'
      /** Names the question; the value of its buttons. */
      card: string
      text: string
      options: { text: string; deed: Deed }[]
    })
  | (Spoken & {
      kind: 'forgotten'
      /** Names the waiting note, in which a customer came up that was to be forgotten. */
      note: string
      said: string
    })
  | (Spoken & {
      kind: 'merge'
      /** Names the merge; the value of its buttons. */
      merge: string
      gone: string
      kept: string
      /** What moves with it. */
      holdings: Holdings
      state: 'asked' | 'declined' | 'merged' | 'undone'
    })
  | (Spoken & {
      kind: 'forget'
      /** The id of the customer; the value of its buttons. */
      customer: string
      /** Empty once it is done. */
      name: string
      holdings: Holdings
      state: 'asked' | 'declined' | 'forgotten'
    })
  | CoachingMessage
  | PracticeMessage
  | ToolMessage
  | TeamCardMessage
  | TeamMessage
  | RecordMessage
  | DaysMessage
  | (Spoken & {
      kind: 'customer'
      name: string
      tier?: string
      /** How it stands among the rep's customers: the tier that the record gives, and lines on it. */
      standing?: { tier?: 'A' | 'B' | 'C' | 'D'; lines: string[] }
      /** Since when it is not to be contacted. */
      noContact?: CivilDate
      lastContactOn?: CivilDate
      contacts: ContactView[]
      facts: FactView[]
      signals: SignalView[]
      followUps: FollowUpView[]
      deals: DealView[]
      /** Present in a brief: what is still unknown, what to ask, how to open. */
      brief?: { unknown: string[]; ask: string[]; opening: string; plan?: PlanView }
      /** The day whose state is shown, where it is not today's. */
      asOf?: CivilDate
    })
  | (Spoken & {
      kind: 'agenda'
      today: CivilDate
      items: { customer: string; what: string; by: 'rep' | 'customer'; due?: CivilDate }[]
      /** What the mornings to come will bring, where that was asked. */
      coming?: ComingList
    })
  | (Spoken & {
      kind: 'digest'
      name: string
      day: CivilDate
      nudges: NudgeView[]
      /** How many found no room. */
      left: number
      /** How many of those are shown in a message of their own. */
      shown?: number
      /** What is not certain about the days ahead. */
      remark?: string
    })
  | NudgeMessage
  | (Spoken & { kind: 'help'; commands: { usage: string; says: string }[] })
  | (Spoken & {
      kind: 'status'
      engine: string
      database: string
      waiting: { inbox: number; outbox: number }
      dead: { at: string; what: string; why: string }[]
      customers: number
      reps: number
    })

/** Views: modals, and the home tab. */
export type View =
  | (Spoken & { kind: 'edit_visit'; note: string; visits: VisitView[] })
  | (Spoken & { kind: 'log_visit'; customer?: string; text?: string; nudge?: string })
  | ToolForm
  | CardForm
  | HolidayForm
  | SettingsForm
  | TeamSettingsForm
  | (Spoken & { kind: 'snooze'; nudge: string; customer: string; earliest: CivilDate })
  | (Spoken & {
      kind: 'home'
      name: string
      today: CivilDate
      items: { customer: string; what: string; by: 'rep' | 'customer'; due?: CivilDate }[]
      visits: { customer: string; on: CivilDate; facts: number }[]
    })

/** Suggestions that stand ready in an empty conversation: at most four. */
export interface Prompts extends Spoken {
  kind: 'prompts'
  prompts: { title: string; message: string }[]
}

export type Post = Message | View | Prompts
export type MessageOf<K extends Message['kind']> = Extract<Message, { kind: K }>
export type ViewOf<K extends View['kind']> = Extract<View, { kind: K }>
