// The nouns of Rapport, as the flows pass them to one another; stores and Slack have their own shapes behind these.

/** The languages that Rapport speaks. */
export type Language = 'zh' | 'en'

/** A civil date, `YYYY-MM-DD`, in the zone of the person it concerns. */
export type CivilDate = string

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** A person who sells: one member of a workspace, with the calendar that the morning keeps to. */
export interface Rep {
  workspace: string
  id: string
  name: string
  language: Language
  /** IANA zone. */
  tz: string
  /** ISO 3166 country whose public holidays count. */
  country: string
  works: Weekday[]
  /** Wall-clock time of the digest, `HH:MM`. */
  nudgeAt: string
  /** Wall-clock times, `HH:MM`, between which nothing unprompted comes, over midnight where the first is later; without them, none. */
  quietFrom?: string
  quietTo?: string
  manager: string | null
  admin: boolean
}

/** Where an answer goes. */
export interface Address {
  workspace: string
  channel: string
  /** The thread to answer in; in a direct message every message is the root of one. */
  thread?: string
  /** Whom it is for, and who alone sees it when `quiet`. */
  user: string
  /** Slack's one-off address for answers to a command; five uses in thirty minutes. */
  responseUrl?: string
  /** Only the person asked may see it (answers to commands in a channel). */
  quiet?: boolean
  /** A message that was shown while it was being written, which the answer takes the place of. */
  replaces?: { channel: string; ts: string }
  /** Opens a modal; valid for three seconds, once. */
  trigger?: string
  /** The modal opens on top of the one in which it was asked for. */
  stacked?: true
}

interface From {
  workspace: string
  user: string
  channel: string
}

/** What reached the bot, parsed, before anything was done with it. */
export type Incoming =
  | (From & { kind: 'message'; ts: string; thread?: string; text: string; direct: boolean; mentioned: boolean })
  | (From & { kind: 'edit'; ts: string; thread?: string; text: string; editedAt: string; direct: boolean })
  | (From & { kind: 'delete'; ts: string; direct: boolean })
  | (From & { kind: 'command'; text: string; trigger: string; responseUrl: string })
  | (From & {
      kind: 'shortcut'
      name: string
      trigger: string
      message?: { ts: string; thread?: string; text: string; user: string }
    })
  | (From & {
      kind: 'tap'
      action: string
      value: string
      /** ts of the message whose button it was; absent in a modal or on the home tab. */
      message?: string
      thread?: string
      trigger: string
    })
  | (From & { kind: 'submit'; view: string; about: string; values: Record<string, string>; trigger: string })
  /** `seen`: the event's own time, which tells one opening from another. */
  | (From & { kind: 'home'; tab: 'home' | 'messages'; seen: string })

/** One of the kinds of `Incoming`, narrowed. */
export type IncomingOf<K extends Incoming['kind']> = Extract<Incoming, { kind: K }>
