// What the preview of a rule says; one file each in every language.
import type { NudgeKind } from '../nudges/book.ts'

export interface PreviewWords {
  kinds: Record<NudgeKind, string>
  /** All the kinds, to choose from. */
  choose(kinds: readonly { name: NudgeKind; label: string }[]): string
  title(kind: string, span: string): string
  own(count: number): string
  line(on: string, customer: string | undefined, why: string): string
  more(count: number): string
  /** Numbers alone: nobody is named. */
  workspace(count: number, customers: number): string
  /** What cannot be known, and what was taken as it is today. */
  since(day: string): string
  terms: string
  unknowable(kind: string): string
}
