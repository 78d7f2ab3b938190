// What is heard of quiet hours, and what is said of them; one file each in every language.

/** What a message asks of the writer's quiet hours: one end or both, none at all, or what they are. */
export type QuietWish = { set: { quietFrom?: string; quietTo?: string } } | { off: true } | { ask: true }

/** How a language speaks of quiet hours. */
export interface QuietHearing {
  /** Politeness around the words. */
  around: RegExp
  /** With the groups `from` and `to`, each a time: what comes between is quiet. */
  between: readonly RegExp[]
  /** With `to`: nothing before that time. */
  before: readonly RegExp[]
  /** With `from`: nothing after that time. */
  after: readonly RegExp[]
  /** With `from` and `to`: only what comes between is not quiet. */
  only: readonly RegExp[]
  off: readonly RegExp[]
  ask: readonly RegExp[]
  /** A time as it was written. */
  time(words: string): SpokenTime | undefined
}

/** A wall time; `sure` where the words leave no doubt about the half of the day. */
export interface SpokenTime {
  hour: number
  minute: number
  sure: boolean
}

export interface QuietWords {
  set(from: string, to: string): string
  /** The digest would fall into them. */
  moved(nudgeAt: string, to: string): string
  off: string
  are(from: string, to: string): string
  none: string
  tooLong: string
  /** Labels of the two fields in the settings. */
  from: string
  to: string
  hint: string
}
