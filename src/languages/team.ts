// What is said to managers and about hand-overs; every language gives all of it.
import type { AlertItem, HandoverView } from '../team-posts.ts'
import type { DealStep } from '../understanding/meaning.ts'

/** Writes a civil date as it is read. */
export type Dated = (on: string) => string

type ItemOf<K extends AlertItem['kind']> = Extract<AlertItem, { kind: K }>

export interface AlertWords {
  hello(name: string): string
  count(date: string, items: number): string
  /** Beside the customer: whom to talk to. */
  talkTo(rep: string): string
  /** One line about each kind. */
  says: { [K in AlertItem['kind']]: (item: ItemOf<K>, date: Dated) => string }
  said(date: string): string
  more(count: number): string
  /** Where all that it told of is gone. */
  none: string
  seen: string
  ask: string
  outcome: { seen: string; asked: string }
  /** To the rep, whom the manager asks. */
  asks(of: { manager: string; customer: string; about: string }): string
  /** To the manager, whose question waits for the rep's working hours. */
  later: string
  askedToday: string
}

export interface WeekWords {
  title: string
  span(from: string, to: string): string
  atRisk: string
  why: Record<'complaint' | 'cooling' | 'avoidance', (date: string) => string>
  moved: string
  step(was: DealStep | undefined, now: DealStep, names: Record<DealStep, string>): string
  back: string
  won: string
  promised(until: string): string
  overdue: string
  objections: string
  before(count: number): string
  words: string
  more(count: number): string
  talkTo(rep: string): string
  nothing: string
  /** What the page is, and is not. */
  private: string
  managersOnly: string
}

export interface HandoverWords {
  ask(of: HandoverView): string
  open(promises: number, complaints: number): string
  note: string
  yes: string
  no: string
  done(of: HandoverView): string
  undo: string
  sure: { title: string; text: string; confirm: string; deny: string }
  declined(of: HandoverView): string
  undone(of: HandoverView): string
  more(count: number): string
  /** To the one who proposed it. */
  asked(to: string, names: string[]): string
  /** To the one who proposed it, and to the one whose customers they were. */
  accepted(to: string, names: string[]): string
  refused(to: string, names: string[]): string
  takenBack(names: string[]): string
  /** To the receiver, before briefs of the first few. */
  welcome(names: string[]): string
  promises(items: { customer: string; what: string; due?: string; theirs: boolean }[]): string
  /** A customer of the same name was there: both names. */
  sameName(name: string, moved: string): string
  /** How a customer is called beside one of the same name. */
  renamed(name: string, from: string): string
  mergedSince(name: string): string
  tooLate(days: number): string
  nothingToUndo: string
  notAllowed: string
  noneLeft: string
  toThemselves: string
}

export interface TeamWords {
  alert: AlertWords
  week: WeekWords
  handover: HandoverWords
  manager: {
    ask(rep: string): string
    yes: string
    no: string
    confirmed(rep: string): string
    declined(rep: string): string
    /** To the rep. */
    waiting(boss: string): string
    isNow(boss: string): string
    isNot(boss: string): string
    already(boss: string): string
    /** To an administrator. */
    set(rep: string, boss: string): string
    cleared(rep: string): string
    loop(rep: string, boss: string): string
    oneself: string
    /** Somebody who never wrote to the bot. */
    unknown(who: string): string
    /** The list. */
    title: string
    row(rep: string, boss: string | undefined): string
    yours(boss: string | undefined): string
    reports(names: string[]): string
    more(count: number): string
    how: string
  }
}
