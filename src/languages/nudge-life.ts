// What is said of the life of nudges: what was left over, how it went, what became of them, and kinds that come less often.
import type { StepView } from '../nudge-posts.ts'
import type { NudgeKind } from '../nudges/book.ts'

export interface NudgeLifeWords {
  /** Opens what was left over. */
  show: string
  /** In the digest, once it is open elsewhere. */
  shownBelow(count: number): string
  leftTitle(date: string): string
  leftRest(count: number): string
  /** The button of a digest whose rest has come round again, or is settled. */
  nothingLeft: string
  /** After Done. */
  howItWent(customer: string): string
  addLine: string
  livesTitle(since: string): string
  noLives: string
  livesRest(count: number): string
  /** What happened; `until` is read as a date. */
  step(step: Pick<StepView, 'step' | 'by' | 'reason'>, until?: string): string
  /** A kind as it stands before “nudges”, or 提醒. */
  kinds: Record<NudgeKind, string>
  /** What else a kind is called, in small letters. */
  also: Partial<Record<NudgeKind, readonly string[]>>
  seldom(kind: string, count: number): string
  /** A kind that is somebody’s due is not made rarer. */
  stays(kind: string, count: number): string
  asBefore(kind: string): string
  /** It never came less often. */
  asEver(kind: string): string
  /** “birthday nudges as before”: the first group is the kind. */
  wish: readonly RegExp[]
  /** “What happened to my nudges?”, in small letters and without an end mark. */
  asksLives: readonly RegExp[]
}
