// What every language brings to a team's own cards: what is wrong with one, how it is looked at, its history.
import type { Section } from '../coaching/sections.ts'

/** What may be wrong with a card; each with one detail, which may be empty. */
export type TroubleKind =
  | 'too_long'
  | 'no_front'
  | 'front_open'
  | 'front_unreadable'
  | 'field_unknown'
  | 'title_missing'
  | 'title_long'
  | 'id_bad'
  | 'language_bad'
  | 'group_bad'
  | 'asks_few'
  | 'asks_many'
  | 'related_unknown'
  | 'before_heading'
  | 'heading_unknown'
  | 'heading_twice'
  | 'heading_empty'
  | 'stance_missing'
  | 'way_missing'
  | 'style_unnamed'
  | 'line_long'
  | 'lines_many'

export interface TeamCardWords {
  trouble: Record<TroubleKind, (detail: string) => string>
  /** Before what is wrong there. */
  line(n: number): string
  adminsOnly: string
  /** A card to begin with, in the form. */
  sample: string
  form: { title: string; text: string; hint: string; more: string; submit: string }
  draft: {
    ready(title: string): string
    troubled(count: number): string
    andMore(count: number): string
    published(title: string): string
    discarded: string
    gone: string
    replacesCourse(title: string): string
    /** An earlier version of the same card stands; `n` is what the new one will be. */
    next(n: number): string
    oneLanguage: Record<'zh' | 'en', string>
    fewAsks: string
    /** Names of the sections behind "More". */
    behindMore(names: string[]): string
    publish: string
    change: string
    discard: string
    found: string
  }
  history: {
    asked: RegExp
    title: string
    empty: string
    how: string
    of(title: string): string
    stands: string
    version(n: number): string
    withdrawn: string
    entry: Record<'published' | 'withdrawn' | 'restored', (of: number) => string>
    languages: Record<'zh' | 'en', string>
    open(title: string): string
    withdraw: string
    sure: { title: string; text: string; confirm: string; deny: string }
    restore(n: number): string
    change(language: string): string
    unknown(words: string): string
    done: { withdrawn(title: string): string; restored(title: string, n: number): string }
    alreadyGone: string
  }
  /** Under "More", once the card behind an answer was withdrawn. */
  withdrawn(title: string, on: string): string
  asGiven: string
  /** The same where a card of the course stands in its place again. */
  courseAgain: string
  sections: Record<Section, string>
}
