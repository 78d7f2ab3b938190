// The words that cards, modals and the home tab need; every language gives all of them.
import type { FactClass, FactKey } from '../facts/kinds.ts'
import type { CivilDate, Weekday } from '../model.ts'
import type { Certainty, FollowUpView, NudgeView } from '../post.ts'
import type { Channel, DealStep, ObjectionTopic, SignalKind } from '../understanding/meaning.ts'
import type { ComingWords } from './agenda.ts'
import type { NameWords } from './names.ts'

type By = 'rep' | 'customer'

export interface CardWords {
  /** Opening and closing quotation mark. */
  quote: readonly [string, string]
  colon: string
  /** What stands between the items of a list within a line. */
  comma: string
  /** Puts a remark in brackets. */
  aside(text: string): string
  /** Civil date with its weekday; the year only when it differs from that of `near`. Anything else comes back as it is. */
  date(on: CivilDate, near: CivilDate): string
  /** Civil date with its year, without weekday. */
  day(on: CivilDate): string
  monthDay(month: number, day: number): string
  lunar(month: number, day: number): string
  money(amount: number, currency?: string): string
  quantity(count: number, unit?: string): string
  more(count: number): string
  factLabels: Record<FactKey, string>
  factClasses: Record<FactClass, string>
  /** Names of the values of enumerated facts. */
  factValues: Partial<Record<FactKey, Record<string, string>>>
  channels: Record<Channel, string>
  signals: Record<SignalKind, string>
  objections: Record<ObjectionTopic, string>
  steps: Record<DealStep, string>
  followUpKinds: Record<FollowUpView['kind'], string>
  certainty: Record<Certainty, string>
  weekdays: Record<Weekday, string>
  languages: { zh: string; en: string }
  by: Record<By, string>
  done: string
  noDate: string
  closing(date: string): string
  replaced: string
  until(date: string): string
  visit: {
    kept: string
    undone: string
    corrected: string
    fresh: string
    signals: string
    followUps: string
    deal: string
    edit: string
    undo: string
    sure: { title: string; text: string; confirm: string; deny: string }
    coach(title: string): string
    /** A button: `what` is the old value with its label. */
    keepOld(what: string): string
    keptOld: string
    setAside: string
    whichDay(said: string): string
    noDay: string
  }
  which: { ask(said: string): string; chosen(said: string, name: string): string; fresh: string }
  names: NameWords
  coaching: {
    about(customer: string): string
    steps: string
    lines: string
    avoid: string
    next: string
    when: string
    example: string
    /** Leads in the names of items that were left out. */
    rest: string
    also(title: string): string
    more: string
    practise: string
    open(title: string): string
    source(title: string): string
    teamSource(title: string): string
    useful: string
    notUseful: string
    thanks: { up: string; down: string }
    refused: { out_of_scope: string; unlawful: string }
  }
  /** A whole card, the shelf of cards, and how coaching went. */
  card: { list: string; styles: string; sources: string; related: string }
  shelf: {
    title(count: number): string
    how: string
    count(count: number): string
    choose: string
    /** Beside the title of a team's own card. */
    own: string
    groups: Record<string, string>
  }
  report: {
    title(days: number): string
    asked(count: number, followUps: number): string
    cards: string
    used(title: string, count: number): string
    votes(up: number, down: number): string
    down: string
    refused: string
    why: { out_of_scope: string; unlawful: string }
    none: string
    private: string
  }
  customer: {
    tier(tier: string): string
    lastContact(date: string): string
    contacts: string
    followUps: string
    signals: string
    deals: string
    unknown: string
    ask: string
    opening: string
    nothing: string
    asOf(name: string, date: string): string
    nothingThen: string
  }
  agenda: { title: string; overdue: string; today: string; later: string; undated: string; empty: string }
  coming: ComingWords
  digest: {
    hello(name: string): string
    day(date: string, count: number): string
    say: string
    card(name: string): string
    said(date: string): string
    done: string
    snooze: string
    snoozes: { tomorrow: string; next_week: string; date: string }
    skip: string
    skips: { handled: string; not_now: string; not_useful: string; not_mine: string }
    log: string
    brief: string
    left(count: number): string
    outcome: Record<Exclude<NudgeView['state'], 'open'>, string>
    until(date: string): string
  }
  help: { title: string; free: string }
  status: {
    title: string
    engine: string
    database: string
    waiting(inbox: number, outbox: number): string
    people(customers: number, reps: number): string
    allWell: string
    dead(count: number): string
  }
  modal: { save: string; cancel: string }
  edit: {
    title: string
    customer: string
    on: string
    contacts: string
    due: string
    keep: string
    none: string
    emptied: string
    birthday: string
    deal: { product: string; quantity: string; amount: string; step: string; close_on: string }
    left(count: number): string
  }
  log: { title: string; customer: string; customerHint: string; text: string; textHint: string }
  settings: { title: string; nudgeAt: string; works: string; language: string; zone(tz: string): string }
  snooze: { title: string; until: string; about(customer: string): string; earliest(date: string): string }
  home: {
    hello(name: string): string
    log: string
    settings: string
    today: string
    nothing: string
    visits: string
    noVisits: string
    facts(count: number): string
  }
}
